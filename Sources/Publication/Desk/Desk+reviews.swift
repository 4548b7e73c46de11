import French
public import Incidents
import Synchronization
public import Writing

extension Desk {
    /// What is said of the months and years of the archives; nothing of those in which no incident began.
    ///
    /// - Parameter incidents: the newsroom's records, asked for when the first review is written.
    public func reviews(of incidents: @escaping @Sendable () -> [Incident]) -> PeriodReviews {
        reviews(counting: { incidents().map { CountedIncident($0) } })
    }

    /// The same, of what reviews count.
    public func reviews(counting incidents: @escaping @Sendable () -> [CountedIncident]) -> PeriodReviews {
        let records = DatedRecords(incidents)
        return PeriodReviews { [writer, zone = newsroom.zone] period in
            guard let stretch = ReviewPeriod(period) else { return [] }
            let review = writer.review(of: stretch, records.around(period), zone: zone)
            return review.timeline.isEmpty ? [] : review.sections.flatMap(\.paragraphs)
        }
    }
}

extension ReviewPeriod {
    fileprivate init?(_ period: Period) {
        switch period {
        case .year(let year): self.init(year: year)
        case .month(let month, let year): self.init(year: year, month: month)
        }
    }
}

/// The records by the month in which they began, so that a review reads those it counts and not ten thousand.
private final class DatedRecords: Sendable {
    private struct Index {
        var months: [Int: [CountedIncident]] = [:]
        /// A review compares with what came before when records reach back that far.
        var oldest: (key: Int, incident: CountedIncident)?
    }

    private let incidents: @Sendable () -> [CountedIncident]
    private let index = Mutex<Index?>(nil)

    init(_ incidents: @escaping @Sendable () -> [CountedIncident]) {
        self.incidents = incidents
    }

    /// What a review of the period needs: what began in it and in the one before, and the oldest record of all.
    func around(_ period: Period) -> [CountedIncident] {
        let keys =
            switch period {
            case .year(let year): Self.key(year - 1, 0)...Self.key(year, 12)
            case .month(1, let year): Self.key(year - 1, 12)...Self.key(year, 1)
            case .month(let month, let year): Self.key(year, month - 1)...Self.key(year, month)
            }
        return index.withLock { index in
            let found = index ?? Self.index(incidents())
            index = found
            let near = keys.flatMap { found.months[$0] ?? [] }
            guard let oldest = found.oldest, !keys.contains(oldest.key) else { return near }
            return near + [oldest.incident]
        }
    }

    private static func index(_ incidents: [CountedIncident]) -> Index {
        var index = Index()
        for incident in incidents where incident.state != .planned {
            guard let key = incident.start.flatMap(key) else { continue }
            index.months[key, default: []].append(incident)
            if index.oldest.map({ key < $0.key }) ?? true { index.oldest = (key, incident) }
        }
        return index
    }

    private static func key(_ start: ApproximateMoment) -> Int? {
        switch start.value {
        case .year(let year), .yearPart(let year, _): key(year, 0)
        case .month(let year, let month), .monthPart(let year, let month, _): key(year, month)
        default: start.day.map { key($0.year, $0.month) }
        }
    }

    /// Month 0 is that of a year alone.
    private static func key(_ year: Int, _ month: Int) -> Int { year * 13 + month }
}
