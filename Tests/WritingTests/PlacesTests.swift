import Testing

@testable import Writing

/// Where it was felt is told with whom or what it befell, or not at all where the reader knows.
@Suite("Places")
struct PlacesTests {
    /// What a sentence with nothing but a place in it would say.
    private static let hollow = ["des usagers", "a eu des conséquences", "aura des conséquences"]

    static func record(service: String, nature: String, places: String, users: String) -> String {
        """
        schema: 1
        service: \(service)
        nature: \(nature)
        gravite: important
        etat: résolu
        publication: 2024-03-12T09:00
        debut: 2024-03-11
        fin: 2024-03-11
        impact:
          lieux: [\(places)]
        \(users)
        sources: [La rédaction]
        """
    }

    @Test(
        "A place stands with those whom it befell",
        arguments: ["panne", "déni de service", "cyberattaque", "rançongiciel", "fuite de données", "ralentissement"])
    func withUsers(nature: String) throws {
        let article = try WrittenRecord.article(
            whole: Self.record(
                service: "twitter", nature: nature, places: "à Lyon, à Nice, à Metz", users: "  usagers: des abonnés"),
            named: "lieux")
        let told = article.sentences.filter { $0.told.contains { $0.path == "impact.lieux" } }
        #expect(!told.isEmpty)
        for sentence in told {
            #expect(sentence.text.contains(/abonnés|Ils|signalé|perturbations/), "\(sentence.text)")
        }
        for words in Self.hollow { #expect(!article.sentences.plain.contains(words)) }
        #expect(!article.untold.contains { $0.path == "impact.lieux" })
    }

    @Test(
        "A country goes without saying of what is of it by its name, its gloss or its users",
        arguments: [
            ("twitter", "en Allemagne", "  usagers: les abonnés allemands", false),
            ("twitter", "au Royaume-Uni", "  usagers: de nombreux Britanniques", false),
            ("twitter", "à Londres", "  usagers: les abonnés londoniens", false),
            ("twitter", "en Allemagne", "  usagers: les abonnés français", true),
            ("twitter", "en Allemagne, en Belgique", "  usagers: les abonnés allemands", true),
            ("twitter", "dans le Nord", "  usagers: les abonnés français", true),
            // *Le groupe japonais* runs it; where it was out of order is another matter.
            ("playstation-network", "au Japon", "  usagers: les joueurs", true),
        ])
    func implied(service: String, places: String, users: String, isTold: Bool) throws {
        let article = try WrittenRecord.article(
            whole: Self.record(service: service, nature: "panne", places: places, users: users), named: "pays")
        let tells = (article.standfirst + article.sentences).contains { $0.told.contains { $0.path == "impact.lieux" } }
        #expect(tells == isTold)
        // What goes without saying is no fact left untold.
        #expect(!article.untold.contains { $0.path == "impact.lieux" })
    }

    @Test("Beside where it happened, where it was felt is not taken for that")
    func besideSite() throws {
        let article = try WrittenRecord.article(
            whole: Self.record(
                service: "twitter", nature: "panne", places: "en Finlande", users: "lieu: au large d’Öland"),
            named: "large")
        #expect(!(article.standfirst + article.sentences.prefix(1)).contains { $0.text.contains("Finlande") })
        #expect(article.sentences.plain.contains("Finlande"))
    }
}
