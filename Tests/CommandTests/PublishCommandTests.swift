import Foundation
import Testing

@Suite struct PublishCommandTests {
    private func index(_ newsroom: TemporaryFolder) throws -> Data {
        try Data(contentsOf: newsroom.url.appendingPathComponent("public/index.html"))
    }

    @Test func publishesTwiceWithoutChange() throws {
        let newsroom = try TemporaryFolder.examples()
        let first = try DepecheProcess.run(["publish", "-o", "public"], in: newsroom.url)
        #expect(first.status == 0)
        #expect(first.errors == "")
        let second = try DepecheProcess.run(["publish", "-o", "public"], in: newsroom.url)
        #expect(second.output.contains(": 0 fichier écrit") || second.output.contains(":\u{A0}0 fichier écrit"))
        for feed in ["rss.xml", "atom.xml", "feed.json"] {
            let result = try DepecheProcess.run(["validate", "--strict", "public/\(feed)"], in: newsroom.url)
            #expect(result.status == 0, "\(feed): \(result.errors)")
        }
    }

    private struct Changes: Decodable, Equatable {
        var added: [String]
        var changed: [String]
        var removed: [String]
        var unchanged: Int
    }

    /// What a script copies or purges elsewhere.
    @Test func saysWhatChangedToPrograms() throws {
        let newsroom = try TemporaryFolder.examples()
        func publish() throws -> Changes {
            let result = try DepecheProcess.run(["publish", "--changes", "json", "--verify"], in: newsroom.url)
            #expect(result.status == 0, "\(result.errors)")
            return try JSONDecoder().decode(Changes.self, from: Data(result.output.utf8))
        }
        let first = try publish()
        #expect(first.added.contains("incidents/twitter-2014-03-11/index.html"))
        #expect(first.changed + first.removed == [])
        #expect(try publish() == Changes(added: [], changed: [], removed: [], unchanged: first.added.count))
        let record = newsroom.url.appendingPathComponent("incidents/hawai-2018-01-13.yaml")
        try FileManager.default.removeItem(at: record)
        let last = try publish()
        #expect(last.added == [])
        #expect(last.changed.contains("index.html"))
        #expect(last.removed.contains("incidents/hawai-2018-01-13/index.html"))
        #expect(last.unchanged + last.changed.count + last.removed.count == first.added.count)
    }

    /// Over and over on one line, that is empty in the end; a log has nothing of it.
    @Test func saysHowFarItIsOnATerminalOnly() throws {
        let newsroom = try TemporaryFolder.examples()
        let watched = try DepecheProcess.runOnTerminal("publish", in: newsroom.url)
        #expect(watched.status == 0)
        #expect(watched.output.contains("\r\u{1B}[KPublication\u{A0}: 0\u{A0}%"))
        #expect(watched.output.contains("\r\u{1B}[K8 articles publiés"))
        try newsroom.write("schema: 1\n", to: "incidents/faux.yaml")
        let refused = try DepecheProcess.runOnTerminal("publish", in: newsroom.url)
        #expect(refused.status == 1)
        #expect(refused.output.contains("\r\u{1B}[Kerreur"), "a refusal begins on a line of its own")
        #expect(try DepecheProcess.run(["publish"], in: newsroom.url).errors.hasPrefix("erreur"))
    }

    /// A record, a template, a gabarit: what is refused leaves the site as it was, and says where.
    @Test(arguments: [
        ("incidents/faux.yaml", "schema: 1\n", "incidents/faux.yaml"),
        ("Templates/html/index.mustache", "<p>\n{{inconnu}}\n", "Templates/html/index.mustache:2:"),
        ("Templates/feeds/rss.mustache", "<rss>\n", ""),
        (
            "Templates/prose/titres.gabarit", "# titre\n## rien de connu\n{Le service\n",
            "Templates/prose/titres.gabarit:"
        ),
        ("Templates/prose/enchainements.yaml", "- rien\n", "Templates/prose/enchainements.yaml:"),
    ])
    func whatIsRefusedLeavesTheSiteAsItWas(file: String, text: String, place: String) throws {
        let newsroom = try TemporaryFolder.examples()
        #expect(try DepecheProcess.run(["publish"], in: newsroom.url).status == 0)
        let before = try index(newsroom)
        try newsroom.write(text, to: file)
        let result = try DepecheProcess.run(["publish"], in: newsroom.url)
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("--> \(place)"), "\(result.errors)")
        #expect(try index(newsroom) == before)
    }

    @Test func aFolderOfSomeoneElsesIsLeftAlone() throws {
        let newsroom = try TemporaryFolder.examples()
        try newsroom.write("à moi", to: "public/lettre.txt")
        let result = try DepecheProcess.run(["publish"], in: newsroom.url)
        #expect(result.status == 1)
        #expect(FileManager.default.fileExists(atPath: newsroom.url.appendingPathComponent("public/lettre.txt").path))
        let forced = try DepecheProcess.run(["publish", "--force"], in: newsroom.url)
        #expect(forced.status == 0)
        #expect(
            forced.output.hasSuffix("\nL’ancien dossier est gardé\u{A0}: public.avant-depeche-1\n"), "\(forced.output)")
        #expect(!forced.output.contains("retiré"))
    }

    @Test func aRecordInASubFolderIsRead() throws {
        let newsroom = try TemporaryFolder.examples()
        let file = newsroom.url.appendingPathComponent("incidents/twitter-2014-03-11.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try FileManager.default.removeItem(at: file)
        try newsroom.write(text, to: "incidents/2014/mars/twitter-2014-03-11.yaml")
        let article = try DepecheProcess.run(["generate", "twitter-2014-03-11"], in: newsroom.url)
        #expect(article.status == 0 && article.output.contains("46\u{A0}minutes"))
        #expect(try DepecheProcess.run(["publish"], in: newsroom.url).output.hasPrefix("8 articles"))
        try newsroom.write(text, to: "incidents/twitter-2014-03-11.yaml")
        let twice = try DepecheProcess.run(["publish"], in: newsroom.url)
        #expect(twice.status == 1)
        #expect(twice.errors.contains("--> incidents/2014/mars/twitter-2014-03-11.yaml"), "\(twice.errors)")
    }

    /// A first date that moves puts an old item on top in every reader: rule P3 of the feeds.
    @Test func aFirstDateThatChangedIsRefusedUnlessAccepted() throws {
        let newsroom = try TemporaryFolder.examples()
        #expect(try DepecheProcess.run(["publish"], in: newsroom.url).status == 0)
        let before = try index(newsroom)
        let record = newsroom.url.appendingPathComponent("incidents/twitter-2014-03-11.yaml")
        let text = try String(contentsOf: record, encoding: .utf8)
        try newsroom.write(
            text.replacing("publication: 2014-03-13T09:00", with: "publication: 2014-03-13T09:30"),
            to: "incidents/twitter-2014-03-11.yaml")
        let refused = try DepecheProcess.run(["publish"], in: newsroom.url)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("[date-publication-changee]"), "\(refused.errors)")
        #expect(try index(newsroom) == before)
        #expect(try DepecheProcess.run(["publish", "--accept-id-change"], in: newsroom.url).status == 0)
        #expect(try index(newsroom) != before)
    }
}
