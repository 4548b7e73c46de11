import French

/// Dates as other programs write them, in seconds since 1970 UTC: RFC 3339 and its loose kin, RFC 822, Unix time.
enum ForeignMoment {
    /// From 1990 to 2200: what is outside is a slip.
    private static let known = 631_152_000...7_258_118_400

    /// - Parameter zone: what a time without offset is in, in seconds east of UTC.
    static func seconds(_ text: String, zone: Int = 0) -> Int? {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard text.utf8.count <= 64 else { return nil }
        return (iso(text, zone) ?? rfc822(text, zone)).flatMap { known.contains($0) ? $0 : nil }
    }

    /// Unix time, in seconds or milliseconds.
    static func seconds(_ number: Double) -> Int? {
        guard number.isFinite, number.magnitude < 1e15 else { return nil }
        let seconds = Int(number.magnitude > 1e11 ? number / 1000 : number)
        return known.contains(seconds) ? seconds : nil
    }

    private static func iso(_ text: String, _ zone: Int) -> Int? {
        let shape =
            /(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)? ?([Zz]|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Z]{2,5})?/
        guard let match = text.wholeMatch(of: shape) else { return nil }
        return seconds(
            (match.1, match.2, match.3), (match.4 ?? "0", match.5 ?? "0", match.6 ?? "0"),
            offset(match.7.map(String.init), default: zone))
    }

    private static func rfc822(_ text: String, _ zone: Int) -> Int? {
        let shape =
            /(?:[A-Za-z]{3,9}, ?)?(\d{1,2}) ([A-Za-z]{3,9}),? (\d{4}|\d{2}),? (\d{1,2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[A-Za-z]{1,5})?/
        guard let match = text.wholeMatch(of: shape), let month = month(match.2), let short = Int(match.3) else {
            return nil
        }
        let year = match.3.count == 2 ? (short < 70 ? 2000 + short : 1900 + short) : short
        return seconds(
            (Substring(String(year)), Substring(String(month)), match.1), (match.4, match.5, match.6 ?? "0"),
            offset(match.7.map(String.init), default: zone))
    }

    /// « Oct 20, 16:40 UTC » as Statuspage writes it in feeds, in the year that puts it nearest to another moment.
    static func seconds(month name: some StringProtocol, day: Int, hour: Int, minute: Int, zone: String, near: Int)
        -> Int?
    {
        guard let month = month(name), let offset = offset(zone, default: 0),
            let epoch = CalendarDate(dayNumber: 0)
                .adding(days: Int((Double(near) / 86_400).rounded(.down))) as CalendarDate?
        else { return nil }
        let candidates = (epoch.year - 1...epoch.year + 1).compactMap { year -> Int? in
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            return date.dayNumber * 86_400 + hour * 3600 + minute * 60 - offset
        }
        return candidates.min { abs($0 - near) < abs($1 - near) }
    }

    private static func seconds(
        _ date: (Substring, Substring, Substring), _ time: (Substring, Substring, Substring), _ offset: Int?
    ) -> Int? {
        guard let offset, let year = Int(date.0), let month = Int(date.1), let day = Int(date.2),
            let date = CalendarDate(year: year, month: month, day: day), let hour = Int(time.0),
            let minute = Int(time.1), let second = Int(time.2), hour < 25, minute < 60, second < 61
        else { return nil }
        return date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
    }

    private static func month(_ name: some StringProtocol) -> Int? {
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return months.firstIndex(of: String(name.lowercased().prefix(3))).map { $0 + 1 }
    }

    /// Seconds east of UTC; nil when the zone is not known.
    private static func offset(_ zone: String?, default fallback: Int) -> Int? {
        guard let zone, !zone.isEmpty else { return fallback }
        if let minutes = abbreviations[zone.uppercased()] { return minutes * 60 }
        let digits = zone.filter(\.isNumber)
        guard zone.first == "+" || zone.first == "-", let hours = Int(digits.prefix(2)), hours < 15 else { return nil }
        let minutes = hours * 60 + (Int(digits.dropFirst(2)) ?? 0)
        return (zone.first == "-" ? -minutes : minutes) * 60
    }

    /// Minutes east of UTC (RFC 822, section 5.1, and the zones status pages are kept in).
    private static let abbreviations: [String: Int] = [
        "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "EET": 120,
        "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
        "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "BRT": -180, "ART": -180, "JST": 540,
        "KST": 540, "SGT": 480, "HKT": 480, "AWST": 480, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720,
        "NZDT": 780,
    ]
}
