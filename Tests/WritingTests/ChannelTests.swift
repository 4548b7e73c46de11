import Testing

@testable import Writing

/// Where something was said goes with the saying, not with what is said to have been done.
@Suite("Channels of what is said")
struct ChannelTests {
    private static func text(_ facts: String, draw: Int) throws -> String {
        try WrittenRecord.article(
            "faits:\n\(facts)\nimpact: {usages: [publier un message]}", named: "canal-\(draw)"
        ).searchable.replacing("\u{A0}", with: " ")
    }

    @Test("Somebody’s word on what others did has its channel behind his name", arguments: 0..<6)
    func ofSource(draw: Int) throws {
        let text = try Self.text(
            """
              - sujet: les assaillants
                action: venir de l’étranger
                selon: un ministre
                canal: sur une chaîne d’information
                rubrique: cause
            """, draw: draw)
        #expect(!text.contains("étranger sur une chaîne"), "\(text)")
        #expect(text.contains("sur une chaîne d’information"), "\(text)")
    }

    @Test("A channel stands before the clause that closes what was said", arguments: 0..<6)
    func beforeClause(draw: Int) throws {
        let text = try Self.text(
            """
              - sujet: un groupe de pirates
                action: revendiquer | une attaque | sans que cela ait été confirmé
                canal: sur Telegram
                rubrique: cause
            """, draw: draw)
        #expect(text.contains("sur telegram") && !text.contains("confirmé sur telegram"), "\(text)")
    }

    @Test("Who came back on it, and where, is told beside whom the cause is known from", arguments: 0..<6)
    func explained(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-04-03T09:00",
            """
            cause: {texte: la saturation de passerelles du réseau, selon: organisation}
            explication:
              date: 2024-04-02
              canal: sur un blog technique
              auteur: {nom: Ada Martin, fonction: une ingénieure de Twitter, genre: féminin}
            """, named: "retour-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("Ada Martin, une ingénieure de Twitter"), "\(text)")
        #expect(text.contains("sur un blog technique"), "\(text)")
    }

    @Test(
        "What is a firm’s own is not that of who speaks for it",
        arguments: [
            ("sur son blog technique", "sur le blog technique de Twitter"),
            ("sur sa page d’état", "sur la page d’état de Twitter"),
            ("sur sa page Facebook", "sur sa page Facebook"),
        ])
    func owned(channel: (written: String, said: String)) throws {
        let article = try WrittenRecord.article(
            publication: "2024-04-03T09:00",
            """
            cause: {texte: la saturation de passerelles du réseau, selon: organisation}
            explication:
              date: 2024-04-02
              canal: \(channel.written)
              auteur: {nom: Ada Martin, fonction: la directrice technique, genre: féminin}
            """, named: "blog")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(channel.said), "\(text)")
    }
}
