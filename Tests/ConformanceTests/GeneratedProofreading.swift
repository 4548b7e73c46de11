import Diagnostics
import Foundation
import GeneratedRecords
import Incidents
import Templates
import Testing
import Writing

/// Two thousand records of every kind, state and shape, each article of which a proofreader finds nothing to ring in.
@Suite("Generated articles against Grammalecte, Hunspell and checks of our own", .enabled(if: Oracle.isInstalled))
struct GeneratedProofreading {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("Nothing to ring in the articles of generated records")
    func generated() throws {
        let writer = Writer(library: try GabaritLibrary(files: Templates.files))
        var paragraphs: Set<String> = []
        #expect(GeneratedRecord.count >= 2_000)
        let clock = ContinuousClock().now
        // All of them take minutes: they are read where everything is verified, one in eight elsewhere.
        let records = Oracle.verifiesAll ? GeneratedRecord.all : GeneratedRecord.sample
        let sampled = Set(GeneratedRecord.sample.map(\.number))
        var spelled: Set<String> = []
        var faults: [String] = []
        for record in records {
            let read = ArticleProofreading.paragraphs(try writer.article(for: try record.incident()))
            faults += Proofreader.faults(in: read.joined(separator: "\n"))
            paragraphs.formUnion(read)
            // The same words come back in all of them.
            if sampled.contains(record.number) { spelled.formUnion(read) }
        }
        #expect(faults == [])
        print("Written in \(ContinuousClock().now - clock)")
        // Sentences met in many articles are read once.
        let sorted = paragraphs.sorted()
        let flags = try ArticleProofreading.flags(
            in: sorted, script: Self.root.appendingPathComponent("scripts/oracles/proofread.py"))
        try Oracle.report("generated-flags.tsv", flags)
        print(
            "Grammalecte: \(flags.count) flags in \(sorted.count) paragraphs of \(records.count) articles"
        )
        #expect(flags == [])
        let unknown = try Oracle.unknownWords(in: spelled.sorted().joined(separator: "\n"))
        #expect(unknown.filter { ArticleProofreading.knownWords[$0] == nil } == [])
    }

    @Test("Nor in those of records from which parts are taken away, one after the other, until nothing more may go")
    func thinned() throws {
        let writer = Writer(library: try GabaritLibrary(files: Templates.files))
        let newsroom = try Newsroom.load(Self.root.appendingPathComponent("Examples").path)
        func read(_ text: String) -> Incident? { newsroom.readIncident(text: text, file: "fiche.yaml").incident }
        var paragraphs: Set<String> = []
        let members = RecordFamily.members.enumerated().filter { $0.offset % (Oracle.verifiesAll ? 6 : 12) == 0 }
        for (number, member) in members {
            var record = ThinnedRecord(RecordFamily.text(member), number: number)
            while record.takePart(isReadable: { read($0) != nil }) {
                paragraphs.formUnion(
                    ArticleProofreading.paragraphs(try writer.article(for: #require(read(record.text)))))
            }
        }
        let flags = try ArticleProofreading.flags(
            in: paragraphs.sorted(), script: Self.root.appendingPathComponent("scripts/oracles/proofread.py"))
        try Oracle.report("thinned-flags.tsv", flags)
        print("Grammalecte: \(flags.count) flags in \(paragraphs.count) paragraphs of \(members.count) thinned records")
        #expect(paragraphs.count > 500)
        #expect(flags == [])
    }
}
