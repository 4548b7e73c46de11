import French
import Incidents

/// What broke down, where it bears the name of a place that went on: the computers of a hospital, of a town hall.
extension Incident {
    /// Whether what works again is *le système informatique*, not the hospital, which never closed.
    var strikesComputersOfAPlace: Bool {
        guard Self.ofComputers.contains(nature) || event.map(isOfComputers) ?? false else { return false }
        let actor = service.actor
        let name = actor.name.lowercased()
        let said = [actor.gloss].compactMap(\.self) + actor.designations.map(\.text)
        // *Le service public de santé*
        if said.contains(where: { $0.text.hasSuffix("de santé") || $0.text.contains(" de santé ") }) { return true }
        let heads = said.map(\.head)
        return Self.places.contains { place in name == place || name.hasPrefix(place + " ") || heads.contains(place) }
    }

    /// *Le système informatique a été rétabli en partie*, of a step that but says so; nil of any other.
    func comeback(_ kind: Step.Kind?) -> (subject: NounGroup, action: InfinitiveGroup)? {
        let said: String
        switch kind {
        case .partialRecovery: said = "être rétabli en partie"
        case .recovery: said = "être rétabli"
        default: return nil
        }
        guard strikesComputersOfAPlace, let subject = try? NounGroup(parsing: "le système informatique"),
            let action = Vocabulary.infinitiveGroup(said)
        else { return nil }
        return (subject, action)
    }

    private func isOfComputers(_ event: NounGroup) -> Bool {
        [.outage, .slowdown, .degradation].contains(nature) && event.text.contains("informatique")
    }

    private static let ofComputers: Set<Nature> = [.cyberattack, .ransomware]

    /// Where people go, and which a failure of its computers does not close.
    private static let places = [
        "aéroport", "agglomération", "bibliothèque", "centre hospitalier", "chu", "clinique", "collège", "commune",
        "communauté", "comté", "département", "école", "établissement", "hôpital", "hôpitaux", "lycée", "mairie",
        "maternité", "métropole", "municipalité", "musée", "préfecture", "région", "tribunal", "université", "ville",
    ]
}
