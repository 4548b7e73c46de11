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
        var output: [UInt8] = []
        write(to: &output, indent: 0, audience)
        return String(decoding: output, as: UTF8.self)
    }

    private func write(to output: inout [UInt8], indent: Int, _ audience: Audience) {
        switch self {
        case .string(let text): Self.write(text, to: &output, audience)
        case .integer(let number): output += String(number).utf8
        case .boolean(let value): output += (value ? "true" : "false").utf8
        case .null: output += "null".utf8
        case .array(let items):
            Self.write("[", items, "]", to: &output, indent: indent) { item, output in
                item.write(to: &output, indent: indent + 1, audience)
            }
        case .object(let members):
            Self.write("{", members, "}", to: &output, indent: indent) { member, output in
                Self.write(member.0, to: &output, audience)
                output += ": ".utf8
                member.1.write(to: &output, indent: indent + 1, audience)
            }
        }
    }

    private static func write<Item>(
        _ open: String, _ items: [Item], _ close: String, to output: inout [UInt8], indent: Int,
        each: (Item, inout [UInt8]) -> Void
    ) {
        output += open.utf8
        for (index, item) in items.enumerated() {
            output += (index == 0 ? "\n" : ",\n").utf8
            output += repeatElement(UInt8(ascii: " "), count: (indent + 1) * 2)
            each(item, &output)
        }
        if !items.isEmpty {
            output.append(UInt8(ascii: "\n"))
            output += repeatElement(UInt8(ascii: " "), count: indent * 2)
        }
        output += close.utf8
    }

    /// RFC 8259, section 7.
    private static func write(_ text: String, to output: inout [UInt8], _ audience: Audience) {
        output.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\"".utf8
            case "\\": output += "\\\\".utf8
            case "\n": output += "\\n".utf8
            case "\r": output += "\\r".utf8
            case "\t": output += "\\t".utf8
            case _ where isEscaped(scalar, audience):
                let digits = String(scalar.value, radix: 16)
                output += "\\u".utf8
                output += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
                output += digits.utf8
            default: output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ scalar: Unicode.Scalar, _ audience: Audience) -> Bool {
        if scalar.value < 0x20 || scalar.value == 0x7F { return true }
        guard audience == .page else { return false }
        return "<>&'\u{2028}\u{2029}\u{FFFE}\u{FFFF}".unicodeScalars.contains(scalar)
    }
}
