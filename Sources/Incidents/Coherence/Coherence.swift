import Diagnostics
import French

/// What a record says of itself, held together. Only sure contradictions are told: « vers » and « après » get the
/// benefit of the doubt.
struct Coherence {
    let incident: Incident
    /// Where the newsroom’s readers live.
    let home: Zone

    init(_ incident: Incident, home: Zone) {
        self.incident = incident
        self.home = home
    }

    var findings: [Diagnostic] {
        window + states + names + datedFacts + causes + claims + tone + identifiers + scope + deaths + stateVerbs
            + pastOfPlanned + promises + allegations
    }

    func location(_ path: String) -> Location {
        incident.locations[path] ?? Location(file: incident.file)
    }
}

// MARK: - Start, end and state

extension Coherence {
    private var window: [Diagnostic] {
        var findings: [Diagnostic] = []
        if let start = incident.start, let end = incident.end.value, start.isSurely(after: end) {
            findings.append(
                Diagnostic(
                    .endBeforeStart, "l’incident finit avant de commencer", at: location("fin"),
                    hint: "« debut » est écrit ligne \(location("debut").line)"))
        }
        if let start = incident.start, incident.state != .planned, start.isSurely(after: incident.pointOfView) {
            let key = incident.locations["vu_le"] == nil ? "publication" : "vu_le"
            findings.append(
                Diagnostic(
                    .viewBeforeStart, "le point de vue de l’article précède le début de l’incident", at: location(key),
                    hint: "corrigez « \(key) » ou « debut », ou écrivez « etat: planifié »"))
        }
        return findings
    }

    private var states: [Diagnostic] {
        switch incident.state {
        case .ongoing: ongoing
        case .resolved: resolved
        case .planned: planned
        }
    }

    private var ongoing: [Diagnostic] {
        guard incident.end.isStated else { return [] }
        return [
            Diagnostic(
                .endWhileOngoing, "un incident en cours n’a pas de fin", at: location("fin"),
                hint: "écrivez « etat: résolu », ou « retablissement_prevu » si la date est annoncée")
        ]
    }

    private var resolved: [Diagnostic] {
        var findings: [Diagnostic] = []
        switch incident.end {
        // What an accident destroyed never came back, and it is known.
        case .none where [.accident, .fire, .sabotage].contains(incident.nature): break
        case .unstated, .none:
            findings.append(
                Diagnostic(
                    .missingKey, "un incident résolu a une fin", at: location("etat"),
                    hint: "ajoutez « fin », au besoin « fin: inconnu » ou « fin: non communiqué »"))
        case .value(let end) where end.isSurely(after: incident.pointOfView):
            findings.append(
                Diagnostic(
                    .publishedBeforeEnd,
                    "l’incident finit après le point de vue de l’article (\(incident.pointOfView.iso))",
                    at: location("fin"), hint: "écrivez « etat: en cours », ou corrigez « publication » ou « vu_le »"))
        case .value, .unknown, .undisclosed: break
        }
        return findings
    }

    private var planned: [Diagnostic] {
        guard let start = incident.start, start.isSurely(before: incident.pointOfView) else { return [] }
        return [
            Diagnostic(
                .startNotFuture, "une opération planifiée commence après le point de vue de l’article",
                at: location("debut"),
                hint: "écrivez « etat: en cours » ou « etat: résolu », ou corrigez « vu_le »")
        ]
    }
}
