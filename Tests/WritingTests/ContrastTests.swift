import Testing

@testable import Writing

/// What was spared is opposed to what was hit in the same matter, and set beside anything else.
@Suite("Contrasts")
struct ContrastTests {
    private static let draws = 0..<12

    private static func text(_ consequence: String, _ draw: Int) throws -> String {
        try WrittenRecord.article(
            state: "en cours",
            """
            cause: {texte: une erreur de configuration des routeurs, certitude: confirmée, selon: organisation}
            impact:
              touches: {valeur: 3, unite: millions de clients, selon: netcraft}
              usagers: de nombreux clients
              usages: [publier un message]
              dependants: [les éditeurs de jeux, les journaux en ligne]
              consequences:
                - {sujet: des commerçants, action: renoncer à leurs ventes}
                - \(consequence)
              epargnes: [les magasins]
            """, named: "contraste-\(draw)"
        ).sentences.plain
    }

    @Test("Nothing is the contrary of what somebody did", arguments: draws)
    func act(draw: Int) throws {
        let article = try Self.text("{sujet: organisation, action: perdre | un milliard d’euros | en Bourse}", draw)
        #expect(!article.contains("En revanche"), "\(article)")
    }

    @Test("Of several draws, one sets what was spared beside the rest by a pronoun")
    func pronoun() throws {
        let articles = try Self.draws.map {
            try Self.text("{sujet: organisation, action: perdre | un milliard d’euros | en Bourse}", $0)
        }
        #expect(articles.contains { $0.contains("Les magasins, eux, ") })
    }
}
