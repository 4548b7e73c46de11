import French
import Incidents

/// A name of the record that needs explaining, as an author may have written it within a fact: *une amende à Capita*.
struct ExplainedName: Sendable {
    let name: String
    let gloss: [Token]
    private let spelled: SpelledName
    private let length: Int

    init?(_ actor: Actor) {
        guard actor.gloss != nil else { return nil }
        name = actor.name
        gloss = Vocabulary.gloss(actor)
        spelled = SpelledName(actor.name)
        length = actor.name.split(separator: " ").count
    }

    /// Where it first ends in a sentence, outside of what somebody says.
    func end(in tokens: [Token]) -> Int? {
        var isQuoted = false
        for index in tokens.indices {
            if tokens[index].kind == .openQuote { isQuoted = true }
            if tokens[index].kind == .closeQuote { isQuoted = false }
            guard !isQuoted, spelled.stands(at: index, in: tokens) else { continue }
            return index + (tokens[index].spells(name) ? 1 : length)
        }
        return nil
    }
}

extension Incident {
    /// Whether somebody of the record has a name, which keeps its own letters: *easyJet*.
    func bears(_ name: String) -> Bool {
        ([service.actor, organisation] + actors).contains { $0.name == name && name.first?.isLowercase == true }
    }

    /// The names that a reader may need explained: of whoever acts or speaks.
    var explainedNames: [ExplainedName] {
        var slugs: Set<String> = []
        return ([organisation] + actors).filter { slugs.insert($0.slug).inserted }.compactMap(ExplainedName.init)
    }
}

extension Draft {
    /// What an author names within a fact is explained there, if it is met there first: *…, l’hébergeur de Roubaix,*
    /// where the clause allows an apposition; anywhere else it is too late once it has been named.
    mutating func explainNames() {
        guard !isHeadline, realizer.names.explains else { return }
        for explained in realizer.names.explained where !realization.discourse.isMet(explained.name) {
            guard let end = explained.end(in: realization.tokens) else { continue }
            guard mayPart(at: end) else {
                realization.discourse.unexplained.insert(explained.name)
                continue
            }
            realization.discourse.introduced.insert(explained.name)
            realization.tokens.insert(contentsOf: explained.gloss, at: end)
            realization.anatomy.shift(by: explained.gloss.count, from: end)
        }
    }

    /// Whether what follows leaves room for an apposition: the verb, a preposition, a sign or nothing.
    private func mayPart(at index: Int) -> Bool {
        guard index < realization.tokens.count else { return true }
        let next = realization.tokens[index]
        return next.kind == .punctuation && next.text != "(" || index == realization.anatomy.verb
            || Self.following.contains(next.text)
    }

    private static let following: Set<String> = [
        "à", "au", "avec", "dans", "depuis", "en", "le", "par", "pendant", "pour", "sur", "vers", "lundi", "mardi",
        "mercredi",
        "jeudi", "vendredi", "samedi", "dimanche",
    ]
}

extension Actor {
    /// *FBI*, *BEA-TT*, *ICO*
    var isInitials: Bool {
        (2...7).contains(name.count) && name.allSatisfy { $0.isUppercase || $0 == "-" }
    }

    /// *MAS*, which the lexicon of sigles does not know.
    var isCalledByUnknownInitials: Bool {
        (2...6).contains(name.count) && name.allSatisfy(\.isUppercase) && Lexicon.standard.gender(of: name) == nil
    }
}
