import French

/// The plain words of a gabarit as tokens that elide, contract and take capitals.
enum PlainFrench {
    static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var word = String.UnicodeScalarView()
        func flush() {
            guard !word.isEmpty else { return }
            let isNumber = word.allSatisfy { $0.properties.numericType != nil }
            tokens.append(Token(isNumber ? .number : .word, String(word)))
            word = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\u{A0}", "\u{202F}", "\t": flush()
            case ".", ",", ";", ":", "!", "?", "…", "(", ")", "–", "—":
                flush()
                tokens.append(Token(.punctuation, String(scalar)))
            case "«":
                flush()
                tokens.append(Token(.openQuote, "«"))
            case "»":
                flush()
                tokens.append(Token(.closeQuote, "»"))
            case "'": word.append("’")
            default: word.append(scalar)
            }
        }
        flush()
        return tokens
    }

    /// A subject does not reach across these.
    static func closesClause(_ token: Token) -> Bool {
        token.kind == .punctuation && [".", ":", ";", "!", "?"].contains(token.text)
    }
}
