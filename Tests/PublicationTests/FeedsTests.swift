import Diagnostics
import FeedValidation
import Foundation
import Publication
import Testing
import Writing

@Suite("Feeds of services, of grave incidents, archives and calendar")
struct FeedsTests {
    private static func render(_ entries: [Entry]) throws -> [String: String] {
        try Publisher(templates: TemplateSet()).render(Fixtures.edition(entries))
            .mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static func guids(_ feed: String?) -> [String] {
        (feed ?? "").split(separator: "\n").compactMap { line in
            line.wholeMatch(of: /<guid isPermaLink="false">tag:exemple\.fr,2014:incident\/(.*)<\/guid>/).map {
                String($0.output.1)
            }
        }
    }

    private static let four = [Fixtures.twitter, Fixtures.github, Fixtures.planned, Fixtures.oscars]

    @Test("a service’s feeds hold its incidents, under the same identifiers, and belong to its page")
    func services() throws {
        let files = try Self.render(Self.four)
        let rss = try #require(files["services/twitter/rss.xml"])
        #expect(Self.guids(rss) == ["2014-03-11-twitter", "2014-03-02-twitter"])
        #expect(rss.contains("<title>L’État du réseau\u{A0}: Twitter</title>") || rss.contains("Twitter</title>"))
        #expect(rss.contains("<link>https://incidents.exemple.fr/services/twitter/</link>"))
        #expect(rss.contains("<lastBuildDate>Thu, 13 Mar 2014 09:00:00 +0100</lastBuildDate>"))
        let atom = try #require(files["services/twitter/atom.xml"])
        #expect(atom.contains("<id>tag:exemple.fr,2014:depeche/service/twitter</id>"))
        #expect(files["services/twitter/index.html"]?.contains("href=\"../../services/twitter/rss.xml\"") == true)
    }

    @Test("majeurs.xml holds gravity 4 and 5, and exists when there is none")
    func grave() throws {
        #expect(Self.guids(try Self.render(Self.four)["majeurs.xml"]) == ["2018-10-21-github"])
        let none = try Self.render([Fixtures.twitter])["majeurs.xml"]
        #expect(none != nil && Self.guids(none).isEmpty)
    }

    @Test("pages announce every feed")
    func autodiscovery() throws {
        let page = try #require(try Self.render(Self.four)["services/twitter/index.html"])
        for feed in [
            "application/rss+xml|../../rss.xml", "application/atom+xml|../../atom.xml",
            "application/feed+json|../../feed.json", "application/rss+xml|../../mises-a-jour.xml",
            "application/rss+xml|../../majeurs.xml", "text/calendar|../../maintenances.ics",
            "application/rss+xml|../../services/twitter/rss.xml",
            "application/atom+xml|../../services/twitter/atom.xml",
        ] {
            let parts = feed.split(separator: "|")
            let links = page.split(separator: "\n").filter {
                $0.contains("rel=\"alternate\" type=\"\(parts[0])\"") && $0.contains("href=\"\(parts[1])\"")
            }
            #expect(links.count == 1, "\(feed)")
        }
    }

    /// How many incidents; how many archives.
    @Test("RFC 5005: archives hold what the feed no longer shows", arguments: [(50, 0), (51, 1), (100, 1), (101, 2)])
    func archives(count: Int, expected: Int) throws {
        let files = try Self.render((0..<count).map(Fixtures.numbered))
        let paths = files.keys.filter { $0.hasPrefix("archives/flux/") && $0.hasSuffix("/rss.xml") }
        #expect(paths.count == expected)
        #expect(Self.guids(files["rss.xml"]).count == 50)
        var all = Set(Self.guids(files["rss.xml"]))
        for (name, type) in [("rss.xml", "rss"), ("atom.xml", "atom")] where expected > 0 {
            // From the current feed, link by link to the oldest, as a reader walks.
            var feed = files[name]
            var walked = 0
            while let previous = feed?.firstMatch(
                of: /rel="prev-archive".*?href="https:\/\/incidents\.exemple\.fr\/([^"]*)"/)
                ?? feed?.firstMatch(of: /href="https:\/\/incidents\.exemple\.fr\/([^"]*)" rel="prev-archive"/)
            {
                let archive = try #require(files[String(previous.output.1)])
                #expect(archive.contains("<fh:archive />"))
                #expect(archive.contains("rel=\"current\""))
                #expect(archive.contains("https://incidents.exemple.fr/\(name)\""))
                if type == "rss" { all.formUnion(Self.guids(archive)) }
                walked += 1
                feed = archive
            }
            #expect(walked == expected)
        }
        #expect(all.count == count)
    }

    @Test("a full archive stays as it is when incidents come")
    func stable() throws {
        let before = try Self.render((0..<120).map(Fixtures.numbered))
        let after = try Self.render((0..<150).map(Fixtures.numbered))
        #expect(before["archives/flux/1/atom.xml"] == after["archives/flux/1/atom.xml"])
    }

    @Test("no feed, archive or calendar draws a single remark of the validator")
    func silent() throws {
        var other = Fixtures.planned
        other.article.identifier = "banque-2"
        let entries = (0..<101).map(Fixtures.numbered) + [other] + Self.four
        for (path, text) in try Self.render(entries) {
            guard path.hasSuffix(".xml") && path != "sitemap.xml" || path == "feed.json" || path.hasSuffix(".ics")
            else {
                continue
            }
            let found = FeedValidator().validate(Array(text.utf8), file: path, now: 1_600_000_000)
            #expect(found.isEmpty, "\(path): \(found.map { "\($0.identifier) \($0.message)" })")
        }
    }

    @Test("the calendar has the maintenance, in UTC, stamped by the record and not by the clock")
    func calendar() throws {
        let files = try Self.render(Self.four)
        let text = try #require(files["maintenances.ics"])
        let lines = text.components(separatedBy: "\r\n")
        for line in [
            "UID:incident-2018-11-03-banque@exemple.fr", "DTSTAMP:20181101T090000Z", "DTSTART:20181104T010000Z",
            "DTEND:20181104T050000Z", "CATEGORIES:Banque de l’Ouest",
            "URL:https://incidents.exemple.fr/incidents/2018-11-03-banque/",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(
            unfolded.contains("SUMMARY:[Planifié] La Banque de l’Ouest fermera ses services en ligne dimanche matin"))
        #expect(try Self.render([Fixtures.twitter])["maintenances.ics"] == nil)
    }

    /// Start and end of the record; what the calendar says.
    @Test(
        "a day is a whole day, an unknown end is left out",
        arguments: [
            ("2018-11-04", "2018-11-05", "DTSTART;VALUE=DATE:20181104\r\nDTEND;VALUE=DATE:20181106\r\n"),
            ("2018-12-31", "2018-12-31", "DTSTART;VALUE=DATE:20181231\r\nDTEND;VALUE=DATE:20190101\r\n"),
            ("2018-11-04T02:00:00+01:00", nil, "DTSTART:20181104T010000Z\r\nSUMMARY"),
            ("2018-11-04T02:00:00-05:00", "2018-11-05", "DTSTART:20181104T070000Z\r\nSUMMARY"),
            ("2018-11-04T02:00:00Z", "2018-11-04T02:00:00Z", "DTSTART:20181104T020000Z\r\nSUMMARY"),
        ] as [(EventMoment, EventMoment?, String)])
    func precision(start: EventMoment, end: EventMoment?, expected: String) throws {
        var entry = Fixtures.planned
        entry.start = start
        entry.end = end
        #expect(try Self.render([entry])["maintenances.ics"]?.contains(expected) == true)
    }

    @Test("hostile texts stay text in the calendar", arguments: HostileTextTests.texts.indices)
    func hostileCalendar(index: Int) throws {
        let text = HostileTextTests.texts[index]
        var entry = Fixtures.planned
        entry.article.title = [.init(text)]
        entry.service.name = text + ", \\; " + text
        // `render` refuses a calendar that is not valid.
        let calendar = try #require(try Self.render([entry])["maintenances.ics"])
        #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 2)
        #expect(calendar.contains("\r\nEND:VEVENT\r\n"))
    }
}
