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
        let scalars = text.unicodeScalars
        var words: [Word] = []
        var (start, length) = (0, 0)
        var first = scalars.startIndex
        // A word is rewritten when it has a typewriter’s apostrophe or an accent apart from its letter.
        var isWritten = true
        func word(_ end: String.Index) -> String {
            let word = String(scalars[first..<end])
            return isWritten ? word : rewritten(word)
        }
        func flush(_ end: String.Index, next: String.Index) {
            if length > 0 { words.append(Word(text: word(end), range: start..<(start + length))) }
            (start, length) = (start + length + (next == end ? 0 : 1), 0)
            first = next
            isWritten = true
        }
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if scalar.isSpace {
                flush(index, next: next)
            } else {
                length += 1
                if scalar == "'" || Composition.isMark(scalar) { isWritten = false }
                // A text of apostrophes is read in one go: no elided word is longer than « puisqu’ ».
                if scalar == "'" || scalar == "’", length <= 9, isElidable(word(next)) { flush(next, next: next) }
            }
            index = next
        }
        flush(index, next: index)
        return words
    }

    private static func rewritten(_ word: String) -> String {
        Composition.composed(String(word.unicodeScalars.map { $0 == "'" ? "’" : $0 }))
    }

    private static let elided: WordSet = [
        "l’", "d’", "j’", "m’", "t’", "s’", "n’", "c’", "qu’", "jusqu’", "lorsqu’", "puisqu’", "quoiqu’",
    ]

    private static func isElidable(_ word: String) -> Bool { elided.contains(word.lowered) }

    /// Words put back together as the author would write them.
    static func joined(_ words: some Sequence<String>) -> String {
        var text = ""
        // What stands after the last space.
        var last = ""
        for word in words {
            if text.isEmpty || last.ends(in: "’") && isElidable(lastWord(last)) {
                last += word
            } else {
                text += " "
                last = word
            }
            text += word
        }
        return text
    }

    private static func lastWord(_ text: String) -> String {
        guard let space = text.utf8.lastIndex(of: UInt8(ascii: " ")) else { return text }
        return String(text[text.utf8.index(after: space)...])
    }
}
