/// An infinitive group as authors write it, conjugated at its head: *annuler | la modification* → *a annulé la
/// modification*, *la modification a été annulée*, *annuler la modification*.
///
/// `|` marks the object where it is not the first complement (*mettre à jour | les serveurs*); a second one ends it.
public struct InfinitiveGroup: Sendable, Hashable {
    public internal(set) var verb: VerbGroup
    /// The direct object.
    public internal(set) var object: NounGroup?
    /// *inaccessible* in *rester inaccessible*: agrees with the subject.
    var attribute: Attribute?
    /// The object as words, with possessives that follow the subject.
    var objectWords = InfinitiveComplement()
    /// What follows.
    var complement = InfinitiveComplement()

    /// Whether the group can be turned into the passive.
    public var hasPassive: Bool {
        guard let object, !verb.isPronominal, !verb.isPassive, verb.clitics.isEmpty, verb.negation != .que else {
            return false
        }
        if case .possessive(.third, _) = object.determiner { return false }
        return !VerbComplements.withoutPassive.contains(verb.verb.infinitive)
    }

    /// The finite group: *a annulé la modification*, *n’a pas donné de précisions*.
    ///
    /// - Parameters:
    ///   - subject: what the verb agrees with, and the owner of the possessives.
    ///   - adverbs: placed inside the verb group after its own.
    public func active(
        _ tense: Tense, subject: Agreement, additionalAdverbs adverbs: [String] = [], source: Int? = nil
    ) -> [Token] {
        var verb = verb
        verb.adverbs += adverbs
        return finish(verb.tokens(tense, subject: subject), subject, verb.negation, source)
    }

    /// The passive, with the object as subject; nil when there is none.
    ///
    /// - Parameter negation: as for ``active(_:subject:additionalAdverbs:source:)``, the group’s own.
    public func passive(
        _ tense: Tense, additionalAdverbs adverbs: [String] = [], source: Int? = nil
    ) -> (subject: NounGroup, tokens: [Token])? {
        guard hasPassive, let object else { return nil }
        var verb = verb
        verb.isPassive = true
        verb.adverbs += adverbs
        var tokens = verb.tokens(tense, subject: object.agreement)
        guard !tokens.isEmpty else { return nil }
        tokens += complement.tokens(owner: nil)
        return (object, InfinitiveGroup.told(tokens, source))
    }

    /// The infinitive, negation and possessives adapted to its owner: *annuler la modification*, *consulter leur liste*.
    public func infinitive(owner: Agreement, past: Bool = false, source: Int? = nil) -> [Token] {
        finish(verb.infinitiveTokens(subject: owner, past: past), owner, verb.negation, source)
    }

    /// The present participle: *annulant la modification*, *ayant annulé la modification*.
    public func presentParticiple(owner: Agreement, past: Bool = false, source: Int? = nil) -> [Token] {
        finish(verb.presentParticipleTokens(subject: owner, past: past), owner, verb.negation, source)
    }

    /// The past participle beside the object’s noun: *annulée*, *brièvement interrompu*; empty when it has no passive.
    public func pastParticiple(_ agreement: Agreement, source: Int? = nil) -> [Token] {
        InfinitiveGroup.told(verb.pastParticipleTokens(agreement) + complement.tokens(owner: agreement), source)
    }

    private func finish(_ head: [Token], _ subject: Agreement, _ negation: Negation?, _ source: Int?) -> [Token] {
        guard !head.isEmpty else { return [] }
        var tokens = head
        if let attribute { tokens += attribute.tokens(subject) }
        if let object, negation?.turnsIndefiniteIntoDe == true, object.underNegation != object {
            tokens += object.underNegation.tokens()
        } else {
            tokens += objectWords.tokens(owner: subject)
        }
        tokens += complement.tokens(owner: subject)
        return InfinitiveGroup.told(tokens, source)
    }

    private static func told(_ tokens: [Token], _ source: Int?) -> [Token] {
        guard let source else { return tokens }
        return tokens.map { token in
            var told = token
            told.source = source
            return told
        }
    }
}
