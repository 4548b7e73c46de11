import Testing

@testable import Writing

/// What happened has its own words: what closes is closed, what derails derails, what errs is corrected, what is cut on
/// purpose was sabotaged, and whoever failed is named.
@Suite("Kinds of incident")
struct KindsTests {
    private static let genres: [Article.Genre] = [.article, .brief, .dispatch, .sms, .social]

    private struct Kind: Sendable {
        var nature: String
        var record: String
        /// Words one of which every text has.
        var says: [String]
        /// Words none of which any text has.
        var never: [String]
    }

    private static let breakdown = ["une panne", "la panne", "en panne", "de panne"]

    private static let kinds = [
        Kind(
            nature: "défaillance d’un prestataire", record: "impact: {usagers: les passagers}", says: ["prestataire"],
            never: breakdown),
        Kind(
            nature: "fermeture", record: "impact: {usagers: les automobilistes}", says: ["ferm", "rouv", "réouv"],
            never: breakdown + ["opération", "rétabli", "retour à la normale"]),
        Kind(
            nature: "accident", record: "evenement: un déraillement\nimpact: {usagers: les voyageurs}",
            says: ["déraillement"], never: breakdown + ["début du déraillement", "déraillement de twitter"]),
        Kind(
            nature: "erreur", record: "impact: {usagers: les malades}", says: ["erreur"],
            never: breakdown + ["retour à la normale", "fonctionnait", "rétabli", "erreur de twitter"]),
        Kind(
            nature: "sabotage", record: "impact: {usagers: les abonnés}", says: ["sabotage"],
            never: breakdown + ["cyberattaque", "début du sabotage"]),
    ]

    @Test("are told in their words in every genre", arguments: kinds.indices, 0..<6)
    func words(rank: Int, draw: Int) throws {
        let kind = Self.kinds[rank]
        for genre in Self.genres {
            let article = try WrittenRecord.article(
                nature: kind.nature, kind.record, named: "nature-\(draw)", genre: genre)
            let timeline = article.timeline.map { $0.what.map(\.text).joined() }.joined(separator: " ")
            let text = article.searchable + " " + timeline.lowercased()
            #expect(kind.says.contains(where: text.contains), "\(genre): \(text)")
            for word in kind.never { #expect(!text.contains(word), "\(word), \(genre): \(text)") }
        }
    }

    @Test("A provider has its name, once it is known to be one", arguments: 0..<8)
    func provider(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "défaillance d’un prestataire", "prestataire: netcraft", named: "prestataire-\(draw)")
        let body = article.title.map(\.text).joined() + " " + (article.standfirst + article.sentences).plain
        #expect(body.contains(/prestataire/) && body.contains("Netcraft"), "\(body)")
        #expect(article.untold == [])
    }

    @Test("Several providers are told in the plural", arguments: 0..<8)
    func providers(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "défaillance d’un prestataire", "prestataire: des sous-traitants", named: "prestataires-\(draw)")
        let body = (article.standfirst + article.sentences).plain
        #expect(body.contains("sous-traitants") && !body.contains(/sous-traitants, prestataire\b/), "\(body)")
        #expect(article.untold == [])
    }

    @Test("A sabotage may be claimed", arguments: 0..<4)
    func claim(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "sabotage", "revendication: {auteur: un groupe anarchiste, canal: sur un site, confirmee: non}",
            named: "sabotage-\(draw)")
        #expect((article.standfirst + article.sentences).plain.contains("groupe anarchiste"))
    }
}
