import Testing

@testable import Writing

/// What came before the story’s own time is told as that where the story stands later: what led to an incident, behind who
/// explained it days after; and what somebody has owned up to since.
@Suite("Looking back")
struct LookingBackTests {
    private static let causes = """
        explication: {date: 2024-03-29}
        cause:
          texte: un script de maintenance qui a supprimé des sites entiers
          selon: organisation
          mecanisme:
            - {sujet: une équipe, action: vouloir désactiver une ancienne application}
            - {sujet: l’interface, action: accepter | les deux sortes d’identifiants}
        """

    @Test("What led to it, behind who explained it days after", arguments: 0..<6)
    func explained(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-04-02T09:00", Self.causes, named: "explique-\(draw)")
        let text = article.sentences.plain
        let explanation = try #require(text.firstRange(of: "29 mars"))
        let cause = try #require(text.firstRange(of: "ne équipe"))
        #expect(explanation.lowerBound < cause.lowerBound)
        #expect(text.contains("ne équipe avait voulu désactiver"), "\(text)")
        #expect(text.contains("’interface avait accepté"), "\(text)")
    }

    @Test("Nobody having explained it, all that the cause is told by came before", arguments: 0..<3)
    func told(draw: Int) throws {
        let facts = Self.causes.split(separator: "\n").dropFirst().joined(separator: "\n")
        let article = try WrittenRecord.article(publication: "2024-04-02T09:00", facts, named: "raconte-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains("ne équipe avait voulu désactiver"), "\(text)")
        #expect(text.contains("’interface avait accepté"), "\(text)")
    }

    @Test("What no date places comes behind the end of a leak", arguments: 0..<6)
    func aftermathOfLeak(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "fuite de données", publication: "2024-03-20T09:00", from: "2024-01-10", until: "2024-02-15",
            """
            chronologie:
              - {action: payer | 100 000 dollars | aux pirates}
              - {action: garder le silence pendant un mois}
            """, named: "silence-\(draw)"
        ).sentences.plain
        let end = text.firstRange(of: "15 février")?.lowerBound
        let silence = text.firstRange(of: "silence")?.lowerBound
        if let end, let silence { #expect(end < silence, "\(text)") }
        #expect(silence != nil, "\(text)")
    }

    @Test("What led to it that day, behind what was said of it once it was over", arguments: 0..<6)
    func earlierThatDay(draw: Int) throws {
        let text = try WrittenRecord.article(
            """
            explication: {date: 2024-03-11, canal: sur son blog}
            cause:
              texte: un fichier trop volumineux
              selon: organisation
              mecanisme:
                - {sujet: un changement de droits, action: doubler | la taille du fichier, date: 2024-03-11T09:45}
            """, named: "double-\(draw)"
        ).sentences.plain
        #expect(text.contains("avait doublé"), "\(text)")
    }

    @Test("A state among what led to it does not bring the story back", arguments: 0..<6)
    func behindState(draw: Int) throws {
        let text = try WrittenRecord.article(
            """
            explication: {date: 2024-03-11, canal: sur son blog}
            cause:
              texte: une commande mal écrite
              selon: organisation
              mecanisme:
                - {sujet: cette commande, action: devoir alléger | le tri des messages}
                - {sujet: un outil de contrôle, action: laisser passer | une erreur}
            """, named: "etat-\(draw)"
        ).sentences.plain
        #expect(text.contains("ette commande devait alléger") || text.contains("qui devait alléger"), "\(text)")
        #expect(text.contains("n outil de contrôle avait laissé passer une erreur"), "\(text)")
    }

    @Test("What is said of the cause in the present has its story in the past", arguments: 0..<3)
    func ongoing(draw: Int) throws {
        let facts = Self.causes.split(separator: "\n").dropFirst().joined(separator: "\n")
        let article = try WrittenRecord.article(state: "en cours", facts, named: "en-cours-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains("ne équipe a voulu désactiver"), "\(text)")
    }

    @Test(
        "A reported clause is in step with its verb",
        arguments: [
            (
                "reconnaître que des données ont été touchées",
                " que des données avaient été touchées"
            ),
            (
                "annoncer que le service sera rétabli vendredi",
                " que le service serait rétabli vendredi"
            ),
            (
                "indiquer que les agents doivent travailler sur papier",
                " que les agents devaient travailler sur papier"
            ),
        ])
    func reported(action: String, said: String) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-14T09:00", "chronologie:\n  - {date: 2024-03-13, action: \(action)}",
            named: "concordance")
        #expect(article.sentences.plain.contains(said), "\(article.sentences.plain)")
        #expect(article.timeline.contains { !$0.what.map(\.text).joined().contains("avait") })
    }

    @Test("A date is no date of the participle it would follow", arguments: 0..<4)
    func participle(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", publication: "2024-03-24T09:00",
            "chronologie:\n  - {date: 2024-03-20, action: confirmer | l’authenticité des données publiées}",
            named: "participe-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains("l’authenticité des données publiées"), "\(text)")
        #expect(!text.contains("publiées le") && !text.contains("publiées mercredi"), "\(text)")
    }

    @Test("What was promised on a day of its own has it", arguments: 0..<4)
    func promise(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-24T09:00",
            """
            excuses: {a: les clients, date: 2024-03-12}
            compensation: {texte: un mois d’abonnement, beneficiaires: tous les abonnés, date: 2024-03-20}
            """, named: "promesse-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains("20 mars"), "\(text)")
    }
}
