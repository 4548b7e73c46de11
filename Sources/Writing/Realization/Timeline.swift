import French
import Incidents

/// The dated steps of a record as a list: beginning, steps, acknowledgement, end, explanation, and what came of it.
struct Timeline {
    let incident: Incident
    let realizer: Realizer
    let typesetter: Typesetter
    /// Whether each line has to say something that the article above it could not be without: of a post-mortem the
    /// moments themselves are the matter.
    var isUnderArticle = false
    /// The paths of what the text tells.
    var told: Set<String> = []

    var entries: [Article.TimelineEntry] {
        let moments = Moments(incident: incident, dayArticle: .never)
        let rows = isUnderArticle ? self.rows.withoutHollow : self.rows
        // One date is no chronology.
        guard rows.count > 1 else { return [] }
        var day: CalendarDate?
        return rows.enumerated().map { index, row in
            let when = when(row, moments, sameDay: day)
            day = row.until == nil && row.date.isPlaced ? row.date.day : nil
            return Article.TimelineEntry(
                anchor: "etape-\(index + 1)",
                when: Runs.make(typesetter.typeset(when), zone: incident.zone),
                what: Runs.make(typesetter.typeset(row.label)),
                minute: row.date.isPlaced ? row.date.minute.map { incident.zone.instant(of: $0) / 60 } : nil,
                isInText: !row.paths.isEmpty && row.paths.allSatisfy(isTold))
        }
    }

    private func isTold(_ path: String) -> Bool { told.contains { $0 == path || $0.hasPrefix(path + ".") } }

    /// The day of several lines is said once, by the first.
    private func when(_ row: Row, _ moments: Moments, sameDay day: CalendarDate?) -> [Token] {
        if let until = row.until, let period = moments.period(from: row.date, to: until) { return period }
        if let day, case .day(day) = row.date.value, row.date.bound == .exact {
            return Vocabulary.words("le même jour")
        }
        return moments.inTimeline(row.date, sameDay: day)
    }

    struct Row {
        var date: ApproximateMoment
        /// The end of what took some time.
        var until: ApproximateMoment?
        var label: [Token]
        /// What of the record it tells.
        var paths: [String] = []
        /// The step it is of.
        var step: Step?
        /// Whether it says no more than that the moment had come: *Début de la panne*, *Détection*.
        var isBare = false
        /// How much of the label names who acts, of an act.
        var subject: ArraySlice<Token> = []
    }

    /// Steps that say that the moment had come, and nothing of what was said.
    private static let bare: Set<Step.Kind> = [.acknowledgement, .explanation]

    /// The beginning comes first, however loosely the others are dated.
    private var rows: [Row] {
        var order = ChronologicalOrder<Row>()
        for step in incident.steps {
            guard let date = step.date else { continue }
            if let kind = step.kind {
                if kind == .acknowledgement, incident.acknowledgement?.date != nil { continue }
                if kind == .explanation, incident.explanation?.date != nil { continue }
                if kind == .recovery, incident.isEnd(step) { continue }
                if kind == .firstReports, date == incident.start { continue }
                let label =
                    switch kind {
                    case .acknowledgement: acknowledgement
                    case .explanation: explanation
                    default: Vocabulary.words(kind.rawValue)
                    }
                let row = Row(date: date, label: label, paths: [step.path], isBare: Self.bare.contains(kind))
                order.append(row, date)
            } else if let clause = step.clause {
                order.append(row(clause, date, of: step), date)
            }
        }
        func place(
            _ date: ApproximateMoment?, _ label: @autoclosure () -> [Token], _ path: String, isBare: Bool = false
        ) {
            if let date { order.place(Row(date: date, label: label(), paths: [path], isBare: isBare), date) }
        }
        if let date = incident.detection?.date {
            let row = Row(date: date, label: Vocabulary.words("Détection"), paths: ["detection"], isBare: true)
            order.place(row, date, first: true) { $0.step.map(incident.isDetectedAfter) ?? false }
        }
        place(incident.acknowledgement?.date, acknowledgement, "reconnaissance", isBare: true)
        if Items(incident).stepAtEnd == nil, incident.isEstablished {
            // At the minute of an act that another line tells, the return says no more.
            place(incident.end.value, Vocabulary.words(end), "fin", isBare: incident.end.value?.minute != nil)
        }
        // The report that is the news is what explains it.
        let isNews = incident.news.map { $0.subject == .organisation && $0.date == incident.explanation?.date } ?? false
        if !isNews { place(incident.explanation?.date, explanation, "explication", isBare: true) }
        for clause in consequences {
            if let date = clause.date {
                order.place(row(clause, date), date)
            }
        }
        if !incident.steps.contains(where: { $0.clause?.action.head == "revendiquer" }) {
            place(incident.claim?.date, claim, "revendication")
        }
        let noun = realizer.names.profile[.incident]?.name
        let start = incident.start.map { date in
            // What comes at once has no beginning.
            let label =
                incident.nature.takesPlace
                ? noun?.withoutArticle : Vocabulary.words("Début") + [Token(.word, "de")] + (noun?.definite ?? [])
            return Row(date: date, label: label ?? [], paths: ["debut"], isBare: !incident.nature.takesPlace)
        }
        guard let start else { return order.elements }
        // What led to it stands before it: *à 3 h 01, la ligne se déclenche*.
        var before = ChronologicalOrder<Row>()
        for clause in chain {
            guard let date = clause.date else { continue }
            let row = row(clause, date)
            // *Samedi*, beside what began that night: what led to it was before.
            let led = incident.cause.value == nil || clause.path.hasPrefix("cause.mecanisme")
            let isOfItsDay = date.isWholeDay && date.day == start.date.day && led
            if date.isWhollyBefore(start.date) || isOfItsDay {
                before.append(row, date)
            } else {
                order.place(row, date)
            }
        }
        // What is announced comes before what it announces.
        guard incident.state == .planned else {
            return before.elements + (beginsWithAnAct ? [] : [start]) + order.elements
        }
        order.place(start, start.date, first: true)
        return order.elements
    }

    /// Whether a step of the very minute tells how it began: *à 0 h 47, l’incendie se déclare dans le bâtiment SBG2*.
    private var beginsWithAnAct: Bool {
        incident.start?.minute != nil && incident.steps.contains { $0.clause != nil && $0.date == incident.start }
    }

    /// *La BCE reconnaît la panne*, *Le ministère confirme l’attaque*, *La régie dément l’alerte*.
    private var acknowledgement: [Token] {
        let verb =
            switch incident.nature {
            case .falseAlarm: "démentir"
            case .outage, .slowdown, .degradation, .networkCut, .providerFailure, .dataLoss, .error: "reconnaître"
            case .maintenance, .closure: "annoncer"
            case .cyberattack, .ransomware, .denialOfService, .dataBreach, .fire, .accident, .sabotage: "confirmer"
            }
        let speaker = named(Items(incident).speaker(incident.acknowledgement?.author ?? .organisation))
        let said = (try? InfinitiveGroup(parsing: verb))?.active(.present, subject: speaker.agreement) ?? []
        let what =
            incident.nature == .falseAlarm
            ? Vocabulary.words("l’ alerte") : realizer.names.profile[.incident]?.name.definite
        return speaker.tokens + said + (what ?? [])
    }

    /// *La SNCF donne des explications*
    private var explanation: [Token] {
        let speaker = named(Items(incident).speaker(incident.explanation?.author ?? .organisation))
        let said = (try? InfinitiveGroup(parsing: "donner"))?.active(.present, subject: speaker.agreement) ?? []
        return speaker.tokens + said + Vocabulary.words("des explications")
    }

    /// *Un groupe de pirates revendique l’attaque*
    private var claim: [Token] {
        guard let author = incident.claim?.author else { return [] }
        let (tokens, agreement) = named(Items(incident).speaker(author))
        let said = (try? InfinitiveGroup(parsing: "revendiquer"))?.active(.present, subject: agreement) ?? []
        return tokens + said + (realizer.names.profile[.incident]?.name.definite ?? [])
    }

    /// What the law and the courts have made of it so far: a complaint, an arrest, a fine.
    private var consequences: [Clause] {
        (incident.inquiry + incident.outlook + news).filter { clause in
            // What follows is announced unless the record says more of it; dated in the past, it was done.
            let isSure = clause.certainty == .confirmed || clause.certainty == .claimed && clause.source == nil
            guard let date = clause.date, isSure, !clause.action.isPast else { return false }
            // Promised for a month that is not over, it is not done.
            if clause.certainty == .claimed, !date.isOver(at: incident.pointOfView) { return false }
            let items = Items(incident)
            return !date.isAfter(incident.pointOfView) && !items.isBeforeIncident(date) && !items.isStep(clause)
        }
    }

    /// What the article is written for, where no step and no other act tells it.
    private var news: [Clause] {
        guard let news = incident.news, let date = news.date else { return [] }
        let isTold =
            incident.steps.contains(where: Items(incident).isNews)
            || (incident.inquiry + incident.outlook).contains { act in
                act.date == date && act.subject == news.subject && !act.matter.stems.isDisjoint(with: news.matter.stems)
            }
        return isTold ? [] : [news]
    }

    /// How one thing led to another, as far as it happened and has its date.
    private var chain: [Clause] {
        guard incident.state != .planned else { return [] }
        let items = Items(incident)
        let acts = incident.otherFacts.filter { $0.rubric == .cause || items.isOfTheStory($0) }
        return ((incident.cause.value?.mechanism ?? []) + acts).filter { clause in
            let isSure = clause.certainty == .confirmed || clause.certainty == .claimed
            guard let date = clause.date, isSure, clause.aspect == .event, !clause.action.isPast,
                !clause.subject.pointsBack, !clause.action.pointsBack
            else { return false }
            return !date.isAfter(incident.pointOfView)
        }
    }

    private var end: String {
        if incident.state == .planned { return incident.nature == .closure ? "Réouverture prévue" : "Fin prévue" }
        return switch incident.nature {
        case .fire where isFireOfOwner: "Incendie maîtrisé"
        case .falseAlarm: "Levée de l’alerte"
        case .dataBreach: "Fin de la fuite"
        case .closure: "Réouverture"
        case .error: "Correction"
        case .maintenance: incident.severity == .information ? "Fin de l’opération" : "Réouverture"
        default: "Retour à la normale"
        }
    }

    /// Elsewhere, what ends is the trouble of the service, not the fire.
    private var isFireOfOwner: Bool { incident.service.actor.name == incident.organisation.name }

    /// The line of an act.
    private func row(_ clause: Clause, _ date: ApproximateMoment, of step: Step? = nil) -> Row {
        let label = sentence(clause)
        // Somebody else’s word of it stands at its end: nothing goes on from there.
        let isPlain = !label.contains { $0.text == "," || $0.spells("et") || $0.spells("selon") } && clause.until == nil
        let subject = isPlain ? named(Items(incident).subject(clause.subject)).tokens.count : 0
        return Row(
            date: date, until: clause.until, label: label, paths: [step?.path ?? clause.path], step: step,
            subject: label.prefix(subject))
    }

    /// A clause at the present, as chronologies have it; what is not established, as whose word it is.
    private func sentence(_ clause: Clause) -> [Token] {
        let items = Items(incident)
        let (tokens, agreement) = named(items.subject(clause.subject))
        if let statement = items.statement(clause) { return tokens + statement.active(.present, subject: agreement) }
        let surroundings = [clause.place, clause.channel].compactMap(\.self).flatMap(Vocabulary.tokens)
        guard clause.certainty != .confirmed else {
            return tokens + clause.action.active(.present, subject: agreement) + surroundings
        }
        if let source = clause.source, !items.isSame(source, clause.subject) {
            let speaker = named(items.speaker(source))
            return tokens + clause.action.active(.present, subject: agreement) + surroundings
                + [Token(.punctuation, ","), Token(.word, "selon")] + speaker.tokens
        }
        let tense: Tense = clause.certainty == .claimed ? .present : .conditionalPast
        return tokens + clause.action.active(tense, subject: agreement) + surroundings
    }

    /// Who acts or speaks, by name.
    private func named(_ value: FactValue) -> (tokens: [Token], agreement: Agreement) {
        switch value {
        case .entity(let entity):
            let name = realizer.names.profile[entity]?.name
            return (name?.tokens ?? [], name?.agreement ?? .masculineSingular)
        case .nounGroups(let groups):
            return (groups.flatMap { $0.tokensBeforeVerb() }, groups.first?.agreement ?? .masculineSingular)
        case .tokens(let words, let agrees): return (words, agrees ?? .masculineSingular)
        case .actor(let actor): return (Vocabulary.name(actor).tokens, actor.agreement)
        case .person(let person): return ([Token(.brand, person.name)], Agreement(person.gender, .singular))
        default: return ([], .masculineSingular)
        }
    }
}

extension Subject {
    /// *Cette société*: alone on its line, it would be nobody.
    fileprivate var pointsBack: Bool {
        if case .group(let group) = self { group.determiner == .demonstrative } else { false }
    }
}
