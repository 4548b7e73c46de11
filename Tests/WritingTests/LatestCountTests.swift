import Testing

@testable import Writing

/// Of two counts of one thing, the latest; of a piece of advice, whom it is for; of a doubt, no more than a doubt.
@Suite("The latest count, whom advice is for, how far a denial goes")
struct LatestCountTests {
    private static let draws = 0..<4

    private static func text(_ facts: String, _ draw: Int, _ genre: Article.Genre = .article) throws -> String {
        let article = try WrittenRecord.article(state: "en cours", facts, named: "compte-\(draw)", genre: genre)
        return (article.standfirst + article.sentences).plain
    }

    @Test("The older count is told as what the newer replaces", arguments: draws)
    func replaced(draw: Int) throws {
        let facts = """
            chiffres:
              - {valeur: 647, unite: serveurs arrêtés, sujet: netcraft, action: annoncer, date: 2024-03-11, selon: netcraft}
              - {valeur: 709, unite: serveurs arrêtés, sujet: netcraft, action: recenser, date: 2024-03-12, selon: netcraft}
            """
        let article = try Self.text(facts, draw)
        #expect(article.contains("709 serveurs arrêtés, contre 647 lundi 11 mars"), "\(article)")
        for genre in [Article.Genre.brief, .social, .sms] {
            let text = try Self.text(facts, draw, genre)
            #expect(!text.contains("647") || text.contains("709"), "\(text)")
        }
    }

    @Test("Of others, or of another thing, each is told", arguments: draws)
    func apart(draw: Int) throws {
        let text = try Self.text(
            """
            chiffres:
              - {valeur: 647, unite: serveurs, sujet: netcraft, action: redémarrer, date: 2024-03-11, selon: netcraft}
              - {valeur: 709, unite: serveurs, sujet: netcraft, action: redémarrer, date: 2024-03-12, selon: netcraft}
            """, draw)
        #expect(!text.contains("contre 647") && text.contains("647") && text.contains("709"), "\(text)")
    }

    @Test("What is for lorries is for lorries", arguments: [Article.Genre.article, .brief, .sms, .social])
    func recipients(genre: Article.Genre) throws {
        let text = try Self.text(
            """
            conseils:
              - {action: emprunter | le tunnel du Fréjus, a: les poids lourds}
              - reporter leur voyage
            """, 0, genre)
        #expect(!text.contains("personnes concernées d’emprunter"), "\(text)")
        #expect(!text.contains("Fréjus") || text.lowercased().contains("poids lourds"), "\(text)")
    }

    @Test(
        "Advice is of whoever gives it: somebody else is named, and a factory on fire gives none that the record lacks",
        arguments: [
            (
                "incendie", "", ["Twitter", "entreprise", "société", "plateforme"],
                ["ecommandé", "onseillé", "invité", "appelé"]
            ),
            ("incendie", ", selon: la préfecture", [], ["réfecture"]),
            ("panne", ", selon: la préfecture", [], ["réfecture"]),
        ], 0..<6)
    func advisers(advice: (nature: String, source: String, banned: [String], words: [String]), draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: advice.nature,
            "conseils:\n  - {action: rester chez eux, a: les habitants\(advice.source)}", named: "conseil-\(draw)")
        let sentence = try #require(article.sentences.map { [$0].plain }.first { $0.contains("rester chez eux") })
        #expect(advice.words.contains { sentence.contains($0) }, "\(sentence)")
        #expect(!advice.banned.contains { sentence.contains($0) }, "\(sentence)")
    }

    @Test(
        "A doubt is no denial, an origin is a lead",
        arguments: [
            (
                "une origine russe, selon: netcraft, certitude: probable",
                ["rien n’indique", "Rien n’indique", "ne retient pas"]
            ),
            ("une origine russe, selon: netcraft", ["a écarté", "a rejeté"]),
        ], draws)
    func degrees(_ row: (denial: String, said: [String]), draw: Int) throws {
        let text = try Self.text("cause: inconnu\necarte: [{texte: \(row.denial)}]", draw)
        #expect(row.said.contains { text.contains($0) } && text.contains("origine russe"), "\(text)")
        #expect(!text.contains("pas eu d’origine"), "\(text)")
    }

    @Test("What was lost is all that was", arguments: draws)
    func lost(draw: Int) throws {
        let text = try Self.text("impact: {donnees: {perdues: [au plus cinq minutes de données]}}", draw)
        #expect(text.contains("ont été perdues") || text.contains("a été perdu"), "\(text)")
        #expect(!text.contains("parmi"), "\(text)")
    }
}
