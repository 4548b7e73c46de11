import Testing

@testable import Writing

/// Of an operation to come, what will happen is in the future, and « devoir » is left to duties.
@Suite("What an operation to come will bring")
struct ForeseenTests {
    private static let record = """
        fin: 2024-03-20T06:00
        impact:
          usagers: les foyers qui ont une antenne
          usages: [regarder | la télévision]
        suites:
          - {sujet: les téléspectateurs, action: recevoir | 25 chaînes, date: 2024-03-20}
          - {sujet: les régions, action: changer de fréquences l’une après l’autre, date: avant 2024-07}
        contexte:
          - {sujet: les gestionnaires d’immeubles, action: devoir vérifier | les antennes collectives, aspect: état}
        """

    @Test("A forecast is no duty", arguments: 0..<6)
    func forecast(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "maintenance", state: "planifié", from: "2024-03-20T00:30", Self.record, named: "tnt-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("recevront 25 chaînes"), "\(text)")
        #expect(text.contains("changeront de fréquences"), "\(text)")
        #expect(text.contains("doivent vérifier les antennes"), "\(text)")
        #expect(text.matches(of: /\bdoi(?:ven)?t\b/).count <= 2, "\(text)")
    }

    @Test(
        "What somebody undertook to do he will do, and what he is at he does; a calendar says what has to come",
        arguments: [
            (
                "résolu", "suites", "sujet: l’éditeur Capcom, action: prolonger | la bêta | de 24 heures",
                "prolongera la bêta"
            ),
            ("résolu", "remedes", "action: remplacer | le système", "remplacera le système"),
            ("en cours", "remedes", "action: réparer | les câbles | un à un", "répare les câbles un à un"),
            ("résolu", "suites", "sujet: les usines, action: rouvrir, date: 2024-03-18", "doivent rouvrir"),
            ("résolu", "suites", "sujet: organisation, action: ne pas faire appel", "ne fera pas appel"),
        ])
    func undertaking(state: String, list: String, clause: String, said: String) throws {
        let article = try WrittenRecord.article(
            state: state, "\(list):\n  - {\(clause), certitude: affirmée}", named: "promesse")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(said), "\(text)")
    }

    @Test("What was done before is told before what comes after", arguments: 0..<6)
    func before(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fermeture", state: "planifié", from: "2024-04-02T17:00",
            """
            fin: 2024-06-16T17:00
            cause: {texte: la reconstruction de la voûte}
            faits: [{action: reporter d’un an | la reconstruction, date: 2023-08, rubrique: contexte}]
            suites:
              - {action: fermer de nouveau | le site, date: automne 2025}
              - {sujet: les ouvriers, action: reprendre le chantier, date: 2026-03}
              - {sujet: le ministère, action: publier | un bilan, date: 2027}
            """, named: "report-\(draw)")
        let body = article.sentences.plain
        let before = try #require(body.firstRange(of: "août 2023"), "\(body)")
        let after = try #require(body.firstRange(of: "2027"), "\(body)")
        #expect(before.lowerBound < after.lowerBound, "\(body)")
    }

    @Test("When it is to end is told in the body", arguments: 0..<6)
    func end(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "maintenance", state: "planifié", from: "2024-03-20T00:30", Self.record, named: "fin-\(draw)")
        #expect(article.sentences.contains { $0.told.contains { $0.path == "fin" } })
    }
}
