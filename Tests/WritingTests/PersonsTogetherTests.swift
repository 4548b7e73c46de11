import Incidents
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

    @Test("Whoever the record gives with a name and a gender is meant by that name anywhere else", arguments: draws)
    func nameAlone(draw: Int) throws {
        let text = try WrittenRecord.article(
            """
            enquete:
              - {sujet: {nom: Anna Diaz, fonction: la ministre, genre: féminin}, action: ouvrir | une enquête}
            faits:
              - {rubrique: enquête, sujet: Anna Diaz, action: être critiqué, date: 2024-03-12}
            """, named: "nom-\(draw)"
        ).sentences.plain
        #expect(text.contains("critiquée"), "\(text)")
        #expect(text.matches(of: /ministre, Anna Diaz|Anna Diaz, la ministre/).count == 1, "\(text)")
    }

    @Test("Whose he is is said once; what a ministry is for is part of the name", arguments: 0..<6)
    func shortFunction(draw: Int) throws {
        func text(_ function: String) throws -> String {
            let person = "{nom: Anton Diaz, fonction: \(function), genre: masculin}"
            let article = try WrittenRecord.article(
                """
                faits:
                  - {rubrique: suites, sujet: \(person), action: convoquer | les opérateurs, date: 2024-03-12}
                excuses: {auteur: \(person), date: 2024-03-11}
                citations:
                  - {texte: Nous avons failli., auteur: \(person), date: 2024-03-11, role: réaction}
                """, named: "fonction-\(draw)")
            return (article.standfirst + article.sentences).plain
        }
        let director = try text("le président-directeur général d’Orange")
        #expect(director.matches(of: /directeur général d’Orange/).count == 1, "\(director)")
        #expect(director.contains(/directeur général (?!d’Orange)/), "\(director)")
        let governor = try text("le gouverneur texan du Nord")
        #expect(governor.matches(of: /gouverneur texan du Nord/).count == 1, "\(governor)")
        #expect(governor.contains(/gouverneur texan (?!du Nord)/), "\(governor)")
        let minister = try text("le ministre de l’Intérieur")
        #expect(minister.contains("ministre") && !minister.contains(/ministre (?!de l’Intérieur)/), "\(minister)")
    }

    @Test(
        "Whose apology it was: another’s is none of the organisation’s",
        arguments: [
            ("{nom: Anton Diaz, fonction: le ministre de l’Intérieur, genre: masculin}", false),
            ("{nom: Anton Diaz, fonction: le président de Freedom Industries, genre: masculin}", false),
            ("{nom: Anton Diaz, fonction: le directeur général, genre: masculin}", true),
            ("{nom: Anton Diaz, fonction: le président de Twitter, genre: masculin}", true),
            ("organisation", true),
        ])
    func whose(author: String, isOfTheHouse: Bool) throws {
        let incident = try WrittenRecord.incident(
            whole: WrittenRecord.record("excuses: {auteur: \(author), date: 2024-03-11}"), named: "excuses")
        guard case .value(let apology) = incident.apology else { return }
        #expect(incident.isOfTheHouse(apology.author) == isOfTheHouse)
        for draw in 0..<4 {
            let article = try WrittenRecord.article(
                "excuses: {auteur: \(author), date: 2024-03-11}", named: "excuses-de-\(draw)")
            let told = (article.title.map(\.text).joined() + " " + article.standfirst.plain)
            #expect(isOfTheHouse || !told.contains("excuses") || told.contains("Diaz"), "\(told)")
        }
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
