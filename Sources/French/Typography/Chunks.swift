/// Cuts text at white space, no-break spaces included.
enum Chunks {
    /// The chunks of a text; << and >>, what keyboards without « » have, become them.
    static func split(_ text: String) -> [PlainTextReader.Chunk] {
        var chunks: [PlainTextReader.Chunk] = []
        var current: [Unicode.Scalar] = []
        func flush() {
            if !current.isEmpty {
                let scalars = withGuillemets(current)
                chunks.append(PlainTextReader.Chunk(scalars: scalars))
            }
            current = []
        }
        for scalar in text.unicodeScalars {
            if scalar.isSpace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
                flush()
            } else {
                current.append(scalar)
            }
        }
        flush()
        return chunks
    }

    private static func withGuillemets(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard scalars.contains("<") || scalars.contains(">") else { return scalars }
        var read: [Unicode.Scalar] = []
        for scalar in scalars {
            if read.last == scalar, scalar == "<" || scalar == ">" {
                read[read.count - 1] = scalar == "<" ? "«" : "»"
            } else {
                read.append(scalar)
            }
        }
        return read
    }
}

extension Unicode.Scalar {
    /// White space, no-break spaces included.
    var isSpace: Bool { isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace }
}

/// Signs by what they do.
enum Signs {
    static let punctuation: Set<Unicode.Scalar> = [
        ".", ",", ";", ":", "!", "?", "…", "(", ")", "[", "]", "–", "—", "-",
    ]
    static let closing: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?", "…", ")", "]", "»", "”", "\""]
    static let opening: Set<Unicode.Scalar> = ["(", "[", "«"]
    static let quotes: Set<Unicode.Scalar> = ["\"", "«", "»", "“", "”", "„", "‹", "›"]
}

/// Letters written with combining accents, put together (Unicode canonical composition, French letters only).
enum Composition {
    private static let table: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
        "\u{301}": ["e": "é", "E": "É", "a": "á", "i": "í", "o": "ó", "u": "ú"],
        "\u{300}": ["e": "è", "a": "à", "u": "ù", "E": "È", "A": "À", "U": "Ù"],
        "\u{302}": [
            "e": "ê", "a": "â", "i": "î", "o": "ô", "u": "û", "E": "Ê", "A": "Â", "I": "Î", "O": "Ô", "U": "Û",
        ],
        "\u{308}": ["e": "ë", "i": "ï", "u": "ü", "o": "ö", "a": "ä", "E": "Ë", "I": "Ï", "U": "Ü"],
        "\u{327}": ["c": "ç", "C": "Ç"],
        "\u{303}": ["n": "ñ", "N": "Ñ"],
    ]

    /// Where combining accents stand in Unicode.
    private static let marks: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { marks.contains(scalar) && table[scalar] != nil }

    static func composed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isMark) else { return text }
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if let last = scalars.last, let letter = table[scalar]?[last] {
                scalars[scalars.count - 1] = letter
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
