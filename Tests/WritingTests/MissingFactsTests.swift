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
