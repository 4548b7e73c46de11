/// Characters XML allows and no one means: C1 controls, most often Windows-1252 mistaken for Latin-1, and U+FFFD.
struct CharacterLayer: FeedLayer {
    private static let lost = "un caractère a été perdu dans une conversion (U+FFFD)"
    private static let control = "un caractère de commande C1 est là, sans doute du Windows-1252 mal converti"

    func check(_ feed: FeedTree, report: inout Report) {
        let source = feed.source
        guard source.encoding != .opaque else { return }
        let isUTF8 = source.encoding == .utf8
        // In ISO 8859 these bytes are C1 controls; in Windows-1252 and its kin they are letters.
        let hasControls =
            !isUTF8 && SourceText.declaredEncoding(in: source.bytes)?.lowercased().hasPrefix("iso") == true
        source.bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices.dropLast() {
                let finding: String?
                switch bytes[index] {
                case 0xC2 where isUTF8 && bytes[index + 1] < 0xA0: finding = Self.control
                case 0xEF where isUTF8 && bytes[index...].starts(with: [0xEF, 0xBF, 0xBD]): finding = Self.lost
                case 0x80...0x9F where hasControls: finding = Self.control
                case UInt8(ascii: "&") where bytes[index + 1] == UInt8(ascii: "#"):
                    finding = Self.finding(forReference: bytes[(index + 2)...].prefix(8))
                default: finding = nil
                }
                guard let finding else { continue }
                report.add(.xmlControl, finding, at: place(of: index, in: source), hint: "récrire le caractère voulu")
            }
        }
    }

    /// What is wrong with the character of `&#…;`, given what follows the sign.
    private static func finding(forReference text: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        guard let end = text.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let digits = String(decoding: text[..<end], as: UTF8.self)
        let code = (digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)) ?? 0
        switch code {
        case 0x80...0x9F: return control
        case 0xFFFD: return lost
        default: return nil
        }
    }

    private func place(of index: Int, in source: SourceText) -> Place {
        let (line, column) = source.position(of: index)
        return Place(line: line, column: column, length: 1)
    }
}
