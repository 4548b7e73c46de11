import Foundation
import Publication
import Testing
import Writing

/// One incident has one identifier and the same dates wherever it is told: read from the published files.
@Suite("Formats agree with each other")
struct FeedAgreementTests {
    /// What a format says of an incident.
    struct Told: Hashable, CustomStringConvertible {
        let title: String
        let address: String
        let published: Date
        let updated: Date

        var description: String { "\(title) \(address) \(published) \(updated)" }
    }

    private static let files: [String: [UInt8]]? = {
        var twin = Fixtures.github
        twin.article.identifier = "2018-10-22-github-bis"
        return try? Publisher(templates: TemplateSet()).render(
            Fixtures.edition([Fixtures.twitter, Fixtures.github, twin, Fixtures.planned, Fixtures.oscars]))
    }()

    private static func file(_ path: String) throws -> [UInt8] { try #require(files?[path]) }

    private static func rss(_ path: String) throws -> [String: Told] {
        let mail = DateFormatter()
        mail.locale = Locale(identifier: "en_US_POSIX")
        mail.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
        return Dictionary(
            uniqueKeysWithValues: try FeedItems.read(file(path)).map { item in
                (
                    item["guid"] ?? "",
                    Told(
                        title: item["title"] ?? "", address: item["link"] ?? "",
                        published: try #require(mail.date(from: item["pubDate"] ?? "")),
                        updated: try date(item["atom:updated"]))
                )
            })
    }

    private static func atom(_ path: String) throws -> [String: Told] {
        Dictionary(
            uniqueKeysWithValues: try FeedItems.read(file(path)).map { item in
                (
                    item["id"] ?? "",
                    Told(
                        title: item["title"] ?? "", address: item["link"] ?? "", published: try date(item["published"]),
                        updated: try date(item["updated"]))
                )
            })
    }

    private static func json() throws -> [String: Told] {
        let feed = try #require(try JSONSerialization.jsonObject(with: Data(file("feed.json"))) as? [String: Any])
        let items = try #require(feed["items"] as? [[String: Any]])
        return Dictionary(
            uniqueKeysWithValues: try items.map { item in
                (
                    item["id"] as? String ?? "",
                    Told(
                        title: item["title"] as? String ?? "", address: item["url"] as? String ?? "",
                        published: try date(item["date_published"] as? String),
                        updated: try date(item["date_modified"] as? String))
                )
            })
    }

    private static func date(_ text: String?) throws -> Date {
        try #require(ISO8601DateFormatter().date(from: text ?? ""), "\(text ?? "nil")")
    }

    @Test("RSS, Atom and JSON Feed say the same of every incident")
    func agree() throws {
        let rss = try Self.rss("rss.xml")
        #expect(rss.count == 5)
        #expect(rss.keys.allSatisfy { $0.hasPrefix("tag:exemple.fr,2014:incident/") })
        #expect(try Self.atom("atom.xml") == rss)
        #expect(try Self.json() == rss)
    }

    @Test("feeds of services and of grave incidents say the same of theirs")
    func parts() throws {
        let all = try Self.rss("rss.xml")
        for path in ["services/github/rss.xml", "services/twitter/rss.xml", "majeurs.xml"] {
            let part = try Self.rss(path)
            #expect(!part.isEmpty && part.allSatisfy { all[$0.key] == $0.value }, "\(path)")
        }
        let atom = try Self.atom("services/github/atom.xml")
        #expect(atom.count == 2 && atom.allSatisfy { all[$0.key] == $0.value })
    }

    @Test("so do the map of the site, the pages and the calendar")
    func elsewhere() throws {
        let told = try Self.rss("rss.xml").values
        let map = try FeedItems.read(Self.file("sitemap.xml"))
        for incident in told {
            let place = try #require(map.first { $0["loc"] == incident.address })
            #expect(try Self.date(place["lastmod"]) == incident.updated)
            let path = incident.address.replacing("https://incidents.exemple.fr/", with: "") + "index.html"
            let page = String(decoding: try Self.file(path), as: UTF8.self)
            for (property, date) in [("published", incident.published), ("modified", incident.updated)] {
                let match = try #require(
                    page.firstMatch(of: try Regex("article:\(property)_time\" content=\"([^\"]*)\"")))
                #expect(try Self.date(match.output[1].substring.map(String.init)) == date)
            }
        }
        let calendar = String(decoding: try Self.file("maintenances.ics"), as: UTF8.self)
        let planned = try #require(told.first { $0.title.hasPrefix("[Planifié]") })
        let stamp = ISO8601DateFormatter().string(from: planned.updated).filter { $0 != "-" && $0 != ":" }
        #expect(calendar.contains("DTSTAMP:\(stamp)\r\n"))
        #expect(calendar.contains("URL:\(planned.address)\r\n"))
    }

    @Test("two incidents changed in the same minute are told apart by the second, and by no more")
    func ties() throws {
        let twins = try Self.rss("rss.xml").filter { $0.key.contains("github") }.sorted { $0.key < $1.key }.map(\.value)
        #expect(twins.count == 2)
        #expect(twins[0].published == twins[1].published)
        #expect(twins[0].updated.timeIntervalSince(twins[1].updated) == 1)
        // A date of publication is not moved, and no page says that it was changed.
        let oscars = String(decoding: try Self.file("incidents/2014-03-02-twitter/index.html"), as: UTF8.self)
        #expect(!oscars.contains("Mis à jour le"))
    }

    @Test("a whole day of incidents imported at once still has distinct dates, minute by minute")
    func many() throws {
        let entries = (0..<70).map { number in
            var entry = Fixtures.planned
            entry.article.identifier = "import-\(number)"
            return entry
        }
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition(entries))
        let dates = try FeedItems.read(try #require(files["atom.xml"])).compactMap { $0["updated"] }
        #expect(dates.count == 50 && dates.allSatisfy { $0.hasPrefix("2018-11-01T10:00:") })
        #expect(Set(dates).count >= 40)
    }
}
