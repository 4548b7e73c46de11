import Foundation
import Incidents
import Publication
import Testing
import Writing

@Suite("An incident that is over and explained has its post-mortem beside its article")
struct PostMortemTests {
    private static let record = "twitter-2014-03-11"
    private static let folder = "incidents/\(record)/post-mortem/"

    /// The site of Examples, made once.
    private static let site = Result {
        let desk = try Desk(try Newsroom.load(BuiltIn.root.appendingPathComponent("Examples").path))
        return try Publisher(templates: desk.templates).render(try desk.edition().edition)
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try #require(try Self.site.get()[path], "\(path)"), as: UTF8.self)
    }

    // MARK: Which records have one

    private struct Lack: CustomTestStringConvertible {
        var testDescription: String
        var take: @Sendable (inout Incident) -> Void
    }

    @Test(
        "a record that lacks one thing a post-mortem tells has none",
        arguments: [
            Lack(testDescription: "an end") { $0.state = .ongoing },
            Lack(testDescription: "an explanation") { $0.explanation = nil },
            Lack(testDescription: "four dated steps") { $0.steps.removeAll() },
            Lack(testDescription: "a cause") { $0.cause = .unknown },
            Lack(testDescription: "measures") { incident in
                incident.remedies = []
                incident.outlook = []
            },
        ])
    private func readiness(lack: Lack) throws {
        let newsroom = try Newsroom.load(BuiltIn.root.appendingPathComponent("Examples").path)
        var incident = try #require(newsroom.readIncident(try newsroom.recordFile(named: Self.record)).incident)
        #expect(incident.isReadyForPostMortem)
        lack.take(&incident)
        #expect(!incident.isReadyForPostMortem)
    }

    // MARK: Its page

    @Test("it is a page of its own, called what it is, that leads to the article")
    func page() throws {
        let text = try text(Self.folder + "index.html")
        let page = try PageReader(Array(text.utf8))
        #expect(page.all("span", where: "class", is: "genre").count == 1)
        #expect(text.contains("<span class=\"genre\">Post-mortem</span>"))
        #expect(page.all("h1").count == 1)
        #expect(page.links.contains("../../../incidents/\(Self.record)/"))
        let address = "https://pannes.exemple.fr/\(Self.folder)"
        #expect(page.all("link", where: "rel", is: "canonical").map { $0.attributes["href"] } == [address])
        #expect(text.contains("\"@type\": \"AnalysisNewsArticle\""))
        #expect(text.contains("\"@id\": \"tag:exemple.fr,2014:post-mortem/\(Self.record)\""))
        #expect(text.contains("\"isBasedOn\": \"https://pannes.exemple.fr/incidents/\(Self.record)/\""))
    }

    @Test("it is the text of the genre, with its other forms in its folder")
    func forms() throws {
        let article = try JSONSerialization.jsonObject(
            with: Data(try text(Self.folder + "article.json").utf8))
        #expect((article as? [String: Any])?["genre"] as? String == "post-mortem")
        #expect(try text(Self.folder + "article.md").hasPrefix("# "))
    }

    @Test("the article, the lists and the site map lead to it, and say what it is")
    func links() throws {
        for (path, link) in [
            ("incidents/\(Self.record)/index.html", "../../\(Self.folder)"), ("index.html", Self.folder),
            ("services/twitter/index.html", "../../\(Self.folder)"),
            ("archives/2014/index.html", "../../\(Self.folder)"),
            ("archives/2014/03/index.html", "../../../\(Self.folder)"),
        ] {
            let text = try text(path)
            #expect(text.contains("href=\"\(link)\""), "\(path)")
            #expect(text.contains("Post-mortem"), "\(path)")
        }
        #expect(try text("sitemap.xml").contains("<loc>https://pannes.exemple.fr/\(Self.folder)</loc>"))
    }

    @Test("an incident that nobody has explained has none, and nothing speaks of one")
    func absent() throws {
        let record = "playstation-network-2025-02-08"
        #expect(try Self.site.get()["incidents/\(record)/post-mortem/index.html"] == nil)
        #expect(!(try text("incidents/\(record)/index.html")).contains("id=\"post-mortem\""))
    }

    @Test("a correction shows in the lists")
    func corrections() throws {
        let page = try Publisher(templates: TemplateSet()).render(Fixtures.edition())["index.html"] ?? []
        #expect(String(decoding: page, as: UTF8.self).components(separatedBy: "Corrigé</span>").count == 2)
    }
}
