import Testing

@testable import Writing

/// What rests on the word of whom it is about is his word wherever it is told: in the past infinitive, its date behind it.
/// What an organisation did, the record naming it for the source, is told as done.
@Suite("By one’s own word")
struct OwnWordTests {
    private static let draws = 0..<6
    private static let claiming = ["affirme", "dit", "assure"]

    private static func article(
        _ facts: String, _ name: String, nature: String = "déni de service", publication: String = "2024-03-12T09:00"
    ) throws -> Article {
        try WrittenRecord.article(nature: nature, publication: publication, facts, named: name)
    }

    private static let claim = """
        revendication: {auteur: netcraft, date: 2024-03-11, canal: sur Telegram, confirmee: non}

        """

    @Test(
        "What pirates count of their attack, and what they did, is what they say",
        arguments: [
            (
                "chiffres: [{valeur: 300, unite: domaines, ecrit: plus de, sujet: netcraft, action: viser, certitude: affirmée, selon: netcraft}]",
                "avoir visé plus de 300 domaines", "a visé plus"
            ),
            // Who claims it, and nobody else, needs no key to be doubted.
            (
                "chiffres: [{valeur: 6, unite: millions de lignes, sujet: netcraft, action: mettre en vente, selon: netcraft}]",
                "avoir mis en vente six millions de lignes", "a mis"
            ),
            (
                "faits: [{rubrique: cause, sujet: netcraft, action: copier | la base, certitude: affirmée, selon: netcraft}]",
                "avoir copié la base", "a copié"
            ),
            (
                "faits: [{rubrique: cause, sujet: netcraft, action: copier | la base, date: 2024-03-11T22:00, certitude: affirmée, selon: netcraft}]",
                "avoir copié la base à 22 heures", "a copié"
            ),
        ], draws)
    func pirates(_ row: (facts: String, said: String, never: String), draw: Int) throws {
        let article = try Self.article(Self.claim + row.facts, "pirates-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(Self.claiming.contains { text.contains("\($0) \(row.said)") }, "\(text)")
        #expect(!text.contains(row.never), "\(text)")
    }

    @Test("Two counts of one claim are one sentence", arguments: draws)
    func together(draw: Int) throws {
        let text = try Self.article(
            Self.claim + """
                chiffres:
                  - {valeur: 300, unite: domaines, sujet: netcraft, action: viser, certitude: affirmée, selon: netcraft}
                  - {valeur: 17000, unite: adresses, sujet: netcraft, action: viser, certitude: affirmée, selon: netcraft}
                """, "ensemble-\(draw)"
        ).sentences.plain
        #expect(text.contains("avoir visé 300 domaines et 17 000 adresses"), "\(text)")
    }

    @Test("A claim of long ago was made", arguments: draws)
    func old(draw: Int) throws {
        let text = try Self.article(
            Self.claim
                + "chiffres: [{valeur: 300, unite: domaines, sujet: netcraft, action: viser, certitude: affirmée, selon: netcraft}]",
            "ancien-\(draw)", publication: "2024-09-12T09:00"
        ).sentences.plain
        let said = ["a affirmé", "a dit", "a assuré"]
        #expect(said.contains { text.contains("\($0) avoir visé 300 domaines") }, "\(text)")
    }

    @Test(
        "The organisation’s own act is told as done; what it claims, what befell it, what it did not do, as its word",
        arguments: [
            ("action: rétablir | le réseau | dans l’ouest", "a rétabli le réseau dans l’ouest"),
            (
                "action: rétablir | le réseau | dans l’ouest, certitude: affirmée",
                "avoir rétabli le réseau dans l’ouest"
            ),
            (
                "action: rétablir | le réseau | dans l’ouest, certitude: probable",
                "pense avoir rétabli le réseau dans l’ouest"
            ),
            ("action: perdre cinq minutes de données", "avoir perdu cinq minutes de données"),
            ("action: ne pas payer | la rançon", "ne pas avoir payé la rançon"),
            ("action: perdre cinq minutes de données, certitude: confirmée", "a perdu cinq minutes de données"),
        ], draws)
    func organisation(_ row: (fact: String, said: String), draw: Int) throws {
        let article = try Self.article(
            "faits: [{rubrique: impact, \(row.fact), selon: organisation}]", "maison-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(row.said), "\(text)")
        #expect(!text.contains("elon Twitter") && !text.contains("après Twitter"), "\(text)")
    }

    @Test("A step is no surer in the story and in the list than in the record", arguments: draws)
    func steps(draw: Int) throws {
        let article = try Self.article(
            """
            chronologie:
              - {date: 2024-03-11T11:00, action: rétablir | le réseau | dans l’ouest, certitude: affirmée, selon: organisation}
              - {date: 2024-03-11T11:20, action: rétablir | le réseau | dans l’est, selon: organisation}
              - {date: 2024-03-11T11:40, sujet: un pirate, action: effacer | la base, certitude: affirmée, selon: netcraft}
              - {date: 2024-03-11T11:50, sujet: le pirate, action: vendre | la base, certitude: probable}
            """, "etapes-\(draw)", nature: "cyberattaque")
        let text = article.sentences.plain
        #expect(text.contains("avoir rétabli le réseau dans l’ouest"), "\(text)")
        #expect(!text.contains("elon Twitter"), "\(text)")
        let list = article.timeline.map { $0.what.map(\.text).joined() }.joined(separator: "\n")
        for said in [
            "avoir rétabli le réseau dans l’ouest", "Twitter rétablit le réseau dans l’est",
            "Un pirate efface la base, selon Netcraft", "Le pirate aurait vendu la base",
        ] {
            #expect(list.contains(said), "\(list)")
        }
    }

    @Test("What another is the subject of keeps its source", arguments: draws)
    func others(draw: Int) throws {
        let text = try Self.article(
            "faits: [{rubrique: impact, sujet: des clients, action: perdre | des messages, selon: organisation}]",
            "autrui-\(draw)"
        ).sentences.plain
        #expect(text.contains(/([Ss]elon|D’après|d’après|indiqu|précis)/), "\(text)")
    }
}
