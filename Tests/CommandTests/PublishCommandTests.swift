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

    /// A record, a template, a gabarit: what is refused leaves the site as it was, and says where.
    @Test(arguments: [
        ("incidents/faux.yaml", "schema: 1\n", "incidents/faux.yaml"),
        ("Templates/html/index.mustache", "<p>\n{{inconnu}}\n", "Templates/html/index.mustache:2:"),
        ("Templates/feeds/rss.mustache", "<rss>\n", ""),
        ("Templates/prose/titres.gabarit", "# titre\n## rien de connu\n{Le service\n", "prose/titres.gabarit:"),
        ("Templates/prose/enchainements.yaml", "- rien\n", "prose/enchainements.yaml:"),
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
        #expect(try DepecheProcess.run(["publish", "--force"], in: newsroom.url).status == 0)
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
