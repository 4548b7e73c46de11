extension StringProtocol where UTF8View: BidirectionalCollection {
    /// `hasSuffix` without its look at canonical equivalence, for the long tables of endings: words are composed when
    /// they are read.
    func ends(in ending: String) -> Bool {
        let isEnd = utf8.withContiguousStorageIfAvailable { letters in
            ending.utf8.withContiguousStorageIfAvailable { last in
                let start = letters.count - last.count
                return start >= 0 && last.indices.reversed().allSatisfy { letters[start + $0] == last[$0] }
            }
        }
        return (isEnd ?? nil) ?? utf8.reversed().starts(with: ending.utf8.reversed())
    }

    /// The word, and what is left of it as its first letters are taken away one by one: *tenir*, *enir*, *nir*…
    var endings: some Sequence<SubSequence> { unicodeScalars.indices.lazy.map { self[$0...] } }
}

extension String {
    /// The same word with another ending.
    ///
    /// - Parameter ending: how it ends.
    func replacing(ending: String, with other: String) -> String {
        var word = String(Substring(utf8.dropLast(ending.utf8.count)))
        word += other
        return word
    }

    /// In small letters: itself when it has no capital, as most words of a text.
    var lowered: String {
        var isASCII = true
        for byte in utf8 {
            if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { return lowercased() }
            if byte >= 0x80 { isASCII = false }
        }
        return isASCII || !unicodeScalars.contains(where: \.isCapital) ? self : lowercased()
    }

    var startsWithCapital: Bool { unicodeScalars.first?.isCapital == true }

    var startsWithSmallLetter: Bool { unicodeScalars.first?.isSmallLetter == true }
}

/// What a letter is: those of French, and the signs around them, are told without the tables of Unicode.
extension Unicode.Scalar {
    var isCapital: Bool {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
        case ...0xFF, 0x153, 0x2000...0x206F: false
        default: properties.isUppercase
        }
    }

    var isSmallLetter: Bool {
        switch value {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x153: true
        case 0xAA, 0xB5, 0xBA: true
        case ...0xFF, 0x2000...0x206F: false
        default: properties.isLowercase
        }
    }

    package var isAnyLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, 0x153: true
        case 0xAA, 0xB5, 0xBA: true
        case ...0xFF, 0x2000...0x206F: false
        default: properties.isAlphabetic
        }
    }
}
