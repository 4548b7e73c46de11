import Foundation
import Testing

@testable import Writing

/// What a record says twice, under two keys and in other words, an article says once, the richer telling; and what lies
/// in front of the reader is not said again.
@Suite("One fact under two keys")
struct TwinsTests {
    private static let draws = 0..<4

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        var nature = "panne"
        /// What stands in one sentence alone, in whatever form.
        let once: String
        /// What that sentence tells.
        let told: String
        var testDescription: String { rule }
    }

    private static let cases: [Case] = [
        Case(
            rule: "a complaint, among remedies and before the courts",
            facts: """
                remedes:
                  - {action: déposer | une plainte}
                enquete:
                  - {sujet: organisation, action: porter | une plainte | contre X, date: 2024-03-11}
                """, once: "plainte", told: "contre X"),
        Case(
            rule: "a report to an authority, as a step and among what follows",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, action: isoler | les serveurs}
                  - {date: 2024-03-11T11:20, action: prévenir | la préfecture}
                faits:
                  - {rubrique: enquête, action: informer | la préfecture, date: 2024-03-11}
                """, once: "préfecture", told: "préfecture"),
        Case(
            rule: "a rectification",
            facts: """
                remedes:
                  - {action: corriger | le fichier}
                faits:
                  - {rubrique: suites, action: rectifier | le fichier fautif des abonnés}
                """, once: "fichier", told: "fautif"),
        Case(
            rule: "an apology, as a step and under its key",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, action: isoler | les serveurs}
                  - {date: 2024-03-11T11:40, action: présenter | ses excuses}
                excuses: {date: 2024-03-11, motif: la gêne occasionnée, a: ses clients}
                """, once: "excus", told: "gêne occasionnée"),
        Case(
            rule: "an apology of which the step says more",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, action: isoler | les serveurs}
                  - {date: 2024-03-11T11:40, action: présenter | ses excuses | devant les députés}
                excuses: {date: 2024-03-11}
                """, once: "excus", told: "devant les députés"),
        Case(
            rule: "a claim, as a fact and under its key, with the date of either",
            facts: """
                revendication: {auteur: netcraft, canal: sur Telegram}
                faits:
                  - {rubrique: enquête, sujet: netcraft, action: revendiquer | l’attaque, date: 2024-03-12}
                """, nature: "déni de service", once: "revendiqu|à l’origine", told: "12 mars"),
    ]

    @Test("It is told once", arguments: cases, draws)
    func once(rule: Case, draw: Int) throws {
        let article = try WrittenRecord.article(nature: rule.nature, rule.facts, named: "deux-fois-\(draw)")
        let words = rule.once.split(separator: "|")
        let sentences = article.sentences.map { [$0].plain }.filter { text in words.contains { text.contains($0) } }
        #expect(sentences.count <= 1, "\(sentences)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(rule.told), "\(text)")
        #expect(article.untold.isEmpty, "\(article.untold.map(\.path))")
    }

    @Test(
        "Two acts of one kind are two",
        arguments: [
            ("fermer | le site de Lyon", "fermer | le site de Paris", "Lyon", "Paris"),
            ("supprimer | 300 comptes", "supprimer | 40 comptes", "300", "40"),
            (
                "rappeler | les équipes, date: 2024-03-11", "rappeler | les équipes, date: 2024-03-12", "11 mars",
                "12 mars"
            ),
        ])
    func two(first: String, second: String, one: String, other: String) throws {
        let article = try WrittenRecord.article(
            "remedes:\n  - {action: \(first)}\nfaits:\n  - {rubrique: suites, action: \(second)}", named: "deux-actes")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(one) && text.contains(other), "\(text)")
    }

    @Test("A claim that the standfirst tells whole is not told again below", arguments: draws)
    func claim(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "déni de service",
            """
            revendication: {auteur: netcraft, date: 2024-03-11, canal: sur Telegram, confirmee: non}
            chiffres:
              - {valeur: 300, unite: domaines, ecrit: plus de, sujet: netcraft, action: dire avoir attaqué, selon: netcraft}
            """, named: "revendique-\(draw)")
        let words = ["revendiqu", "à l’origine"]
        func count(_ sentences: [Article.Sentence]) -> Int {
            sentences.count { sentence in words.contains { sentence.text.contains($0) } }
        }
        #expect(count(article.standfirst) + count(article.sentences) == 1, "\(article.text)")
        #expect(article.sentences.plain.contains("300 domaines"))
    }

    @Test("That nobody knows why is said once", arguments: draws)
    func cause(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", "cause: inconnu\nimpact: {touches: non communiqué}", named: "inconnue-\(draw)")
        let told = (article.standfirst + article.sentences).filter { $0.text.contains(/cause|origine|pourquoi/) }
        #expect(told.count == 1, "\(told.map(\.text))")
    }

    @Test("What was not seen that day stands at that day, before what came to light", arguments: draws)
    func notSeen(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", state: "en cours", publication: "2024-03-30T09:00",
            """
            chronologie:
              - {date: 2024-03-11, action: couper | ses accès}
              - {date: 2024-03-20, action: recevoir | une demande d’argent}
            impact:
              donnees: {categories: [des cartes d’identité], statut: publiées, selon: organisation}
            faits:
              - {rubrique: impact, action: ne constater aucun vol, date: 2024-03-12}
            """, named: "constat-\(draw)")
        let text = article.sentences.plain
        let places = try ["coupé ses accès", "aucun vol", "demande d’argent"].map {
            try #require(text.range(of: $0), "\($0): \(text)").lowerBound
        }
        #expect(places == places.sorted(), "\(text)")
    }

    @Test("« Déjà » is not said of the later of two", arguments: 0..<12)
    func already(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            antecedents:
              - {date: 2023-03-29, action: tomber en panne}
              - {date: 2023-05-05, action: s’arrêter plusieurs heures}
            """, named: "deja-\(draw)")
        let later = try #require(article.sentences.map { [$0].plain }.first { $0.contains("5 mai") })
        #expect(!later.hasPrefix("Déjà, le 5 mai"), "\(later)")
    }

    @Test("Of two counts of one thing, a short text gives the later", arguments: [Article.Genre.brief, .social], draws)
    func laterCount(genre: Article.Genre, draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-20T09:00",
            """
            chiffres:
              - {valeur: 647, unite: systèmes arrêtés, sujet: netcraft, action: annoncer, date: 2024-03-12, selon: netcraft}
              - {valeur: 709, unite: systèmes arrêtés, sujet: netcraft, action: recenser, date: 2024-03-19, selon: netcraft}
            """, named: "decompte-\(draw)", genre: genre)
        #expect(article.text.contains("709"), "\(article.text)")
        // Alone, the older would be false; beside the later, it says what that replaces.
        #expect(!article.text.contains("647") || article.text.contains("contre 647 "), "\(article.text)")
    }
}
