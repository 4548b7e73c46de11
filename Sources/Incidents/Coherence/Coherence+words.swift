import Diagnostics
import French

// MARK: - Causes, tone, identifiers

extension Coherence {
    /// Said to be unknown, and known.
    var causes: [Diagnostic] {
        var findings: [Diagnostic] = []
        if case .unknown = incident.cause {
            let step = incident.steps.first { $0.kind == .causeFound }?.path
            // What is known of the causes, and what is said of them, does not make the cause known.
            if let step {
                findings.append(
                    Diagnostic(
                        .causeContradicted,
                        "la cause est dite inconnue (ligne \(location("cause").line)) et trouvée ici",
                        at: location(step), hint: "écrivez la cause, ou « hypotheses » si elle n’est pas établie"))
            }
        }
        if let cause = incident.cause.value {
            for denial in incident.ruledOut where same(denial.text, cause.text) || same(denial.text, cause.short) {
                findings.append(
                    Diagnostic(
                        .causeContradicted, "cette cause est donnée ligne \(location("cause").line) et écartée ici",
                        at: location(denial.path)))
            }
        }
        return findings
    }

    private func same(_ left: NounGroup, _ right: NounGroup?) -> Bool {
        right.map { Suggestion.folded($0.text) == Suggestion.folded(left.text) } ?? false
    }

    /// What has a noun of its own, and who failed, are keys of some kinds.
    var names: [Diagnostic] {
        var findings: [Diagnostic] = []
        if let event = incident.event {
            if !incident.nature.mayBeNamed {
                findings.append(
                    Diagnostic(
                        .nameOfKind, "« \(incident.nature.rawValue) » a déjà son nom", at: location("evenement"),
                        hint:
                            "retirez « evenement », ou écrivez « nature: accident », « erreur », « fermeture » ou « sabotage »"
                    ))
            } else if event.agreement.number == .plural {
                findings.append(
                    Diagnostic(
                        .nameOfKind, "« evenement » se dit au singulier", at: location("evenement"),
                        hint: "par exemple « une collision », « un acte de sabotage »"))
            }
        }
        if incident.provider != nil, incident.nature != .providerFailure {
            findings.append(
                Diagnostic(
                    .nameOfKind, "« \(incident.nature.rawValue) » n’est pas la défaillance d’un prestataire",
                    at: location("prestataire"),
                    hint: "corrigez « nature », ou dites ce qu’il a fait sous « faits », « rubrique: cause »"))
        }
        return findings
    }

    /// Nobody claims an accident; of an outage, only what nothing bears out: else it is an attack.
    var claims: [Diagnostic] {
        guard let claim = incident.claim, !Claim.isPossible(of: incident.nature),
            !claim.isPossibleBoast(of: incident.nature)
        else { return [] }
        return [
            Diagnostic(
                .claimOfAccident, "« \(incident.nature.rawValue) » ne se revendique pas",
                at: location(claim.path),
                hint: "corrigez « nature » si c’est une attaque ; d’une panne dont rien ne le confirme, "
                    + "ajoutez « confirmee: non » ; sinon dites-le sous « contexte »")
        ]
    }

    /// Where people were in danger, the tone is sober.
    var tone: [Diagnostic] {
        guard incident.severity == .critical, incident.ornament != Ornament() else { return [] }
        return [
            Diagnostic(
                .ornamentTooGrave, "aucun ornement n’est admis à la gravité « critique »", at: location("ornement"),
                hint: "retirez « ornement »")
        ]
    }

    var identifiers: [Diagnostic] {
        var seen: [String: Int] = [:]
        return incident.updates.enumerated().compactMap { index, update in
            let place = location("points[\(index)].id")
            guard let line = seen.updateValue(place.line, forKey: update.identifier) else { return nil }
            return Diagnostic(
                .duplicateIdentifier, "le point « \(update.identifier) » existe déjà ligne \(line)", at: place,
                hint: "donnez à chaque point son identifiant")
        }
    }
}
