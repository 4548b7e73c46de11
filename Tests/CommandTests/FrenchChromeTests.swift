import Testing

/// Whatever one gets wrong, no English comes back.
@Suite struct FrenchChromeTests {
    /// Words of argument-parser, libyaml, libxml2 and Foundation that no French message has.
    private static let english = [
        "usage", "overview", "error", "missing", "expected", "unknown", "invalid", "unexpected", "argument '", "value",
        "help", "see ", "did you mean", "please", "provide", "show", "options:", "default:", "could not", "couldn",
        "failed", "file ", "the ", "not ", "found", "no such", "directory", "while",
    ]

    private func expectFrench(_ text: String, _ command: [String]) {
        // Names of options and of formats are what they are.
        let names = ["--help", "--version", "--newsroom", "default:"]
        let bare = names.reduce(text.lowercased()) { $0.split(separator: $1).joined() }
        for word in Self.english where bare.contains(word) {
            Issue.record("« \(word) » in the answer to \(command): \(text)")
        }
    }

    @Test(arguments: [
        ["chek"], ["check", "--fromat", "json"], ["check", "--format"], ["check", "--format", "xml"],
        ["check", "--format=xml"], ["check", "-x"], ["check", "--newsroom"], ["validate"],
        ["validate", "--strict=oui", "a"],
        ["help", "chek"], ["--rien"], ["check", "a", "--newsroom", "b", "--newsroom"], ["validate", "--format", ""],
        ["--generate-completion-script", "cmd"], ["publish", "a", "b"], ["generate"],
        ["generate", "a", "--format", "pdf"], ["generate", "a", "--genre", "roman"],
    ])
    func argumentErrors(arguments: [String]) throws {
        let result = try DepecheProcess.run(arguments)
        #expect(result.status == 64, "\(arguments)")
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("erreur: "), "\(result.errors)")
        #expect(!result.errors.contains("ne sont pas compris"), "\(result.errors)")
        expectFrench(result.errors, arguments)
    }

    @Test(arguments: ["publish", "preview"])
    func aNewsroomIsNamedByItsOption(command: String) throws {
        let newsroom = try TemporaryFolder.examples()
        let result = try DepecheProcess.run([command, "."], in: newsroom.url)
        #expect(result.status == 64)
        #expect(result.errors.contains("désignez-la avec «\u{A0}--newsroom .\u{A0}»"), "\(result.errors)")
    }

    @Test(arguments: [[], ["--help"], ["-h"], ["help"], ["check", "--help"], ["help", "check"], ["validate", "-h"]])
    func help(arguments: [String]) throws {
        let result = try DepecheProcess.run(arguments)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.contains("Utilisation\u{A0}: depeche"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
        expectFrench(result.output, arguments)
    }

    @Test func everyCommandHasHelp() throws {
        let root = try DepecheProcess.run(["--help"]).output
        let commands = root.split(separator: "\n").drop { $0 != "Commandes\u{A0}:" }.dropFirst()
            .prefix { $0.hasPrefix("  ") }.compactMap { line in
                line.hasPrefix("   ") ? nil : line.split(separator: " ").first.map(String.init)
            }
        #expect(commands.contains("check"))
        for command in commands {
            let result = try DepecheProcess.run([command, "--help"])
            #expect(result.status == 0)
            expectFrench(result.output, [command, "--help"])
        }
    }
}
