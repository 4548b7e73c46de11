import Foundation
import Incidents
import Testing

@testable import Writing

/// A missing fact removes what told it and never leaves a hole.
@Suite("Records with fewer facts")
struct MissingFactsTests {
    /// Top-level keys of a record that a coherent record can do without.
    static let optional = [
        "chronologie", "explication", "reconnaissance", "detection", "impact", "remedes", "excuses", "citations",
        "chiffres", "antecedents", "contexte", "suites", "enquete", "conseils", "ecarte", "faits", "ornement",
        "cause", "retablissement_prevu", "hypotheses", "compensation",
    ]

    static let cases = ExampleNewsroom.identifiers.flatMap { identifier in
        optional.map { (identifier, $0) }
    }

    @Test("Without one key, the article loses its facts and stays whole", arguments: cases)
    func withoutKey(identifier: String, key: String) throws {
        let newsroom = try ExampleNewsroom.load()
        let file = try newsroom.recordFile(named: identifier)
        let record = try String(contentsOfFile: file, encoding: .utf8)
        let shortened = Self.removing(key, from: record)
        guard shortened != record else { return }
        guard let incident = newsroom.readIncident(text: shortened, file: file).incident else { return }
        let article = try ExampleNewsroom.writer().article(for: incident)
        #expect(article.untold == [])
        for fault in ["  ", " ,", ",.", "..", "{", "}", "[", "]"] { #expect(!article.text.contains(fault)) }
        let paths = article.sentences.flatMap { $0.told.map(\.path) }
        #expect(paths.filter { $0 == key || $0.hasPrefix(key + ".") || $0.hasPrefix(key + "[") } == [])
    }

    @Test("Without any subset of its keys, the article stays whole", arguments: 0..<25)
    func withoutSubset(seed: Int) throws {
        let newsroom = try ExampleNewsroom.load()
        var random = SplitMix(state: UInt64(seed) &* 0x9e37_79b9_7f4a_7c15)
        var written = 0
        for file in newsroom.recordFiles() {
            var record = try String(contentsOfFile: file, encoding: .utf8)
            for key in Self.optional where random.next() % 2 == 0 { record = Self.removing(key, from: record) }
            guard let incident = newsroom.readIncident(text: record, file: file).incident else { continue }
            let article = try ExampleNewsroom.writer().article(for: incident)
            written += 1
            #expect(!article.sentences.isEmpty)
            #expect(article.untold == [])
            for fault in ["  ", " ,", ",.", "..", ",,", "{", "}", "[", "]", "de le ", "de les "] {
                #expect(!article.text.contains(fault), "\(fault) in \(article.text)")
            }
        }
        // Most records stay coherent without those keys: the loop above has not passed them all by.
        #expect(written >= 6)
    }

    /// A seeded generator: the same subsets on every machine.
    struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }

    /// The record without a top-level key and what it holds.
    static func removing(_ key: String, from record: String) -> String {
        var lines: [Substring] = []
        var isInside = false
        for line in record.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(key + ":") {
                isInside = true
            } else if let first = line.first, first != " ", first != "#", first != "-" {
                isInside = false
            }
            if !isInside { lines.append(line) }
        }
        return lines.joined(separator: "\n")
    }
}
