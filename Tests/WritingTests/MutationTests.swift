import Diagnostics
import Foundation
import GeneratedRecords
import Incidents
import Testing

@testable import Writing

/// No sentence says more than its facts: what told a fact goes or changes when the fact is taken away, denied or said
/// to be unknown.
@Suite("A fact taken from a record")
struct MutationTests {
    /// Keys a record can do without, and the states their facts may be in.
    static let states: [String: [String]] = [
        "cause": ["inconnu", "non communiqué"], "excuses": ["aucune"], "compensation": ["aucune"],
        "retablissement_prevu": ["inconnu", "non communiqué"],
    ]

    struct Draw: Sendable, CustomTestStringConvertible {
        var number: Int
        var testDescription: String { "fiche \(number)" }
    }

    /// A record in thirty where everything is verified, in two hundred elsewhere.
    private static let step = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1" ? 31 : 193

    static let draws = stride(from: 0, to: GeneratedRecord.count, by: step).map(Draw.init)

    private static let newsroom = Result { try ExampleNewsroom.load() }

    private static func article(_ text: String, _ file: String) throws -> Article? {
        guard let incident = try newsroom.get().readIncident(text: text, file: file).incident else { return nil }
        return try? ExampleNewsroom.writer().article(for: incident)
    }

    @Test("takes with it, or changes, every sentence that told it", arguments: draws)
    func mutation(draw: Draw) throws {
        let record = GeneratedRecord(number: draw.number)
        let text = record.text
        let whole = try #require(try Self.article(text, record.file))
        var tried = 0
        for key in MissingFactsTests.optional {
            let without = MissingFactsTests.removing(key, from: text)
            guard without != text else { continue }
            let others =
                [without]
                + (Self.states[key] ?? []).filter { !text.contains("\n\(key): \($0)\n") }
                .map { without + "\(key): \($0)\n" }
            for other in others {
                // A record that no longer holds together is refused: nothing is said of it at all.
                guard let changed = try Self.article(other, record.file) else { continue }
                tried += 1
                let left = Set((changed.standfirst + changed.sentences).map(\.text))
                for sentence in whole.standfirst + whole.sentences where tells(sentence, key) {
                    #expect(!left.contains(sentence.text), "\(key): \(sentence.text) (\(sentence.formulation))")
                }
            }
        }
        // Of what is only alleged little may be taken away, if anything.
        #expect(tried > 0 || RecordFamily.isAlleged(record.member))
    }

    /// That somebody owned up or explained it rests on the sentence that tells the cause, and is no reason for it.
    private static let implied = ["explication", "reconnaissance"]

    private func tells(_ sentence: Article.Sentence, _ key: String) -> Bool {
        if Self.implied.contains(key),
            sentence.told.contains(where: { $0.path == "cause" || $0.path.hasPrefix("citations") })
        {
            return false
        }
        return sentence.told.contains { $0.path == key || $0.path.hasPrefix(key + ".") || $0.path.hasPrefix(key + "[") }
    }
}
