import French
import Incidents

/// What belongs to the story though the record has it elsewhere: what led to it, and what was done while it went on.
extension Items {
    /// What the organisation did while it lasted, told among the effects, or what led to it, told among the background:
    /// an act, where the story is told by its hours.
    func isOfTheStory(_ act: Clause) -> Bool {
        guard act.aspect == .event, act.certainty == .confirmed, act.source == nil, act.until == nil,
            let span = act.date?.span, let start = incident.start?.span, !isStep(act)
        else { return false }
        if leadsToTheStory(act) || setsOut(act) || precedes(act) { return true }
        guard act.rubric == .impact, act.subject == .organisation,
            !act.action.isDenied || Self.observing.contains(act.action.head),
            let last = incident.steps.compactMap({ $0.date?.span }).last
        else { return false }
        return incident.steps.count { $0.clause != nil } > 1 && span.lowerBound <= last.lowerBound
            && span.upperBound >= start.lowerBound
    }

    /// *À 16 h 53, le train a quitté Paris*: what was done in the hours before, and what did not befall people; where
    /// nobody knows the cause, what is said to have led to it, too.
    func leadsToTheStory(_ act: Clause) -> Bool {
        guard incident.state != .planned, !act.action.isDenied, !act.action.tellsHarm, let date = act.date,
            date.day != nil, let span = date.span, let start = incident.start, let first = start.span
        else { return false }
        let isNear = first.lowerBound - span.lowerBound <= Self.preludeHours * 60
        switch act.rubric {
        case .impact, .context: return isNear && date.isWhollyBefore(start)
        case .cause:
            // *Samedi*, of what began that night: what led to it was before.
            let isOfItsDay = date.isWholeDay && date.day == start.day
            return incident.cause.value == nil && isNear && (date.isWhollyBefore(start) || isOfItsDay)
        default: return false
        }
    }

    /// What was done about it while the story went on, each with its day, is told in its place there: *le gouverneur a
    /// décrété l’état d’urgence jeudi*, before what the president did on Friday.
    func isDoneInTheStory(_ act: Clause) -> Bool {
        if precedes(act) { return true }
        guard incident.state != .planned, act.aspect == .event, act.certainty == .confirmed, act.source == nil,
            act.until == nil, !act.action.isDenied, !act.action.cutsOff, let date = act.date, date.day != nil,
            let span = date.span, let start = incident.start?.span, step(telling: act) == nil, !isStep(act),
            deedAtEnd?.path != act.path, incident.end.value.flatMap(repair)?.path != act.path,
            !incident.steps.contains(where: { deed(behind: $0)?.path == act.path }),
            let last = incident.steps.filter({ $0.clause != nil }).compactMap({ $0.date?.span }).last
        else { return false }
        return span.lowerBound >= start.lowerBound && span.lowerBound <= last.lowerBound
    }

    static let preludeHours = 24

    /// *Ne constater ni vol ni demande de rançon*, that day, is what one knew then: told behind a theft, it would deny it.
    private static let observing: Set<String> = [
        "constater", "déceler", "détecter", "enregistrer", "identifier", "observer", "recevoir", "relever", "trouver",
    ]

    /// *Deux jours plus tôt, la banque a coupé ses services*: what its owner did in the days before, which no remedy is.
    func precedes(_ act: Clause) -> Bool {
        guard incident.state != .planned, act.path.hasPrefix("remedes") || act.rubric == .context,
            act.subject == .organisation,
            act.aspect == .event, act.certainty == .confirmed, act.source == nil, let date = act.date, date.day != nil,
            let span = date.span, let start = incident.start, let first = start.span, date.isWhollyBefore(start)
        else { return false }
        return first.lowerBound - span.lowerBound <= 3 * Self.preludeHours * 60
    }

    /// *Le paquebot avait quitté Civitavecchia vendredi*, of one that sank that evening: the story begins there; so does it with
    /// what its author calls background of that day, *la police était intervenue pour un conflit de voisinage*.
    func setsOut(_ act: Clause) -> Bool {
        guard [.accident, .fire].contains(incident.nature), incident.state != .planned, act.aspect == .event,
            !act.action.isDenied,
            !act.action.isPast, let day = act.date?.day, day == incident.start?.day,
            act.date?.isWholeDay == true
                || act.date.flatMap({ date in incident.start.map(date.isWhollyBefore) }) == true
        else { return false }
        return Self.departures.contains(act.action.head)
            || act.rubric == .context && act.path.hasPrefix("faits") && !isOfAnother(act.subject)
    }

    /// *Un autre incendie*, the same day, is no beginning of this one.
    private func isOfAnother(_ subject: Subject) -> Bool {
        guard case .group(let group) = subject else { return false }
        return group.text.lettersApart.contains { ["autre", "autres", "second", "seconde", "deuxième"].contains($0) }
    }

    private static let departures: Set<String> = [
        "appareiller", "décoller", "démarrer", "embarquer", "partir", "quitter",
    ]
}
