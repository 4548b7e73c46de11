import French
import Incidents

/// The dated steps of a record as a list: beginning, steps, acknowledgement, end, explanation.
struct Timeline {
    let incident: Incident
    let realizer: Realizer
    let typesetter: Typesetter

    var entries: [Article.TimelineEntry] {
        let moments = Moments(incident: incident)
        return rows.sorted { $0.key < $1.key }.enumerated().map { index, row in
            return Article.TimelineEntry(
                anchor: "etape-\(index + 1)", when: Runs.make(typesetter.typeset(moments.inTimeline(row.date))),
                what: Runs.make(typesetter.typeset(row.label)),
                minute: row.date.isPlaced ? row.date.minute.map { incident.zone.instant(of: $0) / 60 } : nil)
        }
    }

    private struct Row {
        var date: ApproximateMoment
        var label: [Token]
        var order: Int

        /// The beginning comes first, however loosely the others are dated.
        var isStart = false

        var key: (Int, Int) { (isStart ? .min : date.sortKey, order) }
    }

    private var rows: [Row] {
        var rows: [Row] = []
        func add(_ date: ApproximateMoment?, _ label: [Token]) {
            if let date { rows.append(Row(date: date, label: label, order: rows.count)) }
        }
        let noun = realizer.names.profile[.incident]
        let of = [Token(.word, "de")] + (noun?.name.tokens ?? [])
        add(incident.start, Vocabulary.words("Début") + of)
        if !rows.isEmpty { rows[0].isStart = true }
        if let detection = incident.detection { add(detection.date, Vocabulary.words("Détection")) }
        if let acknowledgement = incident.acknowledgement {
            let name = realizer.names.profile[.organisation]?.name.tokens ?? []
            add(acknowledgement.date, Vocabulary.words("Première prise de parole") + [Token(.word, "de")] + name)
        }
        for step in incident.steps {
            if let kind = step.kind {
                if kind == .acknowledgement, incident.acknowledgement?.date != nil { continue }
                if kind == .explanation, incident.explanation?.date != nil { continue }
                if kind == .recovery, incident.isEnd(step) { continue }
                add(step.date, Vocabulary.words(kind.rawValue))
            } else if let clause = step.clause {
                add(step.date, sentence(clause))
            }
        }
        if let explanation = incident.explanation { add(explanation.date, Vocabulary.words("Explications")) }
        add(incident.end.value, Vocabulary.words(end))
        return rows
    }

    private var end: String {
        if incident.state == .planned { return "Fin prévue" }
        return switch incident.nature {
        case .fire: "Incendie maîtrisé"
        case .falseAlarm: "Levée de l’alerte"
        case .dataBreach: "Fin de la fuite"
        case .maintenance: incident.severity == .information ? "Fin de l’opération" : "Réouverture"
        default: "Retour à la normale"
        }
    }

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
        default: (tokens, agreement) = ([], .masculineSingular)
        }
        return tokens + clause.action.active(.present, subject: agreement)
    }
}
