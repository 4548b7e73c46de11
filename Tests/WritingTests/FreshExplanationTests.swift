import French
import Incidents
import Testing

@testable import Writing

/// Long after an incident an article is written for what has come of it: why it happened, before what others say of that.
@Suite("A fresh explanation")
struct FreshExplanationTests {
    private static let draws = 0..<4

    private static func article(_ facts: String, view: String = "2024-04-16T09:00", _ name: String) throws -> Article {
        try WrittenRecord.article(publication: view, WrittenRecord.effects + facts, named: name)
    }

    private static func title(_ article: Article) -> String {
        article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
    }

    private static let report = """
        cause: {texte: une mise à jour mal vérifiée d’un routeur, bref: une mise à jour mal vérifiée, selon: organisation}
        explication: {date: 2024-04-15, canal: dans un rapport}

        """

    @Test("A report of the day before is the news, in the title and first in the standfirst", arguments: draws)
    func report(draw: Int) throws {
        let article = try Self.article(Self.report, "rapport-\(draw)")
        let title = Self.title(article)
        #expect(title.contains("mise à jour mal vérifiée") && title.contains("Twitter"), "\(title)")
        let standfirst = article.standfirst.plain
        #expect(standfirst.hasPrefix("Lundi 15 avril, dans un rapport, "), "\(standfirst)")
        #expect(standfirst.contains("11 mars") && standfirst.contains("Twitter"), "\(standfirst)")
    }

    @Test("It comes before what another thinks of it", arguments: draws)
    func reaction(draw: Int) throws {
        let title = Self.title(
            try Self.article(
                Self.report + """
                    suites:
                      - {sujet: la ligue des abonnés, action: juger | le rapport | insuffisant, date: 2024-04-15}
                    """, "ligue-\(draw)"))
        #expect(!title.contains("ligue") && title.contains("mise à jour"), "\(title)")
    }

    @Test("Whoever resigned over it comes before", arguments: draws)
    func graver(draw: Int) throws {
        let title = Self.title(
            try Self.article(
                Self.report + "suites:\n  - {sujet: le directeur technique, action: démissionner, date: 2024-04-15}",
                "depart-\(draw)"))
        #expect(title.contains("directeur technique"), "\(title)")
    }

    @Test("That of another week is no news", arguments: draws)
    func old(draw: Int) throws {
        let standfirst = try Self.article(Self.report, view: "2024-04-26T09:00", "vieux-\(draw)").standfirst.plain
        #expect(!standfirst.hasPrefix("Lundi 15 avril"), "\(standfirst)")
    }

    @Test("A decision comes before a reaction of the same day", arguments: draws)
    func decision(draw: Int) throws {
        let title = Self.title(
            try Self.article(
                """
                suites:
                  - {sujet: la ligue des abonnés, action: critiquer | ce silence, date: 2024-04-15}
                  - {sujet: le régulateur, action: ouvrir | une enquête, date: 2024-04-15}
                """, "regulateur-\(draw)"))
        #expect(!title.contains("ligue"), "\(title)")
    }

    @Test("The title of what somebody says names what it is about", arguments: draws)
    func named(draw: Int) throws {
        let title = Self.title(
            try Self.article(
                """
                nouvelle:
                  sujet: {nom: Ada Martin, fonction: la présidente de Twitter, genre: féminin}
                  action: révéler | l’ampleur des travaux
                  date: 2024-04-15
                  lieu: à Genève
                """, "presidente-\(draw)"))
        #expect(title.lowercased().contains("panne"), "\(title)")
    }

    @Test("A line that shuts in part says between where and where", arguments: draws)
    func stretch(draw: Int) throws {
        let text = WrittenRecord.record(
            nature: "fermeture", state: "planifié", publication: "2024-03-12T09:00", from: "2024-04-01",
            """
            retablissement_prevu: 2024-04-21
            lieu: entre Varne et Lumel
            impact:
              composants: [la gare d’Orvil]
            """)
        var incident = try WrittenRecord.incident(whole: text, named: "ligne-\(draw)")
        incident.service.actor.name = "ligne 9"
        incident.service.actor.article = .definite
        incident.service.actor.agreement = .feminineSingular
        incident.service.actor.designations = []
        let article = try GenreTests.writer().article(for: incident, genre: .article)
        #expect(Self.title(article).contains("entre Varne et Lumel"), "\(Self.title(article))")
        #expect(article.standfirst.plain.contains("entre Varne et Lumel"), "\(article.standfirst.plain)")
    }
}
