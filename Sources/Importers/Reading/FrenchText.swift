/// Whether free text is in French. In doubt it is not: text in another language must never pass for French.
enum FrenchText {
    /// Frequent in French, and not words of English, Spanish, Italian, Portuguese or Catalan.
    private static let own: Set<String> = [
        "nous", "vous", "est", "été", "être", "sont", "ont", "dans", "avec", "pour", "sur", "une", "des", "aux",
        "du", "cette", "ces", "nos", "notre", "vos", "ce", "qui", "que", "pas", "plus", "et", "les", "la", "le",
        "depuis", "après", "afin", "avons", "toujours", "désormais", "l", "d", "n", "s", "c", "qu",
    ]

    /// Words that only French has.
    private static let sure: Set<String> = [
        "nous", "vous", "été", "être", "sont", "dans", "avec", "cette", "aux", "nos", "notre", "depuis", "après",
        "avons", "désormais", "afin", "est", "une", "pour",
    ]

    private static let others: Set<String> = [
        "the", "is", "are", "we", "our", "this", "that", "have", "has", "been", "with", "and", "of", "to", "was",
        "were", "for", "will", "your", "you", "los", "las", "del", "para", "está", "el", "il", "che", "sono", "gli",
        "não", "uma", "os", "amb", "els", "der", "die", "und", "das", "wir", "het", "een", "van",
    ]

    static func holds(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard words.count >= 4 else { return false }
        let french = words.count { own.contains($0) }
        let foreign = words.count { others.contains($0) }
        return words.contains { sure.contains($0) } && french * 5 >= words.count && french >= 4 * foreign
    }
}
