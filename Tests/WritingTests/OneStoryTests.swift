import French
import Testing

@testable import Writing

/// The course of things in the order of its hours, whatever heading the record has each of them under.
@Suite("One story, in the order of its hours")
struct OneStoryTests {
    private static let draws = 0..<3

    struct Course: CustomTestStringConvertible, Sendable {
        let rule: String
        var nature = "panne"
        var state = "résolu"
        let facts: String
        /// Words in the order in which they are read.
        let order: [String]
        var testDescription: String { rule }
    }

    static let courses = [
        Course(
            rule: "the cause is found at its hour, before what was done about it",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:40, etape: cause identifiée}
                  - {date: 2024-03-11T10:50, action: débrancher | le répartiteur}
                cause: {texte: une commande erronée, selon: organisation}
                """,
            order: ["10 h 40", "10 h 50", "midi"]),
        Course(
            rule: "what befell others meanwhile stands among the steps",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, action: débrancher | un serveur}
                  - {date: 2024-03-11T11:40, action: redémarrer | le répartiteur}
                faits:
                  - {sujet: la Bourse de Paris, action: suspendre | les échanges, date: 2024-03-11T11:10, rubrique: impact}
                """,
            order: ["débranché", "Bourse de Paris", "redémarré"]),
        Course(
            rule: "so does what somebody alone reports, with who does",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, action: débrancher | un serveur}
                  - {date: 2024-03-11T11:40, action: redémarrer | le répartiteur}
                faits:
                  - sujet: un sous-traitant
                    action: couper | les alarmes
                    date: 2024-03-11T11:00
                    rubrique: suites
                    selon: la presse
                    certitude: affirmée
                """,
            order: ["débranché", "coupé", "redémarré"]),
        Course(
            rule: "two turns of it make a story, which what falls between them belongs to",
            nature: "fuite de données",
            facts: """
                detection: {date: 2024-03-14}
                reconnaissance: {date: 2024-03-21}
                impact: {donnees: {categories: [les noms], statut: dérobées}}
                faits:
                  - {sujet: un revendeur, action: proposer | les fichiers | sur un forum, date: 2024-03-18, rubrique: impact}
                """,
            order: ["14 mars", "forum", "21 mars"]),
        Course(
            rule: "what led to an accident, by somebody’s word, comes before it",
            nature: "accident", state: "en cours",
            facts: """
                evenement: un naufrage
                chronologie:
                  - {date: 2024-03-11T10:30, sujet: l’équipage, action: alerter | les secours}
                faits:
                  - sujet: le chalutier
                    action: heurter | un récif
                    date: 2024-03-11T09:40
                    rubrique: impact
                    selon: un pêcheur
                """,
            order: ["récif", "10 heures", "alerté"]),
        Course(
            rule: "whom it befell that day, at no hour, stands with its effects",
            facts: """
                impact:
                  symptomes: [{sujet: les écrans, action: rester noirs}]
                chronologie:
                  - {date: 2024-03-11T10:20, action: débrancher | un serveur}
                faits:
                  - {sujet: un éditeur, action: fermer | sa boutique, date: 2024-03-11, rubrique: impact}
                """,
            order: ["boutique", "débranché"]),
        Course(
            rule: "a departure on the eve comes first",
            nature: "accident", state: "en cours",
            facts: """
                evenement: un naufrage
                chronologie:
                  - {date: 2024-03-11T10:30, sujet: l’équipage, action: alerter | les secours}
                contexte:
                  - {sujet: le chalutier, action: quitter | le port de Lorient, date: 2024-03-10 soir}
                """,
            order: ["Lorient", "alerté"]),
        Course(
            rule: "how an accident went stands with its beginning, be its cause unsure",
            nature: "accident", state: "en cours",
            facts: """
                evenement: un naufrage
                chronologie:
                  - {date: 2024-03-11T10:30, sujet: l’équipage, action: alerter | les secours}
                cause:
                  texte: une voie d’eau
                  certitude: probable
                  selon: les secours
                  mecanisme:
                    - {sujet: le chalutier, action: s’incliner brutalement}
                hypotheses:
                  - {texte: une collision, selon: des marins}
                """,
            order: ["incliné", "alerté"]),
        Course(
            rule: "what forbids comes before what undoes it",
            nature: "rançongiciel", state: "en cours",
            facts: """
                chronologie:
                  - {date: 2024-03-11T20:00, sujet: les agents, action: rebrancher | leurs imprimantes}
                remedes:
                  - demander aux agents de ne pas brancher leurs imprimantes
                """,
            order: ["ne pas brancher", "rebranché"]),
        Course(
            rule: "a ransom is asked before anybody thinks of paying it, by whatever words",
            nature: "rançongiciel", state: "en cours",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, action: couper | les serveurs}
                  - {date: 2024-03-11T20:00, action: rouvrir | la messagerie}
                faits:
                  - {sujet: les pirates, action: réclamer | dix bitcoins, rubrique: suites}
                  - action: prévoir de payer la rançon
                    date: 2024-03-11T15:00
                    rubrique: suites
                    selon: la presse
                    certitude: affirmée
                """,
            order: ["bitcoins", "prévoyait de payer", "rouvert"]),
        Course(
            rule: "another service that fails that day stands with those it hit, before the end",
            facts: """
                impact:
                  dependants: [les éditeurs de jeux]
                contexte:
                  - {sujet: le site Pixelo, action: tomber en panne, date: 2024-03-11}
                remedes: [corriger | le répartiteur]
                """,
            order: ["éditeurs de jeux", "Pixelo", "midi"]),
        Course(
            rule: "what came of it goes by its days, be it an inquiry or not",
            nature: "fuite de données",
            facts: """
                enquete:
                  - {sujet: les enquêteurs, action: accuser | un sous-traitant, date: 2024-03-20}
                faits:
                  - {sujet: des clients, action: saisir | la justice, date: 2024-03-14, rubrique: suites}
                """,
            order: ["saisi la justice", "sous-traitant"]),
    ]

    @Test("Told by its hours", arguments: courses, draws)
    func order(_ course: Course, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: course.nature, state: course.state, publication: "2024-03-25T09:00", course.facts,
            named: "recit-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        let places = try course.order.map { words in
            try #require(text.ranges(of: words).last?.lowerBound, "\(words) : \(text)")
        }
        #expect(places == places.sorted(), "\(article.text)")
    }

    @Test("What things are is read in one paragraph, not one here and one at the end", arguments: draws)
    func background(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: "en cours", publication: "2024-03-13T09:00",
            """
            impact:
              consequences:
                - {sujet: les deux tiers du toit, action: être détruits}
            remedes: [reloger | les habitants]
            contexte:
              - {sujet: service, action: compter | douze étages, aspect: état}
              - {sujet: un bardage en bois, action: couvrir | la façade, aspect: état}
            """, named: "fond-\(draw)")
        let paragraphs = article.sections.flatMap(\.paragraphs).map(\.sentences.plain)
        #expect(paragraphs.contains { $0.contains("douze étages") && $0.contains("bardage") }, "\(paragraphs)")
    }

    @Test("Another of its kind is background, and never stands before it", arguments: draws)
    func another(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: "en cours", publication: "2024-03-13T09:00",
            """
            chronologie:
              - {date: 2024-03-11T10:30, sujet: les premiers pompiers, action: arriver sur place}
            faits:
              - {sujet: un autre incendie, action: faire | deux blessés | dans une scierie, date: 2024-03-11, rubrique: contexte}
            """, named: "autre-\(draw)")
        let text = article.sentences.plain
        let other = try #require(text.firstRange(of: "Un autre incendie"), "\(text)")
        let own = try #require(text.firstRange(of: "pompiers"), "\(text)")
        #expect(own.lowerBound < other.lowerBound, "\(text)")
        #expect(!text.contains("avait fait"), "\(text)")
    }
}
