import Testing

@testable import Writing

/// The date of a figure dates the count: what was reckoned after the end did not happen that day.
@Suite("What the date of a figure is of")
struct DatedCountsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        var nature = "panne"
        let figure: String
        /// One of these is said.
        let said: [String]
        let unsaid: String
        var testDescription: String { rule }
    }

    private static let cases: [Case] = [
        Case(
            rule: "what an attack cost is reckoned later", nature: "cyberattaque",
            figure: """
                {valeur: 650, unite: millions d’euros, ecrit: jusqu’à, sujet: l’attaque, action: coûter, date: 2024-04,
                certitude: probable, selon: organisation}
                """,
            said: [
                "a estimé en avril que l’attaque avait coûté jusqu’à 650",
                "a estimé que l’attaque avait coûté jusqu’à 650",
            ],
            unsaid: "aurait"),
        Case(
            rule: "whom it touched was counted once it was over",
            figure: """
                {valeur: 3000, unite: clients, sujet: incident, action: toucher, date: 2024-03-14, selon: le régulateur}
                """,
            said: ["e régulateur a indiqué"],
            unsaid: "a touché 3"),
        Case(
            rule: "how many were touched, likewise",
            figure: "{valeur: 3000, unite: clients, action: être touchés, date: 2024-03-14, selon: le régulateur}",
            said: ["que 3 000 clients avaient été touchés"], unsaid: "ont été touchés"),
        Case(
            rule: "what failed while it lasted was counted later",
            figure: """
                {valeur: 1200, unite: alarmes, action: ne pas sonner, date: 2024-03-20, selon: le régulateur}
                """,
            said: ["que 1 200 alarmes n’avaient pas sonné"], unsaid: "n’ont pas sonné"),
        Case(
            rule: "what took part in it was counted later", nature: "déni de service",
            figure: """
                {valeur: 4000, unite: caméras, ecrit: environ, action: participer à l’attaque, date: 2024-03-20,
                selon: le prestataire}
                """,
            said: ["que environ 4 000 caméras avaient participé", "qu’environ 4 000 caméras avaient participé"],
            unsaid: "ont participé"),
        Case(
            rule: "what was done about it was done that day",
            figure: "{valeur: 800, unite: clients, action: être remboursés, date: 2024-03-20, selon: le régulateur}",
            said: ["800 clients ont été remboursés"], unsaid: "avaient été remboursés"),
        Case(
            rule: "how much of a whole was done by then",
            figure: """
                {valeur: 51, unite: "% des personnes concernées", action: être jointes, date: 2024-03-14, selon: le ministre}
                """,
            said: ["51 % des personnes concernées avaient été jointes"], unsaid: "ont été jointes"),
        Case(
            rule: "what happened that day happened",
            figure: "{valeur: 22961, unite: cas, action: être annoncés, date: 2024-03-14, selon: le ministre}",
            said: ["22 961 cas ont été annoncés"], unsaid: "avaient été annoncés"),
        Case(
            rule: "what somebody did while it lasted, he did",
            figure:
                "{valeur: 70000, unite: signalements, action: être enregistrés, date: 2024-03-11, selon: downdetector}",
            said: ["70 000 signalements ont été enregistrés"], unsaid: "avaient été"),
        Case(
            rule: "no other doubt beside a source",
            figure: """
                {valeur: 300, unite: guichets, action: être fermés, certitude: probable, selon: le ministre}
                """,
            said: ["300 guichets ont été fermés"], unsaid: "auraient"),
    ]

    @Test("A count is of its day", arguments: cases, 0..<3)
    func count(of figure: Case, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: figure.nature, publication: "2024-05-02T09:00",
            "chiffres:\n  - \(figure.figure.replacing("\n", with: " "))", named: "compte-\(draw)")
        let text = article.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        #expect(figure.said.contains { text.contains($0) }, "\(text)")
        #expect(!text.contains(figure.unsaid), "\(text)")
    }
}
