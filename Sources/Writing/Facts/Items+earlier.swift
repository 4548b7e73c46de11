import French
import Incidents

/// What had come to pass before the story, though no date of its own says so.
extension Items {
    /// *Le grand orgue avait échappé à l’incendie de 1972*, of one that burnt; *l’opération avait commencé début mai*, of
    /// what the cause names; *aucun appareil n’avait connu d’accident auparavant*, by its own words.
    func cameBefore(_ clause: Clause) -> Bool {
        guard clause.date == nil, clause.aspect == .event, incident.state != .planned, !clause.action.isPast,
            clause.certainty == .confirmed
        else { return false }
        if clause.action.saysBefore { return true }
        guard clause.path.hasPrefix("contexte"), !Self.holding.contains(clause.action.head) else { return false }
        // *Avait affrété le vol*, of the one that crashed.
        if isOfWhatIsGone(clause) { return true }
        guard case .group(let group) = clause.subject, group.determiner == .definite else {
            return clause.subject == .service && isGone(.service)
        }
        // *L’explosion est survenue dix jours après les attentats*: the incident is no thing that it destroyed.
        if case .entity(.incident) = subject(of: clause) { return false }
        if isGone(clause.subject), !IncidentNouns.nouns(for: incident).contains(where: { $0.text == group.head }) {
            return true
        }
        guard incident.state == .resolved || incident.nature == .accident else { return false }
        guard clause.action.begins else { return false }
        return (incident.cause.value?.mechanism ?? []).contains { step in
            let named = [step.action.object, step.subject.group].compactMap(\.self)
            return named.contains { $0.isSameThing(as: group) || $0.withDeterminer(.definite).text == group.text }
        }
    }

    /// *Le pont avait été rénové en 2003*, of one that fell: all its history is over.
    func isHistoryOfRuin(_ clause: Clause) -> Bool {
        guard incident.nature == .accident, let date = clause.date, clause.aspect == .event, !clause.action.isPast,
            clause.path.hasPrefix("contexte"), let start = incident.start, date.isWhollyBefore(start)
        else { return false }
        return clause.subject == .service && isGone(.service)
    }

    /// Background of a year or two before, of those whom it concerns: *les patients concernés s’étaient fait tester
    /// mi-2020*.
    func isOfThoseConcerned(_ clause: Clause) -> Bool {
        guard clause.aspect == .event, case .group(let group) = clause.subject, group.isDefinite, group.isPerson else {
            return false
        }
        return group == incident.impact.users
            || group.text.lettersApart.contains { ["concernées", "concernés", "touchées", "touchés"].contains($0) }
    }

    /// *Christian Marty pilotait l’avion*: what somebody did with what is no more.
    func isOfWhatIsGone(_ clause: Clause) -> Bool {
        guard incident.nature == .accident, let object = clause.action.object, object.isDefinite else { return false }
        return isGone(.group(object))
    }
}

extension InfinitiveGroup {
    /// *Auparavant*, *avant le départ*: words that put an act before another.
    fileprivate var saysBefore: Bool {
        let words = infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        guard let last = words.last else { return false }
        if ["auparavant", "jusqu’alors", "jusque-là"].contains(last) { return true }
        guard words.count > 4, words[words.count - 3] == "avant", !["d’", "de"].contains(words[words.count - 4]),
            ["le", "la", "l’"].contains(words[words.count - 2])
        else { return false }
        return Self.turningPoints.contains(last)
    }

    private static let turningPoints: Set<String> = [
        "accident", "attaque", "catastrophe", "choc", "collision", "décollage", "départ", "drame", "explosion",
        "impact", "incendie", "incident", "panne",
    ]

    /// *Commencer début mai*
    fileprivate var begins: Bool { ["commencer", "débuter", "démarrer"].contains(head) }

    /// *Venir de débarquer*, *aller atteindre*, *être en train de dîner*
    var hasJustDone: Bool {
        guard !isDenied, !isPast else { return false }
        let words = infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        guard words.count > 2 else { return false }
        return switch head {
        case "venir": ["de", "d’"].contains(words[1]) && Vocabulary.isInfinitive(words[2])
        case "aller": Vocabulary.isInfinitive(words[1])
        case "être":
            words[1] == "en" && words[2] == "train" || words[1] == "sur" && words.count > 3 && words[3] == "point"
        default: false
        }
    }

    /// *Être à bord*
    var saysAboard: Bool { infinitive(owner: .masculineSingular).last?.text == "bord" }

    /// *Se trouver à bord*: where somebody is, which no one does.
    var tellsWhereabouts: Bool {
        guard head == "trouver", verb.isPronominal, !isPast else { return false }
        return !infinitive(owner: .masculineSingular).contains { ["encore", "toujours"].contains($0.text) }
    }
}

extension Subject {
    fileprivate var group: NounGroup? { if case .group(let group) = self { group } else { nil } }
}
