/// Dates of Atom (RFC 3339, § 5.6) and of Dublin Core (W3C note on date and time formats).
enum ISODate {
    /// Date, `T`, time and zone, all there, in capitals: RFC 4287, § 3.3.
    static func timestamp(_ text: String) -> CalendarDate? {
        guard let (date, parts) = read(text), parts == .seconds else { return nil }
        return date
    }

    /// A year, a month, a day, or a day with time and zone.
    static func w3c(_ text: String) -> CalendarDate? {
        guard let (date, parts) = read(text), parts != .unzoned else { return nil }
        return date
    }

    /// The same, where the zone may be implied.
    static func local(_ text: String) -> CalendarDate? { read(text)?.date }

    private enum Parts {
        case date, minutes, seconds, unzoned
    }

    private static func read(_ text: String) -> (date: CalendarDate, parts: Parts)? {
        var reader = DateReader(text)
        var date = CalendarDate()
        guard let year = reader.digits(4...4) else { return nil }
        date.year = year
        var parts = Parts.date
        if reader.take("-") {
            guard let month = reader.digits(2...2) else { return nil }
            date.month = month
            if reader.take("-") {
                guard let day = reader.digits(2...2) else { return nil }
                date.day = day
                if reader.take("T") {
                    guard let time = Self.time(&reader, &date) else { return nil }
                    parts = time
                }
            }
        }
        return reader.isAtEnd && date.isReal ? (date, parts) : nil
    }

    private static func time(_ reader: inout DateReader, _ date: inout CalendarDate) -> Parts? {
        guard let hour = reader.digits(2...2), reader.take(":"), let minute = reader.digits(2...2) else { return nil }
        (date.hour, date.minute) = (hour, minute)
        var parts = Parts.minutes
        if reader.take(":") {
            guard let second = reader.digits(2...2) else { return nil }
            date.second = second
            parts = .seconds
            if reader.take("."), reader.digits(1...18) == nil { return nil }
        }
        if reader.isAtEnd { return .unzoned }
        if reader.take("Z") { return parts }
        let sign = reader.take("+") ? 1 : reader.take("-") ? -1 : 0
        guard sign != 0, let hours = reader.digits(2...2), reader.take(":"), let minutes = reader.digits(2...2),
            hours < 24, minutes < 60
        else { return nil }
        date.offset = sign * (hours * 60 + minutes)
        return parts
    }
}
