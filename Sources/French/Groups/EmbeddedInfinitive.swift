/// An infinitive that a preposition brings in: *de consulter*, *à ne pas se connecter*, *sans en informer*.
enum EmbeddedInfinitive {
    private static let prepositions: WordSet = ["de", "d’", "à", "pour", "sans", "afin", "avant", "après"]
    private static let weak: WordSet = [
        "ne", "n’", "pas", "plus", "jamais", "rien", "se", "s’", "le", "la", "les", "l’", "lui", "leur", "y", "en",
        "toujours", "mieux", "bien", "tout", "de", "d’",
    ]

    /// Pronouns, negations and adverbs, which may stand between a preposition and its infinitive.
    static func isWeak(_ word: String) -> Bool { weak.contains(word) || Adverbs.isInMent(word) }

    /// Whether a preposition at an index opens one.
    static func opens(_ words: [String], _ index: Int) -> Bool {
        guard index < words.count, prepositions.contains(words[index]) else { return false }
        return infinitive(words, from: index + 1) != nil
    }

    /// The infinitive after weak words from an index on.
    static func infinitive(_ words: [String], from start: Int) -> Int? {
        var index = start
        while index < words.count, isWeak(words[index]) { index += 1 }
        guard index < words.count, isInfinitive(words[index]) else { return nil }
        // « de la fermer » reads as a pronoun, « de la mer » as an article: the lexicon tells.
        return index
    }

    static func isInfinitive(_ word: String) -> Bool {
        VerbGroup.isInfinitive(word) && InfinitiveGroup.isInfinitive(word, .standard)
    }
}
