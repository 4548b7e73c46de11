import Foundation
import Incidents
import Publication
import Synchronization
import Testing
import Writing

@Suite("A site whose files are made one at a time")
struct LiveSiteTests {
    /// Counts the articles that were written.
    private final class Writings: Sendable {
        let identifiers = Mutex<[String]>([])
    }

    private let desk: Desk
    private let incidents: [Incident]

    init() throws {
        let newsroom = try Newsroom.load(BuiltIn.root.appendingPathComponent("Examples").path)
        desk = try Desk(newsroom)
        incidents = newsroom.readIncidents(newsroom.recordFiles()).incidents
    }

    private func edition(_ writings: Writings = Writings()) -> Edition {
        let history = History(incidents)
        let entries = incidents.map { [writer = desk.writer] incident in
            Entry(incident: incident, imprint: writer.imprint(of: incident)) { genre in
                let suffix = genre == .article ? "" : " \(genre.rawValue)"
                writings.identifiers.withLock { $0.append(incident.identifier + suffix) }
                return (try? writer.article(for: incident, genre: genre, history: history)) ?? Fixtures.twitter.article
            }
        }
        var edition = Edition(newsroom: desk.newsroom, entries: entries)
        edition.reviews = desk.reviews { [incidents] in incidents }
        return edition
    }

    @Test("every file is the one that is published, byte for byte")
    func sameBytes() throws {
        let published = try Publisher(templates: desk.templates).render(try desk.edition().edition)
        let site = try LiveSite(edition(), templates: desk.templates)
        for (path, bytes) in published {
            #expect(try site.file(at: path) == bytes, "\(path)")
        }
    }

    @Test("an article is written once, when a page first shows it")
    func lazily() throws {
        let writings = Writings()
        let site = try LiveSite(edition(writings), templates: desk.templates)
        #expect(writings.identifiers.withLock(\.self).isEmpty)
        for _ in 1...2 { #expect(try site.file(at: "services/twitter/index.html") != nil) }
        #expect(writings.identifiers.withLock(\.self) == ["twitter-2014-03-11"])
    }

    @Test("what is said of a month or a year is written when its page is shown, once")
    func reviews() throws {
        let asked = Mutex<[Period]>([])
        var edition = edition()
        edition.reviews = PeriodReviews { period in
            asked.withLock { $0.append(period) }
            return [Fixtures.paragraph([Fixtures.sentence("Un bilan.")])]
        }
        let site = try LiveSite(edition, templates: desk.templates)
        #expect(try site.file(at: "index.html") != nil)
        #expect(asked.withLock(\.self).isEmpty)
        for _ in 1...2 {
            let page = try #require(try site.file(at: "archives/2014/03/index.html"))
            #expect(String(decoding: page, as: UTF8.self).contains("Un bilan."))
        }
        #expect(asked.withLock(\.self) == [.month(3, year: 2014)])
    }

    @Test("a post-mortem is written when its page or one that names it is shown, and by no list")
    func postMortem() throws {
        let writings = Writings()
        let site = try LiveSite(edition(writings), templates: desk.templates)
        _ = try site.file(at: "index.html")
        #expect(!writings.identifiers.withLock { $0.contains { $0.hasSuffix("post-mortem") } })
        for page in ["twitter-2014-03-11/post-mortem/index.html", "facebook-2021-10-04/index.html"] {
            #expect(try site.file(at: "incidents/\(page)") != nil)
        }
        #expect(
            writings.identifiers.withLock { $0.filter { $0.hasSuffix("post-mortem") } } == [
                "twitter-2014-03-11 post-mortem", "facebook-2021-10-04 post-mortem",
            ])
    }

    @Test("the newest articles may be written ahead; none is written twice")
    func ahead() throws {
        let writings = Writings()
        let site = try LiveSite(edition(writings), templates: desk.templates)
        site.writeNewest(2)
        let ahead = writings.identifiers.withLock(\.self)
        #expect(Set(ahead) == ["playstation-network-2025-02-08", "credit-du-nord-2023-05"])
        site.writeNewest(100)
        _ = try site.file(at: "index.html")
        #expect(writings.identifiers.withLock { $0.sorted() } == incidents.map(\.identifier).sorted())
    }

    @Test(
        "what the site has not is not found",
        arguments: [
            "", "incidents/inconnu/index.html", "incidents//index.html", "../depeche.yaml", "index.html/",
            "incidents/playstation-network-2025-02-08/post-mortem/index.html",
            "incidents/twitter-2014-03-11/post-mortem/rien.html", "incidents/twitter-2014-03-11/autre/index.html",
        ])
    func missing(path: String) throws {
        #expect(try LiveSite(edition(), templates: desk.templates).file(at: path) == nil)
    }

    @Test("an article seen anew was updated then")
    func pointOfView() throws {
        let newsroom = try Newsroom.load(BuiltIn.root.appendingPathComponent("Examples").path)
        let file = BuiltIn.root.appendingPathComponent("Examples/incidents/twitter-2014-03-11.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacing("publication: 2014-03-13T09:00", with: "publication: 2014-03-13T09:00\nvu_le: 2014-03-14T10:30")
        let incident = try #require(newsroom.readIncident(text: text, file: "twitter.yaml").incident)
        let imprint = try Desk(newsroom).writer.imprint(of: incident)
        #expect(imprint.updated.seconds - imprint.published.seconds == 25 * 3600 + 1800)
    }

    @Test("the imprint is that of the article")
    func imprints() throws {
        for incident in incidents {
            #expect(try desk.writer.article(for: incident).imprint == desk.writer.imprint(of: incident))
        }
    }

    @Test("the edges of a sentence show in HTML and nowhere else")
    func edges() throws {
        var entry = Fixtures.twitter
        let plain = desk.templates.render(entry.article, as: .markdown)
        let sentence = try #require(entry.article.standfirst.first)
        entry.article.standfirst[0].runs =
            [Article.Run("", .sentenceStart(7))] + sentence.runs + [Article.Run("", .sentenceEnd)]
        #expect(desk.templates.render(entry.article, as: .markdown) == plain)
        #expect(desk.templates.render(entry.article, as: .html).contains("<span class=\"phrase\" data-phrase=\"7\">"))
    }
}
