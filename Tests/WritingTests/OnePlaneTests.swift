import Testing

@testable import Writing

/// What is joined without a common subject is of one tense, and a comma that was opened is closed.
@Suite("One plane")
struct OnePlaneTests {
    static let slots = """
        # consequence : fait
        ## date = absent
        {Sujet} {action}.
        ## date
        {Sujet} {action} {date}.
        """

    static let cases: [(String, String, String, [String])] = [
        (
            "a state and an event are two sentences",
            "{sujet: les écrans, action: afficher | une erreur, aspect: état}",
            "{sujet: les vols, action: être annulé, date: 2014-03-12}",
            ["Les écrans affichaient une erreur.", "Les vols ont été annulés mercredi 12 mars."]
        ),
        (
            "two states are one",
            "{sujet: les écrans, action: afficher | une erreur, aspect: état}",
            "{sujet: les guichets, action: rester fermé, aspect: état}",
            ["Les écrans affichaient une erreur, et les guichets restaient fermés."]
        ),
        (
            "what a comma opened, one closes",
            "{sujet: le trajet, action: \"durer quatre heures, au lieu de deux\"}",
            "{sujet: les guichets, action: fermer}",
            ["Le trajet a duré quatre heures, au lieu de deux, et les guichets ont fermé."]
        ),
        (
            "an enumeration is closed by its own conjunction",
            "{sujet: les bus, action: \"desservir | Lyon, Vienne et Givors\"}",
            "{sujet: les guichets, action: fermer}",
            ["Les bus ont desservi Lyon, Vienne et Givors ; les guichets ont fermé."]
        ),
    ]

    @Test("Joined or not", arguments: cases)
    func joined(rule: String, first: String, second: String, expected: [String]) throws {
        let scenario = Scenario(
            gabarits: Self.slots, paragraph: "{rubrique: consequence, pour: conséquences}",
            record: "impact:\n  consequences:\n    - \(first)\n    - \(second)")
        let sentences = try scenario.sentences()
        #expect(sentences == expected, "\(rule)")
    }
}
