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
}
