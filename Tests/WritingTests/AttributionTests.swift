import Diagnostics
import Incidents
import Testing

@testable import Writing

/// Whose figure, whose explanation: said wherever the figure or the cause is, however the record’s name draws the
/// formulations.
@Suite("Attribution")
struct AttributionTests {
    @Test("A pirate’s figure is the pirate’s in the standfirst, and in no title", arguments: 0..<24)
    func figures(draw: Int) throws {
        let article = try WrittenRecord.article(
            of: "playstation-network", nature: "fuite de données", severity: "majeur", publication: "2025-02-12T09:00",
            from: "2025-02-08", until: "inconnu",
            """
            impact:
              donnees:
                categories: [les adresses électroniques]
                statut: dérobées
                personnes:
                  valeur: 1900000
                  unite: clients
                  selon: un pirate
            """, named: "fuite-\(draw)")
        #expect(!article.title.map(\.text).joined().contains("1,9"))
        for sentence in article.standfirst + article.sentences where sentence.text.contains("1,9") {
            #expect(sentence.text.contains("pirate"), "\(sentence.text)")
        }
    }

    @Test("A quote about the cause does not stand for the cause", arguments: 0..<24)
    func quotedCause(draw: Int) throws {
        let article = try WrittenRecord.article(
            of: "ovhcloud", nature: "coupure réseau", severity: "majeur", publication: "2021-10-13T15:00",
            from: "2021-10-13T09:12", until: "2021-10-13T10:22",
            """
            cause:
              texte: une erreur humaine pendant la reconfiguration d’un routeur
              selon: un ingénieur
            citations:
              - texte: L’intensité des attaques a fortement augmenté.
                role: explication
                auteur: un ingénieur
            """, named: "coupure-\(draw)")
        let body = article.sentences.map(\.text).joined(separator: " ")
        #expect(body.contains("routeur") && body.contains("attaques"), "\(body)")
    }

    @Test("A quote that gives the cause in its own words stands for it", arguments: 0..<8)
    func quoteThatTells(draw: Int) throws {
        let article = try WrittenRecord.article(
            of: "ovhcloud", nature: "coupure réseau", severity: "majeur", publication: "2021-10-13T15:00",
            from: "2021-10-13T09:12", until: "2021-10-13T10:22",
            """
            cause:
              texte: une mauvaise configuration d’un routeur
              bref: une erreur humaine
              selon: organisation
            citations:
              - texte: Une mauvaise configuration a isolé un routeur du réseau.
                role: cause
                auteur: organisation
            """, named: "aveu-\(draw)")
        #expect(article.sentences.map(\.text).joined().ranges(of: "configuration").count == 1)
    }

    @Test("What fills a day is told of the day", arguments: 0..<8)
    func wholeDay(draw: Int) throws {
        let article = try WrittenRecord.article(
            of: "github", severity: "majeur", publication: "2025-10-21T12:00", from: "2025-10-20T08:48",
            until: "2025-10-20T23:20",
            """

            """, named: "panne-\(draw)")
        let told = (article.standfirst + article.sentences).map(\.text).joined(separator: " ")
        #expect(!told.contains("partir du"), "\(told)")
    }
}
