import French
import Incidents

/// The lists the plan goes through, each item with its own facts and attributes.
struct Items {
    let incident: Incident

    init(_ incident: Incident) {
        self.incident = incident
    }

    var all: [String: [Item]] {
        [
            "citations": incident.quotes.map { quote($0) },
            "étapes": steps,
            "symptômes": clauses(incident.impact.symptoms, isState: true),
            "conséquences": ahead(consequences),
            "remèdes": ahead(clauses(incident.remedies)),
            "mécanisme": clauses(incident.cause.value?.mechanism ?? []),
            "enquête": clauses(incident.inquiry.filter { !Self.isAnnounced($0) }),
            "suites": outlook,
            "contexte": standing(clauses(incident.context)),
            "faits": clauses(incident.otherFacts),
            "faits_épargnés": spared,
            "notifications": incident.notifications.map { notification($0) },
            "chiffres": figures,
            "antécédents": incident.antecedents.flatMap { antecedent($0) },
            "cause": cause,
            "hypothèses": incident.hypotheses.map { hypothesis($0, $0.path) },
            "écartés": incident.ruledOut.map { denial($0, $0.path) },
        ]
    }

    // MARK: Who

    func subject(_ subject: Subject) -> FactValue {
        switch subject {
        case .service: .entity(.service)
        case .organisation: .entity(.organisation)
        case .incident: .entity(.incident)
        case .actor(let actor): .actor(actor)
        case .group(let group): .nounGroups([group])
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

    private func notification(_ notification: Notification) -> Item {
        let isAhead = notification.date?.isAfter(incident.pointOfView) ?? false
        var item = Item(
            path: notification.path, attributes: ["annonce": isAhead ? "oui" : "non"], facts: [:],
            date: notification.date)
        item.facts[.subject] = Fact(subject(notification.authority), paths: [notification.path])
        if let date = notification.date { item.facts[.date] = Fact(.moment(date), paths: [notification.path]) }
        return item
    }

    // MARK: Cause

    private var cause: [Item] {
        guard let cause = incident.cause.value else { return [] }
        var item = Item(
            path: "cause", attributes: ["certitude": cause.certainty.rawValue], facts: [:], date: nil)
        item.facts[.reason] = Fact(.nounGroups([cause.text]), paths: ["cause"])
        if let source = cause.source { item.facts[.source] = Fact(speaker(source), paths: ["cause.selon"]) }
        return [item]
    }

    private func hypothesis(_ hypothesis: Hypothesis, _ path: String) -> Item {
        var item = Item(
            path: path, attributes: ["certitude": hypothesis.certainty.rawValue], facts: [:], date: nil)
        item.facts[.reason] = Fact(.nounGroups([hypothesis.text]), paths: [path])
        if let source = hypothesis.source { item.facts[.source] = Fact(speaker(source), paths: [path]) }
        return item
    }

    private func denial(_ denial: Denial, _ path: String) -> Item {
        var item = Item(path: path, attributes: [:], facts: [:], date: nil)
        item.facts[.reason] = Fact(.nounGroups([denial.text]), paths: [path])
        if let source = denial.source { item.facts[.source] = Fact(speaker(source), paths: [path]) }
        return item
    }

    // MARK: Figures, antecedents, quotes

    /// *10 152 consultations et 1 710 opérations ont été reportées*: what is said alike of several counts is said once.
    private var figures: [Item] {
        var items: [Item] = []
        var last: ReportedFigure?
        for figure in incident.figures {
            let own = self.figure(figure, figure.path)
            if let before = last, before.saysTheSame(as: figure), own.count == 1,
                case .tokens(let tokens, let agreement)? = items.last?.facts[.figure]?.value,
                let group = items.last?.facts[.figure]?.paths, group.count < 3
            {
                let gender: Gender =
                    agreement?.gender == .feminine && figure.agreement.gender == .feminine ? .feminine : .masculine
                let joined =
                    group.count == 1
                    ? Conjunction.join([tokens, figure.tokens], with: "et")
                    : tokens + [Token(.word, "et")] + figure.tokens
                items[items.count - 1].facts[.figure] = Fact(
                    .tokens(joined, Agreement(gender, .plural)), paths: group + [figure.path])
                items[items.count - 1].settles.append(figure.path)
            } else {
                items += own
            }
            last = figure
        }
        return items
    }

    private func figure(_ figure: ReportedFigure, _ path: String) -> [Item] {
        var item = Item(path: path, attributes: [:], facts: [:], date: figure.date)
        item.isState = figure.aspect == .state
        item.isUncertain = figure.isUncertain
        let isOfWhole = figure.subject == .organisation || figure.subject == .service
        item.holds = item.isState && figure.date == nil && (incident.state != .resolved || isOfWhole)
        item.facts[.figure] = Fact(
            .tokens(figure.tokens, figure.agreement), paths: [path])
        if !Self.isSame(figure.source, figure.subject) {
            item.facts[.source] = Fact(speaker(figure.source), paths: [path + ".selon"])
        }
        if let action = figure.action {
            item.facts[.action] = Fact(.action(action), paths: [path])
            let words = action.infinitive(owner: figure.agreement)
            if words.first?.text == "être", figure.subject == nil {
                item.facts[.attribute] = Fact(.tokens(Array(words.dropFirst()), nil), paths: [path])
            }
        }
        item.attributes["unité"] = figure.isPercentage ? "part" : "nom"
        if case .actor? = figure.subject { item.attributes["compteur"] = "tiers" }
        if let subject = figure.subject {
            item.facts[.subject] = Fact(self.subject(subject), paths: [path])
            item.attributes["forme"] = "objet"
        } else {
            item.attributes["forme"] = figure.action == nil ? "seul" : "sujet"
        }
        if let date = figure.date { item.facts[.date] = Fact(.moment(date), paths: [path]) }
        guard let text = figure.note else { return [item] }
        var note = Item(path: "\(path).note", attributes: ["forme": "note"], facts: [:])
        note.follows = path
        let words = Typography.imprimerie.tokens(fromPlainText: Vocabulary.withoutStop(text))
        note.facts[.text] = Fact(.quote(words), paths: [note.path])
        return [item, note]
    }

    /// Nobody is quoted as the source of what is said about him.
    static func isSame(_ speaker: Speaker, _ subject: Subject?) -> Bool {
        switch (speaker, subject) {
        case (.organisation, .organisation?), (.service, .service?), (.organisation, .service?): true
        case (.actor(let left), .actor(let right)?): left == right
        case (.group(let left), .group(let right)?): left == right
        default: false
        }
    }

    /// The antecedent, then what its record adds to it.
    private func antecedent(_ antecedent: Antecedent) -> [Item] {
        let path = antecedent.path
        var item = clause(antecedent.clause)
        item.attributes["lien"] = antecedent.link == .unstated ? "absent" : antecedent.link.rawValue
        if let duration = antecedent.duration {
            item.facts[.itemDuration] = Fact(.nounGroups([duration]), paths: ["\(path).duree"])
        }
        if let cause = antecedent.cause {
            item.facts[.reason] = Fact(.nounGroups([cause]), paths: ["\(path).cause"])
        }
        let more =
            antecedent.details.map { with($0.path, "détail", clause($0)) }
            + antecedent.quotes.map { with($0.path, "citation", quote($0)) }
            + antecedent.ruledOut.map { with($0.path, "écarté", denial($0, $0.path)) }
        return [item]
            + more.map { detail in
                var detail = detail
                detail.follows = path
                return detail
            }
    }

    private func with(_ path: String, _ form: String, _ item: Item) -> Item {
        var item = item
        item.path = path
        item.attributes["forme"] = form
        return item
    }

    /// Whether a quote holds most of the words of a cause.
    private static func tells(_ quote: String, _ cause: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 3 })
        }
        let needed = words(cause)
        return !needed.isEmpty && 2 * needed.intersection(words(quote)).count >= needed.count
    }

    private func quote(_ quote: Quote) -> Item {
        let path = quote.path
        var item = Item(path: path, attributes: ["rôle": quote.role?.rawValue ?? "absent"], facts: [:])
        let sentences = Sentences.split(Vocabulary.withoutStop(quote.text))
        let whole = Typography.imprimerie.tokens(fromPlainText: Vocabulary.withoutStop(quote.text))
        item.facts[.text] = Fact(.quote(whole), paths: [path])
        if sentences.count > 1 {
            let first = Vocabulary.withoutStop(sentences[0])
            item.facts[.firstSentence] = Fact(.quote(Typography.imprimerie.tokens(fromPlainText: first)), paths: [path])
            let rest = sentences.dropFirst().joined(separator: " ")
            item.facts[.otherSentences] = Fact(.quote(Typography.imprimerie.tokens(fromPlainText: rest)), paths: [path])
        }
        item.facts[.author] = Fact(speaker(quote.author), paths: [path])
        // A few words in lower case are no sentence: they are worked into ours.
        let isShort = quote.text.split(separator: " ").count <= 4 && quote.text.first?.isLowercase == true
        item.attributes["taille"] = isShort ? "brève" : "longue"
        // The words of whom the cause is known from tell it better than we would, when they do tell it.
        if quote.role == .cause || quote.role == .explanation, let cause = incident.cause.value,
            cause.source == quote.author, cause.certainty == .confirmed, Self.tells(quote.text, cause.text.text)
        {
            item.settles.append("cause")
            item.attributes["règle"] = "cause"
        }
        if quote.role == .apology, incident.apology.value.map({ $0.reason == nil && $0.recipients == nil }) ?? true {
            item.settles.append("excuses")
        }
        if let channel = quote.channel, !channel.text.hasSuffix(" " + incident.service.actor.name) {
            item.facts[.channel] = Fact(.tokens(Vocabulary.tokens(channel), nil), paths: [path])
        }
        if let language = quote.originalLanguage, let name = Vocabulary.language(language) {
            item.facts[.language] = Fact(
                .tokens(Vocabulary.words("traduit \(name)"), nil), paths: ["langue \(language)"])
        }
        if let date = quote.date { item.facts[.date] = Fact(.moment(date), paths: [path]) }
        return item
    }
}

extension Incident {
    /// The person with the function that the record gives with another of his words.
    fileprivate func introduced(_ person: NamedPerson) -> NamedPerson {
        guard person.function == nil else { return person }
        let speakers =
            quotes.map(\.author)
            + [acknowledgement?.author, explanation?.author, apology.value?.author].compactMap(\.self)
        for case .person(let other) in speakers where other.name == person.name && other.function != nil {
            return other
        }
        return person
    }
}

extension ReportedFigure {
    /// Whether the same befell another count, by the same source.
    fileprivate func saysTheSame(as other: ReportedFigure) -> Bool {
        guard let action, action == other.action, subject == nil, other.subject == nil, note == nil, other.note == nil
        else { return false }
        return date == other.date && source == other.source && certainty == other.certainty && aspect == other.aspect
    }
}
