extension InfinitiveGroup {
    /// The same with a pronoun for its object: *lever le couvre-feu* → *le lever*, *l’a levé* (Grevisse et Goosse, *Le
    /// bon usage*, §§ 656, 942); nil where it has no object that a pronoun can stand for: a fixed phrase, the object of
    /// another verb.
    public var withObjectPronoun: InfinitiveGroup? {
        guard let object, next.isEmpty, !verb.isPronominal, !verb.isPassive, verb.negation == nil,
            verb.clitics.isEmpty, verb.tail.isEmpty, attribute == nil, objectAttribute == nil, !isPast,
            !before.words.contains(where: VerbGroup.isInfinitive),
            !VerbalLocutions.contains(verb.verb.infinitive, objectWords.words),
            !VerbComplements.attributive.contains(verb.verb.infinitive)
        else { return nil }
        var group = self
        let agreement = objectAgreement ?? object.agreement
        let pronoun: Clitic =
            switch (agreement.number, agreement.gender) {
            case (.plural, _): .les
            case (.singular, .masculine): .le
            case (.singular, .feminine): .la
            }
        group.verb.clitics = [pronoun]
        group.verb.cliticAgreement = agreement
        group.object = nil
        group.objectAgreement = nil
        group.objectWords = InfinitiveComplement()
        return group
    }
}
