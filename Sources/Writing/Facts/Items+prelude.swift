import French
import Incidents

/// What belongs to the story though the record has it elsewhere: what led to it, and what was done while it went on.
extension Items {
    /// What somebody did or underwent between two turns of it, whatever rubric has it, and what led to it: an act with its
    /// date, established or on the word of who is named.
    func isOfTheStory(_ act: Clause) -> Bool {
        guard act.aspect == .event, act.certainty == .confirmed || act.certainty == .claimed && act.source != nil,
            let date = act.date, let span = date.span, let start = incident.start?.span, !isStep(act)
        else { return false }
        if leadsToTheStory(act), act.until == nil || date.minute != nil { return true }
        guard act.until == nil else { return false }
        if act.source == nil, setsOut(act) || precedes(act) { return true }
        // What befell others that day, at no hour, is told with whom it befell, and what they said of it behind.
        let isOfItsDay = date.isWholeDay && date.day == incident.start?.day
        if isOfItsDay, act.subject != .organisation, !isDisaster || act.action.says { return false }
        guard let storyEnd, [.impact, .remedies, .outlook, nil].contains(act.rubric), !act.action.tellsHarm,
            !Self.staying.contains(act.action.head) || act.action.verb.isPassive,
            !act.action.isDenied || Self.observing.contains(act.action.head)
        else { return false }
        return span.lowerBound <= storyEnd && span.upperBound >= start.lowerBound
    }

    /// The last minute of what the record dates of its course, where that makes a story: more than one turn of it.
    private var storyEnd: Int? {
        guard incident.state != .planned else { return nil }
        let steps = incident.steps.map(\.date)
        let turns = [incident.detection?.date, incident.acknowledgement?.date, incident.end.value]
        let spans = (steps + turns).compactMap { $0?.span }
        return spans.count > 1 ? spans.map(\.lowerBound).max() : nil
    }

    /// The act typed right before one that its night alone dates, both in the story: *les pompiers ont éteint l’incendie cette
    /// nuit-là*, of one that broke out at 23.50.
    func leads(to act: Clause) -> Clause? {
        guard case .night? = act.date?.value,
            let place = incident.otherFacts.firstIndex(where: { $0.path == act.path }),
            place > 0, case let before = incident.otherFacts[place - 1], before.date?.minute != nil,
            isOfTheStory(before)
        else { return nil }
        return before
    }

    /// *À 16 h 53, le train a quitté Paris*: what was done in the hours before, and what did not befall people; where
    /// nobody knows the cause, what is said to have led to it, too.
    func leadsToTheStory(_ act: Clause) -> Bool {
        guard incident.state != .planned, !act.action.isDenied, !act.action.tellsHarm, let date = act.date,
            let start = incident.start
        else { return false }
        if act.rubric == .cause, incident.cause.value == nil, leads(to: act) != nil { return true }
        guard date.day != nil else { return false }
        let isNear = isWithin(Self.preludeHours, date, before: start)
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
        if precedes(act) || stepUndoing(act) != nil { return true }
        guard incident.state != .planned, act.aspect == .event, act.certainty == .confirmed, act.source == nil,
            act.until == nil, !act.action.isDenied, !act.action.cutsOff, let date = act.date, date.day != nil,
            let span = date.span, let start = incident.start?.span, step(telling: act) == nil, !isStep(act),
            deedAtEnd?.path != act.path, incident.end.value.flatMap(repair)?.path != act.path,
            !incident.steps.contains(where: { deed(behind: $0)?.path == act.path }),
            let last = incident.steps.filter({ $0.clause != nil }).compactMap({ $0.date?.span }).last
        else { return false }
        return span.lowerBound >= start.lowerBound && span.lowerBound <= last.lowerBound
    }

    /// *Les agents ont rallumé leurs ordinateurs*, of *demander aux agents de ne pas allumer leurs ordinateurs*, which nobody
    /// dates: it came before.
    func stepUndoing(_ act: Clause) -> Step? {
        guard incident.state != .planned, act.date == nil, act.aspect == .event, act.certainty == .confirmed,
            act.source == nil, !act.action.mends, step(telling: act) == nil
        else { return nil }
        let words = act.action.infinitive(owner: .masculineSingular).dropFirst().map(\.text)
        return incident.steps.first { step in
            guard let clause = step.clause, step.date != nil, !clause.action.isDenied else { return false }
            // *Rallumer* undoes *ne pas allumer*.
            return words.contains { Vocabulary.isInfinitive($0) && clause.action.head.hasSuffix($0) }
                && !clause.matter.stems.isDisjoint(with: act.matter.stems)
        }
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
            let start = incident.start, date.isWhollyBefore(start)
        else { return false }
        return isWithin(3 * Self.preludeHours, date, before: start)
    }

    /// *Le paquebot avait quitté Civitavecchia vendredi*, of one that sank that evening: the story begins there; so does it with
    /// what its author calls background of that day, *la police était intervenue pour un conflit de voisinage*.
    func setsOut(_ act: Clause) -> Bool {
        guard isDisaster, incident.state != .planned, act.aspect == .event,
            !act.action.isDenied, !act.action.isPast, let date = act.date, let day = date.day,
            let start = incident.start
        else { return false }
        if isLikeIt(act.subject) { return false }
        let isBefore = date.isWhollyBefore(start)
        let departs = Self.departures.contains(act.action.head)
        guard day == start.day else { return departs && isBefore && isWithin(Self.preludeHours, date, before: start) }
        guard date.isWholeDay || isBefore else { return false }
        return departs || act.rubric == .context && act.path.hasPrefix("faits")
    }

    /// *Un autre incendie*, of a fire.
    func isLikeIt(_ subject: Subject) -> Bool {
        if case .group(let group) = subject { isLikeIt(group) } else { false }
    }

    func isLikeIt(_ group: NounGroup) -> Bool {
        !group.isDefinite && IncidentNouns.nouns(for: incident).contains { $0.text == group.head }
    }

    private func isWithin(_ hours: Int, _ date: ApproximateMoment, before start: ApproximateMoment) -> Bool {
        guard let span = date.span, let first = start.span else { return false }
        return first.lowerBound - span.lowerBound <= hours * 60
    }

    private static let departures: Set<String> = [
        "appareiller", "décoller", "démarrer", "embarquer", "partir", "quitter",
    ]
}
