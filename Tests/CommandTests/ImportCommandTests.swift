import Foundation
import Testing

/// Incidents of a status page, from the pipe to the published site.
@Suite struct ImportCommandTests {
    private static let page = """
        {"page": {"name": "Nuagine Cloud"}, "incidents": [
          {"id": "a1", "name": "Errors", "status": "resolved", "impact": "minor", "started_at": "2026-03-02T09:00:00Z",
           "resolved_at": "2026-03-02T10:30:00Z"},
          {"id": "b2", "name": "No date", "status": "resolved"}]}
        """

    private static let record = "incidents/nuagine-cloud-2026-03-02.yaml"

    private func newsroom() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        #expect(try DepecheProcess.run(["init"], in: folder.url).status == 0)
        return folder
    }

    @Test func fromAPipeToTheSite() throws {
        let folder = try newsroom()
        let made = try DepecheProcess.run(["import", "statuspage", "-"], in: folder.url, input: Self.page)
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output == "service ajouté\u{A0}: nuagine-cloud\ncréé\u{A0}: \(Self.record)\n1 créé\n")
        #expect(made.errors.contains("«\u{A0}No date\u{A0}» n’est pas importé"))
        #expect(made.errors.contains("-:4:3"))

        let check = try DepecheProcess.run(["check"], in: folder.url)
        #expect(check.status == 0 && check.errors == "", "\(check.errors)")
        #expect(try DepecheProcess.run(["publish"], in: folder.url).status == 0)
        let validity = try DepecheProcess.run(
            ["validate", "--strict", "public/rss.xml", "public/atom.xml"], in: folder.url)
        #expect(validity.status == 0, "\(validity.errors)")

        let again = try DepecheProcess.run(["import", "statuspage", "-"], in: folder.url, input: Self.page)
        #expect(again.output == "1 inchangé\n")
    }

    @Test func aRetouchedRecordIsLeftAndSaid() throws {
        let folder = try newsroom()
        _ = try DepecheProcess.run(["import", "statuspage", "-"], in: folder.url, input: Self.page)
        let file = folder.url.appendingPathComponent(Self.record)
        let edited = try String(contentsOf: file, encoding: .utf8).replacing("mineur", with: "modéré")
        try edited.write(to: file, atomically: true, encoding: .utf8)
        let again = try DepecheProcess.run(
            ["import", "statuspage", "-"], in: folder.url, input: Self.page.replacing("10:30", with: "10:45"))
        #expect(again.status == 0)
        #expect(again.output == "laissé tel quel\u{A0}: \(Self.record)\n1 laissé tel quel\n")
        #expect(try String(contentsOf: file, encoding: .utf8) == edited)
    }

    @Test func theReportForPrograms() throws {
        let folder = try newsroom()
        let made = try DepecheProcess.run(
            ["import", "statuspage", "-", "--format", "json"], in: folder.url, input: Self.page)
        let report = try #require(JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
        #expect(report["crees"] as? [String] == [Self.record])
        #expect(report["services"] as? [String] == ["nuagine-cloud"])
        let found = try #require(report["diagnostics"] as? [[String: Any]])
        #expect(found.map { $0["identifiant"] as? String } == ["import-incomplet"])
    }

    @Test(arguments: [
        (["statuspage", "rien.json"], 1, "fichier-illisible"), (["statuspage", "-"], 1, "json-malforme"),
        (["flux", "-"], 1, "erreur"), (["cstate", "incidents/vide"], 1, "fichier-illisible"),
        (["statuspage", "-", "--service", "portial"], 1, "portail"), (["statuspge", "-"], 64, "erreur: "),
        (["statuspage"], 64, "erreur: "),
    ])
    func refusals(arguments: [String], status: Int32, words: String) throws {
        let folder = try newsroom()
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("incidents/vide"), withIntermediateDirectories: true)
        let input = arguments.contains("portial") ? Self.page : "<html>503"
        let before = try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/incidents")
        let result = try DepecheProcess.run(["import"] + arguments, in: folder.url, input: input)
        #expect(result.status == status)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/incidents") == before)
    }

    /// The guide’s example, run as it is shown.
    @Test func theGuideDoesWhatItSays() throws {
        let folder = try newsroom()
        var said = ""
        var source = ""
        for block in try TutorialTests.blocks(of: "importer.md") {
            switch block.kind {
            case "json":
                source = block.lines.joined(separator: "\n")
                try folder.write(source, to: "etat.json")
            case "sh":
                // In the newsroom of the guide, nobody is called Nuagine yet.
                for name in ["incidents", "services.yaml"] {
                    try FileManager.default.removeItem(at: folder.url.appendingPathComponent(name))
                }
                for line in block.lines {
                    let result = try DepecheProcess.run(TutorialTests.words(line), in: folder.url)
                    #expect(result.status == 0, "\(line): \(result.errors)")
                    said += result.output
                }
            case "text" where !said.isEmpty && !block.lines[0].hasPrefix("#"):
                let plain = said.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
                for line in block.lines { #expect(plain.contains(line), "« \(line) » is nowhere: \(said)") }
            default: break
            }
        }
        #expect(!said.isEmpty)
    }

    /// Others’ data, where it is: `DEPECHE_SAMPLES=DIR`. It imports, checks, publishes and validates untouched.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DEPECHE_SAMPLES"] != nil))
    func realIncidents() throws {
        let samples = try #require(ProcessInfo.processInfo.environment["DEPECHE_SAMPLES"])
        let folder = try newsroom()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/incidents") {
            try FileManager.default.removeItem(at: folder.url.appendingPathComponent("incidents/\(name)"))
        }
        let sources = [
            ("datocms", "datocms/data", 103), ("yandex-cloud", "yandexcloud_incidents_2024.json", 20),
            ("statuspage", "statuspage_claude_2026_mixed.json", 3),
            ("statuspage", "statuspage_hubot_schema_example.json", 1), ("flux", "feed_githubstatus_2025.atom", 1),
            ("flux", "feed_parse_statuspage_history_2014.rss", 17),
        ]
        for (format, file, count) in sources {
            let made = try DepecheProcess.run(["import", format, "\(samples)/\(file)"], in: folder.url)
            #expect(made.status == 0)
            #expect(made.output.hasSuffix("\(count) créé\(count > 1 ? "s" : "")\n"), "\(file): \(made.output)")
        }
        let check = try DepecheProcess.run(["check"], in: folder.url)
        #expect(check.status == 0 && check.errors == "", "\(check.errors)")
        #expect(try DepecheProcess.run(["publish"], in: folder.url).status == 0)
        let feeds = ["rss.xml", "atom.xml", "feed.json", "mises-a-jour.xml"].map { "public/\($0)" }
        #expect(try DepecheProcess.run(["validate", "--strict"] + feeds, in: folder.url).status == 0)
        var articles: [String: String] = [:]
        let pages = folder.url.appendingPathComponent("public/incidents")
        for name in try FileManager.default.contentsOfDirectory(atPath: pages.path) {
            let page = pages.appendingPathComponent("\(name)/article.md")
            guard let text = try? String(contentsOf: page, encoding: .utf8) else { continue }
            let body = text.components(separatedBy: "## Sources")[0]
            #expect(articles.updateValue(name, forKey: body) == nil, "\(name) reads as another does")
            #expect(body.split(separator: " ").count > 40, "\(name) is all but empty")
        }
        #expect(articles.count == 145)
    }
}
