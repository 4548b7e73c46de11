public import French
public import Incidents

/// What a review needs of an incident: little enough to keep of a hundred thousand. A reference, for they are listed by
/// month and by year.
public final class CountedIncident: Sendable {
    public let identifier: String
    public let service: Service
    public let nature: Incident.Nature
    public let severity: Incident.Severity
    public let state: Incident.State
    public let start: ApproximateMoment?
    let end: ApproximateMoment?
    let zone: Zone
    let pointOfView: LocalDateTime
    /// The lines of `debut`.
    let lines: [Int]

    public init(_ incident: Incident) {
        identifier = incident.identifier
        service = incident.service
        nature = incident.nature
        severity = incident.severity
        state = incident.state
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
