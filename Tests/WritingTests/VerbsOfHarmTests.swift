import Incidents
import Testing

@testable import Writing

/// The verb that fits what befell: data are stolen or published as the record says, safety is threatened, and *touché* is
/// for what was touched.
@Suite("What befell whom")
struct VerbsOfHarmTests {
    private static let draws = 0..<8

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        var nature = "panne"
        /// The sentence that holds these words…
        let about: String
        /// …has one of these verbs.
        let verbs: [String]
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(
            rule: "safety is threatened or compromised, not touched",
            facts: """
                impact:
                  epargnes:
                    - {texte: la sécurité de la frontière, selon: netcraft}
                """,
            about: "sécurité", verbs: ["menacée", "compromise"]),
        Case(
            rule: "nor where nobody vouches for it",
            facts: """
                impact:
                  epargnes: [la santé des patients]
                """,
            about: "santé", verbs: ["menac", "compromis"]),
        Case(
            rule: "people’s data were stolen where the record says so",
            facts: """
                impact:
                  donnees:
                    categories: [les noms, les adresses, les numéros de téléphone, les dates de naissance]
                    statut: dérobées
                    personnes: {valeur: 6400000, unite: clients, selon: organisation}
                    selon: organisation
                """, nature: "fuite de données",
            about: "6,4 millions", verbs: ["dérobé"]),
        Case(
            rule: "of few kinds of data, in one breath",
            facts: """
                impact:
                  donnees:
                    categories: [les dossiers médicaux]
                    statut: publiées
                    personnes: {valeur: 520, unite: patients, selon: organisation}
                    selon: organisation
                """, nature: "rançongiciel",
            about: "520", verbs: ["dossiers médicaux de 520 patients ont été publiés"]),
        Case(
            rule: "lines are data themselves",
            facts: """
                impact:
                  donnees:
                    categories: [les noms]
                    statut: dérobées
                    personnes: {valeur: 27000000, unite: lignes, selon: netcraft}
                    selon: organisation
                """, nature: "fuite de données",
            about: "27 millions", verbs: ["lignes ont été dérobées"]),
        Case(
            rule: "at most is no count of whose data were stolen",
            facts: """
                impact:
                  donnees:
                    categories: [les noms]
                    statut: dérobées
                    personnes: {valeur: 43000000, unite: personnes, ecrit: jusqu’à, selon: organisation}
                    selon: organisation
                """, nature: "fuite de données",
            about: "43 millions", verbs: ["concern", "touch"]),
        Case(
            rule: "what befell the others did not befall those spared",
            facts: """
                impact:
                  donnees:
                    categories: [les noms]
                    statut: publiées
                    epargnees: [les mots de passe]
                    selon: organisation
                """, nature: "fuite de données",
            about: "mots de passe", verbs: ["publié", "épargné", "échappé"]),
    ]

    @Test("The verb of the fact", arguments: cases, draws)
    func verb(rule: Case, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: rule.nature,
            "cause: un routeur défectueux dans le principal centre de données\n" + rule.facts, named: "verbe-\(draw)")
        let sentences = article.sentences.map { $0.text.replacing("\u{A0}", with: " ") }.filter {
            $0.contains(rule.about)
        }
        // What the standfirst told the body may leave to it.
        let all = sentences.isEmpty ? article.standfirst.map { $0.text.replacing("\u{A0}", with: " ") } : sentences
        for sentence in all where sentence.contains(rule.about) {
            #expect(rule.verbs.contains { sentence.contains($0) }, "\(sentence) — \(article.standfirst.map(\.text))")
        }
        #expect(all.contains { $0.contains(rule.about) })
    }
}
