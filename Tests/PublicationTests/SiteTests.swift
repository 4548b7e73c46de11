import Foundation
import Publication
import Testing

@Suite("The site holds together")
struct SiteTests {
    private let files: [String: [UInt8]]

    init() throws {
        files = try Publisher(templates: TemplateSet()).render(Fixtures.edition())
    }

    private func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

    @Test("the page of missing addresses links from the host, wherever the site lives")
    func missing() throws {
        var edition = Fixtures.edition()
        edition.baseURL = "https://exemple.fr/etat/reseau"
        let files = try Publisher(templates: TemplateSet()).render(edition)
        let page = String(decoding: try #require(files["404.html"]), as: UTF8.self)
        #expect(page.contains("href=\"/etat/reseau/assets/style.css\""))
    }

    @Test("pages load nothing from elsewhere and run nothing")
    func closed() {
        for (path, bytes) in files where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains("default-src 'none'"), "\(path)")
            #expect(!page.contains(" src="), "\(path)")
            #expect(!page.contains(" style="), "\(path)")
            #expect(page.contains("<html lang=\"fr\">"), "\(path)")
            #expect(page.components(separatedBy: "<h1").count == 2, "\(path)")
        }
        #expect((files["assets/style.css"] ?? []).count < 15_000)
        #expect(!text("assets/style.css").contains("url("))
        #expect(!text("assets/style.css").contains("@import"))
    }

    @Test("the three feeds agree on identifiers, titles and dates")
    func feeds() throws {
        let json = try JSONSerialization.jsonObject(with: Data(files["feed.json"] ?? [])) as? [String: Any]
        let items = try #require(json?["items"] as? [[String: Any]])
        #expect(items.count == 4)
        for item in items {
            for key in ["id", "title", "url"] {
                let value = try #require(item[key] as? String)
                #expect(text("rss.xml").contains(">\(value)<"))
                #expect(text("atom.xml").contains(key == "url" ? "href=\"\(value)\"" : ">\(value)<"))
            }
            let modified = try #require(item["date_modified"] as? String)
            #expect(text("rss.xml").contains("<atom:updated>\(modified)</atom:updated>"))
            #expect(text("atom.xml").contains("<updated>\(modified)</updated>"))
        }
    }

    @Test("each live update is an item of its own, under its own identifier")
    func updates() {
        let feed = text("mises-a-jour.xml")
        #expect(feed.components(separatedBy: "<item>").count == 3)
        #expect(feed.contains("<guid isPermaLink=\"false\">tag:exemple.fr,2014:point/2018-10-21-github/p1</guid>"))
        #expect(feed.contains("<link>https://incidents.exemple.fr/incidents/2018-10-21-github/#point-p1</link>"))
        #expect(!text("rss.xml").contains(":point/"))
    }

    @Test("an incident with live updates is told to search engines as a live blog")
    func live() {
        #expect(text("incidents/2018-10-21-github/index.html").contains("\"@type\": \"LiveBlogPosting\""))
        #expect(text("incidents/2014-03-11-twitter/index.html").contains("\"@type\": \"NewsArticle\""))
    }

    @Test("moving the site changes no identifier")
    func moved() throws {
        var edition = Fixtures.edition()
        edition.baseURL = "http://ailleurs.exemple/"
        let moved = try Publisher(templates: TemplateSet()).render(edition)
        let identifiers: (String) -> [String] = {
            $0.split(separator: "\n").filter { $0.hasPrefix("<guid") }.map(String.init)
        }
        #expect(identifiers(String(decoding: moved["rss.xml"] ?? [], as: UTF8.self)) == identifiers(text("rss.xml")))
    }

    @Test("the same edition gives the same bytes, in whatever order its entries come")
    func deterministic() throws {
        let again = try Publisher(templates: TemplateSet()).render(
            Fixtures.edition([Fixtures.oscars, Fixtures.planned, Fixtures.github, Fixtures.twitter]))
        #expect(again == files)
    }
}
