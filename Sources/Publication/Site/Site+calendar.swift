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
    var calendarStart: String? { firstMoment?.calendarText(ending: false) }

    /// `DTEND`; nil when the end is not known, precedes the start or is not as precise as it (RFC 5545, § 3.8.2.2).
    var calendarEnd: String? {
        guard let start = firstMoment, let end = lastMoment,
            start.seconds.map({ first in end.seconds.map { $0 > first } ?? false }) ?? (end.seconds == nil),
            end.day.dayNumber >= start.day.dayNumber
        else { return nil }
        return end.calendarText(ending: true)
    }
}

extension Article.Moment {
    /// UTC in the basic format: `20181101T090000Z`.
    var calendarStamp: String { ISOMoment.utc(seconds) }
}

/// As iCalendar writes it.
extension ISOMoment {
    /// The end of a whole day is the next one: `DTEND` is not part of the event.
    fileprivate func calendarText(ending: Bool) -> String {
        if let seconds { return ":" + Self.utc(seconds) }
        return ";VALUE=DATE:" + Self.basic(ending ? CalendarDate(dayNumber: day.dayNumber + 1) : day)
    }

    fileprivate static func utc(_ seconds: Int) -> String {
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let second = seconds - days * 86_400
        return basic(CalendarDate(dayNumber: days)) + "T" + padded(second / 3_600) + padded(second / 60 % 60)
            + padded(second % 60) + "Z"
    }

    private static func basic(_ date: CalendarDate) -> String { date.iso.filter { $0 != "-" } }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
