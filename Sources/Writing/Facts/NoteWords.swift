/// What is noted of a figure: a sentence, or words that only hold beside it (*environ 6 000 dollars au cours du jour*).
struct NoteWords {
    private let words: [Substring]

    init(_ text: String) {
        words = text.lowercased().split { $0.isWhitespace || ",;:.’()«»\u{202F}".contains($0) }
    }

    /// Words in doubt are a sentence, as the record’s guide asks.
    var isSentence: Bool {
        guard let first = words.first, Self.openings.contains(String(first)) else { return true }
        return words.contains { Self.ofSentences.contains(String($0)) }
    }

    /// What no sentence opens on without a subject and a verb after it.
    private static let openings: Set<String> = [
        "pour", "soit", "dont", "environ", "près", "plus", "moins", "jusqu", "contre", "sur", "en", "au", "aux", "à",
        "avec", "hors", "sans", "notamment", "surtout", "seulement", "presque", "quelque",
    ]

    /// Subjects, and the verbs that notes have.
    private static let ofSentences: Set<String> = [
        "il", "elle", "on", "ils", "elles", "nous", "cela", "ceci", "ce", "c", "qui", "n", "ne", "se", "s",
        "est", "sont", "était", "étaient", "a", "ont", "avait", "avaient", "peut", "peuvent", "doit", "doivent", "fait",
        "font", "compte", "comptent", "comprend", "comprennent", "représente", "représentent", "mesure", "mesurent",
        "figure", "figurent",
    ]
}
