import French
import Incidents

/// What was done about it, by whom it befell and by those who come to help.
extension Items {
    /// What was done, but for what a step tells already.
    var remedies: [Item] {
        clauses(incident.remedies.filter { !isDoneInTheStory($0) }, promises: true).map { item in
            guard let remedy = incident.remedies.first(where: { $0.path == item.path }) else { return item }
            var item = item
            item.settles += incident.steps.filter {
                deed(behind: $0)?.path == item.path || remedyClaimed(at: $0)?.path == item.path
            }.map(\.path)
            item.needlessAfter = step(telling: remedy)
            // *Nats affirme avoir réparé le système*: how things stand, of what is not over.
            if incident.state == .ongoing, remedy.action.mends, remedy.date?.day == incident.pointOfView.date,
                remedy.date.map({ !$0.isAfter(incident.pointOfView) }) ?? false,
                !incident.steps.contains(where: { $0.kind == .relapse || $0.kind == .worsening })
            {
                item.attributes["récent"] = "oui"
            }
            if remedy.action.cutsOff, Self.struck.contains(incident.nature), remedy.subject == .organisation,
                remedy.certainty == .confirmed
            {
                item.attributes["coupe"] = "oui"
            }
            return item
        }
    }

    /// Marks what was done for the victims, and what was brought to bear on what befell.
    func markRescue(_ item: inout Item, _ clause: Clause) {
        if Self.rescuing.contains(clause.action.head), !clause.action.isDenied { item.attributes["secours"] = "oui" }
        if clause.rubric == .remedies, isDoneByRescuers(clause) { item.attributes["moyens"] = "oui" }
    }

    /// *Quelque 400 pompiers ont combattu le feu*: what was brought to bear on it that day is no answer of those who run
    /// the place, and stands with what it destroyed.
    private func isDoneByRescuers(_ clause: Clause) -> Bool {
        guard [.accident, .fire].contains(incident.nature), case .group(let group) = clause.subject else {
            return false
        }
        return Self.rescuers.contains(group.head)
    }

    static let rescuers: Set<String> = [
        "bateaux", "casernes", "engins", "hélicoptères", "plongeurs", "pompiers", "sapeurs-pompiers", "sauveteurs",
        "secouristes", "secours",
    ]

    /// *Être secouru*: done once for all; who is taken to hospital stays there.
    func isRescue(_ action: InfinitiveGroup) -> Bool {
        let isLasting = ["hospitaliser", "soigner"].contains(action.head)
        return !action.isDenied
            && (action.head == "évacuer" || Self.rescuing.contains(action.head) && !isLasting)
    }

    /// What is done for the victims, and told with them.
    private static let rescuing: Set<String> = [
        "dégager", "extraire", "hélitreuiller", "hospitaliser", "repêcher", "sauver", "secourir", "soigner",
    ]

    /// Kinds that make somebody cut off or close what is not struck yet; of a failure, what is cut off is what failed.
    static let struck: Set<Incident.Nature> = [
        .accident, .cyberattack, .denialOfService, .fire, .ransomware, .sabotage,
    ]
}
