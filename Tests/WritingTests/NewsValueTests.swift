import Foundation
import Incidents
import Testing

@testable import Writing

/// What an editor asks of an article beyond right sentences: the news first, each thing once, whose word it is.
@Suite("News value")
struct NewsValueTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<12

    private static func article(_ body: String, named name: String) throws -> Article {
        try WrittenRecord.article(whole: "schema: 1\n" + body + "\nsources: [La rédaction]\n", named: name)
    }

    private static func title(_ article: Article) -> String { article.title.map(\.text).joined() }

    @Test("What is unsure and somebody says keeps both: his name, and how sure he is", arguments: draws)
    func hedged(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              consequences:
                - sujet: le décès d’un patient
                  action: ne pas être causé par la panne
                  certitude: probable
                  selon: la police
            """, named: "prudence-\(draw)")
        let sentence = try #require(
            (article.standfirst + article.sentences).first { $0.text.contains("décès") }?.text)
        #expect(sentence.contains("probablement pas"))
        #expect(sentence.contains("la police"))
    }

    @Test("A third party is named, or pointed to, with each thing it says", arguments: draws)
    func thirdParty(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: un filtre défaillant
              certitude: probable
              selon: netcraft
              mecanisme:
                - sujet: le filtre
                  action: laisser passer | des requêtes
                  selon: netcraft
            """, named: "tiers-\(draw)")
        let sentence = try #require(article.sentences.first { $0.text.contains("requêtes") }?.text)
        #expect(["Netcraft", "société britannique", "même source"].contains { sentence.contains($0) })
    }

    @Test("What the standfirst tells with its source is not told again below", arguments: draws)
    func standfirstSettles(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              touches: {valeur: 12000, unite: clients, selon: netcraft}
              consequences:
                - sujet: les trains
                  action: être arrêtés
            """, named: "chapo-\(draw)")
        for path in ["impact.touches", "impact.consequences[0]"] {
            let told = (article.standfirst + article.sentences).filter { $0.told.contains { $0.path == path } }
            #expect(told.count == 1, "\(path): \(told.map(\.text))")
        }
    }

    @Test("A cause that was told whole is explained and not told again", arguments: draws)
    func standfirstLeaves(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              touches: {valeur: 12000, unite: clients, selon: netcraft}
            cause:
              texte: un câble sectionné
              bref: un câble sectionné
              mecanisme:
                - sujet: une pelleteuse
                  action: arracher | le câble
            """, named: "chapo-note-\(draw)")
        #expect(article.standfirst.contains { $0.told.contains { $0.path == "cause" } })
        #expect(article.sentences.contains { $0.text.contains("pelleteuse") })
    }

    @Test("A ransom asked while it lasted is no background", arguments: draws)
    func noBackground(draw: Int) throws {
        let article = try Self.article(
            """
            service: twitter
            nature: rançongiciel
            gravite: majeur
            etat: en cours
            publication: 2024-03-13T09:00
            debut: 2024-03-11T10:00
            remedes:
              - isoler | le réseau
            contexte:
              - sujet: les pirates
                action: réclamer | une rançon
              - sujet: un incendie
                action: tuer | deux personnes
                date: 2019-05-02
            """, named: "rancon-\(draw)")
        let told = (article.standfirst + article.sentences).map(\.text)
        func place(_ word: String) throws -> Int {
            try #require(told.firstIndex { $0.contains(word) }, "\(word): \(told)")
        }
        #expect(try place("rançon") < place("isolé"))
        #expect(!article.standfirst.plain.contains("une rançon"))
        #expect(try place("incendie") > place("isolé"))
    }

    @Test("A count that the organisation gives may be the title; another’s comes with his name", arguments: draws)
    func countInTitle(draw: Int) throws {
        for (source, ending) in [("organisation", "annulés"), ("netcraft", "Netcraft")] {
            let article = try WrittenRecord.article(
                """
                chiffres:
                  - valeur: 130
                    unite: vols
                    action: être annulés
                    selon: \(source)
                """, named: "vols-\(draw)")
            let title = Self.title(article).replacing("\u{A0}", with: " ")
            #expect(title.contains("130 vols annulés"), "\(title)")
            if source == "netcraft" { #expect(title.contains(ending), "\(title)") }
        }
    }

    @Test("Of a false alarm the title is what it said", arguments: draws)
    func falseAlarmSaid(draw: Int) throws {
        let article = try Self.article(
            """
            service: twitter
            nature: fausse alerte
            gravite: important
            etat: résolu
            publication: 2024-03-12T09:00
            debut: 2024-03-11T10:00
            fin: 2024-03-11T12:00
            impact:
              symptomes:
                - sujet: le message
                  action: annoncer | un raz de marée
            """, named: "alerte-\(draw)")
        let title = Self.title(article).replacing("\u{A0}", with: " ")
        #expect(title == "Une fausse alerte annonce un raz de marée")
    }

    @Test("What nobody says of cause, count and end is told in one breath", arguments: draws)
    func silence(draw: Int) throws {
        let article = try Self.article(
            """
            service: twitter
            nature: panne
            gravite: important
            etat: en cours
            publication: 2024-03-11T11:00
            debut: 2024-03-11T10:00
            retablissement_prevu: non communiqué
            impact:
              touches: non communiqué
            cause: non communiqué
            """, named: "silence-\(draw)")
        let silent = ["cause", "impact.touches", "retablissement_prevu"]
        let told = article.sentences.filter { sentence in
            !Set(sentence.told.map(\.path)).isDisjoint(with: silent)
        }
        let above = article.standfirst.filter { !Set($0.told.map(\.path)).isDisjoint(with: silent) }
        #expect(told.count == 1 || told.isEmpty && !above.isEmpty, "\(told.map(\.text))")
    }

    @Test("A day on which everything fell is named once, or once more by a lead", arguments: draws)
    func oneDay(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            reconnaissance:
              date: 2024-03-11T10:20
            explication:
              date: 2024-03-11
            impact:
              usages: [publier un message]
              symptomes:
                - sujet: le site
                  action: afficher | des erreurs
            cause: une erreur de configuration
            remedes:
              - action: annuler | la modification
                date: 2024-03-11T11:30
            """, named: "jour-\(draw)")
        let body = article.sentences.plain
        #expect(article.standfirst.plain.contains("11 mars"), "\(article.standfirst.plain)")
        #expect(body.components(separatedBy: "11 mars").count <= 2, "\(body)")
        #expect(body.lowercased().contains("lundi"), "\(body)")
    }

    @Test("What is ruled out by whoever gives the cause is ruled out beside it", arguments: draws)
    func ruledOut(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: une erreur de configuration
              certitude: confirmée
              selon: organisation
            ecarte:
              - texte: une cyberattaque
                selon: organisation
            """, named: "contre-\(draw)")
        let sentence = try #require(article.sentences.first { $0.text.contains("cyberattaque") }?.text)
        #expect(sentence.contains("erreur de configuration"))
        #expect(sentence.contains("et non"))
    }

    @Test("A denial in somebody’s own words is not said again in ours", arguments: draws)
    func deniedInQuote(draw: Int) throws {
        let article = try Self.article(
            """
            service: twitter
            nature: rançongiciel
            gravite: important
            etat: en cours
            publication: 2024-03-12T09:00
            debut: 2024-03-11T10:00
            ecarte:
              - texte: le paiement d’une rançon
                selon: organisation
            citations:
              - texte: Il n’a jamais été question du paiement d’une rançon.
                auteur: organisation
                role: démenti
            """, named: "dementi-\(draw)")
        #expect(article.sentences.plain.components(separatedBy: "rançon").count == 2 + Self.kinds(article))
    }

    /// How often the kind of the incident itself is named.
    private static func kinds(_ article: Article) -> Int {
        article.sentences.plain.components(separatedBy: "rançongiciel").count - 1
    }

    @Test(
        "A name that takes an article stands without it before the colon of a title; a brand as it is",
        arguments: [("playstation-network", "PlayStation Network : "), ("twitter", "Twitter : ")])
    func bareName(service: String, opening: String) throws {
        let titles = try Self.draws.map { draw in
            Self.title(
                try Self.article(
                    """
                    service: \(service)
                    nature: maintenance
                    gravite: modéré
                    etat: planifié
                    publication: 2024-03-12T09:00
                    debut: 2024-03-15T10:00
                    fin: 2024-03-15T12:00
                    """, named: "nu-\(draw)"))
        }
        let plain = titles.map { $0.replacing("\u{A0}", with: " ") }
        #expect(plain.contains { $0.hasPrefix(opening) })
        #expect(!plain.contains { $0.hasPrefix("Le \(opening)") })
    }

    @Test("Who bears one name with his service is not named in each sentence")
    func designations() throws {
        let article = try Self.article(
            """
            service: twitter
            nature: fuite de données
            gravite: important
            etat: résolu
            publication: 2024-03-15T09:00
            debut: 2024-03-11T10:00
            fin: 2024-03-11T12:00
            reconnaissance:
              date: 2024-03-12
            remedes:
              - action: couper | les accès
                date: 2024-03-12
              - action: porter plainte
                date: 2024-03-13
            suites:
              - action: prévenir | les clients
                certitude: affirmée
            """, named: "reprises")
        let named = article.sentences.count { $0.text.contains("Twitter") }
        #expect(named < article.sentences.count - 1, "\(article.sentences.plain)")
    }
}
