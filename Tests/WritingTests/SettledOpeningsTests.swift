import Testing

@testable import Writing

/// French papers say when and by whom behind what they tell; a date opens a sentence where a story starts.
@Suite("When and by whom stand behind what is told")
struct SettledOpeningsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var facts: String
        var said: String
        var never: String
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(
            rule: "a day between the verb and a long complement",
            facts: """
                enquete:
                  - {sujet: le gouvernement, action: décréter | l’état d’urgence dans les trois régions touchées, date: 2024-03-12}
                """,
            said: "e gouvernement a décrété mardi 12 mars l’état d’urgence dans les trois régions touchées",
            never: "Mardi 12 mars, le gouvernement"),
        Case(
            rule: "behind a verb and the words fixed to it",
            facts: """
                enquete:
                  - {sujet: un juge, action: mettre en examen | le directeur technique de l’ancien prestataire de la société, date: 2024-03-12}
                """,
            said: "n juge a mis en examen mardi 12 mars le directeur technique", never: "a mis mardi"),
        Case(
            rule: "behind a noun without article, which is of the verb",
            facts: """
                enquete:
                  - {sujet: une association, action: porter plainte contre les deux prestataires du réseau social, date: 2024-03-12}
                """,
            said: "ne association a porté plainte mardi 12 mars contre les deux prestataires", never: "porté mardi"),
        Case(
            rule: "before an infinitive, with which it would be read",
            facts: """
                enquete:
                  - {sujet: le patron, action: exclure de démissionner, date: 2024-03-12}
                """,
            said: "e patron a exclu mardi 12 mars de démissionner", never: "démissionner mardi"),
        Case(
            rule: "what nothing parts keeps its date where it can be read",
            facts: """
                faits:
                  - {rubrique: impact, sujet: les régions, action: changer de fréquences l’une après l’autre, date: 2024-03-11}
                """,
            said: "changé de fréquences", never: "changé lundi"),
        Case(
            rule: "not behind a participle, whose it would be",
            facts: """
                compensation: {texte: une journée gratuite, beneficiaires: les abonnés touchés, date: 2024-03-12}
                """,
            said: "abonnés touchés", never: "abonnés touchés mardi"),
        Case(
            rule: "a figure opens no sentence, be it that its source opens it",
            facts: """
                chiffres:
                  - {valeur: 28, unite: cellules sur 44, action: être détruit, genre: féminin, selon: netcraft}
                """,
            said: "28 cellules", never: ". 28"),
    ]

    @Test("In each draw", arguments: cases, 0..<6)
    func said(rule: Case, draw: Int) throws {
        let article = try WrittenRecord.article(publication: "2024-03-14T09:00", rule.facts, named: "dates-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(rule.said), "\(text)")
        #expect(!text.contains(rule.never), "\(text)")
    }
}
