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
        #expect(
            article.standfirst.plain.contains("panne") && opening.contains("la police"), "\(article.standfirst.plain)")
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
        let above = article.standfirst.plain
        #expect(above.contains("novembre") && above.contains("2018"), "\(above)")
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

    @Test("What is said of a thing that the news alone names stands with the news", arguments: draws)
    func ofTheNews(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", from: "2023-01-10T10:00", until: "2023-01-12",
            """
            nouvelle: {sujet: le régulateur, action: infliger | une amende de 14 millions de livres | à Twitter, date: 2024-03-11}
            impact: {donnees: {statut: dérobées, categories: [des noms, des adresses, des dates, des photos, des codes, des cartes]}}
            cause: {texte: un poste mal protégé, selon: le régulateur}
            faits:
              - {sujet: l’amende, action: "se partager entre Twitter, pour 8 millions, et sa filiale, pour 6 millions", rubrique: enquête}
            """, named: "partage-\(draw)")
        let body = article.sentences.plain
        let shared = try #require(body.firstRange(of: "8 millions"), "\(body)")
        let cause = try #require(body.firstRange(of: "poste mal protégé") ?? body.firstRange(of: "noms"), "\(body)")
        #expect(shared.lowerBound < cause.lowerBound, "\(body)")
    }

    @Test("A title says what somebody is, the standfirst who he is", arguments: draws)
    func byFunction(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            nouvelle:
              sujet: {nom: Greg Abbott, fonction: le gouverneur du Texas, genre: masculin}
              action: demander | une enquête | sur Twitter
            """, named: "fonction-\(draw)")
        #expect(Self.title(article).hasPrefix("Le gouverneur du Texas demande"), "\(Self.title(article))")
        #expect(article.standfirst.plain.contains("Greg Abbott"), "\(article.standfirst.plain)")
    }

    private static let late = """
        nouvelle: {sujet: le régulateur, action: infliger | une amende | à Twitter, date: 2024-03-11}
        excuses: {auteur: organisation, date: 2024-03-11}
        enquete:
          - {sujet: le régulateur, action: estimer que la panne aurait pu être évitée, date: 2024-03-11}
        suites:
          - {action: faire appel, certitude: affirmée}
        citations:
          - {texte: Les mesures en place ne suffisaient pas., auteur: le régulateur, date: 2024-03-11, role: réaction}
        impact: {usagers: les abonnés, usages: [publier un message]}
        chronologie:
          - {date: 2023-01-10T11:00, action: redémarrer | ses serveurs}
        """

    @Test(
        "All that bears the day of late news, and what is to come, stands before what it all comes of", arguments: draws
    )
    func lateNews(draw: Int) throws {
        let article = try WrittenRecord.article(
            from: "2023-01-10T10:00", until: "2023-01-10T12:00", Self.late, named: "tard-\(draw)")
        let body = article.sentences.plain
        let began = try #require(body.firstRange(of: "redémarré"), "\(body)").lowerBound
        #expect((article.standfirst.plain + body[..<began]).contains("évitée"), "\(body)")
        for words in ["ne suffisaient pas", "appel", "excus"] {
            #expect(try #require(body.firstRange(of: words), "\(words): \(body)").lowerBound < began, "\(body)")
        }
        #expect(!body.contains("mars"), "\(body)")
    }

    @Test("News comes before what it comes of, in two sentences where one would be long", arguments: draws)
    func newsFirst(draw: Int) throws {
        let article = try WrittenRecord.article(
            from: "2023-01-10T10:00", until: "2023-01-10T12:00", Self.late, named: "ordre-\(draw)")
        let opening = try #require(article.standfirst.first?.text)
        #expect(!opening.contains(/^[^,]+, après/), "\(opening)")
        #expect(opening.split(separator: " ").count <= 36, "\(opening)")
        #expect(article.standfirst.plain.contains("panne"), "\(article.standfirst.plain)")
    }

    @Test("What had been counted at an hour of what goes on is at least that", arguments: draws)
    func countedSoFar(draw: Int) throws {
        let article = try WrittenRecord.article(
            severity: "majeur", state: "en cours", publication: "2024-03-11T18:00",
            """
            impact: {touches: non communiqué}
            chiffres:
              - {valeur: 232, unite: départs, action: être annulé, date: 2024-03-11T15:30, selon: organisation}
            """, named: "heure-\(draw)")
        #expect(
            Self.title(article).replacing("\u{A0}", with: " ").contains("au moins 232 départs"),
            "\(Self.title(article))")
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
