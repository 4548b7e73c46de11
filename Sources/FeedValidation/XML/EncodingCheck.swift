/// Checks the bytes before libxml2 sees them: versions differ on NULs and truncated UTF-8, this does not.
enum EncodingCheck {
    struct Fault {
        let offset: Int
        let rule: FeedRule
        let message: String
        let hint: String?
    }

    /// The first byte that cannot be right; nil when none, or when only libxml2 can tell.
    static func fault(in source: SourceText) -> Fault? {
        // XML asks processors for UTF-8 and UTF-16 only, and libxml2 stumbles on this mark in its own way.
        if [[0, 0, 0xFE, 0xFF], [0xFF, 0xFE, 0, 0]].contains(Array(source.bytes.prefix(4))) {
            return Fault(
                offset: 0, rule: .xmlEncoding, message: "ce document est en UTF-32, que peu de lecteurs lisent",
                hint: "enregistrer le fichier en UTF-8")
        }
        guard source.encoding != .opaque else { return nil }
        if let null = source.bytes.firstIndex(of: 0) {
            return Fault(offset: null, rule: .xmlCharacter, message: "l’octet nul est interdit en XML", hint: "l’ôter")
        }
        guard source.encoding == .utf8, let offset = firstInvalidUTF8(in: source.bytes) else { return nil }
        return Fault(
            offset: offset, rule: .xmlEncoding, message: "cet octet n’est pas de l’UTF-8",
            hint:
                "enregistrer le fichier en UTF-8, ou déclarer son encodage\u{A0}: <?xml version=\"1.0\" encoding=\"…\"?>"
        )
    }

    /// Offset of the first byte that is in no UTF-8 sequence (Unicode, table 3-7).
    static func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let lead = bytes[index]
                if lead < 0x80 {
                    // Most of a feed is ASCII: eight bytes at once, as long as none has its highest bit.
                    let isASCII =
                        index + 8 <= bytes.count
                        && UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                            & 0x8080_8080_8080_8080 == 0
                    index += isASCII ? 8 : 1
                    continue
                }
                let length: Int
                var second: ClosedRange<UInt8> = 0x80...0xBF
                switch lead {
                case 0xC2...0xDF: length = 2
                case 0xE0: (length, second) = (3, 0xA0...0xBF)
                case 0xED: (length, second) = (3, 0x80...0x9F)
                case 0xE1...0xEF: length = 3
                case 0xF0: (length, second) = (4, 0x90...0xBF)
                case 0xF4: (length, second) = (4, 0x80...0x8F)
                case 0xF1...0xF3: length = 4
                default: return index
                }
                guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return index }
                for offset in 2..<max(length, 2) where !(0x80...0xBF).contains(bytes[index + offset]) { return index }
                index += length
            }
            return nil
        }
    }
}
