import Foundation
import Testing

@testable import Writing

/// What stands between the title and the body: the news and what it comes of, else what the title has not said.
@Suite("The standfirst and the title")
struct StandfirstTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<6

    private static let fine = """
        nouvelle:
          sujet: la Cnil
          action: infliger | une amende de 180 000 euros | à Twitter
          date: 2024-03-11
        impact:
          usagers: les abonnés
          donnees:
            categories: [les noms, les adresses]
            statut: exposées
        cause: {texte: un serveur laissé sans protection, bref: un serveur laissé ouvert}
        enquete:
          - {sujet: la Cnil, action: "retenir | trois manquements | au règlement européen"}
          - {sujet: le parquet, action: ouvrir | une enquête, date: 2023-02}
        faits:
          - {rubrique: enquête, sujet: les contrôleurs, action: "critiquer | l’absence de chiffrement"}
        suites:
          - {action: contester | la décision}
        """

    private static func fine(_ draw: Int) throws -> Article {
        try WrittenRecord.article(
            nature: "fuite de données", from: "2023-01-10", until: "2023-01-12", fine, named: "motif-\(draw)")
    }

    @Test("With a « nouvelle » it opens on the news and when, then says what it comes of", arguments: draws)
    func opensOnNews(draw: Int) throws {
        let article = try Self.fine(draw)
        let opening = article.standfirst.prefix(1).map { $0 }.plain
        #expect(opening.contains("une amende de 180 000 euros"))
        #expect(article.standfirst.plain.lowercased().contains("fuite de données"), "\(article.standfirst.plain)")
        #expect(opening.lowercased().contains("lundi"))
        #expect(!opening.contains("Twitter, Twitter") && opening.ranges(of: "Twitter").count == 1)
        // What was introduced is not introduced again.
        #expect(article.standfirst.dropFirst().allSatisfy { !$0.text.lowercased().contains("une fuite") })
    }

    @Test("Where the news leaves no room for it, why waits for the body", arguments: draws)
    func whyWaits(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", from: "2023-01-10", until: "2023-01-12",
            """
            nouvelle:
              sujet: le gendarme américain des télécommunications et des postes
              action: infliger | une amende de 180 000 euros | à la maison mère de Twitter et à son ancien directeur de la sécurité
              date: 2024-03-11
            impact:
              donnees:
                statut: exposées
                personnes: {valeur: 47000, unite: abonnés européens et américains, selon: le régulateur}
            cause: {texte: un serveur laissé sans protection, bref: un serveur laissé ouvert, selon: le régulateur}
            """, named: "attente-\(draw)")
        #expect(article.standfirst.plain.split(separator: " ").count <= 60, "\(article.standfirst.plain)")
        #expect(!article.standfirst.plain.contains("un serveur"), "\(article.standfirst.plain)")
        #expect(article.sentences.plain.lowercased().contains("un serveur laissé sans protection"), "\(article.text)")
    }

    @Test("The grounds of whoever decided come first in the body, before what was done earlier", arguments: draws)
    func grounds(draw: Int) throws {
        let body = try Self.fine(draw).sentences.plain
        let grounds = try ["trois manquements", "l’absence de chiffrement"].map {
            try #require(body.range(of: $0)).lowerBound
        }
        let inquiry = try #require(body.range(of: "parquet")).lowerBound
        #expect(grounds.allSatisfy { $0 < inquiry })
        #expect(!body.contains("180 000 euros"))
    }

    @Test(
        "« après une panne » goes without saying where the news names the incident",
        arguments: [
            "chiffrer | le coût de la panne | à deux millions d’euros", "dédommager | les victimes de l’incident",
        ])
    func namesIncident(action: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                "nouvelle: {action: \"\(action)\", date: 2024-03-12}", named: "cout-\(draw)")
            let opening = article.standfirst.prefix(1).map { $0 }.plain
            #expect(opening.contains("Twitter a "), "\(opening)")
            #expect(!opening.contains("après une panne"), "\(opening)")
        }
    }

    @Test(
        "News that ends on the incident goes on to what it did, and nothing introduces it again",
        arguments: [
            "publier | un rapport | sur la panne de Twitter", "rembourser | les victimes de la panne de Twitter",
            "tirer | les leçons de la panne de Twitter",
        ])
    func goesOnToIncident(action: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                """
                nouvelle: {sujet: le régulateur, action: "\(action)", date: 2024-03-12}
                impact: {usagers: les abonnés, usages: [téléphoner], dependants: [Vine]}
                """, named: "rapport-\(draw)")
            let opening = article.standfirst.prefix(1).map { $0 }.plain
            #expect(
                opening.contains("panne, qui a empêché") || opening.contains("panne, survenue")
                    || opening.contains("panne de Twitter, qui a empêché")
                    || opening.contains("panne de Twitter, survenue"), "\(opening)")
            #expect(!article.sentences.plain.lowercased().hasPrefix("une panne"))
        }
    }

    @Test(
        "Why stands in its first sentence, where it is known and short",
        arguments: ["panne", "ralentissement", "dégradation", "perte de données", "coupure réseau"])
    func tellsWhy(nature: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                nature: nature,
                """
                cause: {texte: une erreur de configuration d’un routeur, bref: une erreur de configuration}
                impact: {composants: [la messagerie], dependants: [Vine], touches: {valeur: 12000, unite: abonnés, selon: organisation}}
                """, named: "pourquoi-\(draw)")
            let title = article.title.map(\.text).joined()
            #expect((article.standfirst.prefix(1).map { $0 }.plain + title).contains("erreur de configuration"))
        }
    }

    @Test("What the title counts is not counted again above the body, which says who counts", arguments: draws)
    func countsOnce(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              composants: [la messagerie]
              consequences: [{sujet: les vidéos, action: se figer}]
              touches: {valeur: 12000, unite: abonnés, selon: organisation}
            """, named: "compte-\(draw)")
        let title = article.title.map(\.text).joined()
        #expect(title.contains("abonnés") != article.standfirst.plain.contains("abonnés"), "\(article.text)")
        #expect(article.sentences.plain.contains("000 abonnés"))
    }

    private static let effects = """
        impact:
          usagers: de nombreux abonnés
          usages: [envoyer | un message]
          consequences:
            - {sujet: les hôpitaux, action: "activer | leur plan de secours"}
          composants: [la messagerie]
        """

    @Test("What but adds the day to the title is left to the lead", arguments: draws)
    func leavesEffects(draw: Int) throws {
        let article = try WrittenRecord.article(Self.effects, named: "redite-\(draw)")
        let title = article.title.map(\.text).joined()
        #expect(title.contains("message"))
        #expect(!article.standfirst.plain.contains("envoyer un message"))
        #expect(article.standfirst.plain.contains("hôpitaux"))
        #expect((article.standfirst + article.sentences.prefix(1)).plain.contains("11 mars"))
    }

    @Test("…unless there is nothing else to tell of whom it befell", arguments: draws)
    func keepsEffects(draw: Int) throws {
        let article = try WrittenRecord.article(
            "impact: {usagers: de nombreux abonnés, usages: [envoyer | un message]}", named: "redite-\(draw)")
        #expect(article.standfirst.plain.contains("11 mars"))
    }

    @Test("When it should be over stands in the standfirst of what lasts", arguments: draws)
    func saysWhenItEnds(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", Self.effects + "\nretablissement_prevu: 2024-03-20", named: "retour-\(draw)")
        #expect(article.standfirst.plain.contains("20 mars"))
        #expect(!article.sentences.plain.contains("20 mars"))
    }

    @Test("A title of what lasts since another day says since when", arguments: draws)
    func sinceWhen(draw: Int) throws {
        let title = { (article: Article) in article.title.map(\.text).joined() }
        let facts = "impact: {usagers: les joueurs, usages: [se connecter]}"
        #expect(
            title(try WrittenRecord.article(state: "en cours", facts, named: "depuis-\(draw)")).contains("depuis lundi")
        )
        let today = try WrittenRecord.article(
            state: "en cours", from: "2024-03-12T07:00", facts, named: "depuis-\(draw)")
        #expect(!title(today).contains("depuis"))
    }

    @Test("A title says why as well as what could not be done, if the cause is sure", arguments: draws)
    func saysWhy(draw: Int) throws {
        let cause = "\ncause: {texte: un bogue du logiciel de routage, bref: un bogue logiciel}"
        let title = try WrittenRecord.article(Self.effects + cause, named: "pourquoi-\(draw)").title.map(\.text)
            .joined()
        #expect(title.contains("un bogue logiciel") || title.contains("Un bogue logiciel"))
        #expect(title.contains("message") || title.contains("deux heures"))
    }

    @Test(
        "An operation over several days says until when, whatever part of the day it begins or ends in",
        arguments: [
            ("2024-03-18 soir", "fin: 2024-03-24", "du lundi 18 au dimanche 24 mars"),
            ("2024-03-18", "retablissement_prevu: 2024-03-24", "du lundi 18 au dimanche 24 mars"),
            // What reopens in the morning was closed until the day before.
            ("2024-03-18 soir", "retablissement_prevu: 2024-03-24 matin", "du lundi 18 au samedi 23 mars"),
        ])
    func lasts(start: String, end: String, words: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                nature: "maintenance", state: "planifié", from: start,
                "\(end)\nimpact: {usagers: les abonnés, usages: [envoyer | un message]}", named: "jours-\(draw)")
            #expect(article.standfirst.plain.lowercased().contains(words), "\(article.standfirst.plain)")
            if end.hasSuffix("matin") { #expect((article.standfirst + article.sentences).plain.contains("24 mars")) }
        }
    }
}
