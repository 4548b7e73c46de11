/// Cuts a quote into its sentences.
enum Sentences {
    /// At `.`, `!`, `?` or `…` followed by a space and a capital; abbreviations such as « M. » do not end one.
    static func split(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var sentences: [String] = []
        var start = 0
        var index = 0
        while index < scalars.count {
            let isEnd = ".!?…".unicodeScalars.contains(scalars[index])
            if isEnd, index + 2 < scalars.count, isSpace(scalars[index + 1]),
                scalars[index + 2].properties.isUppercase || scalars[index + 2] == "«",
                index - start > 2
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

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
    }
}
