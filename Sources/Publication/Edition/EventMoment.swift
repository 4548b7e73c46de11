public import French
import Writing

/// When an incident began or ended, as precisely as its record knows it.
public enum EventMoment: Sendable, Hashable {
    /// In the zone of the incident.
    case day(CalendarDate)
    /// Seconds since 1970 UTC, and the offset of the incident’s zone at that instant, in seconds east of UTC.
    case instant(seconds: Int, offset: Int)

    /// In the zone of the incident.
    var day: CalendarDate {
        switch self {
        case .day(let date): date
        case .instant(let seconds, let offset): Article.Moment(seconds: seconds, offset: offset, runs: []).date
        }
    }

    /// Since 1970 UTC; nil for a day.
    var seconds: Int? {
        guard case .instant(let seconds, _) = self else { return nil }
        return seconds
    }

    /// `2018-11-04` or `2018-11-04T02:00:00+01:00`.
    public var iso8601: String {
        switch self {
        case .day(let date): date.iso
        case .instant(let seconds, let offset): Article.Moment(seconds: seconds, offset: offset, runs: []).iso8601
        }
    }
}
