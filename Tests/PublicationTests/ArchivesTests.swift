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

    @Test("a page of older articles is named after the days it covers, and says so to search engines")
    func names() throws {
        let files = try render(Fixtures.edition((0..<70).map(Fixtures.numbered)))
        let expected = [
            "page/1/": ("Articles parus du 13 au 15\u{A0}mai 2014", "L’État du réseau"),
            "services/twitter/page/1/": ("Twitter, du 13 au 15\u{A0}mai 2014", "Twitter"),
        ]
        for (folder, (name, owner)) in expected {
            let page = String(decoding: try #require(files[folder + "index.html"]), as: UTF8.self)
            #expect(page.contains("<h1 class=\"rubric\">\(name)</h1>"), "\(folder)")
            #expect(page.contains("<title>\(name) – L’État du réseau</title>"), "\(folder)")
            let summary = "\(owner)\u{A0}: les articles parus du 13 au 15\u{A0}mai 2014."
            #expect(page.contains("<meta name=\"description\" content=\"\(summary)\" />"), "\(folder)")
            #expect(page.contains("<meta property=\"og:description\" content=\"\(summary)\" />"), "\(folder)")
        }
    }

    @Test(
        "the page of a service, a month or a year tells search engines what it holds",
        arguments: [
            (
                "services/twitter/",
                "Twitter\u{A0}: 2\u{A0}articles, le dernier du 13\u{A0}mars 2014. Twitter s’explique"
            ),
            ("archives/2014/03/", "Mars 2014\u{A0}: "), ("archives/2014/", "Année\u{A0}2014\u{A0}: "),
        ])
    func summaries(folder: String, opening: String) throws {
        let page = try page(folder + "index.html")
        #expect(page.contains("<meta name=\"description\" content=\"\(opening)"))
        #expect(page.contains("<meta property=\"og:description\" content=\"\(opening)"))
    }

    @Test("a line of a list names its service and its state, in words")
    func lines() throws {
        let page = try page("archives/2014/index.html")
        let line = try #require(
            page.split(separator: "\n").first { $0.hasPrefix("<li>") && $0.contains("2014-03-11-twitter/\"") })
        #expect(line.contains("<a href=\"../../services/twitter/\">Twitter</a>"))
        #expect(line.contains(">résolu</span>"))
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
        #expect(page.contains("<a class=\"older\" href=\"../../../archives/2014/03/\" rel=\"prev\">Mars 2014</a>"))
        #expect(page.contains("<a class=\"newer\" href=\"../../../archives/2018/11/\" rel=\"next\">Novembre 2018</a>"))
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
        #expect(
            try page("archives/2014/03/index.html", of: edition)
                .contains("<meta name=\"description\" content=\"Deux incidents en mars.\" />"))
    }
}
