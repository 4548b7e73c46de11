/// A content line of iCalendar, unfolded (RFC 5545, § 3.1).
struct CalendarProperty {
    let name: String
    /// `VALUE=DATE` as it is, names in capitals.
    let parameters: [String: String]
    let value: String
    /// The physical line it begins on.
    let line: Int

    /// Nil when the line has no such form.
    init?(_ text: String, line: Int) {
        // A colon or a semicolon inside a quoted parameter value is not the one.
        var isQuoted = false
        var head: [Substring.UnicodeScalarView] = []
        let rest = Substring(text).unicodeScalars
        var start = rest.startIndex
        var colon: Substring.UnicodeScalarView.Index?
        for index in rest.indices {
            if rest[index] == "\"" { isQuoted.toggle() }
            guard !isQuoted, rest[index] == ";" || rest[index] == ":" else { continue }
            head.append(rest[start..<index])
            start = rest.index(after: index)
            guard rest[index] == ";" else {
                colon = index
                break
            }
        }
        guard let colon else { return nil }
        guard let first = head.first, !first.isEmpty, first.allSatisfy(Self.isNameScalar) else { return nil }
        var parameters: [String: String] = [:]
        for parameter in head.dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(Self.isNameScalar) else { return nil }
            parameters[String(parts[0]).uppercased()] = String(parts[1])
        }
        name = String(first).uppercased()
        self.parameters = parameters
        value = String(text.unicodeScalars[text.unicodeScalars.index(after: colon)...])
        self.line = line
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "A"..."Z", "a"..."z", "0"..."9", "-": true
        default: false
        }
    }

    /// Whether every backslash escapes something and nothing that must be escaped stands bare.
    var isText: Bool {
        var escapes = false
        for byte in value.utf8 {
            if escapes {
                guard "\\;,nN".utf8.contains(byte) else { return false }
                escapes = false
            } else if byte == UInt8(ascii: "\\") {
                escapes = true
            } else if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") && name != "CATEGORIES" {
                return false
            }
        }
        return !escapes
    }

    /// Eight digits of a real day, then nothing or a time; nil when it is no date.
    var date: (isDay: Bool, isUTC: Bool)? {
        let bytes = Array(value.utf8)
        guard bytes.count >= 8, let day = Self.number(bytes[0..<8]),
            CalendarDate(year: day / 10_000, month: day / 100 % 100, day: day % 100).isReal
        else { return nil }
        if bytes.count == 8 { return (true, false) }
        guard bytes.count == 15 || bytes.count == 16 && bytes[15] == UInt8(ascii: "Z"), bytes[8] == UInt8(ascii: "T"),
            let time = Self.number(bytes[9..<15]), time / 10_000 < 24, time / 100 % 100 < 60, time % 100 <= 60
        else { return nil }
        return (false, bytes.count == 16)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
