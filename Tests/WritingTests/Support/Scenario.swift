import Diagnostics
import Incidents
import Templates
import Testing

@testable import Writing

/// A few gabarits, one paragraph and a record: what the engine makes of them, whatever the shipped prose says.
struct Scenario {
    /// Gabarit lines.
    var gabarits: String
    /// Entries of one paragraph, as `plans.yaml` has them.
    var paragraph: String
    /// Keys of the record after its dates.
    var record: String
    var state = "résolu"
    var nature = "panne"
    var dates = "debut: 2014-03-11T19:01\nfin: 2014-03-11T19:47"

    private var plans: String {
        """
        - genre: article
          titre: [titre]
          chapô: []
          corps:
            - paragraphes:
                - [\(paragraph)]
        """
    }

    func article() throws -> Article {
        let library = try GabaritLibrary(files: [
            "prose/essai.gabarit": "# titre : titre\nPanne {du service}\n" + gabarits,
            "prose/plans.yaml": plans,
            "prose/enchainements.yaml": Templates.files["prose/enchainements.yaml"] ?? "",
        ])
        let text = """
            schema: 1
            service: twitter
            nature: \(nature)
            gravite: important
            etat: \(state)
            publication: 2014-03-13T09:00
            \(dates)
            \(record)
            sources:
              - nom: La rédaction
            """
        let (incident, diagnostics) = try ExampleNewsroom.load().readIncident(text: text, file: "essai.yaml")
        guard let incident else { throw Refusal(diagnostics) }
        return try Writer(library: library).article(for: incident)
    }

    /// The sentences of the body, with ordinary spaces.
    func sentences() throws -> [String] {
        try article().sentences.map {
            $0.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        }
    }
}
