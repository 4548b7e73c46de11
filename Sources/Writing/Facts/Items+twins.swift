import French
import Incidents

/// One fact that a record has under two keys, in other words: by who acted, what kind of act it was, on what and when.
/// The richer telling stays, and tells both.
extension Items {
    /// Where each entry stands that another tells as well or better: its path, and the other’s.
    func findTwins() -> [String: String] {
        let lists = [
            incident.remedies, incident.otherFacts, incident.inquiry, incident.outlook, incident.context,
            incident.impact.consequences, incident.impact.symptoms, dated(incident.steps),
        ]
        var told: [String: String] = [:]
        for (index, list) in lists.enumerated() {
            for clause in list {
                for other in lists[(index + 1)...].joined() where clause.isSameAct(as: other, in: incident) {
                    let (richer, poorer) = other.isRicher(than: clause) ? (other, clause) : (clause, other)
                    guard told[richer.path] == nil, told[poorer.path] == nil else { continue }
                    told[poorer.path] = richer.path
                }
            }
        }
        for clause in incident.context + incident.otherFacts {
            guard let figure = incident.figures.first(where: { clause.counts($0) }) else { continue }
            told[clause.path] = figure.path
        }
        if acknowledgement != nil, hollowAcknowledgement == nil {
            for clause in acts where ownsUp(clause) { told[clause.path] = incident.acknowledgement?.path }
        }
        for clause in acts where claims(clause) { told[clause.path] = incident.claim?.path }
        if let apology = incident.apology.value {
            for clause in acts where clause.isApology(like: apology) {
                // *S’est excusé devant les députés*, of an apology of which nothing else is known.
                told[clause.path] = apology.saysMore(than: clause) ? "excuses" : nil
                if !apology.saysMore(than: clause), told["excuses"] == nil { told["excuses"] = clause.path }
            }
        }
        return told
    }

    /// What was done, each with the date of its step.
    private func dated(_ steps: [Step]) -> [Clause] {
        steps.compactMap { step in
            guard var clause = step.clause else { return nil }
            clause.date = clause.date ?? step.date
            return clause
        }
    }

    private var acts: [Clause] { incident.steps.compactMap(\.clause) + incident.otherFacts + incident.inquiry }

    /// *Le groupe a revendiqué l’attaque*, where the record has its claim.
    private func claims(_ clause: Clause) -> Bool {
        guard let claim = incident.claim, clause.action.head == "revendiquer", !clause.action.isDenied else {
            return false
        }
        return isSame(claim.author, clause.subject) && claim.date.mayBe(clause.date)
    }

    /// *Le fondateur a révélé les attaques*, the day the record says that he acknowledged them.
    private func ownsUp(_ clause: Clause) -> Bool {
        guard let event = incident.acknowledgement, let day = event.date?.day, day == clause.date?.day,
            isSame(event.author, clause.subject), Self.owning.contains(clause.action.head),
            !clause.action.isDenied, let object = clause.action.object
        else { return false }
        return IncidentNouns.nouns(for: incident).contains { noun in
            [object.head, String(object.head.dropLast())].contains { noun.text == $0 || noun.text.hasPrefix($0 + " ") }
        }
    }

    private static let owning: Set<String> = [
        "annoncer", "confirmer", "dévoiler", "reconnaître", "révéler", "signaler",
    ]

    /// The lists without what another entry tells, which tells it.
    func withoutTwins(_ lists: [String: [Item]]) -> [String: [Item]] {
        let twins = self.twins
        guard !twins.isEmpty else { return lists }
        var kept: [String: [String]] = [:]
        var dates: [String: Fact] = [:]
        if let act = twins["excuses"] { kept[act] = ["excuses"] }
        for item in lists.values.joined() {
            guard let richer = twins[item.path] else { continue }
            kept[richer, default: []] += [item.path] + item.settles
            dates[richer] = dates[richer] ?? item.facts[.date]
        }
        return lists.mapValues { items in
            items.filter { twins[$0.path] == nil }.map { item in
                guard let poorer = kept[item.path] else { return item }
                var item = item
                item.settles += poorer
                // That of two that has its date gives it.
                if item.path == incident.claim?.path, item.facts[.date] == nil, let date = dates[item.path] {
                    item.facts[.date] = date
                }
                return item
            }
        }
    }
}

extension Clause {
    /// Whether it is one act with another: of one subject, by verbs that mean the same, on the same thing, at a time
    /// that may be one, by one word.
    func isSameAct(as other: Clause, in incident: Incident) -> Bool {
        if isDone(by: other) || other.isDone(by: self) { return true }
        guard subject == other.subject, certainty == other.certainty, source == other.source, aspect == other.aspect,
            action.isDenied == other.action.isDenied, action.isPast == other.action.isPast, date.mayBe(other.date),
            action.isLike(other.action)
        else { return false }
        let (left, right) = (matter, other.matter)
        guard !left.stems.isEmpty, !right.stems.isEmpty,
            left.numbers.isEmpty || right.numbers.isEmpty || left.numbers == right.numbers
        else { return left == right && action.head == other.action.head }
        let (less, more) = left.stems.count <= right.stems.count ? (left, right) : (right, left)
        return less.isTold(in: more, .twoThirds)
    }

    /// *Les usines de bœuf des États-Unis ont été arrêtées*, of *JBS a arrêté ses usines de bœuf aux États-Unis*: one act, said
    /// of what it was done to.
    private func isDone(by other: Clause) -> Bool {
        guard action.verb.isPassive, !other.action.verb.isPassive, action.head == other.action.head,
            case .group(let patient) = subject, let object = other.action.object, patient.head == object.head,
            patient.number == object.number, !patient.isCoordinated, !object.isCoordinated,
            certainty == other.certainty, source == other.source, aspect == other.aspect,
            action.isDenied == other.action.isDenied, action.isPast == other.action.isPast, date.mayBe(other.date)
        else { return false }
        let own = SubjectMatter(patient.text)
        return !own.stems.isEmpty && own.isTold(in: other.matter, .whole)
    }

    /// *Transporter plus d’un million de voyageurs par jour*, where a figure counts them, with its source.
    fileprivate func counts(_ figure: ReportedFigure) -> Bool {
        guard let action = figure.action, figure.subject == subject, action.head == self.action.head,
            action.isDenied == self.action.isDenied, figure.date == date, certainty == .confirmed
        else { return false }
        let own = matter
        let counted = SubjectMatter(figure.tokens).stems.union(action.matter.stems)
        return !own.stems.isEmpty && own.stems.isSubset(of: counted)
    }

    /// Whether it says more of one act: more words of it, else when it was.
    func isRicher(than other: Clause) -> Bool {
        let (own, others) = (matter.stems.count, other.matter.stems.count)
        return own == others ? date != nil && other.date == nil : own > others
    }

    /// *S’excuser*, *présenter | ses excuses*
    fileprivate func isApology(like apology: Apology) -> Bool {
        guard !action.isDenied, certainty == .confirmed, date.mayBe(apology.date) else { return false }
        let isOne =
            action.head == "excuser" && action.verb.isPronominal
            || action.infinitive(owner: .masculineSingular).contains { $0.text == "excuses" }
        guard isOne else { return false }
        return switch (subject, apology.author) {
        case (.organisation, .organisation), (.service, .organisation), (.service, .service): true
        case (.actor(let left), .actor(let right)): left == right
        case (.person(let left), .person(let right)): left.name == right.name
        case (.group(let left), .group(let right)): left == right
        default: false
        }
    }
}

extension Apology {
    /// Whether it says for what, to whom or where, or the clause says no more than that it was made.
    fileprivate func saysMore(than clause: Clause) -> Bool {
        reason != nil || recipients != nil || channel != nil || clause.action.matter.without("excuses").stems.isEmpty
    }
}

extension InfinitiveGroup {
    /// Whether two verbs mean the same act.
    func isLike(_ other: InfinitiveGroup) -> Bool {
        head == other.head && verb.isPassive == other.verb.isPassive
            || verb.isPassive == other.verb.isPassive
                && Self.families.contains { $0.contains(head) && $0.contains(other.head) }
    }

    /// Verbs that may stand for one another in telling one act.
    private static let families: [Set<String>] = [
        ["adresser", "envoyer", "transmettre"],
        ["admettre", "avouer", "confirmer", "reconnaître"],
        ["alerter", "avertir", "informer", "prévenir"],
        ["annuler", "supprimer"],
        ["arrêter", "interpeller"],
        ["clore", "clôturer", "fermer"],
        ["corriger", "rectifier"],
        ["couper", "débrancher", "déconnecter", "isoler"],
        ["déclarer", "notifier", "signaler"],
        ["démentir", "nier"],
        ["déposer", "porter"],
        ["demander", "exiger", "réclamer"],
        ["diffuser", "divulguer", "publier"],
        ["dévoiler", "divulguer", "révéler"],
        ["lancer", "ouvrir"],
        ["relancer", "remettre", "restaurer", "rétablir", "rouvrir"],
        ["réparer", "remplacer"],
    ]
}

extension SubjectMatter {
    /// The numbers among its words.
    var numbers: Set<String> { stems.filter { $0.first?.isNumber ?? false } }
}
