import Diagnostics
import Foundation
import Synchronization
import Testing
import Writing

@testable import Publication

@Suite("Articles that would be the same are not written again")
struct KeptFilesTests {
    private let scratch = Scratch()
    private let templates: TemplateSet

    init() throws {
        templates = try TemplateSet()
    }

    /// Entries whose articles note that they are written, one version after another.
    private final class Newsroom: Sendable {
        private let versions = Mutex<[Int: String]>([:])
        private let log = Mutex<[String]>([])
        let count: Int

        init(_ count: Int) {
            self.count = count
        }

        func change(_ number: Int, _ version: String) { versions.withLock { $0[number] = version } }

        /// Those written since this was last asked.
        func written() -> Set<String> {
            log.withLock { log in
                defer { log = [] }
                return Set(log)
            }
        }

        var edition: Edition {
            Fixtures.edition(
                (0..<count).map { number in
                    let version = versions.withLock { $0[number] } ?? ""
                    var entry = Fixtures.numbered(number)
                    entry.article.title.append(.init(version))
                    // One service in ten incidents, so that feeds of several share few of them.
                    entry.service = .init(name: "Service \(number % 10)", slug: "service-\(number % 10)")
                    let article = entry.article
                    var later = Entry(
                        imprint: entry.imprint,
                        text: .unwritten(
                            UnwrittenArticle(.article) { _ in
                                self.log.withLock { $0.append(article.identifier) }
                                return article
                            }), state: entry.state, nature: "nature \(number)", severity: entry.severity,
                        service: entry.service, organisation: nil, start: entry.start, end: entry.end)
                    later.origin = Fingerprint(of: Array("\(number) \(version)".utf8))
                    return later
                })
        }
    }

    private func publish(_ newsroom: Newsroom, _ folder: String = "public", program: String? = "v1") throws
        -> PublicationSummary
    {
        let publisher = Publisher(
            templates: templates, program: program.map { Fingerprint(of: Array($0.utf8)) })
        return try publisher.publish(newsroom.edition, to: scratch.url(folder))
    }

    @Test("none is when nothing changed")
    func nothing() throws {
        let newsroom = Newsroom(60)
        let warnings = try publish(newsroom).warnings
        #expect(warnings == [], "there would be a file to warn of again")
        #expect(newsroom.written().count == 60)
        let before = scratch.stamps("public")
        #expect(try publish(newsroom).isUnchanged)
        #expect(newsroom.written() == [])
        #expect(scratch.stamps("public") == before)
    }

    @Test("when one changed, it is, and those whose text stands beside it in a feed")
    func one() throws {
        let newsroom = Newsroom(300)
        _ = try publish(newsroom)
        _ = newsroom.written()
        newsroom.change(75, ", rectifié")
        let summary = try publish(newsroom)
        // The archive of the second fifty, and the feed of the thirty of its service.
        let feed = Set((50..<100).map { "incident-\($0)" }).union(
            (0..<300).filter { $0 % 10 == 5 }.map { "incident-\($0)" })
        let written = newsroom.written()
        #expect(written.contains("incident-75"))
        #expect(written.subtracting(feed) == [])
        #expect(summary.changed.filter { $0.hasPrefix("incidents/") }.count < 3 * 6)
        _ = try publish(newsroom, "ailleurs")
        #expect(scratch.bytes("public/.depeche") == scratch.bytes("ailleurs/.depeche"))
    }

    @Test("all are when the program is another one, or is not known", arguments: ["v2", nil])
    func program(version: String?) throws {
        let newsroom = Newsroom(10)
        _ = try publish(newsroom)
        _ = newsroom.written()
        #expect(try publish(newsroom, program: version).isUnchanged)
        #expect(newsroom.written().count == 10)
        // The site is the same, and now said to be by the other program.
        if version != nil {
            _ = try publish(newsroom, program: version)
            #expect(newsroom.written() == [])
        }
    }

    @Test("one whose published file was written to is", arguments: ["index.html", "article.md", "article.json"])
    func tampered(file: String) throws {
        let newsroom = Newsroom(10)
        _ = try publish(newsroom)
        let path = "public/incidents/incident-3/\(file)"
        let published = scratch.bytes(path)
        _ = newsroom.written()
        scratch.write(path, "autre chose")
        #expect(try publish(newsroom).changed == ["incidents/incident-3/\(file)"])
        #expect(newsroom.written() == ["incident-3"])
        #expect(scratch.bytes(path) == published)
    }

    @Test(
        "a marker that says nothing, or nonsense, is as good as none",
        arguments: ["", "à nous\n", "incidents/incident-3/\t0\t1\n", "index.html\t\t\n\t\t\t\t\t\t"])
    func marker(text: String) throws {
        let newsroom = Newsroom(10)
        _ = try publish(newsroom)
        let marker = scratch.bytes("public/.depeche")
        _ = newsroom.written()
        scratch.write("public/.depeche", text)
        #expect(try publish(newsroom).isUnchanged)
        #expect(newsroom.written().count == 10)
        #expect(scratch.bytes("public/.depeche") == marker)
    }

    @Test("what a feed deserves to be warned of is told each time")
    func warnings() throws {
        let template = try #require(BuiltIn.template("feeds/rss.mustache"))
        let silent = template.replacing(/<atom:link href="{{url}}" rel="self".*\n/, with: "")
        let publisher = Publisher(
            templates: try TemplateSet(overrides: ["feeds/rss.mustache": Array(silent.utf8)]),
            program: Fingerprint(of: []))
        let newsroom = Newsroom(10)
        let first = try publisher.publish(newsroom.edition, to: scratch.url("public"))
        #expect(first.warnings.contains { $0.location?.file == "rss.xml" })
        #expect(try publisher.publish(newsroom.edition, to: scratch.url("public")).warnings == first.warnings)
    }

    @Test("a template that shows the whole site with each incident makes every page anew")
    func templateOfAll() throws {
        let templates = try TemplateSet(overrides: [
            "html/footer.mustache": Array("<footer>{{#services}}{{name}} {{count}} {{/services}}</footer>\n".utf8)
        ])
        let newsroom = Newsroom(20)
        let publisher = Publisher(templates: templates, program: Fingerprint(of: []))
        try publisher.publish(newsroom.edition, to: scratch.url("public"))
        newsroom.change(3, ", rectifié")
        try publisher.publish(newsroom.edition, to: scratch.url("public"))
        for (path, bytes) in try publisher.render(newsroom.edition) {
            #expect(scratch.bytes("public/" + path) == bytes, "\(path)")
        }
        #expect(templates.reach(of: "html/incident") == .site)
        #expect(self.templates.reach(of: "html/incident") == .page)
        #expect(self.templates.reach(of: "feeds/rss") == .change)
    }
}
