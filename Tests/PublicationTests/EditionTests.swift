import Foundation
import Incidents
import Publication
import Testing
import Writing

@Suite("An edition is made of a newsroom’s incidents")
struct EditionTests {
    @Test("an incident gives its article a state, a nature, a severity, a service and dates")
    func entry() throws {
        let newsroom = try Newsroom.load(BuiltIn.root.appendingPathComponent("Examples").path)
        let file = try newsroom.recordFile(named: "twitter-2014-03-11")
        let incident = try #require(newsroom.readIncident(file).incident)
        let entry = Entry(incident: incident, article: Fixtures.twitter.article)
        #expect(entry.state == .resolved)
        #expect(entry.nature == "panne")
        #expect(entry.severity == Entry.Severity(level: 3, label: "important"))
        #expect(entry.service == Entry.Service(name: "Twitter", slug: "twitter", gloss: "un réseau social"))
        #expect(entry.start == "2014-03-11T19:01:00+01:00")
        #expect(entry.end == "2014-03-11T19:47:00+01:00")
        let edition = Edition(newsroom: newsroom, entries: [entry])
        #expect(edition.tagAuthority == "exemple.fr,2014")
        #expect(try Publisher(templates: TemplateSet()).render(edition)["index.html"] != nil)
    }

    @Test(
        "moments are written for machines without any locale",
        arguments: [
            (1_394_697_600, 3_600, "2014-03-13T09:00:00+01:00", "Thu, 13 Mar 2014 09:00:00 +0100"),
            (0, 0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"),
            (-1, 0, "1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 +0000"),
            (951_782_400, -34_200, "2000-02-28T14:30:00-09:30", "Mon, 28 Feb 2000 14:30:00 -0930"),
            (951_868_800, 0, "2000-03-01T00:00:00Z", "Wed, 01 Mar 2000 00:00:00 +0000"),
            (4_102_444_799, 0, "2099-12-31T23:59:59Z", "Thu, 31 Dec 2099 23:59:59 +0000"),
        ])
    func moments(seconds: Int, offset: Int, iso: String, rfc822: String) {
        let moment = Article.Moment(seconds: seconds, offset: offset, runs: [])
        #expect(moment.iso8601 == iso)
        #expect(moment.rfc822 == rfc822)
    }

    @Test(
        "what cannot make addresses or identifiers is refused",
        arguments: [
            "ftp://exemple.fr/", "https://", "https://exemple.fr/?a", "https://exemple.fr/#a", "exemple.fr",
            "https://exemple.fr/ a", "javascript:alert(1)", "https://exemple.fr/é",
        ])
    func addresses(address: String) throws {
        var edition = Fixtures.edition()
        edition.baseURL = address
        #expect(throws: (any Error).self) { try Publisher(templates: TemplateSet()).render(edition) }
    }

    @Test(
        "tag authorities follow RFC 4151",
        arguments: ["exemple.fr", "exemple.fr,14", ",2014", "exemple.fr,2014-3", "é.fr,2014"])
    func authorities(authority: String) throws {
        var edition = Fixtures.edition()
        edition.tagAuthority = authority
        #expect(throws: (any Error).self) { try Publisher(templates: TemplateSet()).render(edition) }
    }

    @Test("two articles under one identifier are refused")
    func duplicates() throws {
        let edition = Fixtures.edition([Fixtures.twitter, Fixtures.twitter])
        #expect(throws: (any Error).self) { try Publisher(templates: TemplateSet()).render(edition) }
    }

    @Test("an edition without article is a valid site")
    func empty() throws {
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition([]))
        let feed = String(decoding: try #require(files["atom.xml"]), as: UTF8.self)
        #expect(feed.contains("<updated>2014-01-01T00:00:00Z</updated>"))
    }
}
