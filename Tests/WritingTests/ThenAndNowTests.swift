import French
import Testing

@testable import Writing

/// What is over, what lasts and what is to come, by what the record says of the rest.
@Suite("Then and now")
struct ThenAndNowTests {
    private static let draws = 0..<3

    struct Told: CustomTestStringConvertible, Sendable {
        let rule: String
        var nature = "incendie"
        var state = "en cours"
        let facts: String
        /// One of these is read.
        let words: [String]
        var others: [String] = []
        var testDescription: String { rule }
    }

    static let told = [
        Told(
            rule: "nobody fights a fire that is under control as it was fought",
            facts: """
                chronologie: [{date: 2024-03-11T22:00, sujet: les pompiers, action: maîtriser | l’incendie}]
                faits: [{sujet: environ 80 pompiers, action: lutter contre les flammes, rubrique: remèdes}]
                """,
            words: ["ont lutté"]),
        Told(
            rule: "what one escaped is done, and no news",
            facts: """
                impact: {consequences: [{sujet: les gardiens, action: sortir à temps}]}
                """,
            words: ["gardiens sont sortis à temps"]),
        Told(
            rule: "rescuers search as long as somebody is missing", nature: "accident",
            facts: """
                impact: {bilan_humain: {morts: 2, disparus: 5}}
                faits: [{sujet: des centaines de sauveteurs, action: fouiller | les décombres, rubrique: remèdes}]
                """,
            words: ["sauveteurs fouillent"]),
        Told(
            rule: "a century names the past",
            facts: """
                contexte: [{sujet: le bâtiment, action: servir de palais au XIXe siècle, aspect: état}]
                """,
            words: ["servait de palais"]),
        Told(
            rule: "where it was said is not where it was", nature: "panne", state: "résolu",
            facts: """
                chronologie:
                  - {date: 2024-03-11T11:00, action: exclure | une attaque par déni de service, canal: sur Mastodon}
                """,
            words: ["sur Mastodon une attaque", "Sur Mastodon"], others: ["attaque par déni de service sur Mastodon"]),
    ]

    @Test("As things stood", arguments: told, draws)
    func tense(_ example: Told, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: example.nature, state: example.state, publication: "2024-03-13T09:00", example.facts,
            named: "temps-\(draw)")
        let text = article.text.replacing("\u{A0}", with: " ")
        #expect(example.words.contains { text.contains($0) }, "\(text)")
        #expect(!example.others.contains { text.contains($0) }, "\(text)")
        #expect(!article.title.map(\.text).joined().contains("gardiens"), "\(text)")
    }

    @Test("What will not close with it is not concerned, and is not said to stay open", arguments: draws)
    func unconcerned(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fermeture", state: "planifié", publication: "2024-03-01T09:00", from: "2024-03-11T10:00",
            "impact: {epargnes: [les anciennes versions, les serveurs]}", named: "epargnes-\(draw)")
        #expect(article.text.contains("anciennes versions"), "\(article.text)")
        #expect(!article.text.contains("disponibles"), "\(article.text)")
    }
}
