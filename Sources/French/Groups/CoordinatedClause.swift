/// A second infinitive joined to the first: *arrêter* **puis relancer les serveurs**, *présenter ses excuses* **et
/// promettre un remboursement**. It has the same subject.
struct CoordinatedClause: Sendable, Hashable {
    var conjunction: [Token]
    var group: InfinitiveGroup
    /// Where the conjunction stands among the words after the first verb.
    let start: Int

    private static let conjunctions: WordSet = ["et", "puis", "ou", "ni", "mais", "voire", ","]
    /// What may stand between the conjunction and the infinitive.
    private static let after: WordSet = ["puis", "même", "aussi", "et", "ou", "mais", "non", "voire", "ensuite"]
    /// They are said again before each infinitive (Grevisse et Goosse, *Le bon usage*, § 1044): *tenter de lire et
    /// d’écrire*.
    private static let repeated: WordSet = ["de", "d’", "à"]

    /// Verbs that an infinitive follows without a preposition (Grevisse et Goosse, § 903).
    private static let beforeInfinitive: WordSet = [
        "compter", "désirer", "devoir", "espérer", "oser", "paraître", "pouvoir", "préférer", "savoir", "sembler",
        "souhaiter", "vouloir",
    ]

    /// Nil when no infinitive of the same rank stands there; one that depends on another infinitive (*permettre de
    /// lire et d’écrire*, *pouvoir lire et écrire*) is part of its complement.
    ///
    /// - Throws: when the rank of an infinitive cannot be told: *promettre de rembourser les clients et s’excuser*.
    init?(
        _ words: [String], after head: VerbGroup, _ orthography: Orthography, _ lexicon: Lexicon
    ) throws(FormProblem) {
        var dependent: (index: Int, preposition: String)?
        for index in words.indices {
            if EmbeddedInfinitive.isInfinitive(words[index]), index > 0 || !InfinitiveGroup.isCausative(head) {
                // Lire et écrire after de: the preposition is still that of the first.
                let preposition = CoordinatedClause.preposition(words, before: index)
                dependent = (index, preposition ?? dependent?.preposition ?? "")
            }
            guard CoordinatedClause.isConjunction(words, index) else { continue }
            // Ne pouvoir ni lire ni écrire: both depend on the verb.
            if index == 0, words[0] == "ni", CoordinatedClause.beforeInfinitive.contains(head.verb.infinitive) {
                continue
            }
            // Laisser entrer et sortir les véhicules.
            if index == 1, InfinitiveGroup.isCausative(head), EmbeddedInfinitive.isInfinitive(words[0]) { continue }
            var next = CoordinatedClause.interposed(words, index) ?? index + (words[index] == "ainsi" ? 2 : 1)
            while next < words.count, CoordinatedClause.after.contains(words[next]) { next += 1 }
            guard next < words.count, !words[next].startsWithCapital,
                let (verb, _) = VerbGroup.head(words[next...], orthography),
                InfinitiveGroup.isInfinitive(verb.verb.infinitive, lexicon)
            else { continue }
            if let dependent {
                // Reconnecter ou redémarrer les routeurs: the two make one action, with one preposition.
                guard CoordinatedClause.repeated.contains(dependent.preposition), dependent.index + 1 < index else {
                    continue
                }
                throw CoordinatedClause.unclear(words, index, next, dependent.preposition, verb.verb.infinitive)
            }
            if words[index] == "ainsi" { throw CoordinatedClause.twoActions(words, index, next) }
            group = try InfinitiveGroup(
                parsing: WordScanner.joined(words[next...]), orthography: orthography, lexicon: lexicon)
            start = index
            conjunction = words[index..<next].flatMap(CoordinatedClause.tokens)
            return
        }
        return nil
    }

    /// The preposition that brings in the infinitive at an index, past pronouns, negations and adverbs.
    private static func preposition(_ words: [String], before index: Int) -> String? {
        (0..<index).reversed().lazy
            .prefix { EmbeddedInfinitive.isWeak(words[$0]) || repeated.contains(words[$0]) }
            .first { repeated.contains(words[$0]) }.map { words[$0] }
    }

    private static func isConjunction(_ words: [String], _ index: Int) -> Bool {
        if words[index] == "ainsi" { return index + 1 < words.count && words[index + 1] == "que" }
        return conjunctions.contains(words[index]) || interposed(words, index) != nil
    }

    /// Where the infinitive may stand after *et,* and words between commas: *et, dès lundi,* **redémarrer**.
    private static func interposed(_ words: [String], _ index: Int) -> Int? {
        guard words[index].ends(in: ","), conjunctions.contains(String(words[index].dropLast())), words[index] != ","
        else { return nil }
        return words[index...].prefix(8).firstIndex(of: ",").map { $0 + 1 }
    }

    private static func tokens(_ word: String) -> [Token] {
        if word == "," { return [.punctuation(",")] }
        return word.ends(in: ",") ? [.word(String(word.dropLast())), .punctuation(",")] : [.word(word)]
    }

    // MARK: - Problems

    private static func unclear(
        _ words: [String], _ index: Int, _ next: Int, _ preposition: String, _ infinitive: String
    ) -> FormProblem {
        let link = WordScanner.joined(words[index..<next])
        let bare = preposition == "d’" ? "de" : preposition
        let opened = bare == "de" && Elision.startsWithVowelSound(words[next]) ? "d’" : bare
        let repeated = WordScanner.joined([opened] + words[next...].prefix(3))
        return problem(
            words, next,
            hint: "deux actions : deux lignes ; si « \(infinitive) » dépend de « \(bare) », répétez-le :"
                + " « \(link == "," ? "" : link + " ")\(repeated)… »")
    }

    private static func twoActions(_ words: [String], _ index: Int, _ next: Int) -> FormProblem {
        problem(words, next, hint: "deux actions : deux lignes ; ou joignez-les par « et »")
    }

    private static func problem(_ words: [String], _ next: Int, hint: String) -> FormProblem {
        FormProblem(
            .unclearCoordination, "On ne sait de quoi dépend « \(WordScanner.joined(words[next...].prefix(4))) ».",
            hint: hint, range: 0..<0)
    }
}
