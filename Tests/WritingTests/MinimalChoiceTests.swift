import Foundation
import French
import Incidents
import Templates
import Testing

@testable import Writing

/// Where a record says nearly nothing, the lead and the title still vary: every kind in every state has its choices.
@Suite("Choice on minimal records")
struct MinimalChoiceTests {
    private static let library = Result { () throws -> GabaritLibrary in try GabaritLibrary(files: Templates.files) }
    private static let newsroom = Result { () throws -> Newsroom in try ExampleNewsroom.load() }

    private static func ways(
        _ slotName: String, _ nature: Incident.Nature, _ state: Incident.State, severity: Int
    ) throws -> [String] {
        let incident = try #require(
            newsroom.get().readIncident(
                text: MinimalRecordsTests.record(nature, state, severity: severity), file: "minimal.yaml"
            ).incident)
        let slot = try #require(library.get().slots[slotName])
        let realizer = Realizer(
            incident: incident, facts: FactTable(incident), names: ReferringExpressions(incident: incident),
            moments: Moments(incident: incident))
        let typesetter = Typesetter(profile: .imprimerie, capitalizesSentences: true)
        let setting = Setting(realizer, anchor: slot.anchor, isBody: slotName == "attaque")
        let texts = slot.formulations.filter { realizer.mayHold($0.guards, item: nil) }.compactMap {
            setting.realize($0.parts, after: Discourse())
        }.map { typesetter.string($0.sentence) }
        if ProcessInfo.processInfo.environment["SHOW"] != nil {
            print("## \(slotName) \(nature.rawValue) \(state.rawValue) \(severity)\n" + texts.joined(separator: "\n"))
        }
        return Set(texts).sorted()
    }

    @Test("The lead can be said in ten ways", arguments: MinimalRecordsTests.cases)
    func leads(nature: Incident.Nature, state: Incident.State) throws {
        for severity in [1, 3, 5] {
            let ways = try Self.ways("attaque", nature, state, severity: severity)
            #expect(ways.count >= 10, "\(ways)")
            // Not ten turns of one sentence: they differ from their first words on.
            let openings = Set(ways.map { $0.split(separator: " ").prefix(4).joined(separator: " ") })
            #expect(openings.count >= 5, "\(openings)")
        }
    }

    @Test("The title can be said in eight ways, a hundred characters at most", arguments: MinimalRecordsTests.cases)
    func titles(nature: Incident.Nature, state: Incident.State) throws {
        for severity in [1, 3, 5] {
            let ways = try Self.ways("titre", nature, state, severity: severity)
            #expect(ways.count >= 8, "\(ways)")
            for title in ways { #expect(title.count <= 100, "\(title)") }
        }
    }
}
