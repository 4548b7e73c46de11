import Foundation
import Incidents
import Testing

@testable import Writing

/// Which year, who told of it first, and what works again: no reader has to guess, and nothing is surer than the record.
@Suite("Said of its time")
struct SaidOfItsTimeTests {
    private static let draws = 0..<6

    @Test("The first date of another year in a paragraph has its year", arguments: draws)
    func year(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-12-18T13:00", from: "2023-12-21", until: "2023-12-30",
            """
            cause: {texte: un logiciel dépassé, selon: organisation}
            chronologie:
              - {date: 2023-12-24, action: appeler | des renforts}
              - {date: 2023-12-26, sujet: netcraft, action: publier | un rapport}
            excuses: {date: 2023-12-27}
            enquete:
              - {sujet: le ministère, action: ouvrir | une enquête, date: 2023-12-28}
            """, named: "autre-annee-\(draw)")
        for paragraph in article.sections.flatMap(\.paragraphs) {
            let text = paragraph.sentences.plain
            guard let date = text.firstMatch(of: /\d+ décembre/) else { continue }
            let rest = text[date.range.upperBound...]
            #expect(rest.hasPrefix(" 2023") || rest.prefix(20).contains("2023"), "\(text)")
        }
    }

    @Test("A day of this week has neither article nor year", arguments: draws)
    func thisWeek(draw: Int) throws {
        let article = try WrittenRecord.article(
            whole: """
                schema: 1
                service: twitter
                nature: fermeture
                gravite: important
                etat: planifié
                publication: 2023-09-29T09:00
                debut: 2024-01-18
                reconnaissance: {date: 2023-09-28, canal: sur son blog}
                impact: {usagers: les abonnés, usages: [publier un message]}
                cause:
                  texte: un succès inférieur aux attentes
                  selon: {nom: Phil Harrison, genre: masculin}
                remedes:
                  - {action: fermer | la boutique, date: 2023-09-28}
                sources: [Twitter]
                """, named: "semaine-\(draw)")
        let text = article.standfirst.plain + " " + article.sentences.plain
        #expect(!text.contains("le jeudi") && !text.contains("septembre 2023"), "\(text)")
        // What shuts for good does so one day, and why is who says so’s word.
        let all = article.title.map(\.text).joined() + " " + text
        #expect(!all.contains("à partir du") && !all.contains(/programmée? le/), "\(all)")
        for sentence in (article.standfirst + article.sentences).map({ [$0].plain })
        where sentence.contains("aux attentes") {
            #expect(sentence.contains("Phil Harrison"), "\(sentence)")
        }
    }

    @Test("What its owner was the first to tell, he has not confirmed", arguments: draws)
    func revealed(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "fuite de données", publication: "2024-06-20T09:00", from: "2023-10-13", until: "2023-11-15",
            """
            reconnaissance:
              date: 2024-05-21
              canal: sur son site
              auteur: {nom: Dara Martin, fonction: le directeur général de Twitter, genre: masculin}
            impact: {donnees: {categories: [les noms], statut: dérobées}}
            """, named: "revele-\(draw)"
        ).sentences.plain
        #expect(!text.contains("confirm"), "\(text)")
        #expect(!text.contains("sur son site"), "\(text)")
    }

    @Test("What hackers had claimed may be confirmed")
    func confirmed() throws {
        let texts = try (0..<16).map { draw in
            try WrittenRecord.article(
                nature: "fuite de données", publication: "2024-06-20T09:00", from: "2024-05-13", until: "2024-05-15",
                """
                revendication: {auteur: un groupe de pirates, date: 2024-05-20, confirmee: non}
                reconnaissance: {date: 2024-05-21}
                """, named: "confirme-\(draw)"
            ).sentences.plain
        }
        #expect(texts.contains { $0.contains(/(a|été) confirmé/) })
        #expect(!texts.contains { $0.contains("révélé") })
    }

    @Test("It happened again, and again", arguments: draws)
    func relapses(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            chronologie:
              - {date: 2024-03-11T10:30, etape: rechute}
              - {date: 2024-03-11T11:20, etape: rechute}
            """, named: "rechutes-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains(/10.h.30, puis à 11.h.20/), "\(text)")
        #expect(article.untold == [])
    }

    @Test("The computers of a hospital come back, which never closed", arguments: draws)
    func computers(draw: Int) throws {
        var incident = try WrittenRecord.incident(
            whole: WrittenRecord.record(
                nature: "rançongiciel", publication: "2024-03-15T09:00",
                """
                chronologie:
                  - {date: 2024-03-11T11:00, etape: rétablissement partiel}
                """), named: "hopital-\(draw)")
        incident.service.actor.name = "CHU de Rouen"
        incident.service.actor.article = .definite
        let text = try GenreTests.writer().article(for: incident, genre: .article).sentences.plain
        #expect(text.contains(/informatique (a|avait) été/), "\(text)")
        #expect(!text.contains(/CHU de Rouen (a|est) (recommencé|rétabli|de nouveau)/), "\(text)")
    }

    @Test("Whom else it hit, in the tense of what came before", arguments: draws)
    func effects(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "incendie", severity: "majeur", state: "en cours",
            """
            lieu: dans un bâtiment
            impact:
              bilan_humain: {blesses: aucun, selon: organisation}
              consequences:
                - {sujet: le bâtiment, action: être détruit}
                - {sujet: downdetector, action: perdre | toutes ses données}
              dependants: [la plateforme des ministères, le site du musée]
            chiffres:
              - {valeur: 464000, unite: noms de domaine, action: être mis hors ligne, selon: netcraft}
            cause: inconnu
            enquete:
              - {sujet: le parquet de Paris, action: ouvrir | une enquête}
            """, named: "dependants-\(draw)"
        ).sentences.plain
        #expect(text.contains("musée"), "\(text)")
        #expect(!text.contains(/hors ligne\. [^.]* sont (également )?touchés/), "\(text)")
    }

    @Test("Who says that he will not rules it out", arguments: draws)
    func refused(draw: Int) throws {
        let text = try WrittenRecord.article(
            """
            faits:
              - {action: ne pas rembourser | les abonnements, rubrique: suites, certitude: affirmée}
            """, named: "refus-\(draw)"
        ).sentences.plain
        #expect(text.contains("exclut de rembourser les abonnements"), "\(text)")
    }

    @Test("Behind the cause, what led up to it years before came before", arguments: draws)
    func yearsBefore(draw: Int) throws {
        let text = try WrittenRecord.article(
            """
            cause: {texte: du nitrate entreposé dans un hangar, selon: organisation}
            faits:
              - {sujet: le nitrate, action: être saisi, date: 2018, rubrique: cause}
            """, named: "annees-avant-\(draw)"
        ).sentences.plain
        #expect(text.contains("avait été saisi"), "\(text)")
    }

    @Test("What is older than what came before came before it", arguments: draws)
    func olderStill(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-03-20T09:00",
            """
            contexte:
              - {sujet: des experts, action: dénoncer | la vétusté du réseau, date: 2024-02}
              - {sujet: le ministre, action: promettre | des travaux, date: 2024-01}
            """, named: "plus-vieux-\(draw)"
        ).sentences.plain
        #expect(text.contains("avaient dénoncé") && text.contains("avait promis"), "\(text)")
    }

    @Test("What burns is destroyed in a fire", arguments: 0..<12)
    func fire(draw: Int) throws {
        let title = try WrittenRecord.article(
            nature: "incendie", severity: "majeur",
            """
            impact:
              consequences:
                - {sujet: les deux tiers du toit, action: être détruits}
            """, named: "toit-\(draw)"
        ).title.map(\.text).joined()
        #expect(!title.contains("détruits après"), "\(title)")
    }
}
