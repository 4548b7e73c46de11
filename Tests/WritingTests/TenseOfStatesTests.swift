import Testing

@testable import Writing

/// What is true of a time is told of that time: its own words say which, what is written stays true, an inquiry that has
/// reported is over, and what led to an incident is told in one tense.
@Suite("The tense of states and of what came before")
struct TenseOfStatesTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        let said: String
        var testDescription: String { rule }
    }

    private static let cases: [Case] = [
        Case(
            rule: "a state of that night is of the past",
            facts: """
                contexte:
                  - {sujet: le pays, action: importer | le quart de son courant cette nuit-là, aspect: état}
                """, said: "Le pays importait le quart de son courant cette nuit-là"),
        Case(
            rule: "a state of nowhere in time still is",
            facts: """
                contexte:
                  - {sujet: le pays, action: importer | le quart de son courant, aspect: état}
                """, said: "Le pays importe le quart de son courant"),
        Case(
            rule: "what a report holds, it holds",
            facts: """
                chiffres:
                  - {valeur: 21, unite: recommandations, sujet: le rapport, action: contenir, aspect: état, selon: les enquêteurs}
                """, said: "rapport contient 21 recommandations"),
        Case(
            rule: "who leads an inquiry that has reported has led it",
            facts: """
                enquete:
                  - {sujet: un ancien juge, action: diriger | l’enquête, aspect: état}
                  - {sujet: le rapport, action: critiquer | la communication}
                """, said: "Un ancien juge a dirigé l’enquête"),
        Case(
            rule: "who leads an inquiry that has not still leads it",
            facts: """
                enquete:
                  - {sujet: un ancien juge, action: diriger | l’enquête, aspect: état}
                """, said: "Un ancien juge dirige l’enquête"),
        Case(
            rule: "background of another year is told for itself",
            facts: """
                contexte:
                  - {sujet: le réseau, action: être racheté par un concurrent, date: 2013}
                """, said: "le réseau a été racheté par un concurrent"),
    ]

    @Test("A state is true of its time", arguments: cases)
    func state(rule: Case) throws {
        let article = try WrittenRecord.article(rule.facts, named: "etat")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(rule.said), "\(text)")
    }

    @Test(
        "What led to it is told in one tense, that of the story where it fell within hours of the beginning",
        arguments: [
            (first: "2024-03-11T09:10", last: "2024-03-11T09:40", auxiliary: "a", steps: "se sont"),
            (first: "2024-03-02", last: "2024-03-05", auxiliary: "avait", steps: "s’étaient"),
        ])
    func mechanism(first: String, last: String, auxiliary: String, steps: String) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: la perte de deux lignes à haute tension
              mecanisme:
                - {sujet: la ligne du nord, action: disjoncter, date: \(first)}
                - {sujet: les autres liaisons, action: s’ouvrir}
                - {sujet: la ligne du sud, action: disjoncter à son tour, date: \(last)}
            """, named: "mecanisme")
        let text = article.sentences.plain
        #expect(text.contains("a ligne du nord \(auxiliary) disjoncté"), "\(text)")
        #expect(text.contains("es autres liaisons \(steps) ouvertes"), "\(text)")
        #expect(text.contains("a ligne du sud \(auxiliary) disjoncté à son tour"), "\(text)")
    }
}
