/// Dates of RSS: RFC 822, § 5, with the four-digit years of RFC 2822, § 3.3.
struct RFC822Date {
    let date: CalendarDate
    /// The weekday written, 0 for Sunday.
    let weekday: Int?
    /// Nothing but what RFC 2822 itself would write.
    let isUsual: Bool

    /// Nil when it does not have the form, or is no real day.
    init?(_ text: String) {
        var reader = DateReader(Self.withoutComments(text))
        var date = CalendarDate()
        var isUsual = !text.utf8.contains(UInt8(ascii: "("))
        var weekday: Int?
        if let first = reader.next, first.isLetter {
            let name = reader.letters()
            guard let index = Self.weekdays.firstIndex(of: name) else { return nil }
            weekday = index
            _ = reader.blanks()
            guard reader.take(",") else { return nil }
            if reader.blanks() != 1 { isUsual = false }
        }
        guard let day = reader.digits(1...2) else { return nil }
        var widest = reader.blanks()
        guard widest > 0 else { return nil }
        guard let month = Self.months.firstIndex(of: reader.letters()), reader.blanks(&widest) else { return nil }
        guard let year = Self.year(&reader), reader.blanks(&widest) else { return nil }
        (date.day, date.month, date.year) = (day, month + 1, year)
        guard let hour = reader.digits(2...2), reader.take(":"), let minute = reader.digits(2...2) else { return nil }
        (date.hour, date.minute) = (hour, minute)
        if reader.take(":") {
            guard let second = reader.digits(2...2) else { return nil }
            date.second = second
        }
        guard reader.blanks(&widest), let zone = Self.zone(&reader), reader.isAtEnd else { return nil }
        date.offset = zone.offset
        guard date.isReal else { return nil }
        self.date = date
        self.weekday = weekday
        self.isUsual = isUsual && zone.isUsual && widest == 1
    }

    static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// RFC 822, § 5.1, in minutes.
    private static let zones: [String: Int] = [
        "ut": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
        "pst": -480, "pdt": -420,
    ]

    private static func year(_ reader: inout DateReader) -> Int? {
        guard let year = reader.digits(2...4) else { return nil }
        // RFC 2822, § 4.3: how two and three digits are read.
        if year < 50 { return 2000 + year }
        return year < 1000 ? 1900 + year : year
    }

    private static func zone(_ reader: inout DateReader) -> (offset: Int, isUsual: Bool)? {
        let sign = reader.take("+") ? 1 : reader.take("-") ? -1 : 0
        if sign != 0 {
            guard let hours = reader.digits(2...2), let minutes = reader.digits(2...2) else { return nil }
            return (sign * (hours * 60 + minutes), minutes % 15 == 0)
        }
        let name = reader.letters()
        if let offset = zones[name] { return (offset, name != "z") }
        // Military zones, whose signs RFC 822 had wrong: RFC 2822, § 4.3, takes them for unknown.
        return name.count == 1 && name != "j" ? (0, false) : nil
    }

    private static func withoutComments(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
        var depth = 0
        var kept = ""
        for character in text {
            if character == "(" { depth += 1 }
            if depth == 0 { kept.append(character) }
            if character == ")" { depth = max(0, depth - 1) }
        }
        return kept.trimmedWhitespace()
    }
}
