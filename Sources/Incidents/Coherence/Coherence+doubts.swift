import Diagnostics
import French

// MARK: - What is probably not what was meant

extension Coherence {
    /// *Dans tout le pays* is the reader’s, unless another is named.
    var scope: [Diagnostic] {
        let isElsewhere = incident.zone != home || incident.organisation.zone.map { $0 != home } ?? false
        guard incident.impact.scope == .national, incident.impact.places.isEmpty, isElsewhere else { return [] }
        return [
            Diagnostic(
                .ambiguousScope, "« dans tout le pays » : le lecteur ne sait pas lequel",
                at: location("impact.portee"),
                hint: "ajoutez « lieux » sous « impact », par exemple « lieux: [au Royaume-Uni] »")
        ]
    }

    /// What does not kill by itself is seldom what people died of.
    var deaths: [Diagnostic] {
        guard incident.impact.casualties?.deaths.value != nil else { return [] }
        switch incident.nature {
        case .networkCut, .outage, .degradation, .slowdown, .dataBreach, .maintenance, .dataLoss, .closure, .error:
            break
        case .cyberattack, .falseAlarm, .fire, .ransomware, .denialOfService, .providerFailure, .accident, .sabotage:
            return []
        }
        return [
            Diagnostic(
                .deathsOfTheIncident, "ces morts sont-ils dus à l’incident ?",
                at: location("impact.bilan_humain.morts"),
                hint:
                    "sinon, dites-les sous « faits », « rubrique: impact » : le titre et le chapô les donneraient pour ses victimes"
            )
        ]
    }

    /// *La ligne a été fermée*, of what is to close: a past without a date, about the service itself, reads as news.
    var pastOfPlanned: [Diagnostic] {
        guard incident.state == .planned else { return [] }
        return incident.context.compactMap { clause -> Diagnostic? in
            guard clause.subject == .service || clause.subject == .incident, clause.date == nil,
                clause.aspect == .event,
                !clause.action.saysState, !clause.action.isPast, !clause.action.isDenied
            else { return nil }
            return Diagnostic(
                .pastOfPlanned, "l’opération est à venir, et ce fait serait dit au passé",
                at: incident.locations["\(clause.path).action"] ?? location(clause.path),
                hint:
                    "s’il est à venir, mettez-le sous « suites » ; s’il dure, ajoutez « aspect: état » ; s’il est passé, ajoutez « date »"
            )
        }
    }

    /// How things are set up is so before and after: *équipait*, not *a équipé*.
    var stateVerbs: [Diagnostic] {
        let clauses =
            (incident.cause.value?.mechanism ?? []) + incident.context + incident.inquiry + incident.otherFacts
        return clauses.compactMap { clause in
            let saysAspect = incident.locations["\(clause.path).aspect"] != nil
            guard !saysAspect, clause.date == nil, clause.aspect == .event, clause.action.saysState else { return nil }
            return Diagnostic(
                .stateVerb, "ce verbe dit un état : ajoutez « aspect: état »",
                at: incident.locations["\(clause.path).action"] ?? location(clause.path),
                hint: "si cela s’est produit une fois, écrivez « aspect: événement »")
        }
    }
}

extension InfinitiveGroup {
    /// Whether its verb says how things are set up rather than what happened; not *servir des repas*, but *servir à*.
    fileprivate var saysState: Bool {
        if head == "servir" { return infinitive(owner: .masculineSingular).contains { ["à", "de"].contains($0.text) } }
        return InfinitiveGroup.stateVerbs.contains(head)
    }

    private static let stateVerbs: Set<String> = [
        "alimenter", "appartenir", "comporter", "contenir", "dépendre", "desservir", "équiper", "gérer", "héberger",
        "posséder", "provenir", "relier", "reposer",
    ]
}
