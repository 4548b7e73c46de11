extension Typography {
    /// Somebody’s own words: the spaces and the signs are those of the house, every letter, figure and mark is theirs.
    ///
    /// What ``tokens(fromPlainText:)`` would mend in them (*Mr*, *A*, *$40*, a date without *er*) stays as it was said:
    /// the Imprimerie nationale lets a quotation change its typography, never its letter (*Lexique*, « Citations »).
    public func tokens(quoting text: String) -> [Token] {
        let mended = tokens(fromPlainText: text)
        let keepsLetters = QuotedLetters(mended.map(\.text).joined()) == QuotedLetters(text)
        return Self.withoutNewCapitals(keepsLetters ? mended : LiteralReader.tokens(text))
    }

    /// *Est-ce fini ? non*: what is not our sentence takes no capital from us.
    private static func withoutNewCapitals(_ tokens: [Token]) -> [Token] {
        tokens.indices.map { index in
            var token = tokens[index]
            if index > 0, tokens[index - 1].kind == .punctuation, token.kind == .text,
                token.text.unicodeScalars.first?.isSmallLetter == true
            {
                token.kind = .brand
            }
            return token
        }
    }
}

/// What a quotation has to keep: all its signs but spaces, each sign of typography standing for those that are typed in
/// its stead.
struct QuotedLetters: Equatable {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        let composed = Composition.composed(text)
        let dots = composed.hasThreeDots ? composed.replacing("...", with: "…") : composed
        scalars =
            dots.unicodeScalars.compactMap { scalar in
                switch scalar {
                case "\u{200B}", "\u{FEFF}": nil
                case "'", "’", "‘", "ʼ", "´", "`", "\"", "«", "»", "“", "”", "„", "‹", "›", "<", ">": "'"
                case "—", "–", "−": "-"
                default: scalar.isSpace ? nil : scalar
                }
            }
            .collapsingQuotes
    }
}

extension String {
    /// Whether three stops may stand for an ellipsis in it: few quotations have any.
    fileprivate var hasThreeDots: Bool {
        var dots = 0
        for byte in utf8 {
            dots = byte == UInt8(ascii: ".") ? dots + 1 : 0
            if dots == 3 { return true }
        }
        return false
    }
}

extension [Unicode.Scalar] {
    /// *<<* is one sign.
    fileprivate var collapsingQuotes: [Unicode.Scalar] {
        reduce(into: []) { kept, scalar in
            if scalar != "'" || kept.last != "'" { kept.append(scalar) }
        }
    }
}

/// Reads words between spaces as they stand, the signs around them apart.
private enum LiteralReader {
    static func tokens(_ text: String) -> [Token] {
        Chunks.split(Composition.composed(text)).flatMap { word($0.scalars) }
    }

    private static func word(_ scalars: [Unicode.Scalar]) -> [Token] {
        if let length = Verbatim.prefix(of: scalars[...]) {
            return [Token(.verbatim, String(scalars.prefix(length)))] + scalars.dropFirst(length).map(closing)
        }
        let opening = scalars.prefix { Signs.quotes.contains($0) || $0 == "(" || $0 == "[" }
        var core = scalars.dropFirst(opening.count)
        var marks: [Token] = []
        // A stop against a word may be that of an abbreviation, after which no sentence begins.
        while let last = core.last, Signs.closing.contains(last), last != "." || !endsWithWord(core.dropLast()) {
            marks.append(closing(last))
            core.removeLast()
        }
        let word = core.isEmpty ? [] : [Token(.text, String(core).replacing("'", with: "’"))]
        let signs = opening.map { Signs.quotes.contains($0) ? Token(.openQuote, "«") : .punctuation(String($0)) }
        return signs + word + marks.reversed()
    }

    private static func endsWithWord(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.last.map(Verbatim.isNameSign) ?? false
    }

    private static func closing(_ sign: Unicode.Scalar) -> Token {
        Signs.quotes.contains(sign) ? Token(.closeQuote, "»") : .punctuation(String(sign))
    }
}
