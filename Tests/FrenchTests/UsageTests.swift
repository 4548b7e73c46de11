import Testing

@testable import French

/// Words of the newsroom that dictionaries of rules forget.
@Suite("Usage")
struct UsageTests {
    @Test(
        "New words and names in h",
        arguments: [
            ("le", "halal", "le halal"), ("de", "Halloween", "de Halloween"), ("le", "hosting", "le hosting"),
            ("le", "honeypot", "le honeypot"), ("de", "Héraclès", "d’Héraclès"),
        ])
    func aspiratedH(tool: String, word: String, expected: String) {
        #expect(Elision.joined(tool, word) == expected)
    }

    @Test(
        "Compounds",
        arguments: [
            ("haut-parleur", "haut-parleurs"), ("fac-similé", "fac-similés"), ("gratte-ciel", "gratte-ciel"),
            ("lave-linge", "lave-linge"), ("aide-mémoire", "aide-mémoire"), ("pare-brise", "pare-brise"),
        ])
    func compounds(singular: String, plural: String) {
        #expect(NounForm.plural(singular) == plural)
    }

    @Test("An adverb between negation and verb")
    func adverb() throws {
        let group = try InfinitiveGroup(parsing: "ne pas encore être rétabli")
        #expect(Typesetter.text(group.active(.imperfect, subject: .feminineSingular)) == "n’était pas encore rétablie")
    }

    @Test(
        "Titles and capitals",
        arguments: [
            ("Mme. Vasseur a parlé.", "Mme\u{A0}Vasseur a parlé."),
            ("Etait-ce une panne ?", "Était-ce une panne\u{202F}?"),
        ])
    func repairs(text: String, expected: String) {
        #expect(Typography.imprimerie.text(text) == expected)
    }
}
