import Incidents
import Testing

@testable import Writing

/// What a text message and a brief keep of a record: state and effect, people, the whole before its part.
@Suite("Short genres")
struct ShortGenreTests {
    private static let draws = 0..<8

    private static func text(_ keys: String, named name: String, _ genre: Article.Genre) throws -> String {
        let article = try WrittenRecord.article(
            whole: "schema: 1\ngravite: critique\npublication: 2024-03-14T09:00\n" + keys
                + "\nsources: [La rédaction]\n", named: name, genre: genre)
        return article.sentences.plain
    }

    @Test("Whoever does not know when it ended does not say that it works", arguments: draws)
    func unknownEnd(draw: Int) throws {
        let text = try Self.text(
            "service: twitter\nnature: panne\netat: résolu\ndebut: 2024-03-11T10:00\nfin: inconnu",
            named: "fin-\(draw)",
            .sms)
        for word in ["rétabli", "terminé", "de nouveau"] { #expect(!text.contains(word), "\(text)") }
        #expect(text.contains("11/03"))
    }

    @Test("An attack that lasts is told since when, and what it keeps people from", arguments: draws)
    func attack(draw: Int) throws {
        let text = try Self.text(
            """
            service: playstation-network
            nature: rançongiciel
            etat: en cours
            debut: 2024-03-12 soir
            impact:
              usages: [jouer en ligne]
            """, named: "attaque-\(draw)", .sms)
        #expect(text.contains("rancongiciel"))
        #expect(text.contains("depuis le soir du 12/03"))
        #expect(text.contains("jouer en ligne"))
        #expect(text.ranges(of: "Sony").count == 1, "\(text)")
    }

    private static let transfers = """
        service: twitter
        nature: rançongiciel
        etat: en cours
        debut: 2024-03-12 soir
        impact:
          consequences:
            - {sujet: organisation, action: déclencher | le plan blanc}
            - {sujet: six patients, action: être transféré vers d’autres établissements}
        chiffres:
          - {valeur: 3, unite: patients de réanimation, action: être transféré, selon: la police}
        """

    @Test("The whole is told before its part, or alone", arguments: [Article.Genre.article, .brief, .dispatch], draws)
    func wholeFirst(genre: Article.Genre, draw: Int) throws {
        let text = try Self.text(Self.transfers, named: "tout-\(draw)", genre)
        let whole = text.firstRange(of: "ix patients")
        #expect(whole != nil || genre == .article, "\(text)")
        if let whole, let part = text.firstRange(of: "rois patients") { #expect(whole.lowerBound < part.lowerBound) }
    }

    @Test("Who died is told in every text", arguments: [Article.Genre.brief, .dispatch], draws)
    func deaths(genre: Article.Genre, draw: Int) throws {
        let text = try Self.text(
            """
            service: twitter
            nature: panne
            etat: en cours
            debut: 2024-03-12 soir
            impact:
              consequences:
                - {sujet: les trains, action: être arrêté}
                - {sujet: deux patients, action: mourir}
            """, named: "morts-\(draw)", genre)
        #expect(text.contains("eux patients sont morts"), "\(text)")
    }

    @Test("A brief points back to a source once, and an hour does not stand away from its day", arguments: draws)
    func pointing(draw: Int) throws {
        let text = try Self.text(
            """
            service: twitter
            nature: fuite de données
            etat: résolu
            debut: 2024-03-11T10:00
            fin: inconnu
            impact:
              donnees:
                categories: [les noms, les dates de naissance, les adresses]
                statut: publiées
                selon: la police
                personnes: {valeur: 500000, unite: patients, selon: la police}
            chiffres:
              - {valeur: 28, unite: laboratoires, action: être concerné, selon: la police}
            """, named: "source-\(draw)", .brief)
        #expect(!text.contains(/même source[^.]*\.[^.]*même source/), "\(text)")
    }
}
