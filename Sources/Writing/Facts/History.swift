public import French
public import Incidents

/// What the newsroom already recorded: the true antecedents an incident is counted among.
public struct History: Sendable {
    /// Beginnings by service, earliest first, none of them planned; an operation that was announced is no incident.
    private var beginnings: [String: [Beginning]] = [:]

    /// When another incident began.
    public struct Beginning: Sendable, Hashable {
        public var identifier: String
        public var day: CalendarDate
    }

    /// Days over which incidents are counted together, the one that is told included.
    static let window = 45

    /// - Parameter incidents: the newsroom’s records, in any order.
    public init(_ incidents: [Incident] = []) {
        self.init(counting: incidents.lazy.map { CountedIncident($0) })
    }

    /// - Parameter incidents: the newsroom’s records, in any order.
    public init(counting incidents: some Sequence<CountedIncident>) {
        for incident in incidents
        where incident.state != .planned && incident.nature != .maintenance && incident.isEstablished {
            guard let day = incident.start?.day else { continue }
            beginnings[incident.service.actor.slug, default: []].append(
                Beginning(identifier: incident.identifier, day: day))
        }
        for service in beginnings.keys {
            beginnings[service]?.sort { ($0.day, $0.identifier) < ($1.day, $1.identifier) }
        }
    }

    /// All that the article of an incident may tell of others: what began in its service in the weeks before it.
    public func beginnings(before incident: CountedIncident) -> [Beginning] {
        Array(beginnings(in: incident.service, before: incident.start?.day))
    }

    /// Days on which earlier incidents of the same service began, those aside that its own record tells as antecedents.
    func days(before incident: Incident) -> [CalendarDate] {
        guard incident.nature != .maintenance else { return [] }
        let told = Set(incident.antecedents.compactMap(\.incident))
        let dated = incident.antecedents.compactMap { $0.date?.day }
        return beginnings(in: incident.service, before: incident.start?.day).filter { other in
            other.identifier != incident.identifier && !told.contains(other.identifier)
                && !dated.contains { abs($0.days(until: other.day)) <= 1 }
        }.map(\.day)
    }

    private func beginnings(in service: Service, before start: CalendarDate?) -> ArraySlice<Beginning> {
        guard let start, let all = beginnings[service.actor.slug] else { return [] }
        let end = Self.place(of: start, in: all)
        return all[Self.place(of: start.adding(days: 1 - Self.window), in: all)..<end]
    }

    /// How many began before the day; by bisection, since a service may have thousands.
    private static func place(of day: CalendarDate, in beginnings: [Beginning]) -> Int {
        var (low, high) = (0, beginnings.count)
        while low < high {
            let middle = (low + high) / 2
            if beginnings[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
