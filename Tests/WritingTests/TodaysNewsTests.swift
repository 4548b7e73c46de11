import Testing

@testable import Writing

/// What an article is written for, days or years after the incident.
@Suite("The news of the day")
struct TodaysNewsTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<12

    private static func title(_ article: Article) -> String { article.title.map(\.text).joined() }

    @Test("What the record says is the news is title and opens the standfirst, with who says so", arguments: draws)
    func chosenNews(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            nouvelle:
              sujet: la tempête
              action: faire | huit morts | en France
              selon: la police
            """, named: "nouvelle-\(draw)")
        #expect(
            Self.title(article).contains("la tempête fait huit morts") || Self.title(article).hasPrefix("La tempête"))
        #expect(Self.title(article).contains("la police"))
        let opening = try #require(article.standfirst.first?.text)
        #expect(opening.lowercased().contains("la tempête a fait huit morts en france"))
        #expect(opening.contains("une panne") && opening.contains("la police"))
    }

    @Test("The news chosen is the title whoever acts, and nobody is named twice in it", arguments: draws)
    func chosenNewsOfItsOwner(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            nouvelle:
              sujet: organisation
              action: estimer | ses pertes | à deux millions d’euros
            """, named: "pertes-\(draw)")
        let title = Self.title(article).replacing("\u{A0}", with: " ")
        #expect(title.contains("estime ses pertes"), "\(title)")
        #expect(title.ranges(of: "Twitter").count == 1, "\(title)")
    }

    @Test(
        "Of an incident long over, the fine of the day before is the title and opens the standfirst", arguments: draws)
    func newestFirst(draw: Int) throws {
        let article = try WrittenRecord.article(
            from: "2023-01-10T10:00", until: "2023-01-10T12:00",
            """
            enquete:
              - sujet: la Cnil
                action: infliger | une amende de 3 millions d’euros à Twitter
                date: 2024-03-11
            """, named: "amende-\(draw)")
        #expect(Self.title(article).contains("amende"))
        #expect(article.standfirst.first?.text.contains("amende") == true)
        #expect(!article.sentences.plain.contains("amende"))
    }

    @Test("News too long for a title says what was done, not who did it; what it comes of is dated", arguments: draws)
    func withoutAgent(draw: Int) throws {
        let article = try WrittenRecord.article(
            from: "2018-11-05T09:05", until: "2018-11-05T12:00",
            """
            nouvelle:
              sujet: la chambre du conseil du tribunal de commerce de Marseille
              action: condamner | l’architecte Richard Carta | à deux ans de prison avec sursis
              date: 2024-03-11
            """, named: "peine-\(draw)")
        let title = Self.title(article)
        #expect(title.contains("condamné") && !title.contains("tribunal"), "\(title)")
        let opening = try #require(article.standfirst.first?.text)
        #expect(opening.contains("novembre") && opening.contains("2018"), "\(opening)")
    }

    @Test("What else those of the news did that day opens the body, before what it all comes of", arguments: draws)
    func sameDay(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", severity: "critique", from: "2018-11-05T09:05", until: "aucune",
            """
            evenement: un effondrement
            impact: {bilan_humain: {morts: 8}}
            nouvelle: {sujet: le tribunal, action: condamner | un architecte, date: 2024-03-11}
            enquete:
              - {sujet: le tribunal, action: relaxer | un adjoint, date: 2024-03-11}
              - {sujet: le tribunal, action: condamner | un copropriétaire | à quatre ans de prison, date: 2024-03-11}
              - {sujet: le tribunal, action: infliger | une amende de 100 000 euros | à un bailleur, date: 2024-03-11}
            """, named: "tribunal-\(draw)")
        let body = article.sentences.plain
        let sentence = try #require(body.firstRange(of: "bailleur"), "\(body)")
        let began = try #require(body.firstRange(of: "9 h 05") ?? body.firstRange(of: "novembre"), "\(body)")
        #expect(sentence.lowerBound < began.lowerBound, "\(body)")
        #expect(!body.contains("mars"), "\(body)")
    }

    @Test("« Du groupe » does not stand above the article before his name", arguments: draws)
    func ownerNamedFirst(draw: Int) throws {
        let article = try WrittenRecord.article(
            of: "playstation-network",
            "cause: {texte: un afflux supérieur aux prévisions du groupe}", named: "du-\(draw)")
        let text = article.standfirst.plain
        // Or beside it: *…du groupe, selon Sony*.
        let sentences = article.standfirst.map(\.text)
        guard let place = sentences.firstIndex(where: { $0.contains("du groupe") }) else { return }
        #expect(sentences[...place].contains { $0.contains("Sony") }, "\(text)")
    }
}
