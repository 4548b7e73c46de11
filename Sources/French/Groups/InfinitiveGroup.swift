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
    public internal(set) var isPast = false
    /// The object, where it closes the group and nothing can take its place behind it: not *signaler l’interruption*
    /// **pour**, nor *tirer* **de la vente**.
    public var finalObject: NounGroup? {
        guard let object, complement.isEmpty, next.isEmpty, object.determiner != .partitive, object.determiner != .none
        else { return nil }
        return object
    }

    /// Whether it depends on a verb that is denied: *ne peuvent plus* **envoyer de courriels**.
    var isUnderNegation = false
    /// Another group joined to this one: *arrêter* **puis relancer les serveurs**; one at most.
    var next: [CoordinatedClause] = []

    /// *télécharger les données et réclamer une rançon*
    public var tellsSeveralActs: Bool { !next.isEmpty }

    /// The infinitive at its head: *mourir*; of a passive, the verb itself (*être tué*: *tuer*).
    public var head: String { verb.verb.infinitive }

    /// *ne plus accepter*
    public var saysNoLonger: Bool { verb.negation == .plus && verb.verb.infinitive != "avoir" }

    /// *ne pas remplacer la pièce*
    public var isDenied: Bool { verb.negation != nil }

    /// The same under a subject that denies it: *aucune rame* **ne** *circule* (Grevisse et Goosse, § 1018).
    public var underNegativeSubject: InfinitiveGroup {
        var group = self
        if group.verb.negation == nil { group.verb.negation = .aucun }
        group.next = next.map { clause in
            var clause = clause
            clause.group = clause.group.underNegativeSubject
            return clause
        }
        return group
    }

    /// The same behind a verb that is denied: *ne peuvent plus* **envoyer ni recevoir de courriels**; *ou* becomes *ni*
    /// and the indefinite article of an object *de* (Grevisse et Goosse, *Le bon usage*, §§ 587, 1083).
    public var underNegation: InfinitiveGroup {
        var group = self
        group.isUnderNegation = true
        group.next = next.map { clause in
            var clause = clause
            clause.conjunction = clause.conjunction.map { $0.text == "ou" ? .word("ni") : $0 }
            clause.group = clause.group.underNegation
            return clause
        }
        return group
    }

    /// Whether a possessive in it means its subject: *reprendre la main sur ses comptes*.
    public var keepsItsSubject: Bool {
        if case .possessive(.third, _) = object?.determiner { return true }
        return [before, objectWords, complement].contains(where: \.namesOwner)
            || next.contains { $0.group.keepsItsSubject }
    }

    /// The same under a subject of one number: a possessive of the other cannot mean it (*des échafaudages entourent la
    /// flèche pour* **sa** *restauration*), and stays as it was written; that of a fixed phrase follows the subject all
    /// the same (*présenter ses excuses*).
    public func leavingPossessives(unlike number: Number) -> InfinitiveGroup {
        var group = self
        group.before = before.leavingPossessives(unlike: number)
        if !VerbalLocutions.holdsPossessive(verb.verb.infinitive, object?.head) {
            group.objectWords = objectWords.leavingPossessives(unlike: number)
        }
        group.complement = complement.leavingPossessives(unlike: number)
        group.next = next.map { clause in
            var clause = clause
            clause.group = clause.group.leavingPossessives(unlike: number)
            return clause
        }
        return group
    }

    /// Whether the group can be turned into the passive: not a fixed phrase (*prendre la main*), nor words that hold a
    /// possessive of the subject’s (*rétablir ses services*), which would lose its owner.
    public var hasPassive: Bool {
        guard subjectInPassive != nil, followers.allSatisfy({ $0.group.hasOwnPassive }) else { return false }
        return hasOwnPassive
    }

    private var hasOwnPassive: Bool {
        let infinitive = verb.verb.infinitive
        guard let object = subjectInPassive?.group ?? next.first?.group.object ?? object, !verb.isPronominal,
            !verb.isPassive, verb.negation != .que, attribute == nil,
            !verb.clitics.contains(where: { $0.objectAgreement != nil }),
            !InfinitiveGroup.opensInfinitive(verb.tail),
            // Commencer à déployer un correctif: the object is another verb’s.
            !InfinitiveGroup.opensInfinitive(before.words)
        else { return false }
        if [before, objectWords, complement].contains(where: \.namesOwner) { return false }
        if case .possessive(.third, _) = object.determiner { return false }
        return !VerbComplements.withoutPassive.contains(infinitive)
            && !VerbalLocutions.contains(infinitive, objectWords.words)
    }

    /// *faire savoir*, *commencer à déployer*, *cesser de fournir*: another infinitive stands between verb and object.
    private static func opensInfinitive(_ words: [String]) -> Bool {
        if words.first.map(VerbGroup.isInfinitive) == true { return true }
        return words.indices.contains { index in
            ["à", "de", "d’"].contains(words[index]) && EmbeddedInfinitive.opens(words, index)
        }
    }

    /// The finite group: *a annulé la modification*, *n’a pas donné de précisions*.
    ///
    /// - Parameters:
    ///   - subject: what the verb agrees with, and the owner of the possessives.
    ///   - adverbs: placed inside the verb group after its own.
    public func active(
        _ tense: Tense, subject: Agreement, additionalAdverbs adverbs: [String] = []
    ) -> [Token] {
        var verb = verb
        verb.add(adverbs)
        let tense = isPast ? tense.perfect : tense
        var tokens = finish(verb.tokens(tense, subject: subject), subject)
        guard !tokens.isEmpty else { return [] }
        tokens = ReportedClause.inStep(tokens, verb, tense)
        tokens += activeFollowers(tense, subject)
        return tokens
    }

    /// The passive, with the object as subject; nil when there is none.
    ///
    /// The negation is the group’s own.
    public func passive(
        _ tense: Tense, additionalAdverbs adverbs: [String] = []
    ) -> (subject: NounGroup, tokens: [Token])? {
        guard hasPassive, let (subject, agreement) = subjectInPassive else { return nil }
        var verb = verb
        verb.isPassive = true
        verb.add(adverbs)
        var tokens = verb.tokens(tense, subject: agreement)
        guard !tokens.isEmpty else { return nil }
        tokens += passiveComplements(agreement) + passiveFollowers(tense, agreement)
        return (subject, tokens)
    }

    /// The infinitive, negation and possessives adapted to its owner: *annuler la modification*, *consulter leur liste*.
    public func infinitive(owner: Agreement, past: Bool = false) -> [Token] {
        joined(owner, past: past || isPast) { $0.infinitiveTokens(subject: owner, past: past || isPast) }
    }

    /// The present participle: *annulant la modification*, *ayant annulé la modification*.
    public func presentParticiple(owner: Agreement, past: Bool = false) -> [Token] {
        joined(owner, past: past || isPast) { $0.presentParticipleTokens(subject: owner, past: past || isPast) }
    }

    /// The past participle beside the object’s noun: *annulée*, *brièvement interrompu*; empty when the group is of
    /// several verbs with an object each.
    public func pastParticiple(_ agreement: Agreement) -> [Token] {
        guard object == nil || followers.allSatisfy({ $0.group.object == nil }) else { return [] }
        var tokens = verb.pastParticipleTokens(agreement) + passiveComplements(agreement, owner: agreement)
        for (conjunction, group) in followers {
            tokens +=
                conjunction + group.verb.pastParticipleTokens(agreement)
                + group.passiveComplements(agreement, owner: agreement)
        }
        return tokens
    }

    // MARK: - Parts

    /// The verb with what follows it, in the order it was written.
    func finish(_ head: [Token], _ subject: Agreement) -> [Token] {
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

    func objectTokens(_ subject: Agreement) -> [Token] {
        guard let object, verb.negation?.turnsIndefiniteIntoDe == true || isUnderNegation,
            object.underNegation != object,
            // pas un seul client
            !object.words[0].hasPrefix("seul"),
            verb.isPronominal || !VerbComplements.attributive.contains(verb.verb.infinitive)
        else { return objectWords.tokens(owner: subject) }
        return object.underNegation.tokens()
    }

    func passiveComplements(_ subject: Agreement, owner: Agreement? = nil) -> [Token] {
        var tokens = objectAttribute?.tokens(subject) ?? []
        tokens += before.tokens(owner: owner)
        var rest = complement.tokens(owner: owner)
        if VerbComplements.withDeInPassive.contains(verb.verb.infinitive), rest.first?.text == "à" {
            rest[0] = .word("de")
        }
        return tokens + rest
    }
}
