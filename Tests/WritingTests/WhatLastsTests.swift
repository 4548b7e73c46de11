import Testing

@testable import Writing

/// What is over and what lasts: an intrusion, a fire or an accident is over however long its effects last; that what is
/// open goes on is said once; of an end that the record does not know, nobody is said not to know it.
@Suite("What is over and what lasts")
struct WhatLastsTests {
    private static let sudden = [
        "cyberattaque", "rançongiciel", "fuite de données", "incendie", "accident", "sabotage", "erreur",
        "perte de données",
    ]

    private static func text(_ article: Article) -> String {
        article.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    @Test("What struck once does not go on", arguments: sudden, [Article.Genre.article, .brief, .dispatch])
    func struckOnce(nature: String, genre: Article.Genre) throws {
        for (view, draw) in [("2024-03-11T18:00", 0), ("2024-03-27T18:00", 1), ("2024-03-27T18:00", 2)] {
            let article = try WrittenRecord.article(
                nature: nature, state: "en cours", publication: view, WrittenRecord.effects,
                named: "dure-\(draw)", genre: genre)
            let text = Self.text(article)
            #expect(!text.contains("se poursui") && !text.contains("en cours"), "\(text)")
            #expect(!text.contains("après le début"), "\(text)")
        }
    }

    @Test(
        "That it goes on is said once",
        arguments: ["panne", "cyberattaque", "rançongiciel", "déni de service", "défaillance d’un prestataire"], 0..<6)
    func once(nature: String, draw: Int) throws {
        for view in ["2024-03-11T18:00", "2024-03-27T18:00"] {
            let article = try WrittenRecord.article(
                nature: nature, state: "en cours", publication: view, WrittenRecord.effects, named: "reste-\(draw)")
            let text = Self.text(article)
            let turns = ["se poursui", "toujours", "encore", "n’était pas r", "après le début"]
            let count = turns.reduce(0) { $0 + text.split(separator: $1, omittingEmptySubsequences: false).count - 1 }
            #expect(count <= 1 || count == 2 && text.contains("toujours") && text.contains("après le début"), "\(text)")
        }
    }

    @Test(
        "An end that is not known, by kind",
        arguments: [
            ("panne", ["revenue à la normale, ", "retour à la normale a eu lieu, mais"]),
            ("cyberattaque", ["revenue à la normale, ", "retour à la normale a eu lieu, mais"]),
            ("rançongiciel", ["revenue à la normale, ", "retour à la normale a eu lieu, mais"]),
            ("déni de service", ["L’attaque a pris fin, "]),
            ("fermeture", ["de la réouverture"]),
            ("erreur", ["de la correction"]),
            ("accident", []), ("incendie", []), ("fuite de données", []),
        ], 0..<3)
    func unknownEnd(kind: (nature: String, words: [String]), draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: kind.nature, publication: "2024-03-20T09:00", until: "inconnu", "", named: "fin-\(draw)")
        let text = article.sentences.plain
        #expect(!text.contains("ignore quand") && !text.contains("Nul ne sait quand"), "\(text)")
        let isTold = article.sentences.contains { $0.told.contains { $0.path == "fin" } }
        #expect(isTold == !kind.words.isEmpty)
        // What is over is said to be before it is said that nobody knows when.
        #expect(kind.words.isEmpty || kind.words.contains { text.contains($0) }, "\(text)")
        #expect(article.untold == [])
    }

    @Test("Where people died, nothing went back to normal", arguments: 0..<3)
    func deaths(draw: Int) throws {
        let article = try WrittenRecord.article(
            until: "inconnu", "impact: {bilan_humain: {morts: 2, selon: les autorités}}", named: "morts-\(draw)")
        #expect(!article.sentences.plain.contains("normale"), "\(article.sentences.plain)")
        #expect(!article.sentences.plain.contains("rétabli"), "\(article.sentences.plain)")
    }

    @Test("What a fire did before it was put out", arguments: 0..<6)
    func deadFire(draw: Int) throws {
        let record = """
            chronologie:
              - {date: 2024-03-11T16:00, sujet: les pompiers, action: éteindre | le feu}
            impact:
              composants: [les salles de lecture]
              consequences: [{sujet: le toit, action: être détruit}]
              epargnes: [les deux tours, la tunique]
            """
        let text = try WrittenRecord.article(
            nature: "incendie", state: "en cours", record, named: "eteint-\(draw)"
        ).sentences.plain
        let present = /(incendie|feu|sinistre) (épargne|touche|affecte|perturbe|a des|est sans)|tunique (ne sont|sont)/
        #expect(!text.contains(present), "\(text)")
    }

    @Test("A partial recovery that holds is so since its day", arguments: 0..<12)
    func stillSo(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours", publication: "2024-03-14T09:00",
            "chronologie: [{date: 2024-03-13, etape: rétablissement partiel}]", named: "partiel-\(draw)"
        ).sentences.plain
        #expect(!text.contains("a de nouveau fonctionné"), "\(text)")
    }
}
