import French
import Writing

/// The days of a year that an incident filled, and how long incidents lasted month by month.
///
/// Planned work is no incident. One that is still going on lasts until the last thing that was said of it; one whose
/// end is not known counts on the day it began.
struct YearOfIncidents {
    let year: Int
    /// By day number: the gravest level, the services.
    private(set) var days: [Int: Day] = [:]
    /// Minutes of the incidents that began in each month, when their end is known to the minute.
    private(set) var minutes = Array(repeating: 0, count: 12)

    struct Day {
        var level: Int
        /// In the order of the site, each once.
        var services: [String]
    }

    /// - Parameter entries: of any year.
    init(_ year: Int, of entries: [Entry]) {
        self.year = year
        for entry in entries where entry.isIncident {
            guard let start = entry.start, start.day.year <= year else { continue }
            let last = max(start.day, entry.lastDay)
            guard last.year >= year else { continue }
            if start.day.year == year { minutes[start.day.month - 1] += entry.duration ?? 0 }
            guard let opening = CalendarDate(year: year, month: 1, day: 1),
                let closing = CalendarDate(year: year, month: 12, day: 31)
            else { continue }
            for day in max(start.day, opening).dayNumber...min(last, closing).dayNumber {
                add(entry, on: day)
            }
        }
    }

    private mutating func add(_ entry: Entry, on day: Int) {
        var found = days[day] ?? Day(level: 0, services: [])
        found.level = max(found.level, entry.severity.level)
        if !found.services.contains(entry.service.name) { found.services.append(entry.service.name) }
        days[day] = found
    }
}

extension Entry {
    fileprivate var isIncident: Bool { state != .planned && nature != "maintenance" }

    fileprivate var lastDay: CalendarDate {
        if let end { return end.day }
        return state == .ongoing ? imprint.updated.date : CalendarDate(dayNumber: Int.min)
    }

    /// Minutes, when both ends are known to the minute.
    fileprivate var duration: Int? {
        guard let start = start?.seconds, let end = end?.seconds, end > start else { return nil }
        return (end - start) / 60
    }
}
