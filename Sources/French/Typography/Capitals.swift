/// Capitals at the start of sentences, accents kept (Imprimerie nationale, « Accentuation des capitales »).
enum Capitals {
    static func capitalize(_ tokens: inout [Token]) {
        var isStart = true
        for index in tokens.indices {
            switch tokens[index].kind {
            case .openQuote: continue
            case .punctuation:
                switch tokens[index].text {
                case ".", "!", "?": isStart = true
                case "(", "–": break
                default: isStart = false
                }
            case .word, .article, .text:
                if isStart { tokens[index].text = capitalized(tokens[index].text) }
                isStart = false
            case .brand, .number, .unit, .verbatim, .closeQuote: isStart = false
            }
        }
    }

    /// *état* → *État*; a word with a capital inside (*iPhone*) is a brand and stays.
    static func capitalized(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, first.isSmallLetter else { return text }
        if first.isASCII, let second = text.utf8.dropFirst().first, second < 0x80, second | 0x20 == second {
            return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
                let end = buffer.initialize(fromContentsOf: text.utf8)
                buffer[0] &= ~0x20
                return end
            }
        }
        if let second = text.unicodeScalars.dropFirst().first, second.isCapital { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in first.properties.uppercaseMapping.unicodeScalars { scalars.append(scalar) }
        scalars.append(contentsOf: text.unicodeScalars.dropFirst())
        return String(scalars)
    }
}
