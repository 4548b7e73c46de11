extension InfinitiveGroup {
    /// How many tokens of the finite group stand before the words that may part it from what follows: *a décrété* |
    /// *l’état d’urgence*, *a mis en examen* | *le conducteur*, *a porté plainte* | *contre X*.
    ///
    /// A circumstance stands there rather than behind a long complement (Grevisse et Goosse, *Le bon usage*, § 310).
    ///
    /// - Returns: nil of a group that nothing parts: a copula and its attribute, *n’accepter que les espèces*.
    public func partingPlace(_ tense: Tense, subject: Agreement) -> Int? {
        guard attribute == nil, !objectAttributeComesFirst, verb.negation != .que,
            !VerbComplements.attributive.contains(verb.verb.infinitive) || verb.isPassive
        else { return nil }
        var count = verb.tokens(isPast ? tense.perfect : tense, subject: subject).count
        guard count > 0 else { return nil }
        // *A dit* | *surveiller un problème*: it was said then.
        if let said = verb.tail.first, Self.saying.contains(head), VerbGroup.isInfinitive(said),
            !["avoir", "être"].contains(said)
        {
            return count - verb.tail.count
        }
        let following = [before.words, objectWords.words, complement.words].first { !$0.isEmpty } ?? []
        guard let first = following.first else { return count }
        // *A signalé elle aussi* | *une fuite*
        if Self.likewise.contains(first), following.count > 1, following[1] == "aussi" { return count + 2 }
        // *A avoué* | *ne pas avoir su*, *s’est tenue* | *comme prévu*
        if Self.clauses.contains(first) || Self.openings.contains(first) || VerbGroup.isInfinitive(first) {
            return count
        }
        if Self.prepositions.contains(first) {
            // *A promis* | *de fermer le site*, but *a mis en ligne* | *un correctif*; nothing parts *changer de fréquences*.
            if following.count > 1, VerbGroup.isInfinitive(following[1]) || Self.opensNoun(following[1]) {
                return count
            }
            guard !before.isEmpty, object != nil else { return nil }
        }
        count += before.tokens(owner: subject).count
        // *Porter plainte*, *faire état*: a noun without article is of the verb.
        if object?.determiner == Determiner.none {
            count += objectTokens(subject).count
        } else if object == nil, before.isEmpty, !Self.opensNoun(first), !Self.prepositions.contains(first) {
            count += 1
        }
        return count
    }

    private static let saying: WordSet = [
        "affirmer", "assurer", "croire", "déclarer", "dire", "espérer", "estimer", "indiquer", "prétendre",
    ]
    private static let clauses: WordSet = [
        "que", "qu’", "pour", "contre", "dans", "par", "sur", "avec", "chez", "après", "auprès", "avant", "depuis",
        "devant", "durant",
        "entre", "envers", "dès", "jusqu’", "lors", "malgré", "parmi", "pendant", "sans", "selon", "vers", "via",
    ]
    private static let openings: WordSet = ["ne", "n’", "comme", "alors", "aussitôt", "grâce", "à cause", "faute"]
    private static let prepositions: WordSet = ["à", "de", "d’", "en", "hors", "sous"]
    private static let likewise: WordSet = ["lui", "elle", "eux", "elles"]
    private static let contracted: WordSet = ["au", "aux", "se", "s’"]

    /// Whether a noun with its determiner, or a reflexive infinitive, begins there.
    private static func opensNoun(_ word: String) -> Bool {
        DeterminerTables.simple[word] != nil || DeterminerForms.possessiveOwners[word] != nil
            || contracted.contains(word)
    }
}
