import Foundation
import Testing

@testable import Incidents

/// `Documentation/enregistrements.md` says what the readers accept: its examples are read, and nothing they know is
/// left out of it.
@Suite struct RecordGuideTests {
    private static let root = TestNewsroom.examples.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")

    private static func guide() throws -> String {
        try String(contentsOfFile: root + "/Documentation/enregistrements.md", encoding: .utf8)
    }

    /// The fenced blocks whose info string is « yaml » and a kind.
    private static func blocks(_ kind: String) throws -> [String] {
        var blocks: [String] = []
        var block: [Substring]?
        for line in try guide().split(separator: "\n", omittingEmptySubsequences: false) {
            if let lines = block {
                if line == "```" {
                    blocks.append(lines.joined(separator: "\n") + "\n")
                    block = nil
                } else {
                    block = lines + [line]
                }
            } else if line == "```yaml \(kind)" {
                block = []
            }
        }
        return blocks
    }

    // MARK: - Examples

    @Test func everyExampleSaysWhatItIs() throws {
        let opened = try Self.guide().split(separator: "\n").filter { $0.hasPrefix("```yaml") }
        let kinds = Set(opened.map { String($0.dropFirst("```yaml".count)) })
        #expect(kinds == [" enregistrement", " extrait", " depeche", " services", " lexique"])
    }

    @Test func wholeRecordsAreAccepted() throws {
        let records = try Self.blocks("enregistrement")
        #expect(records.count >= 2)
        let newsroom = try TestNewsroom().newsroom
        for record in records {
            let (incident, diagnostics) = newsroom.readIncident(text: record, file: "guide.yaml")
            #expect(diagnostics == [], "\(record)")
            #expect(incident != nil)
        }
    }

    /// An excerpt gives keys to a correct record.
    @Test func excerptsAreAccepted() throws {
        let excerpts = try Self.blocks("extrait")
        #expect(excerpts.count >= 10)
        let newsroom = try TestNewsroom().newsroom
        for excerpt in excerpts {
            let (incident, diagnostics) = newsroom.readIncident(
                text: Record.with() + excerpt, file: "guide.yaml")
            #expect(diagnostics == [], "\(excerpt)")
            #expect(incident != nil)
        }
    }

    @Test func newsroomFilesAreAccepted() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guide-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["depeche", "services", "lexique"] {
            let blocks = try Self.blocks(name)
            #expect(blocks.count == 1, "\(name)")
            let file = folder.appending(path: "\(name).yaml")
            try blocks.joined().write(to: file, atomically: true, encoding: .utf8)
        }
        let newsroom = try Newsroom.load(folder.path)
        #expect(newsroom.warnings == [])
        #expect(newsroom.services.count == 1)
        #expect(newsroom.actors.count == 2)
    }

    // MARK: - Keys and values

    /// Every key that a reader asks for, found where it asks.
    private static func keys() throws -> Set<String> {
        let pattern = /\.(?:required|optional|list|known|has)\(\s*"([^"]+)"/
        var keys: Set<String> = []
        for folder in ["Record", "Newsroom"] {
            let path = "\(root)/Sources/Incidents/\(folder)"
            for file in try FileManager.default.contentsOfDirectory(atPath: path) where file.hasSuffix(".swift") {
                let source = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
                keys.formUnion(source.matches(of: pattern).map { String($0.output.1) })
            }
        }
        return keys
    }

    @Test func everyKeyIsDocumented() throws {
        let keys = try Self.keys()
        #expect(keys.count > 80)
        let guide = try Self.guide()
        #expect(keys.filter { !guide.contains("`\($0)`") }.sorted() == [])
    }

    /// The guide shows no key that no reader asks for: a renamed key leaves no trace of its old name.
    @Test func everyKeyInATableExists() throws {
        let keys = try Self.keys()
        let name = /`([a-z_]+)`/
        var inTable = false
        for line in try Self.guide().split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                inTable = false
                continue
            }
            if line.hasPrefix("| clé |") { inTable = true }
            guard inTable else { continue }
            let cell = line.dropFirst().prefix { $0 != "|" }
            for match in cell.matches(of: name) { #expect(keys.contains(String(match.output.1)), "\(cell)") }
        }
    }

    @Test func everyWordIsDocumented() throws {
        let guide = try Self.guide()
        let words: [String] =
            Incident.Nature.words + Incident.State.words + Incident.Severity.allCases.map(\.word)
            + Step.Kind.words + Clause.Aspect.words + Rubric.words + Certainty.words + Impact.Scope.words
            + DataImpact.Status.words + Quote.Role.words + Antecedent.Link.words.filter { !$0.isEmpty }
            + Service.Locative.words + Actor.Designation.Register.words + Newsroom.TypographyProfile.words
            + ActorArticle.table.map(\.0)
        #expect(words.filter { !guide.contains("`\($0)`") } == [])
    }

    // MARK: - Typography

    @Test func theGuideIsTypeset() throws {
        var inBlock = false
        var faults: [Int] = []
        for (index, line) in try Self.guide().split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") { inBlock.toggle() }
            guard !inBlock else { continue }
            let prose = line.replacing(/`[^`]*`/, with: "x")
            let isWrong = ["« ", " »", " ;", " ?", " !", " : ", "'"].contains { prose.contains($0) }
            if isWrong { faults.append(index + 1) }
        }
        #expect(faults == [])
    }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// The words of a record.
    fileprivate static var words: [String] { allCases.map(\.rawValue) }
}
