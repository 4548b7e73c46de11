/// Elided words, which stand apart from the next so that a quote or a brand may follow.
enum ElidedWords {
    private static let all: WordSet = [
        "l’", "d’", "j’", "m’", "t’", "s’", "n’", "c’", "ç’", "qu’", "jusqu’", "lorsqu’", "puisqu’", "quoiqu’",
        "quelqu’", "presqu’", "entr’",
    ]

    /// Letters in the longest, apostrophe included.
    static let longest = 8

    /// Whether the word is one, in either kind of apostrophe.
    static func contains(_ text: String) -> Bool {
        guard text.utf8.count <= longest + 2 else { return false }
        let lower = text.lowercased()
        return all.contains(lower.last == "'" ? lower.dropLast() + "’" : lower)
    }
}
