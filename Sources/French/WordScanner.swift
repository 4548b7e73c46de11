/// Cuts author's text into words, at spaces and after elided words, with the typographic apostrophe.
enum WordScanner {
    /// A word and where its scalars stand in the text.
    struct Word: Sendable, Hashable {
        var text: String
        var range: Range<Int>
    }

    /// `s’excuser pour l'erreur` → `s’` `excuser` `pour` `l’` `erreur`.
    static func words(_ text: String) -> [String] { scan(text).map(\.text) }

    /// The same, with offsets in scalars.
    static func scan(_ text: String) -> [Word] {
        var words: [Word] = []
        var current = String.UnicodeScalarView()
        var start = 0
        var index = 0
        func flush(_ end: Int) {
            if !current.isEmpty { words.append(Word(text: String(current), range: start..<end)) }
            current = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            if scalar.isSpace {
                flush(index)
                start = index + 1
            } else if scalar == "'" || scalar == "’" {
                current.append("’")
                // A text of apostrophes is read in one go: no elided word is longer than « puisqu’ ».
                if index - start < 9, isElidable(String(current)) {
                    flush(index + 1)
                    start = index + 1
                }
            } else {
                current.append(scalar)
            }
            index += 1
        }
        flush(index)
        return words
    }

    private static let elided: Set<String> = [
        "l’", "d’", "j’", "m’", "t’", "s’", "n’", "c’", "qu’", "jusqu’", "lorsqu’", "puisqu’", "quoiqu’",
    ]

    private static func isElidable(_ word: String) -> Bool { elided.contains(word.lowercased()) }

    /// Words put back together as the author would write them.
    static func joined(_ words: some Sequence<String>) -> String {
        var text = ""
        for word in words {
            if !text.isEmpty, !(text.hasSuffix("’") && isElidable(lastWord(text))) { text += " " }
            text += word
        }
        return text
    }

    private static func lastWord(_ text: String) -> String {
        guard let space = text.lastIndex(of: " ") else { return text }
        return String(text[text.index(after: space)...])
    }
}
