import French

extension String {
    /// `lowercased()`, without a detour through Unicode’s tables for the letters and signs of French.
    var inLowerCase: String {
        let isLower = utf8.withContiguousStorageIfAvailable { bytes -> Bool? in
            var isLower = true
            var last: UInt8 = 0
            for byte in bytes {
                guard let lower = Self.lowered(byte, after: last) else { return nil }
                if lower != byte { isLower = false }
                last = byte
            }
            return isLower
        }
        switch isLower {
        case true??: return self
        case false??:
            return String(unsafeUninitializedCapacity: utf8.count) { buffer in
                var last: UInt8 = 0
                var end = 0
                for byte in utf8 {
                    buffer[end] = Self.lowered(byte, after: last) ?? byte
                    end += 1
                    last = byte
                }
                return end
            }
        default: return lowercased()
        }
    }

    /// Whether its first letter is a capital.
    var opensWithCapital: Bool {
        var bytes = utf8.makeIterator()
        guard let first = bytes.next() else { return false }
        switch first {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return true
        case 0..<0x80: return false
        case 0xC3: return bytes.next().map { (0x80...0x9E).contains($0) && $0 != 0x97 } ?? false
        default: return self.first?.isUppercase ?? false
        }
    }

    /// A byte as it is in lower case, or nil outside ASCII, Latin-1, *œ*, dashes and quotes.
    private static func lowered(_ byte: UInt8, after last: UInt8) -> UInt8? {
        switch last {
        // À to Þ, but for ×.
        case 0xC3: (0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte
        case 0xC5: byte == 0x92 || byte == 0x93 ? 0x93 : nil
        case 0xE2: byte == 0x80 ? byte : nil
        default:
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case 0..<0xC4, 0xC5, 0xE2: byte
            default: nil
            }
        }
    }
}

extension Token {
    /// Whether its word begins with letters, be they capitals.
    func begins(with letters: String) -> Bool {
        guard text.utf8.count >= letters.utf8.count, let first = text.utf8.first, let other = letters.utf8.first,
            first | 0x20 == other | 0x20
        else { return false }
        return text.inLowerCase.utf8.starts(with: letters.utf8)
    }

    /// Inside a sentence, a word that opened one loses its capital; a name keeps it.
    mutating func loseCapital() {
        guard kind == .word || kind == .article else { return }
        text = text.prefix(1).lowercased() + text.dropFirst()
    }
}

extension [Token] {
    /// The same of the first of them.
    mutating func loseCapital() {
        if !isEmpty { self[0].loseCapital() }
    }
}
