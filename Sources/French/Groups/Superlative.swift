/// An attribute that says which of its kind the subject is, with which it agrees, article and all: *être* **le plus
/// meurtrier** *depuis dix ans*, *être* **l’un des plus graves**, *être* **le troisième** *en dix jours* (Grevisse et
/// Goosse, *Le bon usage*, § 980).
enum Superlative {
    /// The attribute at the start of some words and how many it takes; nil where a noun follows, which has the agreement
    /// (*être la plus grosse panne de l’année*).
    static func scan(_ words: ArraySlice<String>, lexicon: Lexicon) -> (Attribute, Int)? {
        guard let (opening, count) = opening(words) else { return nil }
        var index = words.startIndex + count
        var parts = opening
        if index < words.endIndex, degrees.contains(words[index]) {
            parts.append(.word(words[index]))
            index += 1
        } else if index < words.endIndex, !isRank(words[index]) {
            return nil
        }
        guard index < words.endIndex, let base = Attribute.base(of: words[index], lexicon) else { return nil }
        index += 1
        guard index == words.endIndex || follows(words[index]) else { return nil }
        parts.append(opening.contains(.one) ? .agreeingPlural(base) : .agreeing(base))
        return (Attribute(parts: parts), index - words.startIndex)
    }

    private static func opening(_ words: ArraySlice<String>) -> ([Attribute.Part], Int)? {
        guard let first = words.first else { return nil }
        if articles.contains(first) { return ([.article], 1) }
        let start = words.startIndex
        guard first == "l’", words.count > 3, ["un", "une"].contains(words[start + 1]), words[start + 2] == "des" else {
            return nil
        }
        return ([.word("l’"), .one, .word("des")], 3)
    }

    /// *Le premier*, *la troisième*, *les pires*
    private static func isRank(_ word: String) -> Bool {
        let singular = word.ends(in: "s") ? String(word.dropLast()) : word
        return ranks.contains(singular) || singular.ends(in: "ième")
    }

    /// What may stand behind: no noun.
    private static func follows(_ word: String) -> Bool {
        Prepositions.opensComplement(word) || others.contains(word)
    }

    private static let articles: WordSet = ["le", "la", "les"]
    private static let degrees: WordSet = ["plus", "moins"]
    private static let ranks: WordSet = [
        "premier", "première", "second", "seconde", "dernier", "dernière", "seul", "seule", "pire", "meilleur",
        "meilleure", "moindre",
    ]
    private static let others: WordSet = ["que", "qu’", "qui", "jamais", "possible"]
}
