import Foundation
import Testing

/// The tutorial does what it says: its commands are run in order, its records edited, its results looked for.
@Suite struct TutorialTests {
    private static let documentation = DepecheProcess.repository.appendingPathComponent("Documentation")

    struct Block {
        var kind: String
        var lines: [String]
    }

    static func blocks(of name: String) throws -> [Block] {
        var blocks: [Block] = []
        var open = false
        let text = try String(contentsOf: documentation.appendingPathComponent(name), encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                open.toggle()
                if open { blocks.append(Block(kind: String(line.dropFirst(3)), lines: [])) }
            } else if open {
                blocks[blocks.count - 1].lines.append(String(line))
            }
        }
        return blocks
    }

    @Test func theTutorialDoesWhatItSays() throws {
        let folder = try TemporaryFolder()
        let newsroom = folder.url.appendingPathComponent("ma-redaction")
        let record = newsroom.appendingPathComponent("incidents/panne-du-portail-2026-05-04.yaml")
        var place = folder.url
        var said = ""
        for block in try Self.blocks(of: "tutoriel.md") {
            switch block.kind {
            case "sh":
                for line in block.lines {
                    if line == "cd ma-redaction" {
                        place = newsroom
                        continue
                    }
                    let result = try DepecheProcess.run(Self.words(line), in: place)
                    #expect(result.status == 0, "\(line): \(result.errors)")
                    said += result.output
                }
            case "yaml":
                try Self.edit(record, with: block.lines)
            case "json":
                try block.lines.joined(separator: "\n")
                    .write(to: newsroom.appendingPathComponent("etat.json"), atomically: true, encoding: .utf8)
            case "text" where block.lines.first?.hasPrefix("newsboat") == false:
                let feeds = ["rss.xml", "mises-a-jour.xml"].map {
                    (try? String(contentsOf: newsroom.appendingPathComponent("public/\($0)"), encoding: .utf8)) ?? ""
                }
                for line in block.lines {
                    #expect(([said] + feeds).contains { $0.contains(line) }, "« \(line) » is nowhere")
                }
            default: break
            }
        }
        #expect(place == newsroom)
        let text = try String(contentsOf: record, encoding: .utf8)
        #expect(text.contains("id: point-2") && text.contains("etat: résolu"))
    }

    /// Sets keys of a record, as an editor would.
    private static func edit(_ file: URL, with lines: [String]) throws {
        let keys = lines.filter { $0.first != " " }.map { $0.prefix { $0 != ":" } }
        var kept = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map(String.init)
        kept.removeAll { line in keys.contains { line.hasPrefix("\($0):") } }
        try (kept + lines).joined(separator: "\n").appending("\n").write(to: file, atomically: true, encoding: .utf8)
    }

    /// The words of a command line after its name; straight quotes keep spaces.
    static func words(_ line: String) -> [String] {
        var words: [String] = [""]
        var quoted = false
        for character in line {
            if character == "\"" {
                quoted.toggle()
            } else if character == " ", !quoted {
                words.append("")
            } else {
                words[words.count - 1].append(character)
            }
        }
        return Array(words.dropFirst())
    }

    /// Every command that the documentation and the integration examples write exists.
    @Test func everyCommandThatIsShownExists() throws {
        let help = try DepecheProcess.run(["--help"]).output
        let names = Set(help.split(separator: "\n").compactMap { $0.firstMatch(of: /^  ([a-z]+)\s/)?.output.1 })
        #expect(names.isSuperset(of: ["init", "new", "point", "import", "schema", "man"]))
        let folder = Self.documentation.appendingPathComponent("integration")
        var files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        files += ["tutoriel.md", "importer.md", "integration.md", "../README.md"].map(
            Self.documentation.appendingPathComponent)
        #expect(files.count >= 7)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /(?:^|\n|- |run: |xargs -0 |\| |\/)depeche ([a-z]+)/) {
                #expect(names.contains(match.output.1), "\(file.lastPathComponent): \(match.output.1)")
            }
        }
    }

    @Test func theManualNamesEveryCommandAndItsOptions() throws {
        let page = try DepecheProcess.run(["man"])
        #expect(page.status == 0)
        let help = try DepecheProcess.run(["--help"]).output
        for name in help.split(separator: "\n").compactMap({ $0.firstMatch(of: /^  ([a-z]+)\s/)?.output.1 }) {
            #expect(page.output.contains(".SS \(name)\n"))
            let options = try DepecheProcess.run([String(name), "--help"]).output.matches(of: /\n  .*?(--[a-z]+)/)
            for option in options where option.output.1 != "--help" {
                #expect(page.output.contains(option.output.1.replacing("-", with: "\\-")), "\(name) \(option.output.1)")
            }
        }
        for code in ["0", "1", "64"] { #expect(page.output.contains(".B \(code)\n")) }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completion(shell: String) throws {
        let script = try DepecheProcess.run(["--generate-completion-script", shell])
        #expect(script.status == 0)
        for word in ["point", "etape", "nature"] { #expect(script.output.contains(word), "\(word)") }
        #expect(!script.output.contains("Show "))
    }

    @Test func theTutorialIsTypeset() throws {
        let text = try String(contentsOf: Self.documentation.appendingPathComponent("tutoriel.md"), encoding: .utf8)
        var inBlock = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { inBlock.toggle() }
            guard !inBlock else { continue }
            let prose = line.replacing(/`[^`]*`/, with: "x")
            for wrong in ["« ", " »", " ;", " ?", " !", " : ", "'"] { #expect(!prose.contains(wrong), "\(line)") }
        }
    }
}
