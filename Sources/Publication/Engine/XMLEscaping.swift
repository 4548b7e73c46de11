/// Text as the content of an XML or HTML element, or of a quoted attribute.
///
/// Works on UTF-8: a quote followed by a combining accent is still a quote. What XML 1.0 forbids even as a reference
/// (https://www.w3.org/TR/xml/#charsets) is dropped: no page and no feed can be broken by a text. So are carriage
/// returns, which XML and HTML both read as something else.
enum XMLEscaping {
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        write(text, to: &escaped)
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Stretches without anything special are copied whole.
    static func write(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var copied = 0
            for (index, byte) in bytes.enumerated() where isSpecial(byte) {
                let replacement: StaticString? =
                    switch byte {
                    case UInt8(ascii: "&"): "&amp;"
                    case UInt8(ascii: "<"): "&lt;"
                    case UInt8(ascii: ">"): "&gt;"
                    case UInt8(ascii: "\""): "&quot;"
                    case UInt8(ascii: "'"): "&#39;"
                    default: isDropped(byte) ? "" : nil
                    }
                let width = replacement != nil ? 1 : isNoncharacter(bytes[index...]) ? 3 : 0
                guard width > 0 else { continue }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
                replacement?.withUTF8Buffer { output.append(contentsOf: $0) }
                copied = index + width
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
        }
    }

    /// 0xEF begins every noncharacter XML forbids, and little else in French: the quick test may be wide.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0xEF: true
        default: isDropped(byte)
        }
    }

    static func isDropped(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A
    }

    /// U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    private static func isNoncharacter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        bytes.count >= 3 && bytes[bytes.startIndex] == 0xEF && bytes[bytes.startIndex + 1] == 0xBF
            && bytes[bytes.startIndex + 2] >= 0xBE
    }
}
