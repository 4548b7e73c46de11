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
            // What a live text adds: the last of what is new, the end apart.
            "nouveautés": steps.filter { $0.attributes["nouveau"] == "oui" && $0.path != "fin" }.suffix(2),
            "consignes": orders,
            "symptômes": clauses(incident.impact.symptoms, isState: true),
            "conseils": advice,
            "conséquences": ahead(consequences),
            "remèdes": inOrder(ahead(clauses(incident.remedies, promises: true))),
            "mécanisme": ahead(clauses(incident.cause.value?.mechanism ?? [])),
            "enquête": inquiry,
            "suites": outlook,
            "contexte": inOrder(standing(clauses(incident.context))),
            "faits": inOrder(ahead(clauses(incident.otherFacts, promises: true))),
            "faits_épargnés": spared,
            "notifications": notifications,
            "chiffres": figures(
                incident.figures.filter { !isBackground($0) && !incident.saysWhoWasAffected($0) }),
            "chiffres_contexte": figures(incident.figures.filter(isBackground)),
            "antécédents": incident.antecedents.flatMap { antecedent($0) },
            "cause": cause,
            "hypothèses": incident.hypotheses.map { hypothesis($0, $0.path) },
            "revendications": [incident.claim].compactMap(\.self).map { claim($0) },
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
        case .person(let person): .person(incident.introduced(person))
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

    /// Authorities told the same day are told in one sentence: *à la Cnil et à l’Anssi*.
    private var notifications: [Item] {
        var items: [Item] = []
        for item in incident.notifications.map(notification) {
            if let last = items.last, last.date == item.date, let before = last.facts[.subject]?.actors,
                let more = item.facts[.subject]?.actors
            {
                items[items.count - 1].facts[.subject]?.value = .actors(before + more)
                items[items.count - 1].facts[.subject]?.paths.append(item.path)
                items[items.count - 1].settles.append(item.path)
            } else {
                items.append(item)
            }
        }
        return items
    }

    /// Advice by who gives it and to whom.
    private var advice: [Item] {
        var items: [Item] = []
        var last: Advice?
        for advice in incident.advice {
            if let before = last, before.recipients == advice.recipients, before.source == advice.source,
                case .infinitives(let actions)? = items.last?.facts[.advice]?.value
            {
                items[items.count - 1].facts[.advice]?.value = .infinitives(actions + [advice.action])
                items[items.count - 1].facts[.advice]?.paths.append(advice.path)
                items[items.count - 1].settles.append(advice.path)
            } else {
                var item = Item(path: advice.path, attributes: [:], facts: [:], date: nil)
                item.facts[.advice] = Fact(.infinitives([advice.action]), paths: [advice.path])
                item.facts[.adviser] = Fact(speaker(advice.source), paths: [advice.path], isCountable: false)
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
        guard let cause = incident.cause.value, !incident.causeSaysItsKind else { return [] }
        var item = Item(
            path: "cause", attributes: ["certitude": cause.certainty.rawValue], facts: [:], date: nil)
        item.facts[.reason] = Fact(.nounGroups([cause.text]), paths: ["cause"])
        item.ownsItsWords = cause.text.hasThirdPersonPossessive
        if let source = cause.source { item.facts[.source] = Fact(speaker(source), paths: ["cause.selon"]) }
        return [item]
    }

    private func hypothesis(_ hypothesis: Hypothesis, _ path: String) -> Item {
        var item = Item(
            path: path, attributes: ["certitude": hypothesis.certainty.rawValue], facts: [:], date: nil)
        // What was thought and is denied now was thought first.
        if incident.ruledOut.contains(where: {
            $0.text.head == hypothesis.text.head && $0.text.text == hypothesis.text.text
        }) || isSuperseded {
            item.attributes["rejetée"] = "oui"
        }
        item.facts[.reason] = Fact(.nounGroups([hypothesis.text]), paths: [path])
        if let source = hypothesis.source { item.facts[.source] = Fact(speaker(source), paths: [path]) }
        return item
    }

    /// Whether what brought the incident about is known: anything else was thought before. Of an attack, a lead is who.
    private var isSuperseded: Bool {
        incident.cause.value?.certainty == .confirmed && !incident.nature.isMalicious
    }

    private func claim(_ claim: Claim) -> Item {
        let confirmation = claim.confirmation == .unstated ? "absent" : claim.confirmation.rawValue
        var item = Item(
            path: claim.path, attributes: ["confirmation": confirmation], facts: [:], date: claim.date)
        item.facts[.subject] = Fact(speaker(claim.author), paths: [claim.path])
        if let date = claim.date { item.facts[.date] = Fact(.moment(date), paths: [claim.path]) }
        if let channel = claim.channel {
            item.facts[.channel] = Fact(.tokens(Vocabulary.tokens(channel), nil), paths: [claim.path])
        }
        if let source = claim.source, source != claim.author {
            item.facts[.source] = Fact(speaker(source), paths: [claim.path])
        }
        return item
    }

    private func denial(_ denial: Denial, _ path: String) -> Item {
        let isOwn = denial.source == nil || denial.source == .organisation || denial.source == .service
        var item = Item(path: path, attributes: ["voix": isOwn ? "propre" : "tiers"], facts: [:], date: nil)
        item.attributes["écarté"] = denial.text.mayBeCause ? "cause" : "autre"
        item.facts[.reason] = Fact(.nounGroups([denial.text]), paths: [path])
        item.ownsItsWords = denial.text.hasThirdPersonPossessive
        if let source = denial.source { item.facts[.source] = Fact(speaker(source), paths: [path]) }
        return item
    }

    // MARK: Figures, antecedents, quotes

    /// *10 152 consultations et 1 710 opérations ont été reportées*: what is said alike of several counts is said once.
    private func figures(_ figures: [ReportedFigure]) -> [Item] {
        var items: [Item] = []
        var last: ReportedFigure?
        for figure in figures {
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

    /// What was counted before it began, *la France a connu 27 cyberattaques en 2020*, and what the organisation is at
    /// any time, *Amazon détient 30 % du marché*.
    private func isBackground(_ figure: ReportedFigure) -> Bool {
        guard let subject = figure.subject else { return false }
        guard let date = figure.date else {
            let isOfWhole = subject == .organisation || subject == .service
            let isSize = figure.action.map { Self.lasting.union(Self.sizes).contains($0.head) } ?? false
            return isSize
                || figure.aspect == .state
                    && (subject == .organisation || isOfWhole && incident.state == .resolved)
        }
        return isBeforeIncident(date)
    }

    /// Whether something was over when the incident began.
    func isBeforeIncident(_ date: ApproximateMoment?) -> Bool {
        guard let span = date?.span, let start = incident.start?.span else { return false }
        return span.upperBound < start.lowerBound
    }

    private func figure(_ figure: ReportedFigure, _ path: String) -> [Item] {
        var item = Item(path: path, attributes: [:], facts: [:], date: figure.date)
        item.isState = figure.aspect == .state
        item.isUncertain = figure.isUncertain
        let isOfWhole = figure.subject == .organisation || figure.subject == .service
        let isLasting = figure.action.map { Self.lasting.contains($0.head) } ?? false
        item.holds =
            (item.isState || isLasting) && figure.date == nil
            && (incident.state != .resolved || isOfWhole || isLasting)
        item.facts[.figure] = Fact(
            .tokens(figure.tokens, figure.agreement), paths: [path])
        if !isSame(figure.source, figure.subject), !figure.countsItsSource {
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
        note.facts[.text] = Fact(.quote(QuotedWords(Vocabulary.withoutStop(text))), paths: [note.path])
        return [item, note]
    }

    /// What a thing measures, holds or serves, it does before and after: *le câble mesure 827 kilomètres*.
    private static let lasting: Set<String> = [
        "mesurer", "peser", "comporter", "couvrir", "desservir", "relier", "abriter", "transporter", "employer",
    ]

    /// How large an organisation is.
    private static let sizes: Set<String> = ["compter", "détenir", "revendiquer", "représenter", "exploiter", "gérer"]

    /// Nobody is quoted as the source of what is said about him.
    func isSame(_ speaker: Speaker, _ subject: Subject?) -> Bool {
        switch (speaker, subject) {
        case (.organisation, .organisation?), (.service, .service?): true
        // Under one name.
        case (.organisation, .service?): incident.service.actor.name == incident.organisation.name
        case (.actor(let left), .actor(let right)?): left == right
        case (.person(let left), .person(let right)?): left.name == right.name
        case (.group(let left), .group(let right)?): left == right
        default: false
        }
    }

    /// The antecedent, then what its record adds to it.
    private func antecedent(_ antecedent: Antecedent) -> [Item] {
        let path = antecedent.path
        var item = clause(antecedent.clause)
        if antecedent.clause.subject == .service { item.attributes["sujet"] = "service" }
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
            Set(text.lettersApart.map(String.init).filter { $0.count > 3 })
        }
        let needed = words(cause)
        return !needed.isEmpty && 2 * needed.intersection(words(quote)).count >= needed.count
    }

    private func quote(_ quote: Quote) -> Item {
        let path = quote.path
        var item = Item(path: path, attributes: ["rôle": quote.role?.rawValue ?? "absent"], facts: [:])
        let isOwn = quote.role != .reaction && incident.isSpokenFor(by: quote.author)
        item.attributes["voix"] = isOwn ? "propre" : "tiers"
        item.attributes["auteur"] = quote.author == .organisation || quote.author == .service ? "organisation" : "autre"
        // Who claims an attack does not react to it.
        if let claim = incident.claim, claim.author == quote.author {
            item.attributes["rôle"] = "absent"
            item.attributes["revendique"] = "oui"
        }
        // What is denied, and by whom, is said together.
        if quote.role == .denial, incident.ruledOut.contains(where: { $0.source == quote.author }) {
            item.attributes["écarte"] = "oui"
        }
        let sentences = Sentences.split(Vocabulary.withoutStop(quote.text))
        item.facts[.text] = Fact(.quote(QuotedWords(Vocabulary.withoutStop(quote.text))), paths: [path])
        if sentences.count > 1 {
            let first = Vocabulary.withoutStop(sentences[0])
            item.facts[.firstSentence] = Fact(.quote(QuotedWords(first)), paths: [path])
            let rest = sentences.dropFirst().joined(separator: " ")
            item.facts[.otherSentences] = Fact(.quote(QuotedWords(rest)), paths: [path])
        }
        item.facts[.author] = Fact(speaker(quote.author), paths: [path])
        // A few words in lower case are no sentence: they are worked into ours.
        let isShort =
            quote.text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 4).count <= 4
            && quote.text.first?.isLowercase == true
        item.attributes["taille"] = isShort ? "brève" : "longue"
        // The words of whom the cause is known from tell it better than we would, when they do tell it.
        if quote.role == .cause || quote.role == .explanation, let cause = incident.cause.value,
            cause.source == quote.author, cause.certainty == .confirmed, Self.tells(quote.text, cause.text.text)
        {
            item.settles.append("cause")
            item.attributes["règle"] = "cause"
        }
        if quote.role == .apology, incident.quotesItsApology {
            item.settles += ["excuses", "excuses.motif", "excuses.a"]
        }
        if let channel = quote.channel, !channel.text.hasSuffix(" " + incident.service.actor.name) {
            item.facts[.channel] = Fact(.tokens(Vocabulary.tokens(channel), nil), paths: [path])
        }
        if let language = quote.originalLanguage, let name = Vocabulary.language(language) {
            item.facts[.language] = Fact(
                .tokens(Vocabulary.words("traduit \(name)"), nil), paths: ["langue \(language)"])
        }
        if let date = quote.date {
            item.facts[.quoteDate] = Fact(.moment(date.day.map(date.onlyDay) ?? date), paths: [path])
        }
        return item
    }
}

extension ReportedFigure {
    /// *70 pompiers, selon les pompiers*: who counts himself is no source beside the count.
    fileprivate var countsItsSource: Bool {
        let name: String
        switch source {
        case .actor(let actor): name = actor.name
        case .group(let group): name = group.text
        default: return false
        }
        guard let head = quantity.unit.split(separator: " ").first, subject == nil else { return false }
        return name.lettersApart.contains { $0.hasPrefix(head) }
    }

    /// Whether the same befell another count, by the same source.
    fileprivate func saysTheSame(as other: ReportedFigure) -> Bool {
        guard let action, action == other.action, subject == nil, other.subject == nil, note == nil, other.note == nil
        else { return false }
        return date == other.date && source == other.source && certainty == other.certainty && aspect == other.aspect
    }
}

extension Incident {
    /// The count of `impact.touches` once more, among the figures: it is told as such.
    func saysWhoWasAffected(_ figure: ReportedFigure) -> Bool {
        guard let affected = impact.affectedCount.value, figure.note == nil else { return false }
        return figure.quantity == affected.quantity && figure.complement == affected.complement
            && figure.source == affected.source && figure.certainty == affected.certainty
    }

    /// Words of apology tell it best, unless what it was for, and to whom, would be lost.
    var quotesItsApology: Bool {
        let quotes = quotes.filter { $0.role == .apology }
        guard !quotes.isEmpty else { return false }
        guard let apology = apology.value else { return true }
        // Somebody else’s are others.
        guard quotes.contains(where: { $0.author == apology.author }) else { return false }
        func words(_ text: String) -> Set<String> {
            Set(text.lettersApart.map { String($0.prefix(5)) }.filter { $0.count > 3 })
        }
        let said = quotes.reduce(into: Set<String>()) { $0.formUnion(words($1.text)) }
        return [apology.reason, apology.recipients].compactMap(\.self).allSatisfy { group in
            let told = words(group.withDeterminer(.none).text)
            return 2 * told.intersection(said).count >= told.count
        }
    }

    /// *Un rançongiciel* as the cause of an attack by ransomware: what the kind says already, and nobody else said.
    var causeSaysItsKind: Bool {
        guard let cause = cause.value, cause.certainty == .confirmed else { return false }
        func words(_ text: String) -> Set<Substring> {
            Set(text.lettersApart.filter { $0.count > 3 })
        }
        let said = words(cause.text.withDeterminer(.none).text)
        return !said.isEmpty && said.isSubset(of: words(IncidentNouns.nouns(for: self)[0].text))
    }
}

extension Incident {
    /// *L’incendie d’un poste électrique* as the cause of a fire: it says which one, not what it was due to.
    var causeIsOfItsKind: Bool {
        guard let cause = cause.value else { return false }
        let kinds: Set<String>
        switch nature {
        case .fire: kinds = ["incendie", "feu"]
        case .ransomware: kinds = ["rançongiciel", "attaque", "cyberattaque"]
        case .cyberattack, .denialOfService: kinds = ["attaque", "cyberattaque"]
        case .dataBreach: kinds = ["fuite"]
        default: return false
        }
        return kinds.contains(cause.text.head)
    }
}

extension Incident.Nature {
    /// Whether somebody is behind it, or people’s data are in somebody’s hands.
    var isMalicious: Bool {
        switch self {
        case .cyberattack, .ransomware, .denialOfService, .dataBreach, .dataLoss: true
        default: false
        }
    }
}

extension NounGroup {
    /// Whether an incident may be due to it: *une cyberattaque*, not *le paiement d’une rançon* or *la piste criminelle*.
    fileprivate var mayBeCause: Bool { Self.causes.contains(head) }

    private static let causes: Set<String> = [
        "accident", "acte", "action", "anomalie", "attaque", "attentat", "bogue", "bug", "coupure", "court-circuit",
        "cyberattaque", "défaillance", "défaut", "déni", "dysfonctionnement", "erreur", "explosion", "faille", "faute",
        "foudre", "grève", "incendie", "incident", "inondation", "ingérence", "intempérie", "intrusion", "maintenance",
        "malveillance", "manipulation", "mise", "modification", "négligence", "opération", "panne", "perte", "piratage",
        "problème", "rançongiciel", "rupture", "sabotage", "séisme", "surcharge", "tempête", "virus",
    ]

    /// Whether it makes up for a harm: *un mois d’abonnement*, but not *deux jours de délai*.
    var makesAmends: Bool { Self.amends.contains(head) || text.contains("euro") }

    private static let amends: Set<String> = [
        "abonnement", "avoir", "bon", "crédit", "dédommagement", "geste", "indemnisation", "indemnité", "mois",
        "remboursement", "remise", "ristourne", "réduction", "gigaoctet",
    ]

    /// *L’un de ses deux centres*: whose they are, the sentence must say by its subject.
    fileprivate var hasThirdPersonPossessive: Bool {
        let possessives = ["son", "sa", "ses", "leur", "leurs"]
        return tokens().contains { possessives.contains(where: $0.reads) }
    }
}
