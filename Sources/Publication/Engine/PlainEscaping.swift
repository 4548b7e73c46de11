/// Text as text: only what would drive a terminal or break a line is dropped.
enum PlainEscaping {
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: isDropped) else {
            return text
        }
        return String(
            decoding: text.utf8.filter { !isDropped($0) },
            as: UTF8.self)
    }

    private static func isDropped(_ byte: UInt8) -> Bool {
        XMLEscaping.isDropped(byte) || byte == 0x7F
    }
}
