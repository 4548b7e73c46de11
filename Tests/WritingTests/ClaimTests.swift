import Testing

@testable import Writing

/// Who claims an attack, and what others found of it: said once, above the body where there is room, however the record’s
/// name draws it.
@Suite("Claims of responsibility")
struct ClaimTests {
    private static func article(_ confirmation: String, _ draw: Int) throws -> Article {
        try WrittenRecord.article(
            of: "playstation-network", nature: "déni de service", severity: "majeur", publication: "2016-10-24T09:00",
            from: "2016-10-21T13:10", until: "2016-10-21T19:00",
            """
            revendication:
              auteur: le groupe New World Hackers
              date: 2016-10-22
              canal: sur X
            \(confirmation)
            """, named: "attaque-\(draw)")
    }

    private static func claims(_ article: Article) -> [Article.Sentence] {
        (article.standfirst + article.sentences).filter { $0.text.contains("New World Hackers") }
    }

    @Test("Claimed once, by whom it was", arguments: 0..<16)
    func claimed(draw: Int) throws {
        let article = try Self.article("", draw)
        #expect(Self.claims(article).count == 1)
        #expect(!article.searchable.contains("confirm"))
        #expect(article.standfirst.contains { $0.text.contains("New World Hackers") })
        #expect(!article.untold.contains { $0.path.hasPrefix("revendication") })
    }

    @Test("Once confirmed, it is said to be", arguments: 0..<16)
    func confirmed(draw: Int) throws {
        let claims = Self.claims(try Self.article("  confirmee: oui", draw))
        #expect(!claims.isEmpty)
        #expect(claims.contains { $0.text.contains("a été confirmé") }, "\(claims.map(\.text))")
        for doubt in ["n’a pas été", "exact", "fondée", "prouvé", "ignore"] {
            #expect(!claims.contains { $0.text.contains(doubt) }, "\(claims.map(\.text))")
        }
    }

    @Test(
        "What is not confirmed is said not to be",
        arguments: ["non", "inconnu"], 0..<16)
    func confirmation(found: String, draw: Int) throws {
        let words = [
            "non": [
                "rien ne confirme cette revendication", "n’a pas été confirmée",
                "sans que cela ait été confirmé", "ce qui n’a pas été confirmé",
            ],
            "inconnu": ["exact", "fondée"],
        ]
        let article = try Self.article("  confirmee: \(found)", draw)
        let said = Self.claims(article)
        #expect(!said.isEmpty)
        for sentence in said {
            #expect(words[found]?.contains { sentence.text.contains($0) } == true, "\(sentence.text)")
            // The attack itself is beyond doubt: the claim is not.
            if sentence.text.contains("cela") || sentence.text.contains("ce qui") {
                #expect(sentence.text.contains("à l’origine"), "\(sentence.text)")
            }
            if found == "inconnu" { #expect(!sentence.text.contains("n’a pas été"), "\(sentence.text)") }
        }
    }
}
