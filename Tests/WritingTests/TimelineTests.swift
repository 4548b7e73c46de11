import Incidents
import Testing

@testable import Writing

/// The chronology: who owned up to what, and what the law has made of it.
@Suite("Chronology")
struct TimelineTests {
    private static func entries(_ nature: String, _ keys: String) throws -> [String] {
        let article = try WrittenRecord.article(
            nature: nature, publication: "2024-03-14T09:00", keys, named: "chronologie")
        return article.timeline.map { $0.what.map(\.text).joined().replacing("\u{A0}", with: " ") }
    }

    @Test(
        "Who speaks first reconnaît, confirme or dément",
        arguments: [
            ("panne", "Twitter reconnaît la panne"), ("cyberattaque", "Twitter confirme la cyberattaque"),
            ("fuite de données", "Twitter confirme la fuite de données"), ("incendie", "Twitter confirme l’incendie"),
            ("fausse alerte", "Twitter dément l’alerte"),
        ])
    func acknowledgement(nature: String, expected: String) throws {
        for keys in [
            "reconnaissance: {date: 2024-03-11T10:30}",
            "chronologie:\n  - {date: 2024-03-11T10:30, etape: reconnaissance}",
        ] {
            #expect(try Self.entries(nature, keys).contains(expected))
        }
    }

    @Test("A complaint, an arrest and a fine have their line; what is to come or only claimed has none")
    func consequences() throws {
        let entries = try Self.entries(
            "cyberattaque",
            """
            enquete:
              - {sujet: organisation, action: porter plainte, date: 2024-03-12}
              - {sujet: un homme, action: être interpellé, date: 2024-03-13}
              - {sujet: le juge, action: entendre | trois témoins}
            suites:
              - {sujet: la justice, action: infliger | une amende | à Twitter, date: 2024-03-14}
              - {sujet: le procès, action: s’ouvrir, date: 2024-05-02}
            """)
        #expect(
            entries.suffix(3) == [
                "Twitter porte plainte", "Un homme est interpellé", "La justice inflige une amende à Twitter",
            ])
        #expect(!entries.joined().contains("procès") && !entries.joined().contains("témoins"))
    }

    @Test("What has two keys has one line, and an act of the very first minute is the beginning")
    func once() throws {
        let entries = try Self.entries(
            "panne",
            """
            chronologie:
              - {date: 2024-03-11T10:00, sujet: le réseau, action: "s’effondrer"}
              - {date: 2024-03-12, sujet: le juge, action: ouvrir | une enquête}
            enquete:
              - {sujet: le juge, action: ouvrir | une enquête, date: 2024-03-12}
            """)
        #expect(entries == ["Le réseau s’effondre", "Retour à la normale", "Le juge ouvre une enquête"])
    }

    @Test("What led to it stands before the beginning, what followed behind, and what has no date nowhere")
    func mechanism() throws {
        let entries = try Self.entries(
            "panne",
            """
            cause:
              texte: la perte de deux lignes
              mecanisme:
                - {sujet: une ligne, action: disjoncter, date: 2024-03-11T09:33}
                - {sujet: une autre ligne, action: céder, date: 2024-03-11T09:57}
                - {sujet: les centrales, action: "s’arrêter", date: 2024-03-11T10:02}
                - {sujet: les secours, action: démarrer}
            """)
        #expect(
            entries.prefix(4) == [
                "Une ligne disjoncte", "Une autre ligne cède", "Début de la panne", "Les centrales s’arrêtent",
            ])
        #expect(!entries.joined().contains("secours"))
    }

    @Test("The news has its line, once, whichever keys tell it")
    func news() throws {
        let news = "nouvelle: {sujet: netcraft, action: publier | un rapport, date: 2024-03-13}"
        let line = "Netcraft publie un rapport"
        #expect(try Self.entries("panne", news) == ["Début de la panne", "Retour à la normale", line])
        let step = "chronologie:\n  - {date: 2024-03-13, sujet: netcraft, action: publier | un rapport complet}"
        let stepped = try Self.entries("panne", news + "\n" + step)
        #expect(stepped == ["Début de la panne", "Retour à la normale", "Netcraft publie un rapport complet"])
        let act = "suites:\n  - {sujet: netcraft, action: publier | un rapport, date: 2024-03-13, certitude: confirmée}"
        #expect(try Self.entries("panne", news + "\n" + act).filter { $0 == line }.count == 1)
    }

    @Test("A line that says no more than that the moment had come yields to an act of that moment")
    func hollow() throws {
        let keys = """
            detection: {date: 2024-03-11T10:00}
            reconnaissance: {date: 2024-03-11T11:00}
            explication: {date: 2024-03-13}
            chronologie:
              - {date: 2024-03-11T11:00, action: couper | ses serveurs}
              - {date: 2024-03-11T11:00, action: prévenir | ses clients}
            """
        #expect(
            try Self.entries("panne", keys) == [
                "Début de la panne", "Twitter coupe ses serveurs et prévient ses clients", "Retour à la normale",
                "Twitter donne des explications",
            ])
        let report = try WrittenRecord.article(
            publication: "2024-03-14T09:00", keys + "\ncause: {texte: un disque plein}\nremedes: [ajouter | un disque]",
            named: "chronologie", genre: .postMortem)
        #expect(report.timeline.map { $0.what.map(\.text).joined() }.contains("Détection"))
    }

    @Test("A report that is the news of the organisation is its explanation")
    func report() throws {
        let entries = try Self.entries(
            "panne",
            """
            explication: {date: 2024-03-13}
            nouvelle: {sujet: organisation, action: publier | son rapport, date: 2024-03-13}
            """)
        #expect(entries.last == "Twitter publie son rapport" && !entries.joined().contains("explications"))
    }

    @Test("Where something was said stands in its line")
    func channel() throws {
        let entries = try Self.entries(
            "panne",
            """
            chronologie:
              - {date: 2024-03-11T10:30, action: publier | un message, canal: sur sa page d’état}
            """)
        #expect(entries.contains("Twitter publie un message sur sa page d’état"))
    }

    @Test("What was said the day it began, of a cause that is known, stands behind the beginning")
    func accusedThatDay() throws {
        let entries = try Self.entries(
            "panne",
            """
            cause: une surtension
            faits:
              - {rubrique: cause, sujet: netcraft, action: mettre en cause | un prestataire, date: 2024-03-11}
            """)
        let start = try #require(entries.firstIndex(of: "Début de la panne"), "\(entries)")
        let accused = try #require(entries.firstIndex { $0.hasPrefix("Netcraft") }, "\(entries)")
        #expect(start < accused, "\(entries)")
    }

    @Test("The return says no more at the minute of an act that ended it")
    func returned() throws {
        let entries = try Self.entries(
            "panne",
            """
            chronologie:
              - {date: 2024-03-11T10:40, sujet: le nord, action: retrouver | le courant}
              - {date: 2024-03-11T12:00, sujet: le sud, action: retrouver | le courant}
            """)
        #expect(entries.last == "Le sud retrouve le courant")
    }
}
