/// Text as an iCalendar value (RFC 5545, § 3.3.11): `\`, `;`, `,` and line ends are escaped, control characters go.
enum CalendarEscaping {
    static func escape(_ text: String) -> String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): escaped += [UInt8(ascii: "\\"), byte]
            case 0x0A: escaped += Array("\\n".utf8)
            default:
                if !XMLEscaping.isDropped(byte) && byte != 0x7F { escaped.append(byte) }
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
