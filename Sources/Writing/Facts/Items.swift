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
            "conséquences": clauses(incident.impact.consequences),
            "remèdes": clauses(incident.remedies),
            "mécanisme": clauses(incident.cause.value?.mechanism ?? []),
            "enquête": clauses(incident.inquiry),
            "suites": outlook,
            "contexte": clauses(incident.context),
            "faits": clauses(incident.otherFacts),
            "faits_épargnés": spared,
            "notifications": incident.notifications.map { notification($0) },
            "chiffres": incident.figures.flatMap { figure($0, $0.path) },
            "antécédents": incident.antecedents.flatMap { antecedent($0) },
            "cause": cause,
            "hypothèses": incident.hypotheses.map { hypothesis($0, $0.path) },
            "écartés": incident.ruledOut.map { denial($0, $0.path) },
        ]
    }

    // MARK: Clauses

    private func clauses(_ clauses: [Clause], isState: Bool = false) -> [Item] {
        clauses.map { clause($0, isState: isState) }
    }

    func clause(_ clause: Clause, isState: Bool = false) -> Item {
        var item = Item(path: clause.path, attributes: [:], facts: [:], date: clause.date)
        item.isState = clause.aspect == .state || isState
        item.isUncertain = clause.certainty == .probable || clause.certainty == .hypothetical
        item.attributes["certitude"] = clause.certainty.rawValue
        item.attributes["rubrique"] = clause.rubric?.rawValue
        item.facts[.subject] = Fact(subject(clause.subject), paths: [clause.path])
        item.facts[.action] = Fact(.action(clause.action), paths: [clause.path])
        // A date may only close a short sentence: behind a long one it would seem to date its last words.
        item.attributes["longueur"] =
            clause.action.infinitive(owner: .masculineSingular).count <= 6 ? "brève" : "longue"
        if clause.action.hasPassive, clause.subject == .organisation {
            item.facts[.passive] = Fact(.passive(clause.action), paths: [clause.path])
        }
        if let date = clause.date {
            let period = clause.until.flatMap { Moments(incident: incident).period(from: date, to: $0) }
            item.facts[.date] = Fact(period.map { .tokens($0, nil) } ?? .moment(date), paths: [clause.path])
        }
        if let source = clause.source, !Self.isSame(source, clause.subject) {
            item.facts[.source] = Fact(speaker(source), paths: [clause.path])
            if item.isUncertain { item.facts[.source] = nil }
        }
        if let place = clause.place {
            item.facts[.place] = Fact(.tokens(Vocabulary.tokens(place), nil), paths: [clause.path])
        }
        return item
    }

    /// What was not affected and is more than a name: a clause, or a noun group somebody vouches for.
    private var spared: [Item] {
        incident.impact.spared.compactMap { spared in
            switch spared {
            case .clause(let clause): return self.clause(clause)
            case .group(_, source: nil, path: _): return nil
            case .group(let group, let source?, let path):
                var item = Item(path: path, attributes: ["forme": "groupe"], facts: [:])
                item.facts[.subject] = Fact(.nounGroups([group]), paths: [path])
                item.facts[.source] = Fact(speaker(source), paths: [path])
                return item
            }
        }
    }

    /// What is announced without a date already holds: *les clients reçoivent un nouveau code*.
    private var outlook: [Item] {
        incident.outlook.map { clause in
            var item = self.clause(clause)
            item.holds = clause.date == nil
            return item
        }
    }

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
        case .person(let person):
            .person(person)
        }
    }

    private func notification(_ notification: Notification) -> Item {
        var item = Item(path: notification.path, attributes: [:], facts: [:], date: notification.date)
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

    private func figure(_ figure: ReportedFigure, _ path: String) -> [Item] {
        var item = Item(path: path, attributes: [:], facts: [:], date: figure.date)
        item.isState = figure.aspect == .state
        item.isUncertain = figure.certainty == .probable || figure.certainty == .hypothetical
        item.holds = item.isState && figure.date == nil && incident.state != .resolved
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
    private static func isSame(_ speaker: Speaker, _ subject: Subject?) -> Bool {
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
