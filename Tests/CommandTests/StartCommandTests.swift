import Foundation
import Testing

/// From nothing to a published update, as a newcomer does it.
@Suite struct StartCommandTests {
    @Test func aNewNewsroomPublishesAtOnce() throws {
        let folder = try TemporaryFolder()
        let made = try DepecheProcess.run(["init", "redaction"], in: folder.url)
        #expect(made.status == 0)
        #expect(made.output.contains("redaction/depeche.yaml\n"))
        let newsroom = folder.url.appendingPathComponent("redaction")
        let check = try DepecheProcess.run(["check"], in: newsroom)
        #expect(check.status == 0 && check.errors == "", "\(check.errors)")
        #expect(try DepecheProcess.run(["publish"], in: newsroom).status == 0)
        #expect(FileManager.default.fileExists(atPath: newsroom.path + "/public/rss.xml"))
        let announcement = try DepecheProcess.run(
            ["generate", "exemple-fuite-de-donnees", "--genre", "communique"], in: newsroom)
        #expect(announcement.status == 0, "\(announcement.errors)")
    }

    @Test func whatComesWithTheToolIsListedShownAndCopied() throws {
        let newsroom = try TemporaryFolder.examples()
        func run(_ arguments: String...) throws -> DepecheProcess {
            try DepecheProcess.run(["modeles"] + arguments, in: newsroom.url)
        }
        let listed = try run().output.split(separator: "\n").map(String.init)
        #expect(Set(listed).isSuperset(of: ["html/article.mustache", "assets/style.css", "prose/plans.yaml"]))
        #expect(!listed.contains { $0.hasPrefix("apercu/") || $0.hasPrefix("depart/") || $0.contains("/.") })
        let shown = try run("html/article.mustache").output
        #expect(shown.contains("<article>") && shown.contains("{{{title.html}}}"))
        let copied = try run("--copier", "assets/style.css", "html")
        #expect(copied.status == 0 && copied.output.contains("Templates/assets/style.css\n"), "\(copied.errors)")
        let kept = newsroom.url.appendingPathComponent("Templates/html/article.mustache")
        #expect(try String(contentsOf: kept, encoding: .utf8) == shown)
        let published = try DepecheProcess.run(["publish"], in: newsroom.url)
        #expect(published.status == 0 && published.errors == "", "\(published.errors)")
        let again = try run("--copier", "assets/style.css")
        #expect(again.status == 1 && again.errors.contains("fichier-existant"))
        let unknown = try run("html/articel.mustache")
        #expect(unknown.status == 1 && unknown.errors.contains("html/article.mustache"), "\(unknown.errors)")
        #expect(try run("--copier").status == 64)
    }

    @Test func initOverwritesNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write("à moi\n", to: "services.yaml")
        let result = try DepecheProcess.run(["init"], in: folder.url)
        #expect(result.status == 1)
        #expect(result.errors.contains("erreur[fichier-existant]"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["services.yaml"])
    }

    @Test func aRecordFromItsTitleToItsUpdates() throws {
        let folder = try TemporaryFolder()
        #expect(try DepecheProcess.run(["init"], in: folder.url).status == 0)
        let new = [
            "new", "Panne du portail", "--service", "portail", "--nature", "panne", "--date", "2026-05-04T10:02",
        ]
        let made = try DepecheProcess.run(new, in: folder.url)
        let path = "incidents/panne-du-portail-2026-05-04.yaml"
        #expect(made.status == 0 && made.output == path + "\n")
        #expect(try DepecheProcess.run(["check", path], in: folder.url).errors == "")

        let again = try DepecheProcess.run(new, in: folder.url)
        #expect(again.status == 1 && again.errors.contains("fichier-existant"))

        let point = try DepecheProcess.run(
            [
                "point", "panne-du-portail-2026-05-04", "-", "--etape", "Retablissement partiel", "--date",
                "2026-05-04T10:40",
            ], in: folder.url, input: "Le portail répond de nouveau pour une partie des clients.\n")
        #expect(point.status == 0 && point.output == path + "\n", "\(point.errors)")
        let text = try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
        #expect(text.contains("points:\n  - id: point-1\n    date: 2026-05-04T10:40\n"))
        #expect(text.contains("    etape: rétablissement partiel\n"))
        #expect(try DepecheProcess.run(["publish"], in: folder.url).status == 0)
        let feed = folder.url.appendingPathComponent("public/mises-a-jour.xml")
        #expect(try String(contentsOf: feed, encoding: .utf8).contains("répond de nouveau"))
    }

    @Test func everyKindMakesARecordThatPassesCheck() throws {
        let folder = try TemporaryFolder()
        #expect(try DepecheProcess.run(["init"], in: folder.url).status == 0)
        let kinds = [
            "panne", "ralentissement", "degradation", "cyberattaque", "fuite de données", "fausse alerte",
            "maintenance", "incendie", "coupure réseau", "rançongiciel", "déni de service",
            "défaillance d’un prestataire", "perte de données",
        ]
        for kind in kinds {
            let result = try DepecheProcess.run(
                ["new", "Essai \(kind)", "--service", "portail", "--nature", kind], in: folder.url)
            #expect(result.status == 0, "\(kind): \(result.errors)")
        }
        let check = try DepecheProcess.run(["check"], in: folder.url)
        #expect(check.status == 0 && check.errors == "", "\(check.errors)")
    }

    @Test func aRefusedPointLeavesTheFileAsItWas() throws {
        let folder = try TemporaryFolder()
        #expect(try DepecheProcess.run(["init"], in: folder.url).status == 0)
        let path = folder.url.appendingPathComponent("incidents/exemple-panne-en-cours.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path.path)
        let before = try Data(contentsOf: path)
        for arguments in [["hier", "Un point."], ["2026-02-03T15:00", "  "]] {
            let result = try DepecheProcess.run(
                ["point", "exemple-panne-en-cours", arguments[1], "--date", arguments[0]], in: folder.url)
            #expect(result.status == 1)
            #expect(try Data(contentsOf: path) == before)
        }
        let result = try DepecheProcess.run(
            ["point", "exemple-panne-en-cours", "Un point.", "--date", "2026-02-03T15:00"], in: folder.url)
        #expect(result.status == 0)
        let rights = try FileManager.default.attributesOfItem(atPath: path.path)[.posixPermissions] as? Int
        #expect(rights == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/incidents").count == 4)
    }

    @Test func unknownServiceIsSaid() throws {
        let folder = try TemporaryFolder.examples()
        let result = try DepecheProcess.run(
            ["new", "Panne", "--service", "twiter", "--nature", "panne"], in: folder.url)
        #expect(result.status == 1)
        #expect(result.errors.contains("erreur[service-inconnu]"))
        #expect(result.errors.contains("«\u{A0}twitter\u{A0}»"))
    }

    @Test(arguments: [[], ["enregistrement"], ["services"], ["depeche"], ["lexique"]])
    func schemas(arguments: [String]) throws {
        let result = try DepecheProcess.run(["schema"] + arguments)
        #expect(result.status == 0)
        let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect(document?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }
}
