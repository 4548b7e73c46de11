/// Content lines of iCalendar (RFC 5545, § 3.1): at most 75 octets each, ended by CRLF.
enum CalendarLines {
    private static let limit = 75

    /// Folds what a template wrote one property a line; empty lines, which the format has not, go.
    static func fold(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in text.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            var length = 0
            for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
                let width = UTF8.width(scalar)
                if length + width > limit {
                    bytes += [0x0D, 0x0A, 0x20]
                    length = 1
                }
                bytes += String(scalar).utf8
                length += width
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }
}
