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
            #expect(first.text.contains(/Twitter|a commencé|ont commencé|a débuté/), "\(first.text)")
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

    @Test("behind the standfirst the story begins where it began, and says at once what broke down", arguments: 0..<12)
    func beginning(draw: Int) throws {
        let article = try WrittenRecord.article(
            "impact: {usagers: les abonnés, usages: [téléphoner], composants: [la messagerie, les alertes]}",
            named: "debut-\(draw)")
        let sentences = try #require(article.sections.first?.paragraphs.first?.sentences)
        let isRead = article.standfirst.plain.contains("10 heures")
        #expect(isRead || sentences[0].text.contains("10\u{A0}heures"), "\(article.text)")
        #expect(
            article.standfirst.plain.contains("messagerie")
                || sentences.prefix(2).contains { $0.text.contains("messagerie") })
    }

    /// Words in the order in which the body has them.
    struct Order: CustomTestStringConvertible, Sendable {
        let rule: String
        let nature: String
        let facts: String
        let words: [String]
        var testDescription: String { rule }
    }

    static let orders: [Order] = [
        Order(
            rule: "an accident is told as it went, then what came of it", nature: "accident",
            facts: """
                cause:
                  texte: le choc d’un cargo contre une pile
                  mecanisme: [{date: 2024-03-11T09:56, sujet: le cargo, action: perdre | son alimentation}]
                chronologie: [{date: 2024-03-11T10:05, sujet: la police, action: arrêter | la circulation}]
                impact:
                  consequences:
                    - {sujet: les écoles, action: renvoyer | leurs élèves}
                    - {sujet: le port, action: fermer | ses bassins}
                """,
            words: ["choc", "alimentation", "10 heures", "circulation", "bassins"]),
        Order(
            rule: "what is known of how it went stands there, where nobody knows why", nature: "accident",
            facts: """
                cause: inconnu
                faits: [{rubrique: cause, sujet: un tram, action: reculer dans le tunnel}]
                impact: {consequences: [{sujet: les lignes A et D, action: être interrompu}]}
                """,
            words: ["10 heures", "reculé"]),
        Order(
            rule: "what was done while the story went on is told in its place there", nature: "panne",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:40, sujet: les ingénieurs, action: couper | les messages privés}
                  - {date: 2024-03-11T18:00, sujet: le ministre, action: convoquer | le patron du réseau}
                remedes: [{date: 2024-03-11T16:00, sujet: les préfectures, action: diffuser | des numéros de secours}]
                impact:
                  touches: {valeur: 12000, unite: abonnés, selon: organisation}
                  consequences: [{sujet: les écoles, action: fermer}, {sujet: les trains, action: s’arrêter}]
                """,
            words: ["coupé", "préfectures", "ministre"]),
        Order(
            rule: "background stands behind what comes next, and ends the article", nature: "panne",
            facts: """
                contexte: [{sujet: la concurrence, action: attirer | les annonceurs, date: 2023-09}]
                enquete: [{sujet: le parquet de Paris, action: ouvrir | une enquête}]
                suites: [{sujet: organisation, action: publier | un rapport}]
                """,
            words: ["parquet", "rapport", "concurrence"]),
    ]

    @Test("In this order", arguments: orders, draws)
    func ordered(rule: Order, draw: Int) throws {
        let article = try WrittenRecord.article(nature: rule.nature, rule.facts, named: "ordre-\(draw)")
        let body = article.sentences.plain
        var rest = body[...]
        for word in rule.words {
            let found = rest.firstRange(of: word)
            #expect(found != nil, "\(word) : \(body)")
            if let found { rest = rest[found.upperBound...] }
        }
        #expect(article.untold == [])
    }
}
