/// Base64: RFC 4648, § 4, line breaks allowed (RFC 2045, § 6.8).
enum Base64 {
    static func isValid(_ text: String) -> Bool { decode(text) != nil }

    /// The bytes, nil when it is not base64.
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer: UInt32 = 0
        var count = 0
        var padding = 0
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) { continue }
            if byte == UInt8(ascii: "=") {
                padding += 1
                count += 1
                continue
            }
            guard padding == 0, let value = value(of: byte) else { return nil }
            buffer = buffer << 6 | UInt32(value)
            count += 1
            if count % 4 == 0 {
                bytes += [UInt8(buffer >> 16 & 0xFF), UInt8(buffer >> 8 & 0xFF), UInt8(buffer & 0xFF)]
                buffer = 0
            }
        }
        guard count % 4 == 0, padding <= 2 else { return nil }
        if padding == 1 { bytes += [UInt8(buffer >> 10 & 0xFF), UInt8(buffer >> 2 & 0xFF)] }
        if padding == 2 { bytes.append(UInt8(buffer >> 4 & 0xFF)) }
        return bytes
    }

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
