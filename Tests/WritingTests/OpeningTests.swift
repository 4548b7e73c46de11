import Testing

@testable import Writing

/// What an article begins with: its standfirst tells what happened, and the body goes on from there.
@Suite("The opening of an article")
struct OpeningTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<6

    private static let effects = """
        impact:
          composants: [la recherche, les messages privés]
          consequences:
            - {sujet: les annonceurs, action: perdre | leurs statistiques}
            - {sujet: les images, action: ne plus s’afficher}
            - {sujet: les comptes certifiés, action: perdre | leur marque}
        chiffres:
          - {valeur: 240, unite: serveurs, action: être arrêtés, selon: organisation}
        """

    @Test(
        "the body goes on: a lead that would but repeat the standfirst is left out",
        arguments: ["panne", "cyberattaque", "ralentissement", "incendie", "perte de données"])
    func goesOn(nature: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(nature: nature, Self.effects, named: "suite-\(draw)")
            let known = Set(article.standfirst.flatMap(\.told).map(\.path)).union(["nature"])
            let first = try #require(article.sections.first?.paragraphs.first?.sentences.first)
            let isNew = !known.isSuperset(of: first.told.map(\.path))
            #expect(isNew || first.text.contains("heures"), "\(article.standfirst.plain) | \(first.text)")
        }
    }

    @Test("what the standfirst introduced, the lead does not introduce again as its subject")
    func knownIncident() throws {
        for draw in 0..<24 {
            let article = try WrittenRecord.article(
                "impact: {usagers: les abonnés, usages: [téléphoner], composants: [la messagerie]}",
                named: "connue-\(draw)")
            let first = try #require(article.sections.first?.paragraphs.first?.sentences.first).text
            let introduces = article.standfirst.plain.lowercased().contains("panne")
            #expect(!introduces || first.firstMatch(of: /[Uu]ne panne (?:a|de Twitter a)/) == nil, "\(first)")
        }
    }

    @Test("how far it was felt is no reason for a lead: it is told further on", arguments: draws)
    func extent(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "ralentissement",
            "cause: {texte: un câble rompu, bref: un câble rompu}\nimpact: {portee: mondiale, consequences: [{sujet: les images, action: ne plus s’afficher}, {sujet: les vidéos, action: se figer}]}",
            named: "partout-\(draw)")
        let first = try #require(article.sections.first?.paragraphs.first?.sentences.first).text
        #expect(!first.contains("a subi") && !first.contains("a connu"), "\(first)")
        #expect((article.standfirst.plain + article.sentences.plain).ranges(of: "dans le monde entier").count == 1)
    }

    @Test("nothing but what was spared or is not known stands in the lead’s stead: the lead stays")
    func leadStays() throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                "impact: {epargnes: [les applications mobiles], touches: non communiqué, portee: mondiale}",
                named: "reste-\(draw)")
            let first = try #require(article.sections.first?.paragraphs.first?.sentences.first)
            #expect(first.text.contains("Twitter"), "\(first.text)")
        }
    }

    @Test("what a name stands for is said where it first stands, be it the standfirst, and once")
    func explainsAtOnce() throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                """
                impact:
                  touches: {valeur: 12000, unite: internautes, selon: downdetector}
                """, named: "glose-\(draw)")
            let standfirst = article.standfirst.plain
            let body = article.sections.flatMap(\.paragraphs).flatMap(\.sentences).plain
            let gloss = "le site où les internautes signalent les pannes"
            let text = standfirst + " " + body
            guard text.contains("Downdetector") else { continue }
            #expect(text.ranges(of: gloss).count == 1, "\(text)")
            #expect(standfirst.contains("Downdetector") == standfirst.contains(gloss), "\(standfirst)")
        }
    }

    @Test(
        "a leak is the service’s where it has a name of its own",
        arguments: [("playstation-network", "PlayStation Network"), ("credit-du-nord", "Crédit du Nord")])
    func leakOf(service: String, named: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                of: service, nature: "fuite de données", publication: "2025-11-17T09:00", from: "2025-11-14",
                until: "2025-11-15",
                """

                """, named: "fuite-\(draw)")
            let title = article.title.map(\.text).joined()
            #expect(title.contains(named), "\(title)")
        }
    }
}
