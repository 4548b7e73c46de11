import Diagnostics
import Foundation
import Incidents
import Templates
import Testing
import Writing

/// What an independent proofreader rings in the articles, every flag justified below or a fault.
@Suite("Articles against Grammalecte", .enabled(if: Oracle.isInstalled))
struct ArticleProofreading {
    /// Rules that do not apply, and why.
    static let ignoredRules: [String: String] = [
        "g2__typo_ordinaux_chiffres_exposants__b1_a1_1":
            "plain text has no superscript: 1er is one in HTML, where it counts"
    ]

    /// What a rule says of one turn of ours, and why it is mistaken.
    static let mistakenMessages: [String: String] = [
        "Accord de genre erroné avec «\u{A0}rançongiciel\u{A0}».":
            "in « une attaque par rançongiciel présumée », it is the attack that is alleged"
    ]

    /// Rules that take some words for others where a turn of ours stands, and why the turn is right.
    static let mistakenTurns: [(rule: String, turn: String, reason: String)] = [
        ("g3__gn_l_2m__", "le groupe l’a ", "*l’* is the outage that the sentence before told, not an article of *a*")
    ]

    /// Words Grammalecte does not know, and why they are right.
    static let knownWords: [String: String] = [
        "microblogage": "the official French for microblogging (Journal officiel)"
    ]

    @Test("Nothing to ring in the articles of Examples/")
    func examples() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let newsroom = try Newsroom.load(root.appendingPathComponent("Examples").path)
        let writer = Writer(library: try GabaritLibrary(files: Templates.files))
        var paragraphs: [String] = []
        for file in newsroom.recordFiles() {
            guard let incident = newsroom.readIncident(file).incident else { continue }
            paragraphs += Self.paragraphs(try writer.article(for: incident))
        }
        let flags = try Self.flags(in: paragraphs, script: root.appendingPathComponent("scripts/oracles/proofread.py"))
        print("Grammalecte: \(flags.count) flags in \(paragraphs.count) paragraphs")
        #expect(paragraphs.count > 50)
        #expect(flags == [])
    }

    static func paragraphs(_ article: Article) -> [String] {
        [article.title.map(\.text).joined() + ".", article.standfirst.map(\.text).joined(separator: " ")]
            + article.sections.flatMap { section in
                section.paragraphs.map { $0.sentences.map(\.text).joined(separator: " ") }
            }
    }

    static func flags(in paragraphs: [String], script: URL) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [script.path]
        let input = FileManager.default.temporaryDirectory.appendingPathComponent("paragraphes-\(UUID().uuidString)")
        try paragraphs.joined(separator: "\n").write(to: input, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: input) }
        process.standardInput = try FileHandle(forReadingFrom: input)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init).filter { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 3 else { return true }
            return ignoredRules[cells[0]] == nil && mistakenMessages[cells[1]] == nil
                && !mistakenTurns.contains { cells[0].hasPrefix($0.rule) && cells[2].contains($0.turn) }
                && !(cells[0] == "orthographe" && knownWords[cells[1]] != nil)
        }
    }
}
