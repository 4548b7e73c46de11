import French
import Testing

@testable import Incidents

@Suite struct FigureTests {
    @Test(arguments: [
        ("15", "\"% des clients\"", "15\u{A0}%", "des clients"), ("12", "minutes", "12\u{A0}minutes", nil),
        ("1,5", "millions de comptes", "1,5\u{A0}million de comptes", nil),
        ("3", "millions d’euros", "trois millions d’euros", nil),
        ("241000000", "utilisateurs actifs mensuels", "241\u{A0}millions d’utilisateurs actifs mensuels", nil),
        ("70 000", "signalements", "70\u{202F}000 signalements", nil), ("1", "signalements", "un signalement", nil),
    ])
    func unitsAreCounted(value: String, unit: String, expected: String, complement: String?) throws {
        let incident = try TestNewsroom().incident(
            Record.with("chiffres:\n  - valeur: \(value)\n    unite: \(unit)\n    selon: organisation"))
        let figure = try #require(incident.figures.first)
        #expect(Typesetter.text(figure.quantity.tokens()) == expected)
        #expect(figure.complement == complement)
    }
}
