import French
import Incidents

/// The lists the plan goes through, each item with its own facts and attributes.
///
/// A class, for what several lists and facts ask of a record is worked out once, and a record is large to copy.
final class Items {
    let incident: Incident
    /// The acknowledgement, from `reconnaissance` or from the step of that kind.
    private(set) lazy var acknowledgement = findAcknowledgement()
    private(set) lazy var hollowAcknowledgement = findHollowAcknowledgement()
    private(set) lazy var twins = findTwins()
    private(set) lazy var toldWithCause = findToldWithCause()

    init(_ incident: Incident) {
        self.incident = incident
    }

    var all: [String: [Item]] {
        var lists = withoutTwins(allLists)
        lists["faits"] = lists["faits"].map(ofTheStory)
        return inOneAftermath(inBlocks(withNeighbours(withContraries(withLateNews(ofData(lists))))))
    }

    private var allLists: [String: [Item]] {
        let steps = self.steps
        let otherFacts = incident.otherFacts.filter { !isOfTheStory($0) }
        let context = inTheBackground(
            presenting(
                bySubject(ofItsTime(standing(clauses(incident.context.filter { !tellsCause($0) && !setsOut($0) }))))))
        return [
            "citations": quotes(among: steps),
            "étapes": steps,
            // What a live text adds: the last of what is new, the end apart.
            "nouveautés": steps.filter { $0.attributes["nouveau"] == "oui" && $0.path != "fin" }.suffix(2),
            "consignes": orders,
            "symptômes": symptoms,
            "conseils": advice,
            "conséquences": ahead(consequences),
            "remèdes": inOrder(ahead(remedies)),
            "mécanisme": mechanism,
            "enquête": grounds(inquiry, incident.inquiry),
            "suites": outlook,
            "nouvelles": news,
            "contexte": context.filter { !asksRansom($0) },
            "faits": inOrder(
                ahead(
                    setting(
                        grounds(unsaid(clauses(otherFacts, promises: true), incident.otherFacts), incident.otherFacts)))
                    + context.filter { asksRansom($0) }.map(ofBody)),
            "faits_épargnés": spared,
            "notifications": notifications,
            "chiffres": ahead(figures(counts)),
            "réserves": reservations,
            "chiffres_contexte": inTheBackground(presenting(figures(incident.figures.filter(isBackground)))),
            "antécédents": incident.antecedents.flatMap { antecedent($0) }.map(among),
            "cause": cause,
            "hypothèses": incident.hypotheses.map { hypothesis($0, $0.path) },
            "revendications": [incident.claim].compactMap(\.self).map { claim($0) },
            "écartés": incident.ruledOut.map(ruledOut),
        ]
    }

    /// What those it touched saw of it; of a message, that it is one: it is what a false alarm said.
    private var symptoms: [Item] {
        unsaid(clauses(incident.impact.symptoms, isState: true), incident.impact.symptoms).map { symptom in
            var item = symptom
            // *La voûte laissait tomber de la poussière*, of one that fell; *une fumée remplissait les couloirs*, of a fire that is
            // out.
            if incident.nature == .accident || incident.fireIsOut, item.date == nil {
                item.holds = false
                item.isOfThen = true
                item.attributes["signe"] = "oui"
            }
            guard let group = item.facts[.subject]?.value?.groups?.first, group.isDefinite,
                Self.messages.contains(where: group.head.spells)
            else { return item }
            item.attributes["porte"] = "message"
            return item
        }
    }

    private static let messages = ["alerte", "avertissement", "message", "notification", "texte"]

    // MARK: Who

    func subject(_ subject: Subject) -> FactValue {
        switch subject {
        case .service: .entity(.service)
        case .organisation: .entity(.organisation)
        case .incident: .entity(.incident)
        case .actor(let actor): .actor(actor)
        case .person(let person): .person(incident.introduced(person))
        case .group(let group): .nounGroups([group])
        }
    }

    /// Whom or what a fact is about; *l’explosion*, of an accident that its author calls *une explosion*, is the incident.
    func subject(of clause: Clause) -> FactValue {
        guard case .group(let group) = clause.subject, group.determiner == .definite, group.number == .singular else {
            return subject(clause.subject)
        }
        let name = group.withDeterminer(.none).text
        let isIncident = IncidentNouns.nouns(for: incident).contains { $0.text == name }
        return isIncident ? .entity(.incident) : subject(clause.subject)
    }

    /// Whose *sa chaîne d’approvisionnement* is, typed behind what the organisation or the service is.
    func owner(of subject: Subject, behind before: Subject?) -> Entity? {
        guard case .group(let group) = subject, case .possessive(.third, _) = group.determiner else { return nil }
        return switch before {
        case .organisation?: .organisation
        case .service?: .service
        default: nil
        }
    }

    func speaker(_ speaker: Speaker) -> FactValue {
        switch speaker {
        case .organisation: .entity(.organisation)
        case .service: .entity(.service)
        case .actor(let actor): .actor(actor)
        case .group(let group): .nounGroups([group])
        case .person(let person): .person(incident.introduced(person))
        }
    }

    /// Authorities told the same day are told in one sentence: *à la Cnil et à l’Anssi*.
    private var notifications: [Item] {
        var items: [Item] = []
        for item in incident.notifications.map(notification) {
            if let last = items.last, last.date == item.date, let before = last.facts[.subject]?.actors,
                let more = item.facts[.subject]?.actors
            {
                items[items.count - 1].take(item.path, .subject, .actors(before + more))
            } else {
                items.append(item)
            }
        }
        return items
    }

    /// *Déjà, le 5 mai*, behind what befell in March, would go the wrong way.
    private func among(_ antecedent: Item) -> Item {
        var antecedent = antecedent
        if let group = another(antecedent) {
            antecedent.facts[.subject]?.value = .nounGroups([group])
            antecedent.attributes["longueur"] = "longue"
        }
        guard let date = antecedent.date?.span else { return antecedent }
        let isLater = incident.antecedents.contains {
            $0.clause.date?.span.map { $0.upperBound < date.lowerBound } ?? false
        }
        if isLater { antecedent.attributes["suivi"] = "oui" }
        return antecedent
    }

    /// *Une autre panne*, of *une panne* of another year than one already told.
    private func another(_ antecedent: Item) -> NounGroup? {
        guard let groups = antecedent.facts[.subject]?.value?.groups, groups.count == 1, let group = groups.first,
            group.determiner == .indefinite, group.number == .singular, !group.isCoordinated,
            let own = incident.antecedents.firstIndex(where: { $0.path == antecedent.path }),
            incident.antecedents[..<own].contains(where: { $0.clause.subject == .group(group) })
        else { return nil }
        let article = group.agreement.gender == .feminine ? "une" : "un"
        return try? NounGroup(parsing: "\(article) autre \(group.withDeterminer(.none).text)")
    }

    /// A ransom asked while it lasted is no background: of its list, it alone is told before the story.
    private func asksRansom(_ item: Item) -> Bool {
        guard !item.isBefore, item.attributes["rançon"] == "oui" else { return false }
        return item.date != nil || !item.namesYear
    }

    /// What the author calls background never stands above the article.
    private func ofBody(_ item: Item) -> Item {
        var item = item
        item.attributes["rançon"] = "contexte"
        item.attributes["humain"] = "non"
        return item
    }

    /// Advice by who gives it and to whom.
    private var advice: [Item] {
        var items: [Item] = []
        var last: Advice?
        for advice in incident.advice {
            if let before = last, before.recipients == advice.recipients, before.source == advice.source,
                case .infinitives(let actions)? = items.last?.facts[.advice]?.value
            {
                items[items.count - 1].take(advice.path, .advice, .infinitives(actions + [advice.action]))
            } else {
                var item = Item(path: advice.path, attributes: [:], facts: [:], date: nil)
                item.facts[.advice] = Fact(.infinitives([advice.action]), paths: [advice.path])
                item.facts[.adviser] = Fact(speaker(advice.source), paths: [advice.path], isCountable: false)
                item.attributes["conseilleur_est"] = adviser(of: advice)
                item.attributes["données"] = incident.tellsWhichData ? "oui" : nil
                if let recipients = advice.recipients {
                    item.facts[.recipients] = Fact(
                        .nounGroups([recipients]), paths: [advice.path], isCountable: false)
                }
                items.append(item)
            }
            last = advice
        }
        return items
    }

    /// Whether advice is somebody else's, whom every sentence names, or nobody's that the record names, where it is not
    /// for the organisation to give it: those who fight a fire in its factory do.
    func adviser(of advice: Advice) -> String? {
        if advice.source != .organisation { return "tiers" }
        let isNamed = incident.locations["\(advice.path).selon"] != nil
        return !isNamed && Self.disasters.contains(incident.nature) ? "inconnu" : nil
    }

    private static let disasters: Set<Incident.Nature> = [.accident, .fire]

    private func notification(_ notification: Notification) -> Item {
        let isAhead = notification.date?.isAfter(incident.pointOfView) ?? false
        var item = Item(
            path: notification.path, attributes: ["annonce": isAhead ? "oui" : "non"], facts: [:],
            date: notification.date)
        item.facts[.subject] = Fact(subject(notification.authority), paths: [notification.path])
        if let date = notification.date { item.facts[.date] = Fact(.moment(date), paths: [notification.path]) }
        return item
    }

    /// Nobody is quoted as the source of what is said about him.
    func isSame(_ speaker: Speaker, _ subject: Subject?) -> Bool {
        switch (speaker, subject) {
        case (.organisation, .organisation?), (.service, .service?): true
        // Under one name.
        case (.organisation, .service?): incident.service.actor.name == incident.organisation.name
        // *La ville*, of the town itself.
        case (.organisation, .group(let group)?):
            group.determiner == .definite
                && (incident.organisation.designations.contains { $0.text.text == group.text }
                    || group.text.lettersApart.count == 2 && incident.organisation.name.hasPrefix(group.head + " "))
        case (.actor(let left), .actor(let right)?): left == right
        case (.person(let left), .person(let right)?): left.name == right.name
        // *Les pompiers*, of *les pompiers de Londres*
        case (.group(let left), .group(let right)?):
            left == right || right.determiner == .definite && left.text.hasPrefix(right.text + " ")
        default: false
        }
    }

    /// Whether something was over when the incident began.
    func isBeforeIncident(_ date: ApproximateMoment?) -> Bool {
        guard let span = date?.span, let start = incident.start?.span else { return false }
        return span.upperBound < start.lowerBound
    }
}
