import Foundation
import Incidents
import Testing

@testable import Writing

/// Background stands where its author put it, never above the article; what points back stays with what it points to;
/// what happened comes before who looks into it.
@Suite("Background and what points back")
struct BackgroundTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<6

    struct Pair: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        /// What comes right after what.
        let first: String
        let next: String
        var testDescription: String { rule }
    }

    private static let pairs: [Pair] = [
        Pair(
            rule: "a demonstrative: cette mort",
            facts: """
                enquete:
                  - {sujet: la police, action: mettre en cause | quatre personnes}
                contexte:
                  - {sujet: un technicien, action: mourir loin du centre, date: 2024-03-10}
                  - {sujet: les circonstances de cette mort, action: faire l’objet d’une enquête, aspect: état}
                """,
            first: "mort loin du centre", next: "circonstances de cette mort"),
        Pair(
            rule: "a possessive that cannot mean its subject: leur report",
            facts: """
                contexte:
                  - {sujet: les travaux, action: être prévus à l’automne 2023, aspect: état}
                  - {sujet: un éboulement, action: provoquer | leur report, date: 2023-08-27}
                  - {sujet: un incendie, action: tuer | deux personnes, date: 1999-03-24}
                """,
            first: "travaux étaient prévus", next: "leur report"),
        Pair(
            rule: "across paragraphs of the plan: what was told with the remedies",
            facts: """
                faits:
                  - {rubrique: impact, sujet: le support, action: envoyer | des messages d’alerte | à tous les clients}
                  - {rubrique: remèdes, action: annuler | ces messages}
                  - {rubrique: impact, sujet: des commerçants, action: fermer | leur guichet}
                """,
            first: "messages d’alerte", next: "annulé ces messages|ces messages ont été annulés"),
        Pair(
            rule: "what a thing is, behind the first sentence that names it",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, sujet: le train, action: heurter | un camion de pétrole brut}
                  - {date: 2024-03-11T11:20, sujet: les secours, action: évacuer | les riverains}
                contexte:
                  - {sujet: le pétrole, action: venir du Dakota du Nord, aspect: état}
                """,
            first: "pétrole brut", next: "Dakota du Nord"),
        Pair(
            rule: "what befell it before, behind its name",
            facts: """
                cause:
                  texte: le logiciel malveillant Mirai
                  selon: netcraft
                remedes: [appeler | des experts]
                contexte:
                  - {sujet: le code de Mirai, action: être publié en ligne, date: 2024-02-20}
                """,
            first: "malveillant mirai", next: "le code de mirai"),
        Pair(
            rule: "what is done at any time for those it is done for",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, sujet: la caisse, action: prévenir | les assurés}
                  - {date: 2024-03-11T11:20, sujet: les secours, action: évacuer | les riverains}
                contexte:
                  - {sujet: le tiers payant, action: "dispenser | les assurés | d’avancer leurs frais", aspect: état}
                """,
            first: "les assurés", next: "tiers payant"),
        Pair(
            rule: "ce dernier",
            facts: """
                contexte:
                  - {sujet: le réseau, action: appartenir à un groupe chinois, aspect: état}
                  - {sujet: netcraft, action: être racheté par un concurrent, date: 2023-11-02}
                  - {sujet: ce dernier, action: employer | 300 personnes, aspect: état}
                """,
            first: "racheté", next: "ce dernier"),
    ]

    @Test("What points back follows what it points to", arguments: pairs, draws)
    func pointing(pair: Pair, draw: Int) throws {
        let article = try WrittenRecord.article(WrittenRecord.effects + pair.facts, named: "renvoi-\(draw)")
        let sentences = article.sentences.map { [$0].plain.lowercased() }
        let next = pair.next.lowercased().split(separator: "|")
        let place = try #require(sentences.firstIndex { text in next.contains { text.contains($0) } }, "\(sentences)")
        let isBeside = sentences[place].contains(pair.first.lowercased())
        #expect(isBeside || place > 0 && sentences[place - 1].contains(pair.first.lowercased()), "\(sentences)")
        #expect(!article.standfirst.plain.lowercased().contains(next[0]))
    }

    @Test(
        "What the service is comes before what its owner wants", arguments: draws)
    func presentation(draw: Int) throws {
        let article = try WrittenRecord.article(
            WrittenRecord.effects + """
                chronologie:
                  - {date: 2024-03-11T10:20, action: couper | ses serveurs}
                contexte:
                  - {sujet: organisation, action: vouloir racheter son concurrent, aspect: état}
                  - {sujet: service, action: desservir | quinze pays, aspect: état}
                """, named: "presente-\(draw)")
        let text = article.sentences.plain
        let order = ["quinze pays", "racheter son concurrent"]
        let places = try order.map { try #require(text.firstRange(of: $0), "\($0): \(text)").lowerBound }
        #expect(places == places.sorted(), "\(text)")
    }

    @Test("A text that leaves out what it points to leaves it out too", arguments: draws)
    func shortText(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            contexte:
              - {sujet: un technicien, action: mourir loin du centre, date: 2024-03-10}
              - {sujet: les circonstances de cette mort, action: faire l’objet d’une enquête, aspect: état}
            """, named: "renvoi-bref-\(draw)", genre: .brief)
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("mort loin") || !text.contains("cette mort"), "\(text)")
    }

    @Test(
        "What says when points at no fact: cette nuit-là, à ce stade, ces derniers jours, ce qui",
        arguments: [
            "subir | une attaque cette nuit-là", "n’avoir fait | aucune annonce à ce stade",
            "travailler ces derniers jours", "dire | ce qui a manqué",
        ])
    func moments(action: String) throws {
        let text = WrittenRecord.record(
            """
            contexte:
              - {sujet: le réseau, action: appartenir à un groupe}
              - {sujet: netcraft, action: \(action)}
            """)
        let incident = try WrittenRecord.incident(whole: text, named: "moments")
        #expect(Items(incident).pointedAt.isEmpty)
    }

    @Test("Background never stands above the article, be it of the dead", arguments: draws)
    func standfirst(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: "en cours",
            """
            impact:
              bilan_humain: {morts: aucun, blesses: 1, selon: les pompiers}
            contexte:
              - {sujet: un technicien, action: mourir loin du centre, date: 2024-03-12}
            """, named: "fond-\(draw)")
        #expect(!article.standfirst.plain.contains("technicien"), "\(article.standfirst.plain)")
        #expect(article.sentences.plain.contains("technicien"))
    }

    @Test("What is said of one thing stands together, the older first; the rest as it was typed", arguments: draws)
    func subjects(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            contexte:
              - {sujet: service, action: compter | six millions d’abonnés, aspect: état}
              - {sujet: un éboulement, action: couper | la route | vers le sud, date: 2023-08-27}
              - {sujet: les élus de la région, action: réclamer | un second câble}
              - {sujet: la route, action: rouvrir, date: 2023-11-02}
              - {sujet: un incendie, action: détruire | un relais, date: 1999-03-24}
              - {sujet: service, action: ouvrir au public, date: 2007-05-01}
            """, named: "ordre-\(draw)")
        let text = article.sentences.plain.lowercased()
        // How many, and since when: one may be worked into the other.
        for order in [["six millions", "éboulement"], ["2007", "éboulement", "rouvert", "second câble", "relais"]] {
            let places = try order.map { try #require(text.range(of: $0), "\($0): \(text)").lowerBound }
            #expect(places == places.sorted(), "\(text)")
        }
    }

    @Test("Two matters of one year stand in their order", arguments: draws)
    func oneYear(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            contexte:
              - {sujet: une opération de police, action: viser | un groupe de pirates, date: 2024-02-20}
              - {sujet: un hôpital voisin, action: être attaqué, date: 2024-02-11}
            """, named: "annee-\(draw)")
        let text = article.sentences.plain
        let places = try ["hôpital voisin", "groupe de pirates"].map {
            try #require(text.range(of: $0), "\(text)").lowerBound
        }
        #expect(places == places.sorted(), "\(text)")
    }

    @Test("An inquiry stands behind what it is about", arguments: draws)
    func inquiry(draw: Int) throws {
        let article = try WrittenRecord.article(
            WrittenRecord.effects + """
                enquete:
                  - {sujet: le parquet de Grasse, action: ouvrir | une enquête pour sabotage}
                  - {sujet: le parquet de Nice, action: ouvrir | une enquête sur l’incendie du transformateur}
                faits:
                  - {rubrique: suites, sujet: un transformateur, action: être incendié, lieu: à Nice, date: 2024-03-11T22:00}
                """, named: "objet-\(draw)")
        let text = article.sentences.plain
        let places = try ["a été incendié", "sur l’incendie du transformateur"].map {
            try #require(text.range(of: $0), "\(text)").lowerBound
        }
        #expect(places == places.sorted(), "\(text)")
    }

    @Test(
        "What is counted by somebody of the background alone stands with it, not among our own counts", arguments: draws
    )
    func countedElsewhere(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données",
            """
            impact: {touches: non communiqué, donnees: {statut: exposées, categories: [des noms, des adresses]}}
            contexte:
              - {sujet: netcraft, action: annoncer | une fuite de données, date: 2024-02}
            chiffres:
              - {valeur: 1.5, unite: millions de clients, sujet: netcraft, action: prévenir, date: 2024-02, selon: netcraft}
              - {valeur: 12, unite: serveurs, action: être touchés, selon: organisation}
            notifications: [{autorite: la Cnil}]
            """, named: "ailleurs-\(draw)")
        let body = article.sentences.plain
        let elsewhere = try #require(body.firstRange(of: "1,5 million"), "\(body)")
        let own = try #require(body.firstRange(of: "Cnil"), "\(body)")
        #expect(own.lowerBound < elsewhere.lowerBound, "\(body)")
    }
}
