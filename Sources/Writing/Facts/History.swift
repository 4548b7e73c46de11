import French
public import Incidents

/// What the newsroom already recorded: the true antecedents an incident is counted among.
public struct History: Sendable {
    /// Beginnings by service, none of them planned; an operation that was announced is no incident.
    private var beginnings: [String: [Beginning]] = [:]

    struct Beginning: Sendable {
        var identifier: String
        var day: CalendarDate
    }

    /// - Parameter incidents: the newsroom’s records, in any order.
    public init(_ incidents: [Incident] = []) {
        for incident in incidents { add(CountedIncident(incident)) }
    }

    /// Counts one more record.
    public mutating func add(_ incident: CountedIncident) {
        guard incident.state != .planned, incident.nature != .maintenance, let day = incident.start?.day else { return }
        beginnings[incident.service.actor.slug, default: []].append(
            Beginning(identifier: incident.identifier, day: day))
    }

    /// Days on which earlier incidents of the same service began, those aside that its own record tells as antecedents.
    func days(before incident: Incident) -> [CalendarDate] {
        guard incident.nature != .maintenance, let start = incident.start?.day else { return [] }
        let told = Set(incident.antecedents.compactMap(\.incident))
        let dated = incident.antecedents.compactMap { $0.date?.day }
        return (beginnings[incident.service.actor.slug] ?? []).filter { other in
            other.identifier != incident.identifier && other.day < start && !told.contains(other.identifier)
                && !dated.contains { abs($0.days(until: other.day)) <= 1 }
        }.map(\.day)
    }
}
