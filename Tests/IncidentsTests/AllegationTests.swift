import Diagnostics
import Testing

@testable import Incidents

/// What a record denies and does not say to be alleged, and what it says to be alleged and establishes.
@Suite("Allegations")
struct AllegationTests {
    private static func identifiers(_ nature: String, _ facts: String) throws -> [String] {
        try TestNewsroom().newsroom.readIncident(
            text: """
                schema: 1
                service: twitter
                nature: \(nature)
                gravite: important
                etat: en cours
                publication: 2025-03-25T18:00
                debut: 2025-03-20
                \(facts)
                sources: [La rédaction]
                """, file: "fiche.yaml"
        ).diagnostics.map(\.identifier)
    }

    @Test(
        "A denied or unconfirmed attack is asked about",
        arguments: [
            ("ecarte: [{texte: une intrusion, selon: organisation}]", true),
            ("ecarte: [une fuite]", true),
            ("ecarte: [{texte: une erreur humaine, selon: organisation}]", false),
            ("ecarte: [{texte: une intrusion, selon: un expert}]", false),
            ("citations: [{texte: Il n’y a eu aucune intrusion., auteur: organisation, role: démenti}]", true),
            ("citations: [{texte: Nous ne paierons pas., auteur: organisation, role: démenti}]", false),
            ("revendication: {auteur: un pirate, confirmee: non}", true),
            ("revendication: {auteur: un pirate}", false),
            // Said either way, owned up to, or seen.
            ("etabli: oui\nrevendication: {auteur: un pirate, confirmee: non}", false),
            ("etabli: non\nrevendication: {auteur: un pirate, confirmee: non}", false),
            ("reconnaissance: 2025-03-21\nrevendication: {auteur: un pirate, confirmee: non}", false),
            ("impact: {usages: [se connecter]}\nrevendication: {auteur: un pirate, confirmee: non}", false),
        ])
    func contested(facts: String, isAsked: Bool) throws {
        for nature in ["fuite de données", "cyberattaque"] {
            #expect(try Self.identifiers(nature, facts).contains("incident-conteste") == isAsked)
        }
    }

    @Test(
        "What is alleged is not owned up to",
        arguments: [
            ("panne", "etabli: non"), ("cyberattaque", "etabli: non\nreconnaissance: 2025-03-21"),
            ("cyberattaque", "etabli: non\nrevendication: {auteur: un pirate, confirmee: oui}"),
            ("fuite de données", "etabli: non\nimpact: {donnees: {categories: [les noms], statut: dérobées}}"),
        ])
    func contradicted(nature: String, facts: String) throws {
        #expect(try Self.identifiers(nature, facts).contains("presume-et-etabli"))
    }
}
