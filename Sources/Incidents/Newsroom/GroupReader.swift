import French
import Synchronization

/// Reads groups of words. The same come back from record to record of a newsroom, and in one record: they are read once.
final class GroupReader: Sendable {
    let lexicon: Lexicon
    private let nounGroups = Mutex<[Noun: Result<NounGroup, FormProblem>]>([:])
    private let infinitiveGroups = Mutex<[String: Result<InfinitiveGroup, FormProblem>]>([:])

    /// What a noun group is read from.
    private struct Noun: Hashable {
        var text: String
        var gender: Gender?
        var number: Number?
    }

    /// How many of a kind are kept: a few megabytes.
    private static let limit = 1_024

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// - Throws: what keeps the text from being read.
    func nounGroup(_ text: String, _ gender: Gender? = nil, _ number: Number? = nil) throws(FormProblem) -> NounGroup {
        let noun = Noun(text: text, gender: gender, number: number)
        if let known = nounGroups.withLock({ $0[noun] }) { return try known.get() }
        let read = Result { () throws(FormProblem) in
            try NounGroup(parsing: text, gender: gender, number: number, lexicon: lexicon)
        }
        nounGroups.withLock { keep(read, of: noun, in: &$0) }
        return try read.get()
    }

    /// - Throws: what keeps the text from being read.
    func infinitiveGroup(_ text: String) throws(FormProblem) -> InfinitiveGroup {
        if let known = infinitiveGroups.withLock({ $0[text] }) { return try known.get() }
        let read = Result { () throws(FormProblem) in try InfinitiveGroup(parsing: text, lexicon: lexicon) }
        infinitiveGroups.withLock { keep(read, of: text, in: &$0) }
        return try read.get()
    }

    private func keep<Key: Hashable, Group>(
        _ read: Result<Group, FormProblem>, of key: Key, in known: inout [Key: Result<Group, FormProblem>]
    ) {
        if known.count >= Self.limit { known = [:] }
        known[key] = read
    }
}
