public import French
public import Incidents
import Synchronization

/// What a review needs of an incident: little enough to keep of a hundred thousand. A reference, for they are listed by
/// month and by year.
public final class CountedIncident: Sendable {
    public let identifier: String
    public var service: Service { shared.service }
    private let shared: SharedServices.Member
    public let nature: Incident.Nature
    public let severity: Incident.Severity
    public let state: Incident.State
    /// What is only alleged is counted nowhere.
    public let isEstablished: Bool
    public let start: ApproximateMoment?
    let end: ApproximateMoment?
    let zone: Zone
    let pointOfView: LocalDateTime
    /// The lines of `debut`.
    let lines: [Int]

    /// - Parameter services: where incidents of a same service find one for all.
    public init(_ incident: Incident, sharing services: SharedServices = SharedServices()) {
        identifier = incident.identifier
        shared = services.member(incident.service)
        nature = incident.nature
        severity = incident.severity
        state = incident.state
        isEstablished = incident.isEstablished
        start = incident.start
        end = incident.end.value
        zone = incident.zone
        pointOfView = incident.pointOfView
        lines = Provenance.lines("debut", incident)
    }

    /// What it is called: a review counts nothing that is only planned.
    var noun: IncidentNouns.Noun { IncidentNouns.nouns(for: nature)[0] }

    /// Minutes from beginning to end, where both are known exactly.
    var minutes: Int? {
        guard let start, let end, start.bound == .exact, end.bound == .exact, let first = start.minute,
            let last = end.minute
        else { return nil }
        let minutes = (zone.instant(of: last) - zone.instant(of: first)) / 60
        return minutes > 0 ? minutes : nil
    }
}

/// Services that many incidents have in common, each held once: one is no small value.
public final class SharedServices: Sendable {
    final class Member: Sendable {
        let service: Service

        init(_ service: Service) {
            self.service = service
        }
    }

    /// By slug, the last one met: a record may name another organisation than the newsroom does.
    private let members = Mutex<[String: Member]>([:])

    public init() {}

    func member(_ service: Service) -> Member {
        members.withLock { members in
            if let known = members[service.actor.slug], known.service == service { return known }
            let member = Member(service)
            members[service.actor.slug] = member
            return member
        }
    }
}
