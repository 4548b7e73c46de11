import French
import Testing

@testable import Writing

/// A person who acts: name and function first.
@Suite("Persons")
struct PersonTests {
    private static let facts = """
        contexte:
          - sujet:
              nom: Nicky Morgan
              fonction: la présidente de la commission du Trésor
              genre: féminin
            action: réclamer | des explications
          - sujet:
              nom: Nicky Morgan
              genre: féminin
            action: être entendu par les députés
        """

    @Test("By name and function at the first mention; what she does next is hers")
    func mentions() throws {
        let scenario = Scenario(
            gabarits: "# contexte : fait\n{Sujet} {action}.", paragraph: "{rubrique: contexte, pour: contexte}",
            record: Self.facts)
        #expect(
            try scenario.sentences() == [
                "Nicky Morgan, la présidente de la commission du Trésor, a réclamé des explications et a été entendue "
                    + "par les députés."
            ])
    }

    @Test("In a chronology, at the present")
    func chronology() throws {
        let scenario = Scenario(
            gabarits: "# attaque : récit\n{Le service} {être} en panne.", paragraph: "attaque",
            record: """
                chronologie:
                  - date: 2014-03-11T19:30
                    sujet:
                      nom: Nicky Morgan
                      genre: féminin
                    action: réclamer | des explications
                """)
        let what = try scenario.article().timeline.map { $0.what.map(\.text).joined() }
        #expect(what.contains("Nicky Morgan réclame des explications"))
    }

    @Test(
        "Whoever else acts goes by a designation once named, where its noun means nobody else",
        arguments: [
            ("agefi", "recode", "le quotidien financier a publié"), ("netcraft", "cloudflare", "Netcraft a publié"),
        ])
    func shortNames(actor: String, other: String, expected: String) throws {
        let scenario = Scenario(
            gabarits: "# fait : fait\n{Sujet} {action}.", paragraph: "{rubrique: fait, pour: faits}",
            record: """
                faits:
                  - {rubrique: suites, sujet: \(actor), action: recenser | les serveurs arrêtés}
                  - {rubrique: suites, sujet: \(other), action: révéler | l’affaire}
                  - {rubrique: suites, sujet: \(actor), action: publier | une carte des serveurs}
                """)
        let text = try scenario.sentences().joined(separator: " ")
        #expect(text.lowercased().contains(expected.lowercased()), "\(text)")
    }

    @Test(
        "Of a body the noun alone says it again",
        arguments: [
            ("ministère de l’Intérieur sud-coréen", "le ministère"), ("agence météorologique du Japon", "l’agence"),
            ("cour d’appel de Lyon", "la cour"), ("Autorité de régulation", nil), ("pôle cyber de Lyon", nil),
        ])
    func bodies(name: String, expected: String?) throws {
        let gender: Gender = name.hasPrefix("ministère") || name.hasPrefix("pôle") ? .masculine : .feminine
        let short = Vocabulary.bodyAlone(name, Agreement(gender, .singular))
        #expect(short.map { Typesetter.text($0.tokens) } == expected)
    }
}
