/// `2014-03-11T19:01`, seconds and offset allowed: the local part as written, and the offset apart.
struct OffsetDateTime {
    /// Without offset.
    let local: String
    /// In seconds east of UTC; nil when none is written.
    let offset: Int?

    init?(_ text: String) {
        guard let separator = text.firstIndex(of: "T") else { return nil }
        let clock = text[text.index(after: separator)...]
        guard let sign = clock.firstIndex(where: { "Z+-".contains($0) }) else {
            guard OffsetDateTime.isClock(clock) else { return nil }
            (local, offset) = (text, nil)
            return
        }
        guard OffsetDateTime.isClock(clock[..<sign]), let seconds = OffsetDateTime.seconds(clock[sign...]) else {
            return nil
        }
        (local, offset) = (String(text[..<sign]), seconds)
    }

    /// `19:01` or `19:01:30`, two digits each.
    private static func isClock(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    /// `Z`, `+01:00`, `+0100`, `+01`
    private static func seconds(_ text: Substring) -> Int? {
        if text == "Z" { return 0 }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard [2, 4].contains(digits.count), let number = Int(digits) else { return nil }
        let (hours, minutes) = digits.count == 2 ? (number, 0) : (number / 100, number % 100)
        guard hours <= 14, minutes < 60 else { return nil }
        return (text.first == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
