import Diagnostics
import Foundation
import Incidents
import Testing

@testable import Writing

/// Two hundred records of one kind do not read as one record told two hundred times.
@Suite("Two hundred articles of one kind")
struct VarietyTests {
    /// Fewer where time is short: what holds of eighty holds of the two hundred that verification writes.
    static let count = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1" ? 200 : 80

    static func articles(_ nature: Incident.Nature) throws -> [Article] {
        let newsroom = try ExampleNewsroom.load()
        let writer = try ExampleNewsroom.writer()
        return try (0..<count).map { number in
            let text = """
                schema: 1
                service: github
                nature: \(nature.rawValue)
                gravite: important
                etat: résolu
                publication: 2024-08-16T09:00
                debut: 2024-08-14T15:02
                fin: 2024-08-14T19:38
                reconnaissance: 2024-08-14T15:20
                impact:
                  usagers: de nombreux développeurs
                  usages: [publier du code]
                  composants: [la messagerie, les notifications]
                  touches: non communiqué
                cause:
                  texte: une erreur de configuration
                remedes: [annuler | le changement]
                excuses: {motif: la gêne occasionnée}
                sources: [GitHub]
                """
            let (incident, findings) = newsroom.readIncident(text: text, file: "incident-\(number).yaml")
            guard let incident else { throw Refusal(findings) }
            return try writer.article(for: incident)
        }
    }

    static let natures: [Incident.Nature] = [.outage, .cyberattack]

    /// Written once for both tests.
    private static let written = Result { () throws -> [Incident.Nature: [Article]] in
        Dictionary(uniqueKeysWithValues: try natures.map { ($0, try articles($0)) })
    }

    @Test("no lead and no title serves more than a fifth of them", arguments: natures)
    func evenness(nature: Incident.Nature) throws {
        let articles = try #require(try Self.written.get()[nature])
        for (name, choices) in [
            ("lead", articles.compactMap { $0.sentences.first?.formulation }),
            ("title", articles.map { $0.title.map(\.text).joined() }),
        ] {
            let counts = Dictionary(grouping: choices, by: \.self).mapValues(\.count)
            let most = counts.max { $0.value < $1.value }
            print("\(nature.rawValue), \(name): \(counts.count) ways, the most frequent \(most?.value ?? 0) times")
            #expect((most?.value ?? 0) * 5 <= Self.count, "\(name): \(most?.key ?? "")")
        }
    }

    /// The skeleton is the sequence of formulations.
    @Test("two of them share a quarter of their skeleton on average", arguments: natures)
    func skeletons(nature: Incident.Nature) throws {
        let skeletons = try #require(try Self.written.get()[nature]).map { $0.sentences.map(\.formulation) }
        var shared = 0.0
        var pairs = 0
        for (index, first) in skeletons.enumerated() {
            for second in skeletons[(index + 1)...] {
                let common = second.difference(from: first).removals.count
                shared += Double(first.count - common) / Double(max(first.count, second.count))
                pairs += 1
            }
        }
        let average = shared / Double(pairs)
        print("\(nature.rawValue): \(average) of the skeleton shared on average")
        #expect(average <= 0.25)
    }
}
