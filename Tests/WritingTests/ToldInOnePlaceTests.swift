import Incidents
import Testing

@testable import Writing

/// What a record holds under two keys is one fact: the place that tells most of it tells it.
@Suite("Told in one place")
struct ToldInOnePlaceTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<8

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        var nature = "panne"
        /// What the body says once and once only.
        let once: [String]
        /// What it need not say any more.
        let never: [String]
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(
            rule: "what somebody reopened stands for the bare recovery of that day",
            facts: """
                chronologie:
                  - {date: 2024-03-11T11:00, etape: rétablissement partiel}
                remedes:
                  - {action: rouvrir | les messages privés, date: 2024-03-11}
                """,
            once: ["messages privés"], never: ["partiel", "en partie", "s’est améliorée"]),
        Case(
            rule: "what was done at the hour of a bare fix is that fix",
            facts: """
                chronologie:
                  - {date: 2024-03-11T11:20, etape: correctif}
                remedes:
                  - {action: annuler | la mise à jour, date: 2024-03-11T11:20}
                """,
            once: ["mise à jour"], never: ["correctif"]),
        Case(
            rule: "who denied a false alarm lifted it",
            facts: """
                remedes:
                  - {action: démentir | l’alerte, date: 2024-03-11T12:00}
                """, nature: "fausse alerte",
            once: ["démenti"], never: ["levé", "pris fin"]),
        Case(
            rule: "an act of the chronology is not done again among the remedies",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:30, sujet: organisation, action: confier | son trafic à Akamai}
                remedes:
                  - {action: dévier | le trafic vers Akamai}
                """,
            once: ["Akamai"], never: ["dévié"]),
        Case(
            rule: "what was cut and restored is two acts",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:30, sujet: organisation, action: couper | l’accès aux messages privés}
                remedes:
                  - {action: rétablir | l’accès aux messages privés}
                """,
            once: ["coup", "rétabli"], never: []),
        Case(
            rule: "the words that deny it tell what was spared",
            facts: """
                impact:
                  epargnes:
                    - {texte: la sécurité de la frontière, selon: organisation}
                citations:
                  - {texte: À aucun moment la sécurité de la frontière n’a été compromise., auteur: organisation, role: démenti}
                """,
            once: ["frontière", "compromise"], never: []),
        Case(
            rule: "words about one thing spared leave the others to be told",
            facts: """
                impact:
                  epargnes:
                    - {texte: la sécurité de la frontière, selon: organisation}
                    - {texte: les vols intérieurs, selon: organisation}
                citations:
                  - {texte: À aucun moment la sécurité de la frontière n’a été compromise., auteur: organisation, role: démenti}
                """,
            once: ["compromise", "vols intérieurs"], never: []),
        Case(
            rule: "the words that deny it tell which data were spared",
            facts: """
                impact:
                  donnees:
                    categories: [les noms]
                    statut: dérobées
                    epargnees: [les coordonnées bancaires]
                    selon: organisation
                citations:
                  - {texte: Aucune donnée bancaire n’est concernée., auteur: organisation, role: démenti}
                """, nature: "fuite de données",
            once: ["bancaire"], never: ["coordonnées"]),
        Case(
            rule: "somebody else’s words vouch for nothing",
            facts: """
                impact:
                  epargnes:
                    - {texte: la sécurité de la frontière, selon: organisation}
                citations:
                  - {texte: La sécurité de la frontière n’est pas en cause., auteur: un passager, role: réaction}
                """,
            once: ["en cause"], never: []),
        Case(
            rule: "a spokesman’s apology is the organisation’s",
            facts: """
                excuses: {a: les personnes touchées}
                citations:
                  - {texte: Nous présentons nos excuses à toutes les personnes touchées., auteur: un porte-parole, role: excuses}
                """,
            once: ["excuses"], never: ["s’est excusé"]),
        Case(
            rule: "what an announcement said will be done is not announced again",
            facts: """
                suites:
                  - {action: rechercher | la cause profonde de la panne, certitude: affirmée}
                citations:
                  - {texte: Nous allons établir la cause profonde de ce problème., auteur: organisation, role: annonce}
                """,
            once: ["cause profonde"], never: ["rechercher"]),
        Case(
            rule: "where nobody can travel, that no train runs goes without saying",
            facts: """
                impact:
                  usagers: les voyageurs
                  usages: [voyager entre La Défense et Auber]
                  consequences:
                    - {sujet: les trains, action: ne pas circuler entre La Défense et Auber}
                """,
            once: ["Auber"], never: ["circul"]),
        Case(
            rule: "a channel named in full is not named in short",
            facts: """
                reconnaissance: {date: 2024-03-11T10:20, canal: dans un courriel à ses clients}
                citations:
                  - {texte: Nous rencontrons des difficultés., auteur: organisation, canal: dans un courriel, role: reconnaissance}
                """,
            once: ["courriel"], never: []),
    ]

    @Test("What went wrong, as it was done, is told with the cause", arguments: draws)
    func withTheCause(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause: {texte: une panne du logiciel de traitement par lots, selon: netcraft}
            suites: [publier | un rapport]
            contexte:
              - {date: 2024-03-09, sujet: organisation, action: mettre à jour | le logiciel de traitement par lots}
            """, named: "cause-\(draw)")
        let sentences = article.sentences.map(\.text)
        let cause = try #require(sentences.firstIndex { $0.contains("Netcraft") })
        #expect(sentences.indices.contains(cause + 1) && sentences[cause + 1].contains("par lots"), "\(sentences)")
        // A breakdown is not what a breakdown is due to.
        #expect(sentences[cause].ranges(of: "panne").count == 1, "\(sentences[cause])")
    }

    @Test("One fact, one place", arguments: cases, draws)
    func once(rule: Case, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: rule.nature,
            """
            cause: un routeur défectueux dans le principal centre de données
            chiffres:
              - {valeur: 70000, unite: signalements, action: être enregistré, selon: netcraft}
            """ + "\n" + rule.facts, named: "lieu-\(draw)")
        let body = article.sentences.plain
        // What the standfirst tells, the body may leave to it.
        let whole = (article.standfirst + article.sentences).plain
        for words in rule.once {
            #expect(body.ranges(of: words).count <= 1 && whole.contains(words), "\(words): \(body)")
        }
        for words in rule.never { #expect(!body.contains(words), "\(body)") }
        #expect(article.untold.isEmpty, "\(article.untold)")
    }
}
