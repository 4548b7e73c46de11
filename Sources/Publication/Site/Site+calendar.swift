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
    var calendarStart: String? { start?.calendarText(ending: false) }

    /// `DTEND`; nil when the end is not known, precedes the start or is not as precise as it (RFC 5545, § 3.8.2.2).
    var calendarEnd: String? {
        guard let start, let end,
            start.seconds.map({ first in end.seconds.map { $0 > first } ?? false }) ?? (end.seconds == nil),
            end.day.dayNumber >= start.day.dayNumber
        else { return nil }
        return end.calendarText(ending: true)
    }
}

extension Article.Moment {
    /// UTC in the basic format: `20181101T090000Z`.
    var calendarStamp: String { EventMoment.utc(seconds) }
}

/// As iCalendar writes it.
extension EventMoment {
    /// The end of a whole day is the next one: `DTEND` is not part of the event.
    fileprivate func calendarText(ending: Bool) -> String {
        switch self {
        case .instant(let seconds, _): ":" + Self.utc(seconds)
        case .day(let date): ";VALUE=DATE:" + Self.basic(ending ? date.adding(days: 1) : date)
        }
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
