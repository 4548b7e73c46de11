import Testing

@testable import Writing

/// A name is explained where it is first met, be it in the standfirst or within a fact, and nowhere else.
@Suite("Glosses")
struct GlossTests {
    private static let draws = 0..<12
    private static let gloss = ", une société britannique d’analyse du web"

    private static func texts(_ facts: String, _ draw: Int) throws -> String {
        let article = try WrittenRecord.article(facts, named: "glose-\(draw)")
        return (article.standfirst + article.sentences).plain
    }

    /// Where the name stands without its gloss before the gloss was given.
    private static func isLate(_ text: String) -> Bool {
        guard let first = text.firstRange(of: "Netcraft") else { return true }
        return !text[first.upperBound...].hasPrefix(gloss)
    }

    @Test(
        "The first mention carries it",
        arguments: [
            // As a source, in the standfirst or below.
            "impact: {touches: {valeur: 3, unite: millions de clients, selon: netcraft}}",
            "cause: {texte: une panne électrique, certitude: confirmée, selon: netcraft}",
            // Within a fact.
            """
            chronologie:
              - {date: 2024-03-11T10:40, sujet: les ingénieurs, action: donner l’alerte à Netcraft}
            cause: {texte: une panne électrique, certitude: confirmée, selon: netcraft}
            """,
        ], draws)
    func first(facts: String, draw: Int) throws {
        let text = try Self.texts(facts, draw)
        #expect(!Self.isLate(text), "\(text)")
        #expect(text.ranges(of: Self.gloss).count == 1, "\(text)")
    }
}
