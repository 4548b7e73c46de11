extension String {
    /// `lowercased()`, at once where there is no capital: most words of a sentence.
    var inLowerCase: String {
        unicodeScalars.allSatisfy(\.isSurelyLowerCase) ? self : lowercased()
    }
}

extension Unicode.Scalar {
    /// True only of what is known not to be a capital, among the signs of French.
    fileprivate var isSurelyLowerCase: Bool {
        switch self {
        case "A"..."Z", "À"..."Þ": false
        // œ, ASCII and the rest of Latin-1, dashes, quotes and the apostrophe.
        case "\u{0}"..."ÿ", "œ", "\u{2010}"..."\u{203A}": true
        default: false
        }
    }
}
