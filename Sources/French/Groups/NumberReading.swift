/// Reads numbers in author's text.
enum NumberReading {
    static func isDigits(_ word: String) -> Bool { !word.isEmpty && word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }

    /// `3,5`, `70 000` (joined by no-break spaces), `300`.
    static func value(_ word: String) -> Double? {
        var text = ""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "0"..."9": text.unicodeScalars.append(scalar)
            case ",", ".": text.unicodeScalars.append(".")
            case "\u{A0}", "\u{202F}", " ": continue
            default: return nil
            }
        }
        return Double(text)
    }

    /// Whether a number begins there, in figures or in words.
    static func opens(_ word: String) -> Bool {
        word.utf8.first.map { $0 >= 48 && $0 <= 57 } == true || isNumberWord(word)
    }

    private static let words: WordSet = [
        "zéro", "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize", "vingt", "vingts", "trente", "quarante", "cinquante", "soixante",
        "cent", "cents", "mille", "quatre-vingts", "quatre-vingt",
    ]

    static func isNumberWord(_ word: String) -> Bool {
        if words.contains(word) { return true }
        guard word.utf8.contains(UInt8(ascii: "-")) else { return false }
        return word.split(separator: "-").allSatisfy { words.contains(String($0)) || $0 == "et" }
    }
}
