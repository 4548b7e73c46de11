import Foundation
import Testing

@testable import Writing

/// Years after, and while it lasts: what is another year’s is not this one’s, what was done once is past.
@Suite("What is over is told as over")
struct LongOverTests {
    @Test("Another year’s outage is no pronoun of the one before", arguments: 0..<6)
    func antecedents(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            antecedents:
              - {date: 2005-11-09, sujet: une panne, action: priver | 30 millions de personnes | d’électricité}
              - {date: 2007-07-13, sujet: une panne, action: plonger New York dans le noir}
            """, named: "pannes-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains("2007, une autre panne"), "\(text)")
        #expect(article.untold == [])
    }

    @Test("What is done once is past while it lasts; what is shut stays so", arguments: 0..<6)
    func deeds(draw: Int) throws {
        let article = try WrittenRecord.article(
            severity: "majeur", state: "en cours",
            """
            impact:
              consequences:
                - {sujet: neuf réacteurs, action: s’arrêter automatiquement}
                - {sujet: plusieurs aéroports, action: suspendre | leurs vols}
                - {sujet: les écoles, action: être fermé}
            """, named: "actes-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("se sont arrêtés") && text.contains("suspendu"), "\(text)")
        #expect(text.contains("sont fermées"), "\(text)")
    }

    @Test("What the news says was the cause is told once above the article", arguments: 0..<4)
    func causeIsNews(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-15T09:00",
            """
            nouvelle: {action: reconnaître | une mise à jour défectueuse, date: 2024-03-15}
            cause: {texte: une mise à jour défectueuse du logiciel de routage, bref: une mise à jour défectueuse, selon: organisation}
            """, named: "cause-nouvelle-\(draw)")
        let told = article.standfirst.plain
        #expect(told.components(separatedBy: "jour défectueuse").count == 2, "\(told)")
    }

    @Test("Another’s thesis that somebody denies is put forward, then denied", arguments: 0..<6)
    func thesis(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours",
            """
            cause: inconnu
            hypotheses:
              - {texte: un incendie dans une centrale, selon: le ministre de la Défense}
            ecarte:
              - {texte: un incendie dans une centrale, selon: les autorités locales}
            """, named: "these-\(draw)")
        let text = article.sentences.plain
        #expect(
            !text.contains("premier temps") && !text.contains("d’abord") && !text.contains("à ce stade, l"), "\(text)")
        #expect(text.contains("ministre") && text.contains("autorités locales"), "\(text)")
    }

    @Test("A morning that runs into the afternoon is none, above an article", arguments: 0..<6)
    func partOfDay(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-12T09:00", from: "2024-03-11T11:40", until: "2024-03-11T15:00",
            "impact: {usages: [publier un message]}", named: "matin-\(draw)")
        let title = article.title.map(\.text).joined()
        #expect(!title.contains("matin"), "\(title)")
    }

    @Test("The zone of an hour is named where the hour first stands, standfirst included")
    func zoneAbove() throws {
        for draw in 0..<4 {
            let article = try WrittenRecord.article(
                of: "alertes-hawai", state: "en cours", publication: "2024-03-11T23:00",
                "fuseau: Pacific/Honolulu\nimpact: {usages: [joindre les secours], usagers: les habitants}",
                named: "fuseau-\(draw)")
            let text = (article.standfirst + article.sentences).plain
            let hour = try #require(text.firstRange(of: /10\sheures/), "\(text)")
            let zone = try #require(text.firstRange(of: "(heure locale)"), "\(text)")
            #expect(text[hour.upperBound..<zone.lowerBound].count < 12, "\(text)")
            #expect(text.components(separatedBy: "(heure locale)").count == 2, "\(text)")
        }
    }

    @Test("What never came back has no end to tell, and what was so of it was so", arguments: 0..<4)
    func neverBack(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", severity: "critique", publication: "2026-03-12T09:00", until: "aucune",
            """
            faits:
              - {sujet: service, action: employer | 300 personnes, aspect: état, rubrique: contexte}
            impact: {usagers: les habitants, bilan_humain: {morts: 3}}
            """, named: "ruine-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(!text.contains("normale") && !text.contains("rétabli") && !text.contains("pris fin"), "\(text)")
        #expect(text.contains("employait"), "\(text)")
    }
}
