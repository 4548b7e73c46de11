import French
import Incidents

extension Items {
    /// The chronology with detection and acknowledgement in their place; a partial recovery that a relapse undoes
    /// is told with it, and a step that falls with the end tells the end.
    var steps: [Item] {
        var order = ChronologicalOrder<Item>()
        for step in incident.steps.filter({ !tellsElsewhere($0) }).map(step) { order.append(step, step.date) }
        for item in inquiriesOfTheStory { order.place(item, item.date) }
        for act in incident.otherFacts where isOfTheStory(act) { place(act, in: &order) }
        for act in incident.remedies where isDoneInTheStory(act) { place(act, in: &order) }
        for act in incident.context where setsOut(act) { place(act, in: &order) }
        if let event = incident.detection, let date = event.date, !goesWithoutSaying(event), finder(event) == nil {
            var item = Item(path: "detection", attributes: ["étape": "détection"], facts: [:], date: date)
            item.facts[.date] = Fact(.moment(date), paths: ["detection"])
            if let agent = event.agent {
                item.facts[.author] = Fact(subject(agent), paths: ["detection.par"])
                if agent.isAlarm { item.attributes["alarme"] = "oui" }
            }
            if let channel = event.channel {
                item.facts[.channel] = Fact(.tokens(Vocabulary.tokens(channel), nil), paths: ["detection.canal"])
            }
            let leading = Set(incident.steps.filter(incident.isDetectedAfter).map(\.path))
            order.place(item, date, first: true) { leading.contains($0.path) }
        }
        if let acknowledgement, hollowAcknowledgement == nil {
            let leading = Set(incident.steps.filter(incident.isAcknowledgedAfter).map(\.path))
            if !leadsToRecovery(acknowledgement, in: &order) {
                // *Entre le 1er et le 7*, somebody else: who owned up on the 1st did so first.
                let found = detection(on: acknowledgement.date)
                let isOfAnotherDay = acknowledgement.date.map { $0.isWholeDay && $0.day != incident.start?.day }
                order.place(
                    acknowledgement, found ?? hour(of: acknowledgement.date),
                    first: found == nil && isOfAnotherDay ?? false
                ) {
                    leading.contains($0.path)
                }
            }
        }
        if let end, !isDeniedAtItsEnd { order.place(end, end.date) }
        return cutOff(inPairs(severalOfOneDay(merged(behindTheEnd(order.elements).map(marked)))))
    }

    /// What its owner did about a leak that nobody dates, *payer les pirates*, *garder le silence pendant un an*, comes
    /// behind the end that has a date, where nothing dated stands before it.
    private func behindTheEnd(_ items: [Item]) -> [Item] {
        guard incident.nature == .dataBreach, let path = end?.path,
            let place = items.firstIndex(where: { $0.path == path })
        else { return items }
        let before = items[..<place]
        let acts = before.filter { item in
            guard item.date == nil, case .entity(.organisation)? = item.facts[.subject]?.value else { return false }
            return true
        }
        guard !acts.isEmpty, acts.count == before.count(where: { $0.facts[.action] != nil }) else { return items }
        let others = before.filter { item in !acts.contains { $0.path == item.path } }
        return others + [items[place]] + acts + items[(place + 1)...]
    }

    /// Marks what its owner shut down and has not opened again: while that lasts it is what befell the service, and comes
    /// before how it went.
    private func cutOff(_ items: [Item]) -> [Item] {
        guard incident.state == .ongoing, Self.struck.contains(incident.nature),
            let index = items.firstIndex(where: { isCutOff($0) }), let cut = items[index].object,
            !items[(index + 1)...].contains(where: {
                $0.tellsRecovery && ($0.object.map { $0.head == cut.head } ?? true)
            })
        else { return items }
        var items = items
        items[index].attributes["coupe"] = "oui"
        return items
    }

    private func isCutOff(_ item: Item) -> Bool {
        guard case .entity(.organisation)? = item.facts[.subject]?.value, item.attributes["prélude"] == nil,
            item.facts[.source] == nil, !item.isUncertain, case .action(let action)? = item.facts[.action]?.value
        else { return false }
        return action.cutsOff
    }

    /// Of what befell one day, at hours nobody gives, the first two say which: *mercredi…*, *le même jour…*, and what
    /// follows only follows.
    private func severalOfOneDay(_ items: [Item]) -> [Item] {
        var items = items
        for index in items.indices.dropFirst(2) {
            guard items[index].attributes["étape"] == "fait", let date = items[index].date, date.isWholeDay,
                items[index - 2].date == date, items[index - 1].date == date
            else { continue }
            items[index].facts[.date] = nil
        }
        return items
    }

    /// What an authority undertook before the story has it act again: *le parquet a ouvert une enquête*, then *le parquet a
    /// saisi la DGSI*.
    private var inquiriesOfTheStory: [Item] {
        let inquiries = incident.inquiry.filter { inquiry in
            guard inquiry.certainty == .confirmed, let opened = inquiry.date?.span, !isStep(inquiry) else {
                return false
            }
            return incident.steps.contains { step in
                guard let clause = step.clause, let date = step.date?.span else { return false }
                return clause.subject == inquiry.subject && date.lowerBound > opened.upperBound
            }
        }
        return inquiries.map { inquiry in
            var item = clause(inquiry)
            item.attributes["étape"] = "fait"
            return item
        }
    }

    /// *Céder à la pression*, then *payer la rançon*: of one day, who makes up his mind acts after.
    private func place(_ act: Clause, in order: inout ChronologicalOrder<Item>) {
        var item = clause(act)
        item.attributes["étape"] = "fait"
        if leadsToTheStory(act) || precedes(act) || setsOut(act) { item.attributes["prélude"] = "oui" }
        // *À 16 h 53, le train a quitté Paris* is the first of the hours that follow.
        if setsOut(act), act.date?.minute == nil { item.isEarlier = true }
        let isPlaced =
            Self.decisions.contains(act.action.head)
            && order.lead(item, act.date) { next in
                guard case .entity(.organisation)? = next.facts[.subject]?.value,
                    case .action(let action)? = next.facts[.action]?.value, !Self.befalling.contains(action.head)
                else { return false }
                return next.date?.day == act.date?.day
            }
        if isPlaced { return }
        if let before = leads(to: act) {
            item.facts[.date] = nil
            return order.place(item, before.date)
        }
        if let step = stepUndoing(act), order.lead(item, nil, to: { $0.path == step.path }) { return }
        // What befell that day, at no hour, befell at once.
        let isEffect =
            act.rubric == .impact && act.date?.day == incident.start?.day && !setsOut(act) && !act.action.says
        order.place(item, isEffect ? hour(of: act.date) : act.date, first: setsOut(act) || precedes(act))
    }

    private static let decisions: Set<String> = [
        "accepter", "céder", "choisir", "consentir", "décider", "hésiter", "résoudre",
    ]
    /// What comes over somebody, and is no act of his.
    private static let befalling: Set<String> = [
        "apprendre", "constater", "découvrir", "détecter", "perdre", "recevoir", "subir",
    ]

    /// A false alarm is lifted by being denied: at one and the same moment it is one event.
    private var isDeniedAtItsEnd: Bool {
        guard incident.nature == .falseAlarm, let date = acknowledgement?.date else { return false }
        return date == incident.end.value
    }

    /// *Dans la matinée*, when it began that morning and was being mended by the end of it: who owns up does so before.
    ///
    /// - Returns: whether it was placed.
    private func leadsToRecovery(_ item: Item, in order: inout ChronologicalOrder<Item>) -> Bool {
        guard let part = item.date, case .dayPart = part.value, let span = part.span,
            let start = incident.start?.minute, span.contains(start.minuteNumber)
        else { return false }
        return order.lead(item, part) { next in
            next.tellsRecovery && (next.date?.span.map { span.contains($0.lowerBound) } ?? false)
        }
    }

    /// What is dated by its day alone, outside the chronology, stands right behind the beginning when it fell on that
    /// day, else at the head of its own.
    private func hour(of date: ApproximateMoment?) -> ApproximateMoment? {
        guard let date, case .day(let day) = date.value, date.bound == .exact else { return date }
        if let start = incident.start, start.day == day, start.minute != nil { return start }
        return ApproximateMoment(.minute(LocalDateTime(day, .midnight)))
    }

    /// The hour it was found, of an acknowledgement of that day: nobody owns up to what he has not found.
    private func detection(on date: ApproximateMoment?) -> ApproximateMoment? {
        guard let date, case .day(let day) = date.value, date.bound == .exact, let found = incident.detection?.date,
            found.minute != nil, found.day == day
        else { return nil }
        return found
    }

    /// Detected the day it began, nobody says when, nor by whom else than those it befell: that tells nothing.
    private func goesWithoutSaying(_ event: Event) -> Bool {
        guard event.agent == nil || event.agent == .organisation, event.channel == nil, let date = event.date else {
            return false
        }
        // *Détectée à 19 h 44*, of what began at 19.44.
        if date.minute != nil { return date == incident.start }
        return date.day != nil && date.day == incident.start?.day
    }

    /// Whether a step is news since the live update before the last: what a point of situation tells.
    private func marked(_ item: Item) -> Item {
        var item = item
        let updates = incident.updates.map(\.date).sorted()
        let last = updates.count > 1 ? updates[updates.count - 2] : nil
        let isNew = item.date.map { date in last.map { date.isAfter($0) } ?? true } ?? false
        item.attributes["nouveau"] = isNew ? "oui" : "non"
        // What was done before it began is told before that.
        if incident.state != .planned, isBeforeIncident(item.date) { item.attributes["prélude"] = "oui" }
        // What somebody said or did about it that day comes behind whom it befell.
        if isOfFirstDay(item.date),
            !item.path.hasPrefix("faits") || item.attributes["rubrique"] == Rubric.impact.rawValue
        {
            let isOwn = if case .entity(.organisation)? = item.facts[.subject]?.value { true } else { false }
            item.attributes["premier_jour"] = isOwn ? "maison" : "oui"
        }
        return item
    }

    /// Whether it belongs to how it went that day, before what came of it: within a day of the beginning.
    private func isOfFirstDay(_ date: ApproximateMoment?) -> Bool {
        guard let date, let span = date.span, let start = incident.start, let first = start.span else { return false }
        // *Dans la nuit du 9 au 10*, of what began at 0 h 47.
        let isAround = span.contains(first.lowerBound) && span.upperBound - span.lowerBound < 1440
        return date.day != nil && date.day == start.day || isAround
            || date.minute != nil && span.upperBound - first.lowerBound <= Self.preludeHours * 60
    }

    /// What tells an acknowledgement that has nothing to tell but that there was one: the organisation owned up the day it
    /// began, at no hour and nowhere that the record knows, and speaks of it further on. Of a leak, that it was made public
    /// is news.
    func findHollowAcknowledgement() -> (paths: [String], told: String)? {
        guard let item = acknowledgement, !Self.madePublic.contains(incident.nature), incident.state != .planned,
            let date = item.date, date.day != nil, date.day == incident.start?.day,
            [.organisation, .service, nil].contains(incident.acknowledgement?.author)
        else { return nil }
        let channel = incident.acknowledgement?.channel
        let quote = incident.quotes.first { incident.isSpokenFor(by: $0.author) }
        // What was said another day, or elsewhere, does not tell when and where it owned up.
        if let quote {
            let isOfThatDay = quote.date == date || date.isWholeDay && quote.date.map { $0.day == date.day } ?? true
            guard isOfThatDay, channel == nil || channel == quote.channel else { return nil }
        } else if channel != nil || !date.isWholeDay {
            return nil
        }
        let told = quote?.path ?? (incident.cause.value?.source == .organisation ? "cause" : nil)
        return told.map { ([item.path] + item.settles, $0) }
    }

    /// Kinds of which one asks when it was known, or that are announced and denied.
    private static let madePublic: Set<Incident.Nature> = [
        .closure, .cyberattack, .dataBreach, .falseAlarm, .maintenance, .ransomware,
    ]

    /// Steps that other slots tell: the explanation, the acknowledgement when it has an entry of its own, and the
    /// recovery that is the end.
    private func tellsElsewhere(_ step: Step) -> Bool {
        switch step.kind {
        case .explanation: true
        case .acknowledgement: true
        // *La cause a été identifiée*, and none is told but that an attack by ransomware was one by ransomware.
        case .causeFound: incident.causeSaysItsKind || incident.explains(step)
        case .recovery: incident.isEnd(step)
        // *Un correctif est entré en service*, and *Nats affirme avoir réparé le système* at that minute: less is sure.
        case .fix: remedyClaimed(at: step) != nil
        default: isNews(step)
        }
    }

    /// What its author alone vouches for, of the minute of a bare step.
    func remedyClaimed(at step: Step) -> Clause? {
        guard step.kind == .fix, let date = step.date, date.minute != nil else { return nil }
        return incident.remedies.first { $0.certainty == .claimed && $0.date == date }
    }

    /// Whether a partial recovery is how things stand, of what is not over: nothing came after that undid it.
    private func recoveryHolds(_ step: Step) -> Bool {
        guard incident.state == .ongoing, step.kind == .partialRecovery, let date = step.date,
            !date.isAfter(incident.pointOfView)
        else { return false }
        // `$0.kind.map(turns.contains)` is refused by the optimizer of Swift 6.3.1 (an ownership error in release builds).
        let turns: [Step.Kind?] = [.partialRecovery, .recovery, .relapse, .worsening]
        return incident.steps.last { turns.contains($0.kind) }?.path == step.path
    }

    /// Whether, of what is not over, it is the last that was done for good, on the day of the article or the day before.
    private func isHowThingsStand(_ step: Step) -> Bool {
        guard incident.state == .ongoing, let kind = step.kind, [.fix, .partialRecovery].contains(kind),
            let date = step.date, let day = date.day, !date.isAfter(incident.pointOfView),
            (0...1).contains(day.days(until: incident.pointOfView.date))
        else { return false }
        return recoveryHolds(step) || day == incident.pointOfView.date && step.path == incident.steps.last?.path
    }

    /// Who says why, where nobody else does: what one party gives for the cause is not established.
    private func versionBehind(_ step: Step) -> Speaker? {
        guard step.kind == .causeFound, let source = incident.cause.value?.source, source != .organisation,
            source != .service
        else { return nil }
        return source
    }

    /// Whether something came later that day, of a step that has its hour.
    private func isFollowed(_ step: Step) -> Bool {
        guard incident.state == .resolved, let date = step.date, date.minute != nil else { return false }
        let dates = incident.steps.compactMap(\.date) + [incident.end.value].compactMap(\.self)
        return dates.contains { $0.day == date.day && $0.minute != nil && date.isWhollyBefore($0) }
    }

    private func step(_ step: Step) -> Item {
        // What somebody did tells more than that it came.
        let deed = deed(behind: step)
        let path = step.path
        var item =
            step.clause.map { clause($0) } ?? deed.map { done($0) }
            ?? Item(path: path, attributes: [:], facts: [:], date: step.date)
        item.path = path
        item.attributes["étape"] = deed == nil ? step.kind?.rawValue ?? "fait" : "fait"
        // It stands with the cause that was found, but for what its hour puts before other steps.
        if step.kind == .causeFound, incident.cause.value != nil, !isFollowed(step) {
            item.attributes["établit"] = "oui"
        }
        if step.clause == nil, deed == nil, let comeback = incident.comeback(step.kind) {
            item.tell(comeback, path)
        }
        item.date = step.date
        if let date = step.date, step.clause?.until == nil {
            if item.deedDate == nil {
                item.facts[.date] = Fact(.moment(date), paths: [path])
            } else {
                item.deedDate = .moment(date)
            }
        }
        item.settles += saidAgain(step)
        if recoveryHolds(step) { item.attributes["reprise_tient"] = "oui" }
        if isHowThingsStand(step) { item.attributes["récent"] = "oui" }
        // A step that falls with the beginning tells when it was.
        if step.date == incident.start { item.settles.append("debut") }
        if step.kind == .firstReports, step.date == incident.start, step.source == nil { item.needlessAfter = "debut" }
        if let source = step.source ?? versionBehind(step), !isSame(source, step.clause?.subject) {
            item.facts[.source] = Fact(speaker(source), paths: ["\(path).selon"])
        }
        if let gap = step.gap {
            item.facts[.gap] = Fact(
                .tokens(gap.tokens() + Vocabulary.words("plus tard"), nil), paths: [path])
        }
        return item
    }
}

extension Item {
    /// What its act is done to.
    fileprivate var object: NounGroup? {
        if case .action(let action)? = facts[.action]?.value { action.object } else { nil }
    }
}

extension Incident {
    /// Whether that day somebody gave his version of the cause, which tells more than that it was found.
    func explains(_ step: Step) -> Bool {
        guard step.kind == .causeFound, step.source == nil, cause.value?.source != nil, step.date?.minute == nil,
            let day = step.date?.day
        else { return false }
        return explanation?.date?.day == day
    }
}

extension Subject {
    /// *Une alerte automatique*, *le système d’alarme*: it gives no alarm, it is one.
    fileprivate var isAlarm: Bool {
        guard case .group(let group) = self else { return false }
        return group.text.lettersApart.contains { ["alarme", "alarmes", "alerte", "alertes"].contains($0) }
    }
}
