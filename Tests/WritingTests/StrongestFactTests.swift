import Testing

@testable import Writing

/// An intertitre announces what a reader wants most to know of what stands under it, never what is done as a matter of
/// course, and ten articles do not have the same one.
@Suite("The strongest fact of a section")
struct StrongestFactTests {
    private static func headings(_ facts: String, nature: String = "panne", _ name: String) throws -> [String] {
        try WrittenRecord.article(
            nature: nature, publication: "2024-03-20T09:00", until: "2024-03-11T10:50", WrittenRecord.effects + facts,
            named: name
        ).sections.compactMap { $0.heading?.map(\.text).joined().replacing("\u{A0}", with: " ") }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        /// One of these.
        let headings: [String]
        let never: [String]
        var testDescription: String { rule }
    }

    private static let cases: [Case] = [
        Case(
            rule: "an arrest, in few words, rather than a meeting or an inquiry, whatever comes first",
            facts: """
                enquete:
                  - {sujet: le parquet de Paris, action: ouvrir | une enquête pour entrave à un système de traitement de données}
                  - {sujet: la police judiciaire, action: interpeller | deux suspects | dans la banlieue de Lyon, date: 2024-03-15}
                  - {sujet: le ministre, action: réunir | les opérateurs, date: 2024-03-16}
                contexte:
                  - {sujet: la concurrence, action: attirer | des centaines de milliers d’abonnés déçus depuis un an}
                """, headings: ["La police judiciaire interpelle deux suspects"],
            never: ["réuni", "enquête"]),
        Case(
            rule: "what stopped rather than a conference or a message",
            facts: """
                chronologie:
                  - {date: 2024-03-12T10:05, sujet: les ingénieurs, action: couper | l’alimentation électrique | du centre de données}
                  - {date: 2024-03-12T10:15, sujet: la direction, action: tenir | une conférence de presse | devant le siège}
                  - {date: 2024-03-12T10:25, sujet: la direction, action: publier | un communiqué | destiné à tous les abonnés}
                  - {date: 2024-03-12T10:45, sujet: les ingénieurs, action: confirmer | le diagnostic établi le matin par leurs collègues}
                """,
            headings: ["L’alimentation électrique coupée", "Les ingénieurs coupent l’alimentation électrique"],
            never: ["conférence", "communiqué", "diagnostic"]),
    ]

    @Test("It leads", arguments: cases, 0..<4)
    func strongest(rule: Case, draw: Int) throws {
        let headings = try Self.headings(rule.facts, nature: "cyberattaque", "fort-\(draw)")
        #expect(headings.contains(where: rule.headings.contains), "\(headings)")
        for word in rule.never { #expect(!headings.contains { $0.contains(word) }, "\(headings)") }
    }

    @Test("An inquiry is announced in more than one way")
    func inquiries() throws {
        var all: [String] = []
        for draw in 0..<12 {
            let headings = try Self.headings(
                """
                enquete:
                  - {sujet: la Cnil, action: demander | des explications | aux responsables du réseau social et à leurs prestataires}
                  - {sujet: le parquet de Paris, action: ouvrir | une enquête pour entrave à un système de traitement de données}
                suites:
                  - {sujet: le Sénat, action: entendre | les responsables du réseau social, certitude: affirmée}
                contexte:
                  - {sujet: la concurrence, action: attirer | des centaines de milliers d’abonnés déçus depuis un an}
                """, "enquete-\(draw)")
            all += headings.filter { $0.contains("nquête") }
        }
        #expect(all.count >= 10, "\(all)")
        #expect(Set(all).count >= 2, "\(all)")
    }

    @Test(
        "What came before has its month, its day where that is the month of the incident",
        arguments: [("2011-04-20", ["en avril 2011"]), ("2024-03-02", ["samedi 2 mars", "le samedi 2 mars"])], 0..<4)
    func before(date: (day: String, said: [String]), draw: Int) throws {
        let headings = try Self.headings(
            """
            antecedents:
              - date: \(date.day)
                sujet: netcraft
                action: subir | une panne de plusieurs heures | dans la plupart des pays d’Europe et d’Amérique du Nord
                cause: une erreur de manipulation commise par un prestataire chargé de l’entretien des serveurs
                lien: établi
            """, "precedent-\(draw)")
        let heading = headings.last { $0.contains("précédent") || $0.contains("Déjà") }
        let ends = date.said.map { said in ["Un précédent \(said)", "Déjà \(said)"] }.joined()
        #expect(heading.map(Array(ends).contains) ?? false, "\(headings)")
    }
}
