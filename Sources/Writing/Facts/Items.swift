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

    private func clause(_ clause: Clause, isState: Bool = false) -> Item {
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
        if let source = clause.source {
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
            .tokens(Vocabulary.person(person), Agreement(person.gender, .singular))
        }
    }

    // MARK: Steps

    /// The chronology with detection and acknowledgement in their place; a partial recovery that a relapse undoes
    /// is told with it.
    private var steps: [Item] {
        var items: [Item] = []
        if let event = incident.detection, let date = event.date {
            var item = Item(path: "detection", attributes: ["étape": "détection"], facts: [:], date: date)
            item.facts[.date] = Fact(.moment(date), paths: ["detection"])
            if let agent = event.agent { item.facts[.author] = Fact(.nounGroups([agent]), paths: ["detection.par"]) }
            if let channel = event.channel {
                item.facts[.channel] = Fact(.tokens(Vocabulary.tokens(channel), nil), paths: ["detection.canal"])
            }
            items.append(item)
        }
        items += incident.steps.filter { !tellsElsewhere($0) }.map { step($0) }
        if let acknowledgement { items.append(acknowledgement) }
        if let end { items.append(end) }
        // A step without a date keeps its place behind the one before it.
        var key = Int.min
        let keys = items.map { item -> Int in
            key = item.date?.sortKey ?? key
            return key
        }
        let order = items.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        return merged(order.map { items[$0] })
    }

    /// Steps that other slots tell: the explanation, the acknowledgement when it has an entry of its own, and the
    /// recovery that is the end.
    private func tellsElsewhere(_ step: Step) -> Bool {
        switch step.kind {
        case .explanation: true
        case .acknowledgement: true
        case .recovery: step.date == nil || step.date == incident.end.value
        default: false
        }
    }

    /// The acknowledgement, from `reconnaissance` or from the step of that kind.
    private var acknowledgement: Item? {
        let step = incident.steps.first { $0.kind == .acknowledgement }
        guard let date = incident.acknowledgement?.date ?? step?.date else { return nil }
        let path = incident.acknowledgement?.path ?? step?.path ?? "reconnaissance"
        var item = Item(path: path, attributes: ["étape": "reconnaissance"], facts: [:], date: date)
        if let step { item.settles.append(step.path) }
        item.facts[.date] = Fact(.moment(date), paths: [path])
        item.facts[.author] = Fact(speaker(incident.acknowledgement?.author ?? .organisation), paths: [path])
        if let channel = incident.acknowledgement?.channel {
            item.facts[.channel] = Fact(.tokens(Vocabulary.tokens(channel), nil), paths: ["\(path).canal"])
        }
        if let start = incident.start, let delay = Moments(incident: incident).delay(from: start, to: date) {
            item.facts[.acknowledgementDelay] = Fact(.tokens(delay, nil), paths: [path])
        }
        return item
    }

    /// The return to normal, told where it falls in the story.
    private var end: Item? {
        guard incident.state == .resolved, let date = incident.end.value else { return nil }
        var item = Item(path: "fin", attributes: ["étape": "fin"], facts: [:], date: date)
        item.facts[.date] = Fact(.moment(date), paths: ["fin"])
        if let recovery = incident.steps.first(where: { $0.kind == .recovery && $0.date == date }) {
            item.settles.append(recovery.path)
        }
        return item
    }

    private func step(_ step: Step) -> Item {
        let path = step.path
        var item =
            step.clause.map { clause($0) } ?? Item(path: path, attributes: [:], facts: [:], date: step.date)
        item.path = path
        item.attributes["étape"] = step.kind?.rawValue ?? "fait"
        item.date = step.date
        if let date = step.date, step.clause?.until == nil { item.facts[.date] = Fact(.moment(date), paths: [path]) }
        // A step that falls with the beginning tells when it was.
        if step.date == incident.start { item.settles.append("debut") }
        if let source = step.source { item.facts[.source] = Fact(speaker(source), paths: ["\(path).selon"]) }
        if let gap = step.gap {
            item.facts[.gap] = Fact(
                .tokens(gap.tokens() + Vocabulary.words("plus tard"), nil), paths: [path])
        }
        return item
    }

    /// *Rétablissement partiel*, then *rechute*: one item, the relapse, that knows when the recovery had come.
    private func merged(_ items: [Item]) -> [Item] {
        var result: [Item] = []
        for item in items {
            if item.attributes["étape"] == "rechute", let previous = result.last,
                previous.attributes["étape"] == "rétablissement partiel", let date = previous.facts[.date]
            {
                var relapse = item
                relapse.facts[.previous] = date
                relapse.settles.append(previous.path)
                relapse.date = item.date ?? previous.date
                result[result.count - 1] = relapse
            } else {
                result.append(item)
            }
        }
        return result
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
            .tokens(figure.quantity.tokens(), figure.quantity.agreement), paths: [path])
        if !Self.isSame(figure.source, figure.subject) {
            item.facts[.source] = Fact(speaker(figure.source), paths: [path + ".selon"])
        }
        if let action = figure.action { item.facts[.action] = Fact(.action(action), paths: [path]) }
        if let subject = figure.subject {
            item.facts[.subject] = Fact(self.subject(subject), paths: [path])
            item.attributes["forme"] = "objet"
        } else {
            item.attributes["forme"] = figure.action == nil ? "seul" : "sujet"
        }
        if let date = figure.date { item.facts[.date] = Fact(.moment(date), paths: [path]) }
        guard let text = figure.note else { return [item] }
        var note = Item(path: "\(path).note", attributes: ["forme": "note"], facts: [:])
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
        return [item] + antecedent.details.map { with($0.path, "détail", clause($0)) }
            + antecedent.quotes.map { with($0.path, "citation", quote($0)) }
            + antecedent.ruledOut.map { with($0.path, "écarté", denial($0, $0.path)) }
    }

    private func with(_ path: String, _ form: String, _ item: Item) -> Item {
        var item = item
        item.path = path
        item.attributes["forme"] = form
        return item
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
        // The words of whom the cause is known from tell it better than we would.
        if quote.role == .cause || quote.role == .explanation, let cause = incident.cause.value,
            cause.source == quote.author,
            cause.certainty == .confirmed
        {
            item.settles.append("cause")
        }
        if quote.role == .apology { item.settles += ["excuses", "excuses.motif"] }
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
