public import French
import Synchronization

/// The verb of a brace, conjugated once for all articles at each tense that one of them asks for.
public final class GabaritVerb: Sendable {
    public let group: InfinitiveGroup
    private let forms = Memo<Form, [Token]>()

    private struct Form: Equatable {
        var tense: Tense
        var subject: Agreement
    }

    init(_ group: InfinitiveGroup) {
        self.group = group
    }

    func active(_ tense: Tense, subject: Agreement) -> [Token] {
        forms.value(for: Form(tense: tense, subject: subject)) { group.active(tense, subject: subject) }
    }
}

extension GabaritVerb: Hashable {
    public static func == (left: GabaritVerb, right: GabaritVerb) -> Bool { left.group == right.group }

    public func hash(into hasher: inout Hasher) { hasher.combine(group) }
}

/// The verbs of the sentences that were read: they share what is worked out of a verb.
final class GabaritVerbs: Sendable {
    /// Nil for what is no verb.
    private let known = Mutex<[String: GabaritVerb?]>([:])

    subscript(infinitive: String) -> GabaritVerb? {
        if let verb = known.withLock({ $0[infinitive] }) { return verb }
        let verb = Vocabulary.infinitiveGroup(infinitive).map(GabaritVerb.init)
        return known.withLock { known in
            if let first = known[infinitive] { return first }
            known[infinitive] = .some(verb)
            return verb
        }
    }
}

/// The adjective or participle of a brace, inflected once for all articles.
public final class GabaritAdjective: Sendable {
    public let lemma: String
    private let forms = Memo<Agreement, String>()

    init(_ lemma: String) {
        self.lemma = lemma
    }

    func form(_ agreement: Agreement) -> String {
        forms.value(for: agreement) { AdjectiveForm.attribute(lemma, agreement) }
    }
}

extension GabaritAdjective: Hashable {
    public static func == (left: GabaritAdjective, right: GabaritAdjective) -> Bool { left.lemma == right.lemma }

    public func hash(into hasher: inout Hasher) { hasher.combine(lemma) }
}
