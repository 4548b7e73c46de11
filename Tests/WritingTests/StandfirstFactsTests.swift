import Foundation
import Testing

@testable import Writing

/// What the standfirst tells whole, the body does not tell again; what it must not leave out, it tells.
@Suite("What the standfirst leaves to tell")
struct StandfirstFactsTests {
    private static let draws = 0..<6

    // MARK: Why

    @Test("A cause of few words is told in all of them, once", arguments: draws)
    func shortCause(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause: {texte: une cyberattaque massive, bref: une cyberattaque, selon: netcraft}
            impact:
              consequences: [{sujet: le métro de Valmont, action: s’arrêter}]
            """, named: "cause-courte-\(draw)")
        #expect(article.standfirst.plain.contains("cyberattaque massive"))
        #expect(!article.body.contains("cyberattaque"), "\(article.text)")
    }

    @Test("A cause of many words, told in all of them, is not told again", arguments: draws)
    func longCause(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause: {texte: la rupture d’une canalisation enterrée, selon: organisation}
            impact:
              usagers: les habitants
              consequences: [{sujet: six écoles, action: fermer}, {sujet: la ville, action: distribuer | des bouteilles}]
            """, named: "cause-longue-\(draw)")
        #expect(article.standfirst.plain.contains("canalisation"), "\(article.text)")
        #expect(!article.body.contains("canalisation"), "\(article.text)")
    }

    @Test("What led to a cause stands for it in the body, where it names all that the cause does", arguments: draws)
    func account(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: un logiciel d’affectation des équipages dépassé par la tempête Elliott
              bref: un logiciel dépassé
              mecanisme:
                - {sujet: la tempête Elliott, action: clouer au sol | des équipages}
                - {sujet: le logiciel d’affectation des équipages, action: ne plus suivre}
            """, named: "recit-\(draw)")
        #expect(article.standfirst.plain.contains("logiciel dépassé"))
        #expect(!article.body.contains("dépassé par"), "\(article.text)")
        #expect(article.body.contains("cloué au sol des équipages"), "\(article.text)")
    }

    @Test("What points back to a cause keeps it before it", arguments: draws)
    func antecedent(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: une mise à jour défectueuse
              mecanisme:
                - {sujet: cette mise à jour, action: effacer | des fichiers}
            """, named: "renvoi-\(draw)")
        let body = article.body
        let cause = try #require(body.range(of: "défectueuse"), "\(article.text)")
        let account = try #require(body.range(of: "effac"), "\(article.text)")
        #expect(cause.lowerBound < account.lowerBound)
    }

    // MARK: What burnt

    @Test("What a fire destroyed stands in the title or above the article", arguments: ["en cours", "résolu"], draws)
    func destroyed(state: String, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: state,
            """
            impact:
              bilan_humain: {blesses: aucun, selon: organisation}
              consequences:
                - {sujet: le bâtiment B, action: être détruit}
            """, named: "ruine-\(draw)")
        let head = article.headline + " " + article.standfirst.plain
        #expect(head.contains("bâtiment B"), "\(article.text)")
        #expect(!article.headline.contains("après"), "\(article.headline)")
    }

    // MARK: How things stand

    @Test("What was over on another day than it began is said to be over", arguments: draws)
    func over(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", publication: "2024-03-12T20:30", from: "2024-03-11T22:00",
            until: "2024-03-12T18:00",
            """
            chronologie:
              - {date: 2024-03-12T02:00, action: reprendre | le contrôle de son compte}
            impact:
              symptomes: [{sujet: les pages, action: afficher | un écran noir}]
            """, named: "fini-\(draw)")
        #expect(!article.standfirst.plain.contains("contrôle de son compte"), "\(article.text)")
        #expect(article.standfirst.plain.contains("18 heures"), "\(article.text)")
    }

    @Test("What its owner alone says he mended is not said to be", arguments: draws)
    func mended(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-11T18:00",
            """
            chronologie: [{date: 2024-03-11T16:15, etape: correctif}]
            remedes:
              - {action: réparer | le système, date: 2024-03-11T16:15, certitude: affirmée, selon: organisation}
            """, named: "repare-\(draw)")
        #expect(!article.text.contains("orrectif"), "\(article.text)")
        #expect(article.text.contains("réparé le système"), "\(article.text)")
    }

    // MARK: What is planned

    @Test("What is planned is announced once, with its days and why", arguments: draws)
    func planned(draw: Int) throws {
        let article = try WrittenRecord.article(
            whole: """
                schema: 1
                service: twitter
                nature: maintenance
                gravite: important
                etat: planifié
                publication: 2024-03-11T09:00
                debut: 2024-03-16T22:00
                fin: 2024-03-17T06:00
                cause: {texte: le remplacement de serveurs anciens, bref: un remplacement de serveurs}
                impact:
                  consequences: [{sujet: les recherches, action: être plus lent}]
                sources: [La rédaction]
                """, named: "prevu-\(draw)")
        #expect(article.standfirst.plain.contains("remplacement de serveurs anciens"), "\(article.text)")
        #expect(!article.standfirst.plain.contains("s’explique"), "\(article.text)")
        #expect(!article.body.contains("remplacement de serveurs"), "\(article.text)")
    }
}

extension Article {
    fileprivate var headline: String { title.map(\.text).joined().replacing("\u{A0}", with: " ") }

    /// What stands below the standfirst.
    fileprivate var body: String {
        sections.flatMap(\.paragraphs).flatMap(\.sentences).map(\.text).joined(separator: " ")
            .replacing("\u{A0}", with: " ")
    }
}
