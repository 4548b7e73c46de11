import Foundation
import Testing

@Suite struct CheckCommandTests {
    @Test func examplesAreCorrect() throws {
        let result = try DepecheProcess.run(["check", "--newsroom", "Examples"])
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.hasSuffix("rien à redire\n"))
    }

    @Test func worksInTheCurrentFolder() throws {
        let newsroom = try TemporaryFolder.examples()
        #expect(try DepecheProcess.run(["check", "twitter-2014-03-11"], in: newsroom.url).status == 0)
        #expect(try DepecheProcess.run(["check", "incidents/twitter-2014-03-11.yaml"], in: newsroom.url).status == 0)
    }

    @Test func refusedContentEndsWithOneAndAnExcerpt() throws {
        let newsroom = try TemporaryFolder.examples()
        try newsroom.write("schema: 1\netat: résolut\n", to: "incidents/faux.yaml")
        let result = try DepecheProcess.run(["check", "faux"], in: newsroom.url)
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("erreur[valeur-inconnue]"))
        #expect(result.errors.contains("--> incidents/faux.yaml:2:7\n  |\n2 | etat: résolut\n  |       ^^^^^^^\n"))
        #expect(result.errors.contains("erreurs\n"))
    }

    @Test func formats() throws {
        let newsroom = try TemporaryFolder.examples()
        try newsroom.write("schema: 1\netat: résolut\n", to: "incidents/faux.yaml")
        let cases: [(String, (DepecheProcess) -> String, String)] = [
            ("outil", \.errors, "incidents/faux.yaml:2:7: erreur: "),
            ("json", \.output, "\"identifiant\": \"valeur-inconnue\""),
            ("github", \.output, "::error file=incidents/faux.yaml,line=2,col=7"),
        ]
        for (format, stream, expected) in cases {
            let result = try DepecheProcess.run(["check", "faux", "--format", format], in: newsroom.url)
            #expect(result.status == 1)
            #expect(stream(result).contains(expected), "\(format)")
        }
    }

    @Test(arguments: [
        (["check", "--newsroom", "/nulle/part"], "redaction-introuvable"),
        (["check", "--newsroom", "Examples", "rien"], "enregistrement-introuvable"),
        (["validate", "/nulle/part.xml"], "fichier-illisible"),
        (["validate", "Examples"], "fichier-illisible"),
    ])
    func whatIsNotThere(arguments: [String], identifier: String) throws {
        let result = try DepecheProcess.run(arguments)
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("erreur[\(identifier)]"))
    }

    @Test func linksThatLoopAndFoldersAreToldOnce() throws {
        let newsroom = try TemporaryFolder.examples()
        let incidents = newsroom.url.appendingPathComponent("incidents").path
        try FileManager.default.createSymbolicLink(
            atPath: incidents + "/boucle.yaml", withDestinationPath: "boucle.yaml")
        try FileManager.default.createDirectory(
            atPath: incidents + "/dossier.yaml", withIntermediateDirectories: true)
        let result = try DepecheProcess.run(["check", "--format", "outil"], in: newsroom.url)
        #expect(result.status == 1)
        #expect(result.errors.contains("incidents/boucle.yaml: erreur: "))
        #expect(result.errors.contains("incidents/dossier.yaml: erreur: "))
        #expect(result.errors.split(separator: "\n").filter { $0.contains("erreur: ") }.count == 2)
    }

    @Test func feedsOnStandardInput() throws {
        let result = try DepecheProcess.run(["validate", "-"], input: "<rss")
        #expect(result.status == 1)
        #expect(result.errors.contains("erreur["))
        #expect(try DepecheProcess.run(["validate", "--rules"]).output.contains("RFC 4287"))
    }

    @Test func noColourInAPipe() throws {
        #expect(!(try DepecheProcess.run(["validate", "-"], input: "<").errors.contains("\u{1B}")))
    }
}
