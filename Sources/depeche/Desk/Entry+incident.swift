import French
import Incidents
import Publication
import Writing

extension Entry {
    /// An article with what its incident says to readers who choose among many.
    init(_ article: Article, of incident: Incident) {
        let service = incident.service.actor
        let organisation = incident.organisation.name
        self.init(
            article: article, state: State(incident.state), nature: incident.nature.rawValue,
            severity: Severity(level: incident.severity.rawValue, label: incident.severity.word),
            service: Service(name: service.name, slug: service.slug),
            organisation: organisation == service.name ? nil : organisation,
            start: incident.start.flatMap { $0.iso8601(in: incident.zone) },
            end: incident.end.value.flatMap { $0.iso8601(in: incident.zone) })
    }
}

extension Entry.State {
    fileprivate init(_ state: Incident.State) {
        switch state {
        case .ongoing: self = .ongoing
        case .resolved: self = .resolved
        case .planned: self = .planned
        }
    }
}

extension ApproximateMoment {
    /// ISO 8601, as precise as the moment is; nil for one known only by what it follows or precedes.
    fileprivate func iso8601(in zone: Zone) -> String? {
        switch bound {
        case .after, .before: return nil
        case .exact, .around, .between: break
        }
        switch value {
        case .minute(let local): return local.iso + ":00" + Offset.text(zone.offset(atUTC: zone.instant(of: local)))
        case .day(let date), .night(let date), .dayPart(let date, _, _): return date.iso
        case .month(let year, let month):
            return CalendarDate(year: year, month: month, day: 1).map { String($0.iso.dropLast(3)) }
        case .year(let year): return CalendarDate(year: year, month: 1, day: 1).map { String($0.iso.prefix(4)) }
        }
    }
}

private enum Offset {
    /// `+01:00`
    static func text(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        guard let clock = ClockTime(hour: minutes / 60, minute: minutes % 60) else { return "" }
        return (seconds < 0 ? "-" : "+") + clock.iso
    }
}
