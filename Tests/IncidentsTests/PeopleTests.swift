import Diagnostics
import French
import Testing

@testable import Incidents

/// Who speaks and who acts, however an editor writes the name.
@Suite struct PeopleTests {
    private static func incident(subject: String) throws -> Incident {
        try TestNewsroom().incident(
            Record.with("contexte:\n  - sujet: \(subject)\n    action: réclamer | des explications"))
    }

    private static func name(_ subject: Subject) -> String {
        switch subject {
        case .organisation: "organisation"
        case .service: "service"
        case .incident: "incident"
        case .actor(let actor): actor.slug
        case .person(let person): person.name
        case .group(let group): group.text
        }
    }

    @Test(
        "Identifier, name or sigle, with or without its article",
        arguments: [
            ("organisation", "organisation"), ("twitter", "service"), ("Twitter", "organisation"),
            ("downdetector", "downdetector"), ("Downdetector", "downdetector"), ("sony", "sony"),
            ("playstation-network", "playstation-network"), ("PlayStation Network", "playstation-network"),
            ("le PlayStation Network", "playstation-network"), ("le PSN", "playstation-network"),
            ("le playstation network", "playstation-network"), ("la société générale", "societe-generale"),
            ("Société générale", "societe-generale"), ("SONY", "sony"), ("les pompiers", "les pompiers"),
        ])
    func whoeverIsMeant(written: String, meant: String) throws {
        #expect(Self.name(try Self.incident(subject: written).context[0].subject) == meant)
    }

    @Test func aPersonActs() throws {
        let incident = try Self.incident(
            subject: "\n      nom: Nicky Morgan\n      fonction: la présidente de la commission\n      genre: féminin")
        guard case .person(let person) = incident.context[0].subject else {
            Issue.record("not a person")
            return
        }
        #expect(person.name == "Nicky Morgan")
        #expect(person.function?.text == "la présidente de la commission")
    }

    @Test("A noun the lexicon does not know has its gender", arguments: ["selon", "sujet"])
    func aNounGroupWithItsGender(key: String) throws {
        let lines =
            "contexte:\n  - action: réclamer | des explications\n    \(key):\n      texte: la zorglubie\n"
            + "      genre: féminin" + (key == "selon" ? "\n    sujet: les pompiers" : "")
        let clause = try TestNewsroom().incident(Record.with(lines)).context[0]
        #expect(key == "selon" ? clause.source != nil : Self.name(clause.subject) == "la zorglubie")
    }

    @Test("Neither an actor nor a noun group", arguments: ["zorglub", "downdetecteur"])
    func whoeverIsUnknown(written: String) throws {
        let found = try TestNewsroom().findings(
            MarkedText(Record.with("contexte:\n  - sujet: \(written)\n    action: réclamer | des explications")))
        #expect(found.map(\.identifier) == ["acteur-inconnu"])
    }
}
