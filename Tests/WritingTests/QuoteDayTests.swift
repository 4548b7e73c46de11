import Testing

@testable import Writing

/// When words were said, by whom as he was then, and whether he had anything to react to.
@Suite("The day and the office of who speaks")
struct QuoteDayTests {
    private static let draws = 0..<6

    @Test("Words of another day than what is told beside them have their day", arguments: draws)
    func day(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-15T09:00",
            """
            reconnaissance: {date: 2024-03-12, canal: dans un communiqué}
            citations:
              - texte: La situation reste sérieuse et nos équipes y travaillent.
                auteur: {nom: Anne Martin, fonction: la directrice technique, genre: féminin}
                date: 2024-03-12
                role: réaction
            """, named: "jour-\(draw)")
        let paragraph = try #require(
            article.sections.flatMap(\.paragraphs).map(\.sentences.plain).first {
                $0.contains("situation reste sérieuse")
            })
        #expect(paragraph.matches(of: /(?i)mardi|le lendemain/).count == 1, "\(paragraph)")
    }

    @Test("A few words have their day, too", arguments: draws)
    func fewWords(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-03-15T09:00",
            """
            citations:
              - texte: un désastre sans précédent
                auteur: {nom: Anne Martin, fonction: la directrice technique, genre: féminin}
                date: 2024-03-13
                role: réaction
            """, named: "mots-\(draw)"
        ).sentences.plain
        #expect(text.contains(/(parlé|évoqué) mercredi/), "\(text)")
    }

    @Test("Who has said nothing yet adds nothing, and what was said months before has its day", arguments: 0..<12)
    func another(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-03-15T09:00", from: "2023-06-27T10:00", until: "2023-07-02",
            """
            citations:
              - texte: Nous étions dans la moyenne, comme beaucoup d’entreprises.
                auteur: {nom: Jean Petit, fonction: le président, genre: masculin}
                date: 2024-03-14
              - texte: La dernière semaine du trimestre, nous avons été touchés par une panne de nos serveurs.
                auteur: {nom: Anne Martin, fonction: la directrice générale, genre: féminin}
                date: 2023-08-16
            """, named: "autre-\(draw)"
        ).sentences.plain
        #expect(!text.contains(/ajouté|précisé|poursuivi/), "\(text)")
        #expect(text.contains("16 août"), "\(text)")
    }

    @Test("What is to come on the day of the article comes this day", arguments: draws)
    func today(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-03-11T15:00", from: "2024-03-10T10:00", until: "2024-03-10T12:00",
            """
            contexte:
              - {sujet: la cérémonie, action: commencer, date: 2024-03-11T19:30, lieu: à Paris}
            """, named: "ce-jour-\(draw)"
        ).sentences.plain
        #expect(text.contains(/[Cc]e lundi/), "\(text)")
    }

    @Test("An office of long ago was held then", arguments: draws)
    func office(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2028-09-07T10:00",
            """
            nouvelle: {sujet: netcraft, action: publier | un rapport, date: 2028-09-06}
            citations:
              - texte: Ils ont commis une erreur.
                auteur: {nom: Anne Martin, fonction: la présidente du studio, genre: féminin}
                date: 2024-03-19
            faits:
              - sujet: {nom: Jean Petit, fonction: le fondateur du studio, genre: masculin}
                action: quitter | son poste
                date: 2024-04-02
                rubrique: suites
            """, named: "alors-\(draw)"
        ).sentences.plain
        #expect(text.contains("Anne Martin, alors présidente du studio"), "\(text)")
        #expect(!text.contains("alors fondateur"), "\(text)")
    }

    @Test(
        "An office of this week is held, and that of last year may be", arguments: draws,
        ["2024-03-12T09:00", "2025-12-01T09:00"])
    func officeNow(draw: Int, publication: String) throws {
        let text = try WrittenRecord.article(
            publication: publication,
            """
            citations:
              - texte: Ils ont commis une erreur.
                auteur: {nom: Anne Martin, fonction: la présidente du studio, genre: féminin}
                date: 2024-03-11
            """, named: "desormais-\(draw)"
        ).sentences.plain
        #expect(!text.contains("alors"), "\(text)")
    }

    @Test("Who speaks for those who acted does not react", arguments: draws)
    func part(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-09-07T10:00",
            """
            nouvelle: {sujet: netcraft, action: infliger | une amende | à Twitter, date: 2024-09-06}
            citations:
              - texte: Twitter a manqué à son devoir.
                auteur: {nom: Anne Martin, fonction: la commissaire, genre: féminin}
                date: 2024-09-06
                role: réaction
            """, named: "partie-\(draw)"
        ).sentences.plain
        #expect(text.contains("manqué à son devoir"), "\(text)")
        #expect(!text.contains("réagi") && !text.contains("réaction"), "\(text)")
        #expect(!text.contains("a indiqué Anne"), "\(text)")
    }

    @Test("That it owned up, and where, is not told by words of another day", arguments: draws)
    func acknowledged(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-03-14T09:00", until: "2024-03-12T12:00",
            """
            reconnaissance: {date: 2024-03-11, canal: sur sa page d’état}
            citations:
              - {texte: Nous vous prions de nous excuser pour cette longue panne., auteur: organisation, date: 2024-03-12, canal: sur X, role: excuses}
            """, named: "reconnue-\(draw)"
        ).sentences.plain
        #expect(text.contains("page d’état"), "\(text)")
    }

    @Test("Where the cause was explained is told with it", arguments: draws)
    func explained(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-03-14T09:00",
            """
            explication:
              date: 2024-03-12
              canal: sur le blog technique
              auteur: {nom: Anne Martin, fonction: la directrice technique de Twitter, genre: féminin}
            cause: {texte: une commande erronée, selon: organisation}
            """, named: "explique-\(draw)"
        ).sentences.plain
        #expect(text.contains("sur le blog technique"), "\(text)")
    }

    @Test("What led up to the news was done before it, and a first count before the last", arguments: draws)
    func beforeNews(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", publication: "2026-10-30T18:00",
            """
            nouvelle: {sujet: netcraft, action: infliger | une amende | à Twitter, date: 2026-10-30}
            enquete:
              - {sujet: netcraft, action: annoncer | son intention d’infliger une amende plus lourde, date: 2025-07}
            chiffres:
              - {valeur: 500, unite: millions de clients, ecrit: environ, sujet: organisation, action: évoquer d’abord, date: 2024-03-30, selon: organisation}
            """, named: "avant-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("avait annoncé"), "\(text)")
        #expect(!text.contains(" a d’abord évoqué"), "\(text)")
    }
}
