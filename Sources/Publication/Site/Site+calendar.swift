import French
import Writing

extension Site {
    static let calendarPath = "maintenances.ics"

    /// Maintenance that has a day, newest first: announced work, and what was announced and is over.
    var maintenances: [Entry] {
        entries.filter(\.isInCalendar)
    }
}

extension Entry {
    var isInCalendar: Bool { (state == .planned || nature == "maintenance") && calendarStart != nil }

    /// `DTSTART` with its parameters, `;VALUE=DATE:20181104` or `:20181104T010000Z`.
    var calendarStart: String? { start.flatMap { CalendarMoment($0) }?.text(ending: false) }

    /// `DTEND`; nil when the end is not known, precedes the start or is not as precise as it (RFC 5545, § 3.8.2.2).
    var calendarEnd: String? {
        guard let start = start.flatMap({ CalendarMoment($0) }), let end = end.flatMap({ CalendarMoment($0) }),
            start.seconds.map({ first in end.seconds.map { $0 > first } ?? false }) ?? (end.seconds == nil),
            end.day.dayNumber >= start.day.dayNumber
        else { return nil }
        return end.text(ending: true)
    }
}

extension Article.Moment {
    /// UTC in the basic format: `20181101T090000Z`.
    var calendarStamp: String { CalendarMoment.utc(seconds) }
}

/// An ISO 8601 day or instant, as iCalendar writes it.
private struct CalendarMoment {
    let day: CalendarDate
    /// Since 1970 UTC; nil for a day.
    let seconds: Int?

    /// - Parameter iso: `2018-11-04` or `2018-11-04T02:00:00+01:00`.
    init?(_ iso: String) {
        guard let day = CalendarDate(iso: String(iso.prefix(10))) else { return nil }
        self.day = day
        guard iso.utf8.count > 10 else {
            seconds = nil
            return
        }
        let numbers = iso.dropFirst(11).split(whereSeparator: { ":+-Z".contains($0) }).map { Int($0) ?? 0 }
        guard numbers.count == 3 || numbers.count == 5 else { return nil }
        let isWest = iso.dropFirst(19).first == "-"
        let offset = numbers.count == 5 ? (numbers[3] * 3_600 + numbers[4] * 60) * (isWest ? -1 : 1) : 0
        seconds = day.dayNumber * 86_400 + numbers[0] * 3_600 + numbers[1] * 60 + numbers[2] - offset
    }

    /// The end of a whole day is the next one: `DTEND` is not part of the event.
    func text(ending: Bool) -> String {
        if let seconds { return ":" + Self.utc(seconds) }
        return ";VALUE=DATE:" + Self.basic(ending ? CalendarDate(dayNumber: day.dayNumber + 1) : day)
    }

    static func utc(_ seconds: Int) -> String {
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let second = seconds - days * 86_400
        return basic(CalendarDate(dayNumber: days)) + "T" + padded(second / 3_600) + padded(second / 60 % 60)
            + padded(second % 60) + "Z"
    }

    private static func basic(_ date: CalendarDate) -> String { date.iso.filter { $0 != "-" } }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
