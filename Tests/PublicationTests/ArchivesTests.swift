import Foundation
import Publication
import Testing
import Writing

@Suite("Old articles are found again, and do not move")
struct ArchivesTests {
    private func render(_ edition: Edition) throws -> [String: [UInt8]] {
        try Publisher(templates: TemplateSet()).render(edition)
    }

    private func page(_ path: String, of edition: Edition = Fixtures.edition()) throws -> String {
        String(decoding: try #require(try render(edition)[path]), as: UTF8.self)
    }

    @Test(
        "the first page holds the newest, the others fifty each from the oldest",
        arguments: [
            (0, []), (20, []), (69, []), (70, [50]), (119, [50]), (120, [50, 50]), (200, [50, 50, 50]),
        ] as [(Int, [Int])])
    func pages(count: Int, older: [Int]) throws {
        let files = try render(Fixtures.edition((0..<count).map(Fixtures.numbered)))
        func incidents(_ path: String) throws -> [String] {
            try PageReader(files[path] ?? []).links.filter { $0.contains("incidents/incident-") }
        }
        let first = try incidents("index.html")
        #expect(first.count == count - older.reduce(0, +))
        #expect(first.count < 70)
        for (index, size) in older.enumerated() {
            let found = try incidents("page/\(index + 1)/index.html")
            #expect(found.count == size)
            #expect(found.last == "../../incidents/incident-\(index * 50)/")
        }
        #expect(files["page/\(older.count + 1)/index.html"] == nil)
    }

    @Test("a new incident changes no page of older articles and the page of one other incident at most")
    func newIncident() throws {
        let before = try render(Fixtures.edition((0..<150).map(Fixtures.numbered)))
        let after = try render(Fixtures.edition((0...150).map(Fixtures.numbered)))
        let changed = before.keys.filter { $0.hasSuffix("index.html") && after[$0] != before[$0] }
        #expect(
            Set(changed) == [
                "index.html", "archives/index.html", "archives/2014/index.html", "archives/2014/05/index.html",
                "services/twitter/index.html", "incidents/incident-149/index.html",
            ])
    }

    @Test("a year shows its months, their articles and the years around it")
    func year() throws {
        let page = try page("archives/2014/index.html")
        #expect(page.contains("<h1 class=\"rubric\">Année\u{A0}2014</h1>"))
        #expect(page.contains("href=\"../../archives/2014/03/\""))
        #expect(page.contains("href=\"../../incidents/2014-03-11-twitter/\""))
        #expect(page.contains("<a class=\"newer\" href=\"../../archives/2018/\" rel=\"next\">2018</a>"))
        #expect(!page.contains("class=\"older\""))
        #expect(!page.contains("github"))
    }

    @Test("a month leads to its year and to the months that have articles around it")
    func month() throws {
        let page = try page("archives/2018/10/index.html")
        #expect(page.contains("<a href=\"../../../archives/2018/\">2018</a>"))
        #expect(page.contains("<a class=\"older\" href=\"../../../archives/2014/03/\" rel=\"prev\">mars 2014</a>"))
        #expect(page.contains("<a class=\"newer\" href=\"../../../archives/2018/11/\" rel=\"next\">novembre 2018</a>"))
    }

    @Test("what is said of a period stands at the head of its page alone")
    func reviews() throws {
        var edition = Fixtures.edition()
        edition.reviews = PeriodReviews { period in
            switch period {
            case .year(2014): [Fixtures.paragraph([Fixtures.sentence("Deux incidents dans l’année.")])]
            case .month(3, year: 2014): [Fixtures.paragraph([Fixtures.sentence("Deux incidents en mars.")])]
            default: []
            }
        }
        #expect(try page("archives/2014/index.html", of: edition).contains("<p>Deux incidents dans l’année.</p>"))
        #expect(try page("archives/2014/03/index.html", of: edition).contains("<p>Deux incidents en mars.</p>"))
        #expect(!(try page("archives/2018/index.html", of: edition)).contains("class=\"review\""))
    }
}
