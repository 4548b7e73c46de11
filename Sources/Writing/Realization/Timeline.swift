import French
import Incidents

/// The dated steps of a record as a list: beginning, steps, acknowledgement, end, explanation.
struct Timeline {
    let incident: Incident
    let realizer: Realizer
    let typesetter: Typesetter

    var entries: [Article.TimelineEntry] {
        let moments = Moments(incident: incident)
        return rows.enumerated().map { index, row in
            return Article.TimelineEntry(
                anchor: "etape-\(index + 1)",
                when: Runs.make(typesetter.typeset(moments.inTimeline(row.date)), zone: incident.zone),
                what: Runs.make(typesetter.typeset(row.label)),
                minute: row.date.isPlaced ? row.date.minute.map { incident.zone.instant(of: $0) / 60 } : nil)
        }
    }

    private struct Row {
        var date: ApproximateMoment
        var label: [Token]
    }

    /// The beginning comes first, however loosely the others are dated.
    private var rows: [Row] {
        var order = ChronologicalOrder<Row>()
        for step in incident.steps {
            guard let date = step.date else { continue }
            if let kind = step.kind {
                if kind == .acknowledgement, incident.acknowledgement?.date != nil { continue }
                if kind == .explanation, incident.explanation?.date != nil { continue }
                if kind == .recovery, incident.isEnd(step) { continue }
                order.append(Row(date: date, label: Vocabulary.words(kind.rawValue)), date)
            } else if let clause = step.clause {
                order.append(Row(date: date, label: sentence(clause)), date)
            }
        }
        func place(_ date: ApproximateMoment?, _ label: [Token], first: Bool = false) {
            if let date { order.place(Row(date: date, label: label), date, first: first) }
        }
        place(incident.detection?.date, Vocabulary.words("Détection"), first: true)
        let name = realizer.names.profile[.organisation]?.name.tokens ?? []
        place(
            incident.acknowledgement?.date,
            Vocabulary.words("Première prise de parole") + [Token(.word, "de")] + name)
        place(incident.explanation?.date, Vocabulary.words("Explications"))
        place(incident.end.value, Vocabulary.words(end))
        let noun = realizer.names.profile[.incident]
        let start = incident.start.map {
            Row(date: $0, label: Vocabulary.words("Début") + [Token(.word, "de")] + (noun?.name.tokens ?? []))
        }
        return [start].compactMap(\.self) + order.elements
    }

    private var end: String {
        if incident.state == .planned { return "Fin prévue" }
        return switch incident.nature {
        case .fire where isFireOfOwner: "Incendie maîtrisé"
        case .falseAlarm: "Levée de l’alerte"
        case .dataBreach: "Fin de la fuite"
        case .maintenance: incident.severity == .information ? "Fin de l’opération" : "Réouverture"
        default: "Retour à la normale"
        }
    }

    /// Elsewhere, what ends is the trouble of the service, not the fire.
    private var isFireOfOwner: Bool { incident.service.actor.name == incident.organisation.name }

    /// A clause at the present, as chronologies have it.
    private func sentence(_ clause: Clause) -> [Token] {
        let (tokens, agreement): ([Token], Agreement)
        switch Items(incident).subject(clause.subject) {
        case .entity(let entity):
            let name = realizer.names.profile[entity]?.name
            (tokens, agreement) = (name?.tokens ?? [], name?.agreement ?? .masculineSingular)
        case .nounGroups(let groups):
            (tokens, agreement) = (
                groups.flatMap { $0.tokensBeforeVerb() }, groups.first?.agreement ?? .masculineSingular
            )
        case .tokens(let words, let agrees): (tokens, agreement) = (words, agrees ?? .masculineSingular)
        case .actor(let actor): (tokens, agreement) = (Vocabulary.name(actor).tokens, actor.agreement)
        case .person(let person):
            (tokens, agreement) = (Vocabulary.person(person), Agreement(person.gender, .singular))
        default: (tokens, agreement) = ([], .masculineSingular)
        }
        return tokens + clause.action.active(.present, subject: agreement)
    }
}
