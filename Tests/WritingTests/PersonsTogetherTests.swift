import Testing

@testable import Writing

/// What one person did, and what was refused and said of it, is read in one place.
@Suite("One person, one place")
struct PersonsTogetherTests {
    private static let draws = 0..<6

    @Test("Who apologized and resigned is told of both at once", arguments: draws)
    func apologyAndResignation(draw: Int) throws {
        let person = "{nom: Anna Diaz, fonction: la directrice générale de Twitter, genre: féminin}"
        let article = try WrittenRecord.article(
            """
            excuses: {auteur: \(person), date: 2024-03-11}
            suites: [renouveler | les serveurs]
            faits:
              - {rubrique: suites, sujet: \(person), action: démissionner, date: 2024-03-12}
              - {rubrique: enquête, sujet: la police, action: ouvrir | une enquête}
            """, named: "excuses-\(draw)")
        let told = article.sentences.map { [$0].plain }
        let apology = try #require(told.firstIndex { $0.contains("excus") })
        let resignation = try #require(told.firstIndex { $0.contains("démission") })
        #expect(resignation - apology <= 1 && resignation >= apology, "\(told)")
        #expect(article.untold == [])
    }

    @Test("The words of a refusal stand with it", arguments: draws)
    func refusal(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel", severity: "majeur",
            WrittenRecord.effects + """
                remedes: [{action: refuser de payer la rançon}, {action: isoler | les serveurs}]
                citations:
                  - {texte: Nous ne payons jamais de rançon., auteur: organisation, date: 2024-03-12, role: réaction}
                enquete: [{sujet: la police, action: ouvrir | une enquête}]
                """, named: "refus-\(draw)")
        let told = article.sentences.map { [$0].plain }
        let refusal = try #require(told.firstIndex { $0.contains("refus") }, "\(told)")
        let words = try #require(told.firstIndex { $0.contains("jamais de rançon") })
        #expect(words == refusal + 1, "\(told)")
    }
}
