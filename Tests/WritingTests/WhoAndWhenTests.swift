import Testing

@testable import Writing

/// Who did the same did it together, who is named by a bare name is no « il », and a date stands where it dates no other
/// word.
@Suite("Who acts, and when")
struct WhoAndWhenTests {
    private static let draws = 0..<6

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        let said: String
        var never: [String] = []
        var testDescription: String { rule }
    }

    private static let cases: [Case] = [
        Case(
            rule: "the same act of two bodies, their glosses kept",
            facts: """
                remedes:
                  - {sujet: netcraft, action: filtrer | les requêtes}
                  - {action: mobiliser | ses équipes}
                  - {sujet: des experts privés, action: filtrer | les requêtes}
                """,
            said: "Netcraft, une société britannique d’analyse du web, et des experts privés ont filtré les requêtes",
            never: ["De son côté"]),
        Case(
            rule: "another day is another act",
            facts: """
                remedes:
                  - {sujet: des experts publics, action: filtrer | les requêtes, date: 2024-03-11}
                  - {sujet: des experts privés, action: filtrer | les requêtes, date: 2024-03-12}
                """, said: "xperts privés ont filtré", never: ["publics et des experts privés"]),
        Case(
            rule: "what somebody sells answers no act",
            facts: """
                faits:
                  - {rubrique: cause, action: déceler | une anomalie}
                  - {rubrique: cause, sujet: netcraft, action: fournir | le logiciel, aspect: état}
                """, said: "le logiciel", never: ["De son côté", "de son côté"]),
        Case(
            rule: "what somebody had done before answers no act",
            facts: """
                remedes: [{sujet: des experts privés, action: filtrer | les requêtes, date: 2024-03-11}]
                faits: [{action: racheter | un concurrent, date: 2021-09, rubrique: contexte}]
                """, said: "racheté un concurrent", never: ["De son côté", "de son côté"]),
        Case(
            rule: "a bare name explained by a feminine noun",
            facts: """
                enquete:
                  - {sujet: netcraft, action: reprocher à l’exploitant | un encadrement insuffisant de tous ses nombreux sous-traitants}
                  - {sujet: netcraft, action: juger que rien n’efface le manquement}
                """, said: "manquement", never: ["Il a jugé", "il a jugé"]),
        Case(
            rule: "a date behind an infinitive would be of what that tells",
            facts: """
                enquete:
                  - {sujet: un groupe, action: menacer de publier des données, date: 2024-03-11}
                """, said: "de publier des données",
            never: ["publier des données lundi", "publier des données le"]),
        Case(
            rule: "a date behind a duration would be as long",
            facts: """
                enquete:
                  - {sujet: la justice, action: suspendre | les travaux | pendant six mois, date: 2024-03-11}
                """, said: "les travaux pendant six mois", never: ["six mois lundi", "six mois le"]),
    ]

    @Test("In each draw", arguments: cases, draws)
    func said(rule: Case, draw: Int) throws {
        let article = try WrittenRecord.article(rule.facts, named: "qui-quand-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(rule.said), "\(text)")
        for words in rule.never { #expect(!text.contains(words), "\(words): \(text)") }
    }

    @Test("Of what is long over, a day of this week has its date", arguments: draws)
    func thisWeek(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-12T09:00", from: "2023-01-10T10:00", until: "2023-01-10T12:00",
            """
            enquete:
              - {sujet: la Cnil, action: infliger | une amende de 3 millions d’euros | à Twitter, date: 2024-03-08}
            """, named: "semaine-\(draw)")
        let opening = try #require(article.standfirst.first.map { [$0].plain })
        #expect(opening.lowercased().contains("vendredi 8 mars"), "\(opening)")
    }
}
