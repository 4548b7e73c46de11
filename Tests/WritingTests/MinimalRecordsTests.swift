import Diagnostics
import Foundation
import Incidents
import Testing

@testable import Writing

/// Every kind in every state, with next to nothing in the record.
@Suite("Minimal records")
struct MinimalRecordsTests {
    static let dates: [Incident.State: String] = [
        .resolved: "debut: 2014-03-11T19:01\nfin: 2014-03-11T19:47",
        .ongoing: "debut: 2014-03-11T19:01",
        .planned: "debut: 2014-03-20T22:00\nfin: 2014-03-21T02:00",
    ]

    static func record(_ nature: Incident.Nature, _ state: Incident.State, severity: Int = 3) -> String {
        """
        schema: 1
        service: twitter
        nature: \(nature.rawValue)
        gravite: \(Incident.Severity(rawValue: severity)?.word ?? "important")
        etat: \(state.rawValue)
        publication: 2014-03-13T09:00
        \(dates[state] ?? "")
        sources:
          - nom: La rédaction
        """
    }

    static let cases = Incident.Nature.allCases.flatMap { nature in
        Incident.State.allCases.filter { $0 != .planned || [.maintenance, .closure].contains(nature) }.map {
            (nature, $0)
        }
    }

    @Test("have a title, a standfirst and a body", arguments: cases)
    func minimal(nature: Incident.Nature, state: Incident.State) throws {
        let newsroom = try ExampleNewsroom.load()
        for severity in [0, 1, 3, 5] {
            let (incident, diagnostics) = newsroom.readIncident(
                text: Self.record(nature, state, severity: severity), file: "minimal.yaml")
            guard let incident else {
                Issue.record("\(diagnostics.map(\.message))")
                return
            }
            let article = try ExampleNewsroom.writer().article(for: incident)
            if ProcessInfo.processInfo.environment["SHOW"] != nil {
                print("## \(nature.rawValue) \(state.rawValue) \(severity)\n\(article.text)\n")
            }
            #expect(article.untold == [])
            #expect(!article.title.isEmpty)
            #expect(!article.standfirst.isEmpty)
            #expect(!article.sentences.isEmpty)
            for fault in ["  ", " ,", ",.", "..", "{", "["] { #expect(!article.text.contains(fault)) }
        }
    }
}
