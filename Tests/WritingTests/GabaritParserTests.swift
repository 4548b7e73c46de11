import Diagnostics
import Incidents
import Testing

@testable import Writing

@Suite("Reading gabarits")
struct GabaritParserTests {
    private func parse(_ source: String) -> GabaritParser {
        var parser = GabaritParser(file: "essai.gabarit")
        parser.parse(source)
        return parser
    }

    @Test("A file is slots, guards and formulations")
    func structure() throws {
        let parser = parse(
            """
            // comment
            # attaque : incident
            ## résolu ; panne, coupure réseau
            {Le service} {être} {inaccessible}[ pendant {durée}].
            {Une panne} {toucher} {le service} {moment}.
            ## en cours
            {Le service} {être} en panne {depuis début}.
            """)
        #expect(parser.diagnostics == [])
        let slot = try #require(parser.slots.first)
        #expect(slot.name == "attaque")
        #expect(slot.formulations.count == 3)
        #expect(slot.formulations[0].guards.count == 2)
        #expect(slot.formulations[2].guards.count == 1)
        #expect(slot.formulations[1].location.line == 5)
    }

    @Test(
        "What cannot be read is refused where it stands",
        arguments: [
            ("{Le service} {être} {durés}.", "accolade-illisible", 21),
            ("{être} en panne.", "verbe-sans-sujet", 1),
            ("{Le service} {être.", "accolade-ouverte", 14),
            ("{Le service} est là[ pendant {durée}.", "crochet-ouvert", 20),
            ("{Le service} est là] .", "crochet-orphelin", 20),
            ("Des clients[ touchés].", "crochet-sans-fait", 12),
            ("La panne est {connu}.", "accord-sans-sujet", 14),
            ("Tout revient à {fin}.", "preposition-hors-accolade", 16),
            ("{Le service} {être:bizarre} là.", "role-inconnu", 14),
            ("{}", "accolade-vide", 1),
            ("{Le service} {être@durée} là.", "sujet-inconnu", 14),
        ])
    func refusal(line: String, identifier: String, column: Int) throws {
        let parser = parse("# essai\n\(line)")
        let diagnostic = try #require(parser.diagnostics.first)
        #expect(diagnostic.identifier == identifier)
        #expect(diagnostic.location?.line == 2)
        #expect(diagnostic.location?.column == column)
    }

    @Test(
        "What git could not merge is no formulation",
        arguments: ["<<<<<<< HEAD", "=======", "||||||| base", ">>>>>>> essai"])
    func unfinishedMerge(mark: String) {
        let parser = parse("# essai\n\(mark)\nLa panne est finie.")
        #expect(parser.diagnostics.map(\.identifier) == ["fusion-inachevee"])
        #expect(parser.diagnostics.first?.location?.line == 2)
        #expect(parser.slots.first?.formulations.count == 1)
    }

    @Test("A near miss is met with a suggestion")
    func suggestion() throws {
        let parser = parse("# essai\n{Le servise} {être} là.")
        let diagnostic = try #require(parser.diagnostics.first)
        #expect(diagnostic.hint == "vouliez-vous dire «\u{A0}le service\u{A0}»\u{202F}?")
    }

    @Test(
        "Conditions are read",
        arguments: [
            ("résolu, en cours", Guard.states([.resolved, .ongoing])),
            ("gravité < 5", .severity(.less, 5)),
            ("durée > 1 h", .duration(.greater, minutes: 60)),
            ("écart(début, fin) <= 30 min", .gap(.start, .end, .lessOrEqual, minutes: 30)),
            ("nombre(usages) > 1", .count(.uses, .greater, 1)),
            ("cause = inconnu", .fact(.cause, .unknown)),
            ("touchés = non communiqué", .fact(.affected, .undisclosed)),
            ("rôle != excuses, cause", .attribute("rôle", ["excuses", "cause"], negated: true)),
        ])
    func guards(condition: String, expected: Guard) {
        let parser = parse("# essai\n## \(condition)\nTexte.")
        #expect(parser.diagnostics == [])
        #expect(parser.slots.first?.formulations.first?.guards == [expected])
    }

    @Test("An unreadable condition is refused with a suggestion")
    func badGuard() {
        let parser = parse("# essai\n## resolu\nTexte.")
        #expect(parser.diagnostics.first?.identifier == "garde-illisible")
        #expect(parser.diagnostics.first?.hint?.contains("résolu") == true)
    }
}
