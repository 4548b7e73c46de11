/// A civil time zone by its rule, without any table of the system’s: the same everywhere, and silent on what it does
/// not know.
///
/// Source: directive 2000/84/CE (European summer time); Energy Policy Act of 2005 and its Canadian counterparts;
/// IANA time zone database, 2024a.
public struct CivilZone: Sendable, Hashable {
    /// `Europe/Paris`
    public let identifier: String
    /// Minutes east of Greenwich in winter.
    let standardOffset: Int
    let rule: Rule
    /// *heure de Paris*
    public let name: String

    enum Rule: Sendable, Hashable {
        case none
        /// Last Sundays of March and October, at 01:00 UTC. Since 1996.
        case european
        /// Second Sunday of March, first of November, at 02:00 local time. Since 2007.
        case northAmerican
    }

    /// Nil for a zone that is not in the table.
    public init?(_ identifier: String) {
        guard let row = CivilZone.table[identifier] else { return nil }
        self.identifier = identifier
        standardOffset = row.offset
        rule = row.rule
        name = row.name
    }

    private static let table: [String: (offset: Int, rule: Rule, name: String)] = [
        "Europe/Paris": (60, .european, "heure de Paris"), "Europe/Brussels": (60, .european, "heure de Bruxelles"),
        "Europe/Zurich": (60, .european, "heure de Zurich"), "Europe/Berlin": (60, .european, "heure de Berlin"),
        "Europe/Madrid": (60, .european, "heure de Madrid"), "Europe/Rome": (60, .european, "heure de Rome"),
        "Europe/Amsterdam": (60, .european, "heure d’Amsterdam"), "Europe/Monaco": (60, .european, "heure de Monaco"),
        "Europe/Luxembourg": (60, .european, "heure de Luxembourg"),
        "Europe/London": (0, .european, "heure de Londres"),
        "Europe/Lisbon": (0, .european, "heure de Lisbonne"), "Europe/Dublin": (0, .european, "heure de Dublin"),
        "Europe/Athens": (120, .european, "heure d’Athènes"), "Indian/Reunion": (240, .none, "heure de La Réunion"),
        "Indian/Mayotte": (180, .none, "heure de Mayotte"), "Indian/Mauritius": (240, .none, "heure de Maurice"),
        "America/Martinique": (-240, .none, "heure de la Martinique"),
        "America/Guadeloupe": (-240, .none, "heure de la Guadeloupe"),
        "America/Cayenne": (-180, .none, "heure de Cayenne"),
        "America/Miquelon": (-180, .northAmerican, "heure de Saint-Pierre"),
        "Pacific/Noumea": (660, .none, "heure de Nouméa"), "Pacific/Tahiti": (-600, .none, "heure de Tahiti"),
        "America/Montreal": (-300, .northAmerican, "heure de Montréal"),
        "America/Toronto": (-300, .northAmerican, "heure de Toronto"),
        "America/New_York": (-300, .northAmerican, "heure de New York"),
        "America/Chicago": (-360, .northAmerican, "heure de Chicago"),
        "America/Denver": (-420, .northAmerican, "heure de Denver"),
        "America/Los_Angeles": (-480, .northAmerican, "heure de la côte ouest"),
        "Africa/Dakar": (0, .none, "heure de Dakar"), "Africa/Abidjan": (0, .none, "heure d’Abidjan"),
        "Africa/Algiers": (60, .none, "heure d’Alger"), "Africa/Tunis": (60, .none, "heure de Tunis"),
        "Asia/Tokyo": (540, .none, "heure de Tokyo"), "Asia/Kolkata": (330, .none, "heure de New Delhi"),
        "Asia/Singapore": (480, .none, "heure de Singapour"), "Asia/Shanghai": (480, .none, "heure de Pékin"),
        "UTC": (0, .none, "temps universel"), "Etc/UTC": (0, .none, "temps universel"),
    ]

    /// Minutes east of Greenwich at a moment of universal time; nil before the rule’s first year.
    public func offset(atUniversal moment: LocalDateTime) -> Int? {
        guard let summer = summer(moment.date.year) else { return rule == .none ? standardOffset : nil }
        let isSummer = moment >= summer.start && moment < summer.end
        return standardOffset + (isSummer ? 60 : 0)
    }

    /// The local time of a moment of universal time.
    public func local(fromUniversal moment: LocalDateTime) -> LocalDateTime? {
        offset(atUniversal: moment).map { moment.adding(minutes: $0) }
    }

    /// The moments of universal time that a local time may be: none in the hour that spring skips, two in the hour that
    /// autumn repeats.
    public func universal(fromLocal moment: LocalDateTime) -> [LocalDateTime] {
        let candidates = rule == .none ? [standardOffset] : [standardOffset + 60, standardOffset]
        return candidates.compactMap { offset in
            let universal = moment.adding(minutes: -offset)
            return self.offset(atUniversal: universal) == offset ? universal : nil
        }
    }

    /// Exact minutes between two local times of the zone, changes of hour counted; nil when one does not exist.
    public func minutes(from start: LocalDateTime, to end: LocalDateTime) -> Int? {
        guard let first = universal(fromLocal: start).first, let last = universal(fromLocal: end).last else {
            return nil
        }
        return first.minutes(until: last)
    }

    /// Summer time of a year, in universal time.
    private func summer(_ year: Int) -> (start: LocalDateTime, end: LocalDateTime)? {
        switch rule {
        case .none: return nil
        case .european:
            guard year >= 1996, let start = CivilZone.lastSunday(year, 3), let end = CivilZone.lastSunday(year, 10),
                let hour = ClockTime(hour: 1)
            else { return nil }
            return (LocalDateTime(start, hour), LocalDateTime(end, hour))
        case .northAmerican:
            guard year >= 2007, let start = CivilZone.sunday(2, year, 3), let end = CivilZone.sunday(1, year, 11),
                let hour = ClockTime(hour: 2)
            else { return nil }
            return (
                LocalDateTime(start, hour).adding(minutes: -standardOffset),
                LocalDateTime(end, hour).adding(minutes: -standardOffset - 60)
            )
        }
    }

    private static func lastSunday(_ year: Int, _ month: Int) -> CalendarDate? {
        guard let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, year: year))
        else {
            return nil
        }
        return last.adding(days: -((last.weekday + 1) % 7))
    }

    private static func sunday(_ rank: Int, _ year: Int, _ month: Int) -> CalendarDate? {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        return first.adding(days: (6 - first.weekday) + 7 * (rank - 1))
    }
}
