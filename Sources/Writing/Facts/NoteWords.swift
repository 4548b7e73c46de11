import French

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

    /// The same as words beside the figure, where a sentence says no more: *c’est 60 % de la consommation*, **soit 60 % de la
    /// consommation**; *c’est un record*, **un record**; *ce chiffre porte sur le week-end*, **un chiffre qui porte sur**…
    /// Nil of other notes.
    static func aside(_ text: String) -> String? {
        let text = Vocabulary.withoutStop(text).replacing("'", with: "’")
        guard !text.contains(where: { ".;:".contains($0) }) else { return nil }
        if let rest = text.after(anyOf: [
            "Cela représente ", "C’est ", "Ce sont ", "Ils représentent ", "Elles représentent ",
        ]) {
            let first = rest.prefix { !$0.isWhitespace && $0 != "’" }
            if first.first?.isNumber ?? false || amounts.contains(String(first)) { return "soit \(rest)" }
            return text.hasPrefix("C’est ") && ["un", "une"].contains(first) ? String(rest) : nil
        }
        for noun in ["bilan", "chiffre", "décompte", "montant", "nombre", "total"] {
            if let rest = text.after(anyOf: ["Ce \(noun) "]) { return "un \(noun) qui \(rest)" }
        }
        return nil
    }

    private static let amounts: Set<String> = [
        "environ", "près", "plus", "moins", "quelque", "presque", "deux", "trois", "quatre", "cinq", "six", "sept",
        "huit", "neuf", "dix",
    ]

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

extension String {
    fileprivate func after(anyOf openings: [String]) -> Substring? {
        openings.first(where: hasPrefix).map { dropFirst($0.count) }
    }
}
