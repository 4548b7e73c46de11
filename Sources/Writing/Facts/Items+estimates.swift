import French
import Incidents

/// What the date of a figure is of: what happened that day, or the day it was counted.
extension Items {
    /// Dates what was counted by when that was: what an incident did or cost is no act of a later day, *en juillet, le
    /// groupe a estimé que l’attaque avait coûté 650 millions*; how much of a whole was done is counted up to its day, *le
    /// 5 octobre, 51 % des personnes avaient été jointes*.
    func dateCount(_ item: inout Item, _ figure: ReportedFigure) {
        guard let date = figure.date, !date.isAfter(incident.pointOfView), item.facts[.date] != nil,
            figure.aspect == .event, let action = figure.action
        else { return }
        // *A évalué mardi ses pertes*: what one has lost by a day, one has not lost that day.
        if isRunningTotal(figure, action, date),
            let past = try? InfinitiveGroup(
                parsing: Typesetter.text(action.infinitive(owner: .masculineSingular, past: true)))
        {
            item.facts[.action]?.value = .action(past)
            item.attributes["compteur"] = "estimation"
            return
        }
        if item.facts[.source] != nil, isEstimate(figure, action, date) {
            item.attributes["forme"] = figure.subject == nil ? "décompte" : "estimation"
            let isRough = figure.quantity.hedge != nil || figure.certainty != .confirmed
            item.attributes["estimé"] = isRough ? "oui" : "non"
            // *A indiqué que huit blessés* **étaient** *dans un état grave*: how they were, not what befell them.
            if action.head == "être", !action.verb.isPassive {
                item.isState = true
                item.holds = false
                item.isOfThen = true
            } else {
                item.isEarlier = true
            }
            item.isUncertain = false
            item.hedge = nil
        } else if figure.isPercentage, figure.subject == nil, action.verb.isPassive, isOver(at: date) {
            item.isEarlier = true
        }
    }

    /// *Perdre 300 millions*, days after it began, as the organisation itself says.
    private func isRunningTotal(_ figure: ReportedFigure, _ action: InfinitiveGroup, _ date: ApproximateMoment) -> Bool
    {
        guard isSame(figure.source, figure.subject), action.head == "perdre", date.isWholeDay,
            incident.state != .planned, let start = incident.start, figure.quantity.hedge != nil || figure.note != nil
        else { return false }
        return start.isWhollyBefore(date)
    }

    private func isEstimate(_ figure: ReportedFigure, _ action: InfinitiveGroup, _ date: ApproximateMoment) -> Bool {
        // *En 2018*, of what befell that year, is when it cost that.
        let costs = action.head == "coûter" && (incident.start?.isWhollyBefore(date) ?? false)
        switch figure.subject {
        case .incident: return costs || isOver(at: date)
        case .group(let group) where group.determiner == .definite:
            if IncidentNouns.heads.contains(group.head) || group.head == incident.event?.head {
                return costs || isOver(at: date)
            }
            return Self.costs.contains(group.head) && (incident.start?.isWhollyBefore(date) ?? false)
        case nil:
            guard isOver(at: date), !action.mends else { return false }
            if Self.harms.contains(action.head), action.verb.isPassive { return !figure.isPercentage }
            // Whatever was over could not fail that day; what came of it could be done.
            let isEnded = incident.end.value != nil || incident.nature.isSudden
            return isEnded && !(figure.isPercentage && action.verb.isPassive)
                && !Self.aftermath.contains(action.head)
        default: return false
        }
    }

    /// Whether it was over by a date: at its end, or at its beginning where it came at once.
    private func isOver(at date: ApproximateMoment) -> Bool {
        let isAtOnce = incident.nature.isSudden || [.cyberattack, .ransomware, .dataBreach].contains(incident.nature)
        let over = incident.end.value ?? (isAtOnce ? incident.start : nil)
        return over?.isWhollyBefore(date) ?? false
    }

    /// What an incident is reckoned at.
    private static let costs: Set<String> = [
        "bilan", "coût", "dégâts", "dommages", "facture", "perte", "pertes", "préjudice",
    ]

    /// What may be done, said or put off in the days that follow.
    private static let aftermath: Set<String> = [
        "adresser", "annoncer", "annuler", "arrêter", "condamner", "contacter", "défiler", "déposer", "déprogrammer",
        "dérouter", "distribuer", "donner", "enregistrer", "envoyer", "fermer", "hospitaliser", "indemniser",
        "informer",
        "interpeller", "joindre", "licencier", "livrer", "manifester", "mettre", "mobiliser", "notifier", "obtenir",
        "ouvrir", "payer", "placer", "poster", "prévenir", "publier", "rassembler", "recenser", "recevoir", "réclamer",
        "remplacer", "rembourser", "réparer", "reporter", "retarder", "retrouver", "réunir", "rouvrir", "saisir",
        "signaler", "signer", "supprimer", "vendre", "verser", "voter",
    ]

    /// What it did to people and things.
    private static let harms: Set<String> = [
        "affecter", "atteindre", "compromettre", "concerner", "dérober", "exposer", "toucher", "voler",
    ]
}
