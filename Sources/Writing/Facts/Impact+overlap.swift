import French
import Incidents

extension Impact {
    /// Whether what users could not do names all that was out of order: *téléphoner et envoyer des SMS*, of *les appels et
    /// les SMS*.
    var usesNameComponents: Bool {
        guard !uses.isEmpty, components.count > 1 else { return false }
        let words = uses.flatMap { $0.infinitive(owner: .masculineSingular) }.map(\.text)
        return components.allSatisfy { component in
            let heads = component.heads.map { [$0] + (Self.doneWith[$0] ?? []) }
            return heads.allSatisfy { !$0.allSatisfy { !words.contains($0) } }
        }
    }

    /// What one does with a thing.
    private static let doneWith: [String: [String]] = [
        "appels": ["appeler", "téléphoner", "appel"], "courriels": ["courriel"], "courrier": ["courriel", "courriels"],
        "internet": ["Internet", "naviguer", "surfer"], "messagerie": ["messages", "message", "courriels"],
        "messages": ["message"], "paiements": ["payer", "paiement"], "réservations": ["réserver"],
        "retraits": ["retirer"], "virements": ["virement", "virer"],
    ]
}
