import French
import Incidents

/// Facts with a subject and an action, and what the incident’s state makes of them.
extension Items {
    /// - Parameter promises: whether what is claimed without a source is what somebody undertook to do.
    func clauses(_ clauses: [Clause], isState: Bool = false, promises: Bool = false) -> [Item] {
        var items: [Item] = []
        var told: [(clause: Clause, place: Int)] = []
        for clause in clauses.map({ vouched($0, promises: promises) }) {
            // *SBG2 a été détruit, une partie de SBG1 a été détruite*: what is said alike of two is said of both.
            if let place = told.first(where: { isSaid(of: clause.subject, $0.clause, as: clause) })?.place,
                let both = items[place].facts[.subject]?.value?.joined(with: subject(clause.subject))
            {
                items[place].take(clause.path, .subject, both)
                items[place].facts[.passive] = nil
            } else {
                var item = self.clause(clause, isState: isState)
                item.owner = owner(of: clause.subject, behind: told.last?.clause.subject)
                told.append((clause, items.count))
                if promises, isPromise(clause), clause.subject.isSomebody, let refusal = clause.action.asRefusal {
                    item.facts[.action]?.value = .action(refusal)
                    item.facts[.passive] = nil
                    item.isState = false
                    item.holds = true
                } else if promises, isPromise(clause), clause.action.isDenied {
                    // *Ne circuleront pas*: nobody « doit ne pas » do a thing.
                    item.isAhead = true
                    item.isState = false
                } else if promises, isForeseen(clause) || isUndertaking(clause) {
                    item.isAhead = true
                    item.isState = false
                    item.facts[.result] = nil
                } else if promises, isUnderWay(clause) {
                    // *La SNCF répare les câbles*: it is at it.
                    item.holds = true
                } else if promises, isPromise(clause), let duty = clause.action.asDuty {
                    item.facts[.action]?.value = .action(duty)
                    item.facts[.passive] = nil
                    item.holds = true
                }
                items.append(item)
            }
        }
        return items
    }

    /// Whether a clause says of somebody or something else what one before it said, by the same word.
    private func isSaid(of subject: Subject, _ before: Clause, as clause: Clause) -> Bool {
        guard before.saysTheSame(as: clause), before.subject != subject,
            before.subject.isSomebody == subject.isSomebody || before.certainty != .claimed
        else { return false }
        // Who speaks of himself is no source of it; of the other he is.
        return clause.source.map { !isSame($0, subject) && !isSame($0, before.subject) } ?? true
    }

    /// What what nobody could do says already goes without saying.
    func unsaid(_ items: [Item], _ clauses: [Clause]) -> [Item] {
        items.map { item in
            guard let clause = clauses.first(where: { $0.path == item.path }), repeatsUse(clause) else { return item }
            var item = item
            item.needlessAfter = "impact.usages"
            return item
        }
    }

    /// What an inquiry has found out, or not, by the point of view: *les auteurs ne sont pas identifiés*.
    var inquiry: [Item] { inOrder(standing(clauses(incident.inquiry.filter { !Self.isAnnounced($0) }))) }

    /// As they happened; what is yet to come behind.
    func inOrder(_ items: [Item]) -> [Item] {
        var order = ChronologicalOrder<Item>()
        for item in items { order.append(item, item.date) }
        // What holds without being a state is a promise or a risk.
        let isPlanned = incident.state == .planned
        let isToCome = { (item: Item) in
            item.holds && !(item.isState && item.date == nil) || item.isAhead && !isPlanned
        }
        return order.elements.filter { !isToCome($0) } + order.elements.filter(isToCome)
    }

    /// An inquiry that somebody says will be opened.
    static func isAnnounced(_ clause: Clause) -> Bool {
        clause.certainty == .claimed && clause.date == nil && clause.source == nil
    }

    /// What is claimed and nobody is named for: what an organisation says it will do.
    private func isPromise(_ clause: Clause) -> Bool {
        clause.certainty == .claimed && clause.source == nil && clause.aspect == .event
            && clause.date.map { $0.isAfter(incident.pointOfView) } ?? true
    }

    /// Anything else that is claimed, somebody says: the organisation where the record names nobody.
    private func vouched(_ clause: Clause, promises: Bool) -> Clause {
        // What is to come of itself, *la cérémonie commencera vendredi*, is nobody’s word.
        let isAhead = isPromise(clause) && clause.date != nil && !clause.subject.isSomebody
        guard clause.certainty == .claimed, clause.source == nil, !(promises && isPromise(clause)), !isAhead else {
            return clause
        }
        var clause = clause
        clause.source = .organisation
        return clause
    }

    /// *Des actes dénoncés* says nothing without who did.
    private static let censuring: Set<String> = [
        "critiquer", "dénoncer", "déplorer", "évoquer", "juger", "regretter", "saluer",
    ]

    /// For intertitres, which name what was done before anybody who did it, in few words.
    private func addResult(of clause: Clause, _ item: inout Item) {
        let lasts = item.holds || item.isState
        // *Un dispositif de chômage partiel annoncé*, where a union but asks for it, would be false.
        let isDone = clause.action.object?.determiner == .indefinite && !Self.wishing.contains(clause.action.head)
        guard !lasts || isDone else { return }
        let brief = clause.action.brief
        if !lasts, brief.hasPassive, !brief.trailsFromItsObject, !Self.censuring.contains(brief.head) {
            item.facts[.result] = Fact(.passive(brief), paths: [clause.path], isCountable: false)
        }
        if isDone, let object = brief.object, object.isNew {
            item.facts[.object] = Fact(.nounGroups([object]), paths: [clause.path], isCountable: false)
        }
    }

    func clause(_ written: Clause, isState: Bool = false) -> Item {
        var clause = written
        // *Le parquet a enquêté vendredi*: what has a day is how it began.
        if clause.date != nil, clause.until == nil, clause.aspect == .event, let opening = clause.action.openingInquiry
        {
            clause.action = opening
        }
        let announced = self.announced(clause)
        if let announced { clause.action = announced }
        var item = Item(path: clause.path, attributes: [:], facts: [:], date: clause.date)
        // Ne plus accepter que l’argent liquide: what stopped stayed stopped.
        let hasStopped = clause.date == nil && clause.action.saysNoLonger
        item.isState =
            clause.aspect == .state || isState && !isDeed(clause) || hasStopped || clause.action.foresees
            || hasLasted(clause) || clause.action.tellsWhereabouts || isStateBySense(clause)
        // *Elle n’a jamais été fermée si longtemps*, of what is to close: what was written in the past is past.
        if incident.state == .planned, clause.action.isPast { item.isState = false }
        item.isUncertain = clause.certainty == .probable || clause.certainty == .hypothetical
        item.isBefore = clause.date != nil && isBeforeIncident(clause.date)
        if clause.path.hasPrefix("contexte"), let year = clause.date?.year, let start = incident.start?.year {
            item.isOfOtherYears = year < start && !ledUp(clause, yearsBefore: start - year)
        }
        // A risk without a date still runs, and work while the incident lasts; what must be done later must be done now.
        item.holds =
            clause.date == nil && Self.risks.contains(clause.action.head)
            || isAtWork(clause)
            || clause.action.head == "devoir" && clause.date.map { $0.isAfter(incident.pointOfView) } ?? false
            || runsAtPointOfView(clause)
            // *L’origine de la fuite n’est pas connue*, of what is over as well.
            || clause.date == nil && clause.action.isUnknown || restsToday(clause)
            || holdsOpinion(clause) || holdsBelief(clause)
            // *Les auteurs restent inconnus*: what an inquiry knows, it knows by the point of view.
            || clause.rubric == .inquiry && clause.aspect == .state && clause.date == nil && !clause.action.isPast
        place(&item, clause)
        markLasting(&item, clause)
        markBound(&item, clause)
        item.attributes["certitude"] = clause.certainty.rawValue
        item.attributes["rubrique"] = clause.rubric?.rawValue
        // Nor does what befell elsewhere come first: *deux morts en Italie*, as background.
        let isHuman = (clause.action.tellsHarm || clause.movesPatients) && !item.isBefore && !clause.action.corrects
        item.attributes["humain"] = isHuman && clause.rubric != .context ? "oui" : "non"
        if isHuman, countsNobodyHarmed { item.attributes["bilan"] = "oui" }
        if isRecord(clause) { item.attributes["record"] = "oui" }
        if clause.action.wrecks { item.attributes["dégât"] = "oui" }
        markRescue(&item, clause)
        item.attributes["voix"] = isOwn(clause) ? "propre" : "tiers"
        if isOld(clause.date) { item.attributes["ancien"] = "oui" }
        // What somebody threatens to do stands with what he asks.
        let isThreat =
            clause.action.head == "menacer" && ![.organisation, .service, .incident].contains(clause.subject)
        item.attributes["rançon"] =
            clause.action.speaksOfRansom || demandsMoney(clause) ? "oui" : isThreat ? "contexte" : "non"
        item.facts[.subject] = Fact(subject(of: clause), paths: [clause.path])
        item.facts[.action] = Fact(.action(clause.action), paths: [clause.path])
        if clause.date == nil, case .actor(let actor) = clause.subject, let gloss = actor.gloss,
            SubjectMatter(clause.action.infinitive(owner: .masculineSingular))
                .isTold(in: SubjectMatter(gloss.text), .twoThirds, atLeast: 2)
        {
            item.glossOfSubject = actor.name
        }
        // A date may only close a short sentence: behind a long one it would seem to date its last words.
        item.attributes["longueur"] =
            clause.action.takesDateBehind ? "brève" : "longue"
        if clause.action.hasPassive, !clause.action.trailsFromItsObject, clause.subject == .organisation {
            item.facts[.passive] = Fact(.passive(clause.action), paths: [clause.path])
        }
        if clause.subject == .organisation, incident.compensation.value != nil, clause.action.makesAmends {
            item.attributes["geste"] = "oui"
        }
        item.attributes["acte"] =
            clause.action.opensInquiry
            ? "enquête" : clause.subject == .organisation && clause.action.complains ? "plainte" : nil
        addResult(of: clause, &item)
        if let date = clause.date, !lastsAsTheOperation(clause),
            !goesWithoutDate(date, clause.action, clause.subject)
        {
            let end = clause.until.flatMap { end in
                Moments(incident: incident).period(from: date, to: end).map { _ in end }
            }
            item.facts[.date] = Fact(end.map { .period(date, $0) } ?? .moment(date), paths: [clause.path])
        }
        if let source = clause.source, !isSame(source, clause.subject) {
            item.facts[.source] = Fact(speaker(source), paths: [clause.path])
            attribute(&item, clause)
        } else if let statement = statement(clause, lasts: item.holds) {
            item.state(statement, isPast: isOld(clause.date))
        }
        item.attributes["témoin"] = soleWitness(clause)
        if deniesClaim(clause) { item.attributes["désavoue"] = "oui" }
        if isClaimant(clause.source) || deniesClaim(clause) || explainsClaim(clause) { tellAfterClaim(&item) }
        foresee(&item, clause)
        if foreruns(clause) { item.isEarlier = true }
        // *Sont venues d’Ukraine, selon Elon Musk, sur Fox Business*: where it was said goes with who says so.
        let isOfSource = item.facts[.source] != nil && clause.channel != nil
        if isOfSource, let channel = clause.channel {
            item.facts[.channel] = Fact(.tokens(Vocabulary.tokens(channel), nil), paths: [clause.path])
            item.attributes["canal"] = "source"
        }
        let surroundings = [clause.place, isOfSource ? nil : clause.channel].compactMap(\.self)
            .flatMap(Vocabulary.closed)
        // *Exclure une attaque sur Twitter*: where it was said would be where it was.
        let isSaidOfThing =
            !isOfSource && clause.channel != nil && clause.action.object.map { Self.mishaps.contains($0.head) } ?? false
        if !surroundings.isEmpty,
            clause.action.asksForDeed || clause.action.endsInClause || announced != nil || isSaidOfThing
        {
            item.attributes["canal"] = "devant"
        }
        if !surroundings.isEmpty { item.facts[.place] = Fact(.tokens(surroundings, nil), paths: [clause.path]) }
        return item
    }

    private static let mishaps: Set<String> = [
        "accident", "attaque", "bogue", "cyberattaque", "faille", "fuite", "incident", "intrusion", "panne", "piratage",
        "problème", "vol",
    ]

    /// What is not sure and somebody says is his to be unsure of: no conditional beside *selon*.
    private func attribute(_ item: inout Item, _ clause: Clause) {
        guard item.isUncertain else { return }
        item.attributes["certitude"] = Certainty.claimed.rawValue
        // *Pourrait atteindre un tiers* says as much.
        if clause.action.head == "pouvoir", clause.date == nil {
            item.isState = true
            return
        }
        item.isUncertain = false
        item.hedge = clause.certainty == .probable ? "probablement" : "peut-être"
    }

    /// *Les ventes* **devraient baisser** *en juin*, told in June: what is thought of a month that is not over is foreseen.
    private func foresee(_ item: inout Item, _ clause: Clause) {
        guard clause.certainty == .probable, clause.aspect == .event, let date = clause.date, date.day == nil,
            clause.until == nil, let span = date.span, let duty = clause.action.asDuty,
            let now = ApproximateMoment(.minute(incident.pointOfView)).span,
            span.lowerBound <= now.lowerBound, span.upperBound > now.upperBound
        else { return }
        item.facts[.action]?.value = .action(duty)
        item.facts[.passive] = nil
        item.facts[.result] = nil
        item.hedge = nil
        item.isUncertain = true
        item.isBefore = false
        item.holds = true
    }

    /// What the organisation may say in its own announcement: of itself or of things, by nobody else’s word.
    private func isOwn(_ clause: Clause) -> Bool {
        switch clause.source {
        case .organisation, .service, nil: break
        default: return false
        }
        switch clause.subject {
        case .group(let group): return !Incident.outsiders.contains(group.head)
        case .organisation, .service, .incident: return true
        default: return false
        }
    }

    /// Whether it is to last as long as the operation, whose days the lead gives.
    private func lastsAsTheOperation(_ clause: Clause) -> Bool {
        guard incident.state == .planned, let first = incident.start?.day, case .day(first)? = clause.date?.value,
            clause.date?.bound == .exact, let end = incident.end.value ?? incident.expectedEnd.value,
            let last = end.day
        else { return false }
        guard let until = clause.until?.day else { return last == first }
        // *Du 9 au 12*, of what reopens on the 13th in the morning.
        let reopensAtDawn = end.span.map { $0.upperBound % 1440 < 720 } ?? false
        return until == last || reopensAtDawn && until.adding(days: 1) == last
    }

    private func isDone(_ clause: Clause) -> Bool {
        guard incident.state == .resolved, clause.certainty == .confirmed, clause.aspect == .event,
            !clause.action.isDenied, !Self.unfinished.contains(clause.action.head),
            // *A rétabli la protection*: what is certain of what is over is no promise.
            !Self.labours.contains(clause.action.head) || clause.action.head == "rétablir"
        else { return false }
        let words = clause.action.infinitive(owner: .masculineSingular)
        return !words.contains { word in Self.toCome.contains { word.text.hasPrefix($0) } }
    }

    /// What is not done by being begun.
    private static let unfinished: Set<String> = [
        "attendre", "compter", "continuer", "demeurer", "devoir", "encourir", "envisager", "espérer", "être", "pouvoir",
        "prévoir", "réfléchir", "rester", "risquer", "savoir", "souhaiter", "vouloir",
    ]
    private static let toCome = ["bientôt", "demain", "désormais", "prochain", "ultérieur", "venir"]

    static let holding: Set<String> = ["avoir", "être", "détenir", "disposer", "posséder"]

    private static let risks: Set<String> = ["risquer", "encourir", "menacer"]

    /// What takes time: while the incident is open, it goes on.
    static let labours: Set<String> = [
        "analyser", "chercher", "combattre", "continuer", "coordonner", "enquêter", "étudier", "examiner", "inspecter",
        "lutter", "mener", "poursuivre", "rechercher", "surveiller", "tenter", "travailler", "vérifier",
        // Done, it would be over.
        "reconstruire", "réinstaller", "réparer", "restaurer", "rétablir",
    ]

    /// What is announced without a date already holds: *les clients reçoivent un nouveau code*; of what is over, what the
    /// record calls certain was done: *la FCC a transmis le dossier*.
    var outlook: [Item] {
        let asksRansom = (incident.otherFacts + incident.context).contains { $0.action.speaksOfRansom }
        var told: [Clause] = []
        var items: [Item] = []
        for clause in incident.outlook + incident.inquiry.filter({ Self.isAnnounced($0) }) {
            // *SFR et Bouygues Telecom comptent arrêter leur 2G*: what two have in mind alike.
            if let last = told.last, last.saysTheSame(as: clause), last.subject != clause.subject, clause.source == nil,
                last.subject.isSomebody == clause.subject.isSomebody,
                let both = items.last?.facts[.subject]?.value?.joined(with: subject(clause.subject))
            {
                items[items.count - 1].take(clause.path, .subject, both)
                items[items.count - 1].facts[.passive] = nil
                continue
            }
            told.append(clause)
            var item = self.clause(clause)
            item.holds = clause.date == nil && !isDone(clause)
            // *Devrait durer deux jours, selon la régie*: what is expected, whoever expects it.
            item.hedge = nil
            item.attributes["certitude"] = clause.certainty.rawValue
            item.attributes["sujet_agit"] = clause.subject.isSomebody ? "oui" : "non"
            // What is answered to a demand stands behind it, or with what comes next.
            if !asksRansom { item.attributes["rançon"] = "non" }
            if isForeseen(clause) {
                item.isAhead = true
                item.holds = false
            } else if isUndertaking(clause), !clause.subject.isSomebody {
                item.attributes["annonce"] = "oui"
                item.isAhead = true
                item.holds = false
            }
            if clause.certainty == .claimed, clause.action.isDenied {
                item.attributes["négation"] = "oui"
                // Who says that he will not does not intend to: what he will do is not known.
                let refusal = clause.subject.isSomebody ? clause.action.asRefusal : nil
                if let refusal { item.facts[.action]?.value = .action(refusal) }
                item.isAhead = refusal == nil
                item.holds = refusal != nil
            }
            items.append(item)
        }
        return nearestFirst(items)
    }
}

extension Item {
    /// Whether its channel is that of its source: *selon Elon Musk, sur Fox Business*.
    var saysWhereSourceSpoke: Bool { attributes["canal"] == "source" }
}

extension InfinitiveGroup {
    /// *Revendiquer une attaque sans que cela ait été confirmé*: a clause closes it, to which what follows would belong.
    fileprivate var endsInClause: Bool {
        let words = infinitive(owner: .masculineSingular).map { $0.text.lowercased() }
        return words.suffix(complementCount).contains { ["que", "qu’", "qui", "dont", "où"].contains($0) }
    }

    /// *Conseiller à ses abonnés d’utiliser Signal*: another verb closes it, to which what follows would belong.
    fileprivate var asksForDeed: Bool {
        let words = infinitive(owner: .masculineSingular).map(\.text)
        return words.indices.dropFirst(2).contains { index in
            ["de", "d’", "à"].contains(words[index - 1]) && Vocabulary.isInfinitive(words[index])
        }
    }
}
