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
    /// What stands between verb and object: *en ligne* in *mettre en ligne un correctif*.
    var before = InfinitiveComplement()
    /// *inaccessible* in *rendre le site inaccessible*: agrees with the object.
    var objectAttribute: Attribute?
    var objectAttributeComesFirst = false
    /// What the whole object imposes on a verb: *le site et l’application* is plural.
    var objectAgreement: Agreement?
    /// The object as words, with possessives that follow the subject.
    var objectWords = InfinitiveComplement()
    /// What follows.
    var complement = InfinitiveComplement()
    /// Whether it was written in the past: *avoir été redémarré*. A simple tense then becomes its compound, so that a
    /// state of the past is told as what came before it (*n’avaient pas été redémarrés*).
    var isPast = false
    /// Another group joined to this one: *arrêter* **puis relancer les serveurs**; one at most.
    var next: [CoordinatedClause] = []

    /// The infinitive at its head: *mourir*; of a passive, the verb itself (*être tué*: *tuer*).
    public var head: String { verb.verb.infinitive }

    /// *ne plus accepter*
    public var saysNoLonger: Bool { verb.negation == .plus && verb.verb.infinitive != "avoir" }

    /// Whether the group can be turned into the passive.
    public var hasPassive: Bool {
        if let clause = next.first, !clause.group.hasPassive { return false }
        guard let object = subjectInPassive?.group, !verb.isPronominal, !verb.isPassive, verb.negation != .que,
            !verb.clitics.contains(where: { $0.objectAgreement != nil }),
            !InfinitiveGroup.opensInfinitive(verb.tail),
            // Commencer à déployer un correctif: the object is another verb’s.
            !InfinitiveGroup.opensInfinitive(before.words)
        else { return false }
        if case .possessive(.third, _) = object.determiner { return false }
        return !VerbComplements.withoutPassive.contains(verb.verb.infinitive)
    }

    /// *faire savoir*, *commencer à déployer*, *cesser de fournir*: another infinitive stands between verb and object.
    private static func opensInfinitive(_ words: [String]) -> Bool {
        if words.first.map(VerbGroup.isInfinitive) == true { return true }
        return words.indices.contains { index in
            ["à", "de", "d’"].contains(words[index]) && EmbeddedInfinitive.opens(words, index)
        }
    }

    /// The object, or the one that the next group says for both: *arrêter puis relancer* **les serveurs**.
    private var subjectInPassive: (group: NounGroup, agreement: Agreement)? {
        if let object { return (object, objectAgreement ?? object.agreement) }
        return next.first?.group.subjectInPassive
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
        let tense = isPast ? tense.perfect : tense
        var tokens = finish(verb.tokens(tense, subject: subject), subject)
        guard !tokens.isEmpty else { return [] }
        tokens += followers(tense, subject)
        return InfinitiveGroup.told(tokens, source)
    }

    /// *a lu*, **écrit ou effacé leurs fichiers**
    private func followers(_ tense: Tense, _ subject: Agreement) -> [Token] {
        next.flatMap { clause -> [Token] in
            let other = clause.group
            guard verb.sharesAuxiliary(with: other.verb, tense) else {
                return clause.conjunction + other.active(tense, subject: subject)
            }
            return clause.conjunction + other.finish(other.verb.participleTokens(subject: subject), subject)
                + other.followers(tense, subject)
        }
    }

    /// The passive, with the object as subject; nil when there is none.
    ///
    /// The negation is the group’s own.
    public func passive(
        _ tense: Tense, additionalAdverbs adverbs: [String] = [], source: Int? = nil
    ) -> (subject: NounGroup, tokens: [Token])? {
        guard hasPassive, let (subject, agreement) = subjectInPassive else { return nil }
        var verb = verb
        verb.isPassive = true
        verb.adverbs += adverbs
        var tokens = verb.tokens(tense, subject: agreement)
        guard !tokens.isEmpty else { return nil }
        tokens += passiveComplements(agreement) + passiveFollowers(tense, agreement, after: verb)
        return (subject, InfinitiveGroup.told(tokens, source))
    }

    /// *ont été arrêtés* **puis relancés**
    private func passiveFollowers(_ tense: Tense, _ agreement: Agreement, after verb: VerbGroup) -> [Token] {
        next.flatMap { clause -> [Token] in
            var other = clause.group
            guard object == nil || other.object == nil else {
                return clause.conjunction + (other.passive(tense).map { $0.subject.tokens() + $0.tokens } ?? [])
            }
            other.verb.isPassive = true
            let words =
                verb.sharesAuxiliary(with: other.verb, tense)
                ? other.verb.participleTokens(subject: agreement) : other.verb.tokens(tense, subject: agreement)
            return clause.conjunction + words + other.passiveComplements(agreement)
                + other.passiveFollowers(tense, agreement, after: other.verb)
        }
    }

    /// The infinitive, negation and possessives adapted to its owner: *annuler la modification*, *consulter leur liste*.
    public func infinitive(owner: Agreement, past: Bool = false, source: Int? = nil) -> [Token] {
        joined(owner, source) { $0.verb.infinitiveTokens(subject: owner, past: past) }
    }

    /// The present participle: *annulant la modification*, *ayant annulé la modification*.
    public func presentParticiple(owner: Agreement, past: Bool = false, source: Int? = nil) -> [Token] {
        joined(owner, source) { $0.verb.presentParticipleTokens(subject: owner, past: past) }
    }

    /// The past participle beside the object’s noun: *annulée*, *brièvement interrompu*; empty when it has no passive.
    public func pastParticiple(_ agreement: Agreement, source: Int? = nil) -> [Token] {
        var tokens = verb.pastParticipleTokens(agreement) + passiveComplements(agreement, owner: agreement)
        for clause in next { tokens += clause.conjunction + clause.group.pastParticiple(agreement) }
        return InfinitiveGroup.told(tokens, source)
    }

    // MARK: - Parts

    private func joined(_ owner: Agreement, _ source: Int?, _ head: (InfinitiveGroup) -> [Token]) -> [Token] {
        var tokens = finish(head(self), owner)
        for clause in next { tokens += clause.conjunction + clause.group.joined(owner, nil, head) }
        return InfinitiveGroup.told(tokens, source)
    }

    /// The verb with what follows it, in the order it was written.
    private func finish(_ head: [Token], _ subject: Agreement) -> [Token] {
        guard !head.isEmpty else { return [] }
        var tokens = head
        if let attribute { tokens += attribute.tokens(subject) }
        let said = subjectInPassive.flatMap { objectAttribute?.tokens($0.agreement) } ?? []
        if objectAttributeComesFirst { tokens += said }
        tokens += before.tokens(owner: subject)
        tokens += objectTokens(subject)
        if !objectAttributeComesFirst { tokens += said }
        return tokens + complement.tokens(owner: subject)
    }

    private func objectTokens(_ subject: Agreement) -> [Token] {
        guard let object, verb.negation?.turnsIndefiniteIntoDe == true, object.underNegation != object,
            // pas un seul client
            !object.words[0].hasPrefix("seul"),
            verb.isPronominal || !VerbComplements.attributive.contains(verb.verb.infinitive)
        else { return objectWords.tokens(owner: subject) }
        return object.underNegation.tokens()
    }

    private func passiveComplements(_ subject: Agreement, owner: Agreement? = nil) -> [Token] {
        var tokens = objectAttribute?.tokens(subject) ?? []
        tokens += before.tokens(owner: owner)
        var rest = complement.tokens(owner: owner)
        if VerbComplements.withDeInPassive.contains(verb.verb.infinitive), rest.first?.text == "à" {
            rest[0] = .word("de")
        }
        return tokens + rest
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
