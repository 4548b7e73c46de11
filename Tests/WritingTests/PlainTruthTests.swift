import French
import Incidents
import Testing

@testable import Writing

/// What the record does not say, no sentence implies; what a name says already, no sentence repeats.
@Suite("Plain truth")
struct PlainTruthTests {
    private static let draws = 0..<12

    private static func text(_ record: String, named name: String, genre: Article.Genre = .article) throws -> String {
        let article = try WrittenRecord.article(
            whole: "schema: 1\ngravite: important\n" + record + "\nsources: [La rédaction]\n", named: name, genre: genre
        )
        return article.text
            .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    @Test("Only what stopped wholly is out of service", arguments: draws)
    func outOfService(draw: Int) throws {
        let text = try Self.text(
            """
            service: twitter
            nature: panne
            etat: en cours
            publication: 2024-03-12T20:00
            debut: 2024-03-12T09:00
            impact:
              composants: [les appels]
              epargnes: [les SMS]
            """, named: "partiel-\(draw)")
        #expect(!text.contains("hors service"))
    }

    @Test("A false alarm is sent by what carried it, there where it was received", arguments: draws)
    func falseAlarm(draw: Int) throws {
        let text = try Self.text(
            """
            service: twitter
            nature: fausse alerte
            etat: résolu
            publication: 2024-03-12T20:00
            debut: 2024-03-11T07:23
            fin: 2024-03-11T09:11
            impact:
              lieux: [dans tout l’Ontario]
              composants: [les téléphones, les radios]
            """, named: "alerte-\(draw)")
        #expect(text.contains("radios"))
        #expect(text.contains("dans tout l’Ontario"))
        for sentence in text.split(separator: ".") where sentence.contains("radios") {
            #expect(sentence.contains("diffus") || sentence.contains("relay"), "\(sentence)")
        }
    }

    @Test("A link that is not known is not known, and that is all", arguments: draws)
    func unknownLink(draw: Int) throws {
        let text = try Self.text(
            """
            service: twitter
            nature: panne
            etat: résolu
            publication: 2024-03-12T20:00
            debut: 2024-03-11T07:23
            fin: 2024-03-11T09:11
            antecedents:
              - {date: 2023-08-21, sujet: service, action: tomber en panne, lien: inconnu}
            """, named: "lien-\(draw)")
        let words = ["on ignore si", "nul ne sait si", "on ne sait pas si", "reste à savoir si", "l’on sache si"]
        #expect(words.contains { text.lowercased().contains($0) }, "\(text)")
        #expect(!text.contains("aucun lien") && !text.contains("Aucun lien") && !text.contains("Rien ne permet"))
    }

    @Test(
        "A place that the service’s name or its gloss says is not said again",
        arguments: [
            ("réseau électrique du Sud-Ouest", nil, "dans le Sud-Ouest", true),
            ("T2", "le système de paiement de la zone euro", "dans la zone euro", true),
            ("ligne à grande vitesse Paris-Lyon", nil, "entre Paris et Lyon", true),
            ("métro de Paris", nil, "dans le centre de Paris", false),
            ("système d’alerte de l’Ontario", nil, "dans tout l’Ontario", false),
            ("CHU de Valmont", nil, "à Val", false),
        ] as [(String, String?, String, Bool)])
    func place(name: String, gloss: String?, place: String, isSaid: Bool) throws {
        var actor = try #require(try ExampleNewsroom.load().services["twitter"]).actor
        actor.name = name
        actor.gloss = try gloss.map { try NounGroup(parsing: $0) }
        #expect(actor.says(try #require(PrepositionalGroup(place))) == isSaid)
    }

    @Test(
        "What an intruder did is an event; what one noticed lasted",
        arguments: [
            ("l’auteur de l’intrusion", "consulter | des fichiers", "", "a consulté"),
            ("les écrans", "afficher | une erreur", "", "affichaient"),
            ("les écrans", "afficher | une erreur", "\n      aspect: événement", "ont affiché"),
        ])
    func symptom(subject: String, action: String, aspect: String, expected: String) throws {
        let text = try Self.text(
            """
            service: twitter
            nature: cyberattaque
            etat: résolu
            publication: 2024-03-12T20:00
            debut: 2024-03-11T07:23
            fin: 2024-03-11T09:11
            impact:
              symptomes:
                - sujet: \(subject)
                  action: \(action)\(aspect)
            """, named: "symptome")
        #expect(text.contains(expected), "\(text)")
    }
}
