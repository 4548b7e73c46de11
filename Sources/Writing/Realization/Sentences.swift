/// Cuts a quote into its sentences.
enum Sentences {
    /// At `.`, `!`, `?` or `…` followed by a space and a capital; abbreviations and initials (« M. Dupont »,
    /// « J. K. Rowling ») do not end one.
    static func split(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var sentences: [String] = []
        var start = 0
        var index = 0
        while index < scalars.count {
            let isEnd = ".!?…".unicodeScalars.contains(scalars[index])
            if isEnd, index + 2 < scalars.count, isSpace(scalars[index + 1]),
                scalars[index + 2].properties.isUppercase || scalars[index + 2] == "«",
                index - start > 2,
                scalars[index] != "." || !endsWithAbbreviation(Substring(string(scalars[start...index])))
            {
                sentences.append(string(scalars[start...index]))
                start = index + 2
                index = start
            } else {
                index += 1
            }
        }
        if start < scalars.count { sentences.append(string(scalars[start...])) }
        return sentences
    }

    /// Whether the last word keeps its stop wherever it stands: *M.*, *etc.*, *U.S.*
    static func endsWithAbbreviation(_ text: Substring) -> Bool {
        let parting = text.unicodeScalars.lastIndex(where: partsWords)
        let word = parting.map { text[text.index(after: $0)...] } ?? text
        guard word.last == "." else { return false }
        let letters = word.dropLast()
        let isSpelled =
            letters.contains(".")
            && letters.split(separator: ".").allSatisfy { $0.count == 1 && $0.allSatisfy(\.isLetter) }
        return isSpelled || letters.count == 1 && letters.first?.isUppercase == true
            || abbreviations.contains(String(letters))
    }

    private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", ".", "à"..."ÿ": false
        case " ", "(", "«", "“", "\"", "’", "'", "-": true
        default: scalar.properties.isWhitespace
        }
    }

    private static let abbreviations: Set<String> = [
        "MM", "Dr", "Pr", "Me", "St", "Ste", "etc", "cf", "Mr", "Inc", "Jr",
    ]

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
    }
}
