import Testing

@testable import Writing

/// Whoever is named is presented once, and called by what nobody else would be taken for.
@Suite("Who is who")
struct WhoIsWhoTests {
    private static let facts = """
        # fait : fait
        {Sujet} {action}.
        """

    private static func sentences(_ facts: String...) throws -> [String] {
        let rows = facts.map { "  - {rubrique: contexte, \($0)}" }.joined(separator: "\n")
        return try Scenario(
            gabarits: Self.facts, paragraph: "{rubrique: fait, pour: faits}", record: "faits:\n" + rows
        ).sentences()
    }

    @Test(
        "A designation is no name for whoever comes behind another whom it fits",
        arguments: [
            // Names in the author’s words, which nothing explains.
            ("évoquer | une fuite chez Mastodon", true),
            ("évoquer | une fuite de données", false),
            // A place is no company.
            ("évoquer | une fuite en France", false),
        ])
    func rival(action: String, isNamed: Bool) throws {
        let sentences = try Self.sentences(
            "sujet: organisation, action: prévenir | ses clients", "sujet: un rapport, action: \(action)",
            "sujet: organisation, action: fermer | ses bureaux")
        #expect((sentences.last == "Twitter a fermé ses bureaux.") == isNamed, "\(sentences)")
    }

    @Test("Who is presented in the standfirst is presented no more", arguments: 0..<4)
    func presentedOnce(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-20T09:00",
            """
            nouvelle:
              sujet: {nom: Anna Diaz, fonction: la gouverneure du Texas, genre: féminin}
              action: demander | une enquête parlementaire sur la panne
              date: 2024-03-19
            citations:
              - texte: Cette panne n’aurait jamais dû se produire.
                auteur: {nom: Anna Diaz, fonction: la gouverneure du Texas, genre: féminin}
                date: 2024-03-19
                role: réaction
            """, named: "presentee-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        let presented = ["Anna Diaz, la gouverneure du Texas,", "a gouverneure du Texas, Anna Diaz,"].map {
            text.ranges(of: $0).count
        }
        #expect(presented.reduce(0, +) == 1, "\(text)")
    }

    @Test("Name and function change places by turns", arguments: 0..<4)
    func byTurns(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            contexte:
              - sujet: {nom: Anna Diaz, fonction: la maire de Dax, genre: féminin}
                action: se rendre sur place
                date: 2024-03-11
              - sujet: {nom: Paul Roux, fonction: le préfet des Landes, genre: masculin}
                action: réunir | les élus
                date: 2024-03-12
            """, named: "fonctions-\(draw)")
        let text = article.sentences.plain
        let isNameFirst = [
            text.contains("Anna Diaz, la maire de Dax,"), text.contains("Paul Roux, le préfet des Landes,"),
        ]
        #expect(isNameFirst.count { $0 } == 1, "\(text)")
        #expect(text.contains("e préfet des Landes") && text.contains("a maire de Dax"), "\(text)")
    }

    @Test("A pirate who was told of is that one, and no other", arguments: 0..<4)
    func metBefore(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données",
            """
            revendication: {auteur: un pirate, canal: sur un forum}
            chiffres:
              - {valeur: 5, unite: millions de clients, action: être concernés, selon: un pirate}
            """, named: "pirate-\(draw)")
        let text = (article.standfirst + article.sentences).plain.lowercased()
        #expect(text.ranges(of: "un pirate").count <= 1, "\(text)")
        #expect(text.contains("le pirate"), "\(text)")
    }

    @Test("Service and organisation of one name are not two in a sentence", arguments: 0..<4)
    func oneName(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "déni de service", from: "2024-03-11T13:10", until: "2024-03-11T22:30",
            """
            chronologie:
              - {date: 2024-03-11T21:00, sujet: organisation, action: repousser | la deuxième vague}
            """, named: "homonymes-\(draw)")
        for sentence in article.sentences.map({ [$0].plain }) {
            #expect(sentence.ranges(of: "Twitter a ").count <= 1, "\(sentence)")
        }
    }

    @Test("Nobody is called what he is then said to be", arguments: 0..<6)
    func predicate(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            contexte:
              - {sujet: organisation, action: être la première société de la ville, aspect: état}
            """, named: "predicat-\(draw)")
        let sentence = try #require(article.sentences.map { [$0].plain }.first { $0.contains("de la ville") })
        #expect(!sentence.contains(/^La société/), "\(sentence)")
    }

    @Test("Somebody who goes on speaking is no « même source »", arguments: 0..<6)
    func personAsSource(draw: Int) throws {
        let person = "{nom: Anne Roy, fonction: la ministre des Communications, genre: féminin}"
        let article = try WrittenRecord.article(
            """
            cause: {texte: une surtension, selon: \(person)}
            ecarte: [{texte: une cyberattaque, selon: {nom: Anne Roy, genre: féminin}, certitude: probable}]
            """, named: "source-\(draw)")
        #expect(!article.sentences.plain.contains("même source"), "\(article.sentences.plain)")
    }
}
