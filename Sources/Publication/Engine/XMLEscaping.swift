import Mustache

/// Text as the content of an XML or HTML element, or of a quoted attribute.
///
/// Works on UTF-8: a quote followed by a combining accent is still a quote. What XML 1.0 forbids even as a reference
/// (https://www.w3.org/TR/xml/#charsets) is dropped: no page and no feed can be broken by a text. So are carriage
/// returns, which XML and HTML both read as something else.
struct XMLEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String { Self.escape(text) }

    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: Self.isSpecial) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): escaped += Entity.ampersand
            case UInt8(ascii: "<"): escaped += Entity.less
            case UInt8(ascii: ">"): escaped += Entity.greater
            case UInt8(ascii: "\""): escaped += Entity.quote
            case UInt8(ascii: "'"): escaped += Entity.apostrophe
            default:
                if !Self.isDropped(byte) {
                    escaped.append(byte)
                    Self.dropNoncharacter(endingIn: &escaped)
                }
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private enum Entity {
        static let ampersand = Array("&amp;".utf8)
        static let less = Array("&lt;".utf8)
        static let greater = Array("&gt;".utf8)
        static let quote = Array("&quot;".utf8)
        static let apostrophe = Array("&#39;".utf8)
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
    private static func dropNoncharacter(endingIn bytes: inout [UInt8]) {
        let count = bytes.count
        guard count >= 3, bytes[count - 1] >= 0xBE, bytes[count - 2] == 0xBF, bytes[count - 3] == 0xEF else { return }
        bytes.removeLast(3)
    }
}
