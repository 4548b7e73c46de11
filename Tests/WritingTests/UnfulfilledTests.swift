import Diagnostics
import Incidents
import Testing

@testable import Writing

/// What is promised is never told as done, nor a refusal as what will be.
@Suite("Promises and refusals")
struct UnfulfilledTests {
    @Test(
        "Somebody who says that he will not has no intention to",
        arguments: [
            "suites:\n  - action: ne pas payer de rançon",
            "suites:\n  - action: ne pas payer de rançon\n    certitude: affirmée",
            "faits:\n  - rubrique: suites\n    action: ne pas payer de rançon\n    certitude: affirmée",
        ])
    func refusal(facts: String) throws {
        let text = try WrittenRecord.article(nature: "rançongiciel", state: "en cours", facts, named: "refus")
            .searchable
        #expect(text.contains("n’a pas l’intention de payer de rançon"), "\(text)")
        #expect(!text.contains("paiera"), "\(text)")
    }

    /// *Les trains ne circuleront pas*: trains intend nothing.
    @Test func whatWillNotHappen() throws {
        let text = try WrittenRecord.article(
            state: "en cours", "suites:\n  - sujet: les trains\n    action: ne pas circuler\n    date: 2024-03-13",
            named: "trains"
        ).sentences.plain
        #expect(text.contains("les trains ne circuleront pas") || text.contains("Les trains ne circuleront pas"))
    }

    @Test("A company is not what is restored in part")
    func designationOfACompany() throws {
        let newsroom = try ExampleNewsroom.load()
        for day in 10...20 {
            let (incident, found) = newsroom.readIncident(
                text: """
                    schema: 1
                    service: github
                    nature: panne
                    gravite: important
                    etat: résolu
                    publication: 2024-04-12T09:00
                    debut: 2024-03-\(day)T10:00
                    fin: 2024-03-\(day)T12:00
                    chronologie:
                      - date: 2024-03-\(day)T11:00
                        etape: rétablissement partiel
                    sources: [La rédaction]
                    """, file: "partie-\(day).yaml")
            let read = try #require(incident, "\(found.map(\.message))")
            let text = try ExampleNewsroom.writer().article(for: read).searchable
            for company in Incident.companies {
                #expect(!text.contains("partie de la \(company)") && !text.contains("\(company) a été rétablie"))
            }
        }
    }
}
