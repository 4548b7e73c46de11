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
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let flags = try ArticleProofreading.flags(
            in: sorted, script: root.appendingPathComponent("scripts/oracles/proofread.py"))
        try Oracle.report("generated-flags.tsv", flags)
        print(
            "Grammalecte: \(flags.count) flags in \(sorted.count) paragraphs of \(records.count) articles"
        )
        #expect(flags == [])
        let unknown = try Oracle.unknownWords(in: spelled.sorted().joined(separator: "\n"))
        #expect(unknown.filter { ArticleProofreading.knownWords[$0] == nil } == [])
    }
}
