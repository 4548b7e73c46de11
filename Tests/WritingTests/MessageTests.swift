import Diagnostics
import Incidents
import Testing

@testable import Writing

/// What a record becomes where room is short: who speaks first, then facts, then what to do.
@Suite("Messages")
struct MessageTests {
    /// A record of Twitter’s, seen on Thursday 13 March 2014 at 9.
    static func text(_ keys: String, _ genre: Article.Genre, service: String = "twitter") throws -> String {
        let (incident, diagnostics) = try ExampleNewsroom.load().readIncident(
            text:
                "schema: 1\nservice: \(service)\ngravite: modéré\npublication: 2014-03-13T09:00\n\(keys)\nsources: [Twitter]\n",
            file: "message.yaml")
        let writer = Writer(library: try ExampleNewsroom.library.get())
        let article = try writer.article(
            for: try #require(incident, "\(diagnostics.map(\.message))"), genre: genre)
        return article.sentences.map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ")
    }

    @Test(
        "Advice is given to whom it is for",
        arguments: [
            ("limiter leurs déplacements", "Limitez vos déplacements."),
            ("se méfier des courriels inattendus", "Méfiez-vous des courriels inattendus."),
            ("n’appeler les secours qu’en cas d’urgence", "N'appelez les secours qu'en cas d'urgence."),
            ("changer de mot de passe", "Changez de mot de passe."),
        ])
    func advice(action: String, expected: String) throws {
        let keys = "nature: panne\netat: en cours\ndebut: 2014-03-13T08:00\nconseils:\n  - \(action)"
        #expect(try Self.text(keys, .sms).contains(expected))
        let social = try Self.text(keys, .social)
        #expect(social.contains(expected.replacing("'", with: "’")))
    }

    @Test("Once a breakdown is over nobody is told what to do; where data are out, everybody is")
    func lateAdvice() throws {
        let advice = "conseils:\n  - changer de mot de passe"
        let dates = "etat: résolu\ndebut: 2014-03-11T19:01\nfin: 2014-03-11T19:47\n"
        #expect(!(try Self.text("nature: panne\n" + dates + advice, .sms)).contains("Changez"))
        #expect(try Self.text("nature: fuite de données\n" + dates + advice, .sms).contains("Changez"))
    }

    @Test(
        "A text message begins with who sends it and gives moments no closer than they are known",
        arguments: [
            ("2014-03-12T19:01", "le 12/03 à 19 h 01"), ("vers 2014-03-12T19:00", "le 12/03 vers 19 h"),
            ("2014-03-12", "le 12/03"), ("avant 2014-03-12", "avant le 12/03"), ("2014-02", "depuis février"),
        ])
    func start(date: String, expected: String) throws {
        let text = try Self.text("nature: cyberattaque\netat: en cours\ndebut: \(date)", .sms)
        #expect(text.hasPrefix("Twitter : "))
        #expect(text.contains(expected), "\(text)")
    }

    @Test("How long it lasted is told in digits")
    func duration() throws {
        let text = try Self.text(
            "nature: panne\netat: résolu\ndebut: 2014-03-11T08:48\nfin: 2014-03-12T00:01", .sms)
        #expect(text.contains("15 h 13") && text.contains("12/03 à 0 h 01"))
    }

    @Test("Ransomware keeps its name, whatever sign the alphabet lacks")
    func spelling() throws {
        let text = try Self.text("nature: rançongiciel\netat: en cours\ndebut: 2014-03-12", .sms)
        #expect(text.contains("rancongiciel") && !text.contains("cyberattaque"))
    }

    @Test(
        "Spelling that survives in the alphabet",
        arguments: [
            ("rançongiciel", true), ("reçu", false), ("hôpital", false), ("boîtier", true), ("août", true),
            ("œuvre", true),
            ("« État »", true), ("réseau", true),
        ])
    func spells(word: String, survives: Bool) {
        #expect(GSMAlphabet.spells(word) == survives)
    }

    @Test("A leak is told by the data it let out, without their owners")
    func leak() throws {
        let keys = """
            nature: fuite de données
            etat: résolu
            debut: 2014-03-10
            fin: 2014-03-11
            impact:
              donnees:
                statut: dérobées
                categories: [les noms et prénoms, les adresses postales, les IBAN de certains abonnés]
            """
        #expect(try Self.text(keys, .sms).contains("(noms et prénoms, adresses postales et IBAN)"))
    }
}
