import French
import Incidents

/// What a service is for which *perturbé* would be too weak a word.
extension Incident {
    /// The participle that the record has for it, *rompu*, *fermé*; *coupé*, of a cable that somebody’s anchor tore; none
    /// of what was destroyed, or left a country in the dark, which one word does not say.
    var serviceState: String? {
        guard state != .planned else { return nil }
        let effects = impact.consequences + impact.symptoms + otherFacts.filter { $0.rubric == .impact }
        let own = effects.filter { clause in
            clause.subject == .service && clause.certainty == .confirmed && !clause.action.isDenied
        }
        if own.contains(where: { $0.action.wrecks }) { return Self.unsaid }
        let states = own.compactMap { $0.action.stoppedState }
        let isLine = service.actor.siteOrLine.map(Self.lines.contains) ?? false
        if isLine, nature == .networkCut || !states.isEmpty { return "coupé" }
        if let state = states.first { return state }
        let isOutage = nature == .outage || nature == .networkCut
        return isOutage && service.supply == "électricité" ? Self.unsaid : nil
    }

    /// No one word would do.
    static let unsaid = "indicible"

    private static let lines: Set<String> = ["câble", "fibre", "ligne", "liaison"]
}

extension Actor {
    /// The noun its name begins with.
    fileprivate var siteOrLine: String? { name.split(separator: " ").first.map { String($0).inLowerCase } }
}

extension InfinitiveGroup {
    /// *Rompu*, of *être rompu à 37 kilomètres des côtes*.
    fileprivate var stoppedState: String? {
        let words = infinitive(owner: .masculineSingular)
        guard words.count > 1, words[0].spells("être"), Self.stoppedStates.contains(words[1].text) else { return nil }
        return words[1].text
    }

    private static let stoppedStates: Set<String> = [
        "arraché", "arrêté", "bloqué", "coupé", "fermé", "inaccessible", "indisponible", "injoignable", "interrompu",
        "inutilisable", "paralysé", "rompu", "sectionné", "stoppé", "suspendu",
    ]
}

extension Incident {
    /// Whether, while it lasts, a step tells that some of what it struck works again: *les services destinés aux pharmacies
    /// ont été rétablis*, of an attack that struck the pharmacies.
    var partCameBack: Bool {
        guard state == .ongoing else { return false }
        let struck = SubjectMatter(
            (impact.components + [impact.users].compactMap(\.self)).map(\.text).joined(separator: " "))
        return steps.contains { step in
            guard let clause = step.clause, !clause.action.isDenied, clause.certainty == .confirmed,
                step.date.map({ !$0.isAfter(pointOfView) }) ?? true
            else { return false }
            let words = clause.action.infinitive(owner: .masculineSingular)
            let isBack =
                clause.action.restores || ["redevenir", "retrouver", "revenir"].contains(clause.action.head)
                || words.contains { $0.text.hasPrefix("rétabli") }
            var matter = clause.action.matter
            if case .group(let group) = clause.subject {
                matter = SubjectMatter(group.text + " " + Typesetter.text(words))
            }
            return isBack && matter.speaks(of: struck.stems)
        }
    }
}

extension Incident {
    /// *La fermeture définitive*, *la fin du service*: nothing will go on from that day.
    var closesForGood: Bool {
        guard state == .planned, let event else { return false }
        return event.text.contains("définitif") || event.text.contains("définitive")
            || ["extinction", "fin", "suppression"].contains(event.head)
    }
}
