import French
import Incidents

/// What a review counts: the incidents that began in a period, in the order they began.
struct Tally {
    let incidents: [CountedIncident]
    /// How many began in the stretch before; nil when the newsroom kept no record yet that far back.
    let before: Int?

    init(_ all: [CountedIncident], _ period: ReviewPeriod) {
        let unplanned = all.filter { $0.state != .planned && $0.isEstablished && $0.start != nil }
        incidents = unplanned.filter { $0.start?.isWithin(period) ?? false }
            .sorted { ($0.start?.sortKey ?? 0, $0.identifier) < ($1.start?.sortKey ?? 0, $1.identifier) }
        let starts = unplanned.compactMap(\.start)
        let oldest = starts.compactMap { $0.value.days?.lowerBound }.min()
        if let previous = period.previous, let oldest, oldest <= previous.first {
            before = starts.count { $0.isWithin(previous) }
        } else {
            before = nil
        }
    }

    /// Kinds with how many of each, the most frequent first.
    var kinds: [(nature: Incident.Nature, count: Int)] {
        let counts = Dictionary(grouping: incidents, by: \.nature).mapValues(\.count)
        return Incident.Nature.allCases.compactMap { nature in counts[nature].map { (nature, $0) } }
            .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
            .map { (nature: $0.element.0, count: $0.element.1) }
    }

    /// Services touched more than once, most often first.
    var repeated: [(service: Service, count: Int)] {
        var order: [String] = []
        var counts: [String: (Service, Int)] = [:]
        for incident in incidents {
            let slug = incident.service.actor.slug
            if counts[slug] == nil { order.append(slug) }
            counts[slug] = (incident.service, (counts[slug]?.1 ?? 0) + 1)
        }
        return order.compactMap { counts[$0] }.filter { $0.1 > 1 }.enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
            .map { (service: $0.element.0, count: $0.element.1) }
    }

    /// The one that is graver than all others, when it is grave.
    var gravest: CountedIncident? {
        guard incidents.count > 1, let worst = incidents.map(\.severity).max(), worst >= .major else { return nil }
        let those = incidents.filter { $0.severity == worst }
        return those.count == 1 ? those[0] : nil
    }

    /// The one that lasted longer than any other, with how long; and whether every duration is known.
    var longest: (incident: CountedIncident, minutes: Int, isOfAll: Bool)? {
        let known = incidents.compactMap { incident in incident.minutes.map { (incident, $0) } }
        guard known.count > 1, let most = known.map(\.1).max() else { return nil }
        let those = known.filter { $0.1 == most }
        guard those.count == 1 else { return nil }
        return (those[0].0, most, known.count == incidents.count)
    }

    /// All durations put end to end; nil unless all are known.
    var total: Int? {
        let known = incidents.compactMap(\.minutes)
        return known.count == incidents.count && known.count > 1 ? known.reduce(0, +) : nil
    }

    /// The month in which more began than in any other, of enough that a month means something.
    var busiestMonth: (month: Int, incidents: [CountedIncident])? {
        guard incidents.count >= Self.enoughForMonths else { return nil }
        let months = Dictionary(grouping: incidents.filter { $0.start?.monthNumber != nil }) {
            $0.start?.monthNumber ?? 0
        }
        guard let most = months.values.map(\.count).max(), most > 1 else { return nil }
        let those = months.filter { $0.value.count == most }
        guard those.count == 1, let busiest = those.first else { return nil }
        return (busiest.key, busiest.value)
    }

    private static let enoughForMonths = 10

    var open: [CountedIncident] { incidents.filter { $0.state == .ongoing } }
}

extension ApproximateMoment {
    /// The month it falls in, if only one.
    fileprivate var monthNumber: Int? {
        if let day { return day.month }
        guard let days = value.days, days.lowerBound.month == days.upperBound.month,
            days.lowerBound.year == days.upperBound.year
        else { return nil }
        return days.lowerBound.month
    }

    /// Whether it surely falls in a period: a month in its year, not in one of its weeks; a night with its evening.
    fileprivate func isWithin(_ period: ReviewPeriod) -> Bool {
        if let day { return period.contains(day) }
        return value.days.map { period.contains($0.lowerBound) && period.contains($0.upperBound) } ?? false
    }
}
