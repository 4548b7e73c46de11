import Diagnostics
import Foundation
import GeneratedRecords
import Incidents
import Testing

@testable import Writing

/// Whatever a record does without, its article is made of sentences that stand.
@Suite("Records with any part of what they may hold")
struct SubsetTests {
    /// Where a record’s parts begin to be taken away, and which.
    struct Draw: Sendable, CustomTestStringConvertible {
        var number: Int
        var testDescription: String { "subset \(number)" }
    }

    private static let isThorough = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1"

    static let draws = stride(from: 0, to: RecordFamily.established.count * 4, by: isThorough ? 31 : 97).map(Draw.init)

    private static let newsroom = Result { try ExampleNewsroom.load() }

    @Test("down to what a record must say", arguments: draws)
    func generated(draw: Draw) throws {
        let member = RecordFamily.established[draw.number % RecordFamily.established.count]
        try expectWhole(from: RecordFamily.text(member), draw)
    }

    @Test("from the records of Examples", arguments: ExampleNewsroom.identifiers)
    func examples(identifier: String) throws {
        let newsroom = try Self.newsroom.get()
        let record = try String(contentsOfFile: newsroom.recordFile(named: identifier), encoding: .utf8)
        for number in 0..<(Self.isThorough ? 2 : 1) { try expectWhole(from: record, Draw(number: number)) }
    }

    private func expectWhole(from record: String, _ draw: Draw) throws {
        let newsroom = try Self.newsroom.get()
        var thinned = ThinnedRecord(record, number: draw.number)
        var articles = 0
        func read(_ text: String) -> Incident? { newsroom.readIncident(text: text, file: "fiche.yaml").incident }
        while thinned.takePart(isReadable: { read($0) != nil }) {
            let incident = try #require(read(thinned.text))
            let article = try ExampleNewsroom.writer().article(for: incident)
            articles += 1
            #expect(!article.standfirst.isEmpty && !article.sentences.isEmpty)
            #expect(Proofreader.faults(in: article.text) == [], "\(thinned.text)")
        }
        #expect(articles > 10)
    }
}
