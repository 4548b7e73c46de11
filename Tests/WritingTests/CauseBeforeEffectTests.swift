import Testing

@testable import Writing

/// Of one day, what led to something comes before it.
@Suite("Cause before effect")
struct CauseBeforeEffectTests {
    /// Of a leak found the day it began, by the day alone.
    private static func breach(
        _ subject: String, _ action: String, more: String = "", genre: Article.Genre = .article
    ) throws -> Article {
        try WrittenRecord.article(
            nature: "fuite de données", publication: "2024-03-20T09:00", from: "2024-03-11", until: "2024-03-15",
            """
            detection: {date: 2024-03-11, par: un outil de surveillance}
            chronologie:
              - date: 2024-03-11
                \(subject)
                action: \(action)
            \(more)
            """, named: "detection", genre: genre)
    }

    @Test(
        "What let it in comes before it is found, what is done about it after, in the list as well",
        arguments: [
            ("sujet: un salarié", "télécharger | un fichier piégé", "fichier piégé", true),
            ("sujet: les pirates", "chiffrer | les données", "chiffré", true),
            ("sujet: organisation", "isoler | les serveurs", "serveurs", false),
            ("sujet: la police", "ouvrir | une enquête", "enquête", false),
        ])
    func detection(subject: String, action: String, step: String, isBefore: Bool) throws {
        let article = try Self.breach(subject, action)
        let text = article.sentences.plain
        let happened = try #require(text.firstRange(of: step)).lowerBound
        let found = try #require(text.firstRange(of: "outil de surveillance")).lowerBound
        #expect((happened < found) == isBefore, "\(text)")
        // Under an article the act alone has its line: it is of the same day.
        let report = try Self.breach(
            subject, action,
            more: """
                  - {date: 2024-03-13, etape: correctif}
                reconnaissance: {date: 2024-03-12}
                cause: {texte: un mot de passe faible}
                remedes: [changer | le mot de passe]
                """, genre: .postMortem)
        let list = report.timeline.map { $0.what.map(\.text).joined() }
        let row = try #require(list.firstIndex(of: "Détection"))
        let other = try #require(list.indices.first { $0 != row && list[$0] != list[0] })
        #expect((other < row) == isBefore, "\(list)")
    }

    @Test("What broke that day, at its hour, comes before it is acknowledged; what was done, in its place")
    func acknowledgement() throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-13T18:00",
            """
            reconnaissance: {date: 2024-03-12, canal: dans un communiqué}
            chronologie:
              - date: 2024-03-12T06:20
                sujet: le serveur de secours
                action: s’arrêter
            impact: {usagers: de nombreux abonnés, composants: [la messagerie, les comptes], touches: {valeur: 30000, unite: abonnés, ecrit: environ, selon: organisation}}
            cause: {texte: une mise à jour mal préparée par un prestataire du groupe}
            hypotheses: [{texte: un câble sectionné, selon: un syndicat}]
            """, named: "serveur")
        let text = article.sentences.plain
        let broke = try #require(text.firstRange(of: "serveur de secours")).lowerBound
        let said = try #require(text.firstRange(of: "ans un communiqué")).lowerBound
        #expect(broke < said, "\(text)")
    }

    @Test(
        "What was mended at the end ends it, in one sentence",
        arguments: [("réparer | le câble", true), ("remplacer | le serveur", true), ("informer | la presse", false)])
    func repair(action: String, ends: Bool) throws {
        let article = try WrittenRecord.article(
            nature: "coupure réseau", publication: "2024-03-20T09:00", until: "2024-03-18",
            """
            remedes:
              - action: \(action)
                date: 2024-03-18
            """, named: "reparation")
        let ending = article.sentences.filter { $0.told.contains { $0.path == "remedes[0]" } }
        #expect(ending.plain.contains(/normale|ordre/) == ends, "\(article.sentences.plain)")
        #expect(article.untold.isEmpty)
    }

    @Test("What others say of it comes after why it was, and what the house itself says before")
    func reactions() throws {
        let article = try WrittenRecord.article(
            """
            cause: {texte: le sabotage d’un câble par un salarié, bref: un acte de malveillance, selon: organisation}
            citations:
              - texte: Personne ne croit à un accident.
                auteur: {nom: Boris Martin, fonction: le ministre de la défense, genre: masculin}
                role: réaction
              - texte: Nous sommes choqués.
                auteur: organisation
                role: réaction
            """, named: "reactions")
        let text = article.sentences.plain
        let cause = try #require(text.firstRange(of: "sabotage")).lowerBound
        #expect(try #require(text.firstRange(of: "Personne ne croit")).lowerBound > cause, "\(text)")
        #expect(try #require(text.firstRange(of: "Nous sommes choqués")).lowerBound < cause, "\(text)")
    }
}
