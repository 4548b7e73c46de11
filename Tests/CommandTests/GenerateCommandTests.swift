import Foundation
import Testing

@Suite struct GenerateCommandTests {
    private static let records: [String] = {
        let folder = DepecheProcess.repository.appendingPathComponent("Examples/incidents").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }()

    @Test(arguments: records)
    func everyExampleBecomesAnArticle(record: String) throws {
        let result = try DepecheProcess.run(["generate", "Examples/incidents/\(record)", "--newsroom", "Examples"])
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.split(separator: " ").count > 100)
    }

    @Test(arguments: [
        ("texte", "Twitter"), ("markdown", "# "), ("html", "<article"), ("json", "{"),
    ])
    func formats(format: String, opening: String) throws {
        let result = try DepecheProcess.run(
            ["generate", "twitter-2014-03-11", "--newsroom", "Examples", "--format", format])
        #expect(result.status == 0)
        #expect(result.output.contains(opening))
        #expect(result.output.hasSuffix("\n"))
    }

    @Test func explainNamesFormulationsAndLines() throws {
        let result = try DepecheProcess.run(["generate", "twitter-2014-03-11", "--newsroom", "Examples", "--explain"])
        #expect(result.output.contains(".gabarit:"))
        #expect(result.output.contains("Examples/incidents/twitter-2014-03-11.yaml:"))
    }

    @Test func sameRecordSameBytes() throws {
        let arguments = ["generate", "twitter-2014-03-11", "--newsroom", "Examples", "--format", "json"]
        #expect(try DepecheProcess.run(arguments).output == DepecheProcess.run(arguments).output)
    }

    @Test func aRefusedRecordGivesNoArticle() throws {
        let newsroom = try TemporaryFolder.examples()
        try newsroom.write("schema: 1\n", to: "incidents/faux.yaml")
        let result = try DepecheProcess.run(["generate", "faux"], in: newsroom.url)
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("cle-manquante"))
    }
}
