import Incidents
import Testing

@testable import Writing

/// An organisation announces what it does and knows, in its own voice.
@Suite("Announcements")
struct AnnouncementTests {
    private static func text(_ keys: String) throws -> String {
        try MessageTests.text(
            "nature: panne\netat: résolu\ndebut: 2014-03-11T19:01\nfin: 2014-03-11T19:47\n" + keys, .announcement)
    }

    @Test("Whom somebody else counted is still being counted")
    func allegation() throws {
        let notice = GenreTests.breach.replacing(
            "personnes: inconnu", with: "personnes: {valeur: 19000000, unite: clients, selon: netcraft}")
        let text = try GenreTests.announcement(notice).sentences.map(\.text).joined(separator: " ")
        #expect(text.contains("évaluation") || text.contains("à évaluer"))
        #expect(!text.contains("19") && !text.contains("selon"))
    }

    @Test("What it says itself stands without attribution; it apologises once, in its own words")
    func apology() throws {
        let text = try Self.text(
            """
            excuses: {a: nos utilisateurs}
            citations:
              - texte: Nous présentons nos excuses à nos utilisateurs.
                auteur: organisation
                role: excuses
                canal: sur son blog
            """)
        #expect(text.contains("« Nous présentons nos excuses à nos utilisateurs. »"))
        #expect(text.split(separator: "excuses").count == 2 && !text.contains("blog"))
    }

    @Test("A minister does not speak for it; who leads it does")
    func voice() throws {
        func quoted(_ function: String) throws -> String {
            try Self.text(
                """
                citations:
                  - texte: Nous travaillons au rétablissement.
                    auteur: {nom: Camille Dupont, fonction: \(function), genre: féminin}
                """)
        }
        #expect(try quoted("la directrice générale de Twitter").contains("Camille Dupont"))
        #expect(!(try quoted("la première ministre")).contains("Camille Dupont"))
    }

    @Test("Hypotheses and what others say of the cause are left out")
    func hypotheses() throws {
        let text = try Self.text(
            "cause: {texte: une erreur de configuration, certitude: probable, selon: netcraft}")
        #expect(!text.contains("erreur") && !text.contains("Netcraft"))
    }
}
