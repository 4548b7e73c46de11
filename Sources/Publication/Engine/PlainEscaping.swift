import Mustache

/// Text as text: only what would drive a terminal or break a line is dropped.
struct PlainEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String { Self.escape(text) }

    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: { XMLEscaping.isForbiddenControl($0) || $0 == 0x7F || $0 == 0x0D }) else {
            return text
        }
        return String(
            decoding: text.utf8.filter { !XMLEscaping.isForbiddenControl($0) && $0 != 0x7F && $0 != 0x0D },
            as: UTF8.self)
    }
}
