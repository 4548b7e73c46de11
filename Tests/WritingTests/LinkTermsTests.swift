import Testing

@testable import Writing

/// What is tied to what came before, or not, is named: nobody has to guess which two things are meant.
@Suite("Both terms of a link")
struct LinkTermsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let antecedent: String
        var nature = "panne"
        var more = ""
        /// The antecedent, and the incident where they go by two names.
        let terms: [String]
        var testDescription: String { antecedent }
    }

    static let cases: [Case] = [
        Case(antecedent: "subir | une panne nationale", terms: ["les deux pannes"]),
        Case(antecedent: "tomber en panne", terms: ["les deux pannes"]),
        Case(antecedent: "être paralysé par un rançongiciel", nature: "rançongiciel", terms: ["les deux attaques"]),
        Case(antecedent: "être détruit par le feu", nature: "incendie", terms: ["les deux incendies"]),
        Case(antecedent: "être ravagé par un incendie", terms: ["cet incendie", "la panne"]),
        Case(antecedent: "subir | une fuite de données", terms: ["cette fuite", "la panne"]),
        Case(antecedent: "être saturé le dernier jour", terms: ["les deux incidents"]),
        // A warning is no incident.
        Case(
            antecedent: "mettre en garde | les hébergeurs | contre des chantages", nature: "déni de service",
            terms: ["cette mise en garde", "l’attaque"]),
        // Of two breakdowns, which.
        Case(
            antecedent: "être ravagé par un incendie",
            more: "contexte:\n  - {sujet: un autre site, action: tomber en panne, date: 2024-01-07}",
            terms: ["cet incendie", "la panne de mars"]),
        Case(
            antecedent: "être saturé le dernier jour",
            more: "contexte:\n  - {sujet: un autre site, action: tomber en panne, date: 2024-01-07}",
            terms: ["cet épisode", "la panne de mars"]),
    ]

    @Test("Named", arguments: cases, ["aucun", "inconnu"])
    func named(rule: Case, link: String) throws {
        for draw in 0..<5 {
            let article = try WrittenRecord.article(
                nature: rule.nature,
                """
                \(rule.more)
                antecedents:
                  - {date: 2023-06-12, action: \(rule.antecedent), lien: \(link)}
                """, named: "lien-\(draw)")
            let last = try #require(article.sentences.last?.text.replacing("\u{A0}", with: " ").lowercased())
            // What is no outage itself is one thing apart: *un épisode sans lien avec la panne*.
            let isApposed = link == "aucun" && rule.terms == ["les deux incidents"]
            for term in isApposed ? ["un épisode", "la panne"] : rule.terms {
                // By any of its names.
                let names = term == "la panne" ? ["panne", "l’interruption", "l’incident"] : [term]
                let plain = term.hasPrefix("la panne ") ? [term.replacing("la panne", with: "panne")] : names
                #expect(plain.contains(where: last.contains), "\(last)")
            }
            #expect(last.contains("deux") == (rule.terms.count == 1 && !isApposed), "\(last)")
            #expect(article.untold.isEmpty)
        }
    }

    @Test(
        "Of another, or of years ago, nobody asks whether it is tied to it", arguments: ["aucun", "inconnu"],
        ["{date: 2014-12-12, action: tomber en panne", "{date: 2024-01-15, sujet: un cyclone, action: frapper | l’île"])
    func unasked(link: String, antecedent: String) throws {
        for draw in 0..<4 {
            let article = try WrittenRecord.article(
                "antecedents:\n  - \(antecedent), lien: \(link)}", named: "sans-\(draw)")
            let text = article.sentences.plain
            #expect(!text.contains(/lié|lien|rapport|sait/), "\(text)")
            #expect(article.untold.isEmpty)
        }
    }
}
