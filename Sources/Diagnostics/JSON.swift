/// A JSON text whose keys keep the order they were given in: same value, same bytes.
package enum JSON: Sendable {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case null
    case array([JSON])
    case object([(String, JSON)])

    /// An object without the keys whose value is nil.
    package static func compact(_ members: [(String, JSON?)]) -> JSON {
        .object(members.compactMap { key, value in value.map { (key, $0) } })
    }

    package enum Audience {
        /// A file of its own.
        case file
        /// Inside `<script>`: what could end the element or upset XML is written as `\u` escapes.
        case page
    }

    package func serialized(for audience: Audience = .file) -> String {
        String(decoding: bytes(for: audience), as: UTF8.self)
    }

    /// The same, in UTF-8.
    package func bytes(for audience: Audience = .file) -> [UInt8] {
        var output: [UInt8] = []
        write(to: &output, indent: 0, audience)
        return output
    }

    private func write(to output: inout [UInt8], indent: Int, _ audience: Audience) {
        switch self {
        case .string(let text): Self.write(text, to: &output, audience)
        case .integer(let number): output += String(number).utf8
        case .boolean(let value): output += (value ? "true" : "false").utf8
        case .null: output += "null".utf8
        case .array(let items):
            Self.write(UInt8(ascii: "["), items, UInt8(ascii: "]"), to: &output, indent: indent) { item, output in
                item.write(to: &output, indent: indent + 1, audience)
            }
        case .object(let members):
            Self.write(UInt8(ascii: "{"), members, UInt8(ascii: "}"), to: &output, indent: indent) { member, output in
                Self.write(member.0, to: &output, audience)
                output.append(UInt8(ascii: ":"))
                output.append(UInt8(ascii: " "))
                member.1.write(to: &output, indent: indent + 1, audience)
            }
        }
    }

    private static func write<Item>(
        _ open: UInt8, _ items: [Item], _ close: UInt8, to output: inout [UInt8], indent: Int,
        each: (Item, inout [UInt8]) -> Void
    ) {
        output.append(open)
        for (index, item) in items.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            breakLine(of: &output, indent: indent + 1)
            each(item, &output)
        }
        if !items.isEmpty { breakLine(of: &output, indent: indent) }
        output.append(close)
    }

    private static func breakLine(of output: inout [UInt8], indent: Int) {
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<indent * 2 { output.append(UInt8(ascii: " ")) }
    }

    /// RFC 8259, section 7. Stretches without anything to escape are copied whole.
    private static func write(_ text: String, to output: inout [UInt8], _ audience: Audience) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var copied = 0
            for (index, byte) in bytes.enumerated() where isSuspect(byte, audience) {
                guard let (scalar, width) = escaped(bytes[index...], audience) else { continue }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
                write(escape: scalar, to: &output)
                copied = index + width
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether a character that begins with this byte may have to be escaped.
    private static func isSuspect(_ byte: UInt8, _ audience: Audience) -> Bool {
        switch byte {
        case ..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "'"), 0xE2, 0xEF: audience == .page
        default: false
        }
    }

    /// The character at the start and its length in bytes, when it is to be escaped: ASCII, or in a page U+2028, U+2029,
    /// U+FFFE and U+FFFF.
    private static func escaped(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ audience: Audience
    ) -> (scalar: UInt32, width: Int)? {
        guard let first = bytes.first else { return nil }
        guard first >= 0x80 else { return (UInt32(first), 1) }
        switch (first, bytes.dropFirst().first, bytes.dropFirst(2).first) {
        case (0xE2, 0x80, 0xA8): return (0x2028, 3)
        case (0xE2, 0x80, 0xA9): return (0x2029, 3)
        case (0xEF, 0xBF, 0xBE): return (0xFFFE, 3)
        case (0xEF, 0xBF, 0xBF): return (0xFFFF, 3)
        default: return nil
        }
    }

    private static func write(escape scalar: UInt32, to output: inout [UInt8]) {
        switch scalar {
        case 0x22: output += "\\\"".utf8
        case 0x5C: output += "\\\\".utf8
        case 0x0A: output += "\\n".utf8
        case 0x0D: output += "\\r".utf8
        case 0x09: output += "\\t".utf8
        default:
            let digits = String(scalar, radix: 16)
            output += "\\u".utf8
            output += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
            output += digits.utf8
        }
    }
}
