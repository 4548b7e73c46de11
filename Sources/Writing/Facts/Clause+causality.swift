import French
import Incidents

/// What comes before what, among facts that are dated alike.
extension Incident {
    /// Whether a step of the moment of the detection led to it: *un salarié télécharge un fichier*, *les pirates chiffrent
    /// les données*.
    func isDetectedAfter(_ step: Step) -> Bool {
        guard let span = step.date?.span, let detected = detection?.date?.span, span.overlaps(detected),
            case .group(let group)? = step.clause?.subject
        else { return false }
        return group.determiner == .indefinite || Self.intruders.contains(group.head)
    }

    /// Whether a step of the day of the acknowledgement, which has no hour, is what is acknowledged: what befell a thing,
    /// *le réacteur s’est arrêté à 6 h 20*, rather than what somebody undertook.
    func isAcknowledgedAfter(_ step: Step) -> Bool {
        guard let acknowledged = acknowledgement?.date, acknowledged.isWholeDay, acknowledged.bound == .exact,
            let date = step.date, date.minute != nil, date.day == acknowledged.day
        else { return false }
        switch step.clause?.subject {
        case .group(let group)?: return !group.isPerson && !Self.outsiders.contains(group.head)
        case .service?, .incident?: return true
        default: return false
        }
    }
}

extension InfinitiveGroup {
    /// *Porter plainte*
    var complains: Bool {
        ["déposer", "porter"].contains(head) && !isDenied
            && infinitive(owner: .masculineSingular).contains { $0.spells("plainte") }
    }
}

extension InfinitiveGroup {
    /// *Promettre d’abord deux jours de crédit*: what was offered before, or besides, what the record calls compensation.
    var makesAmends: Bool {
        ["accorder", "annoncer", "offrir", "promettre", "proposer"].contains(head) && !isDenied
            && infinitive(owner: .masculineSingular).contains { NounGroup.amends.contains($0.text) }
    }
}
