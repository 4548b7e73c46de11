import Diagnostics
import Foundation
import Synchronization
import Testing
import Writing

@testable import Publication

@Suite("Articles are written when their pages are made")
struct UnwrittenArticlesTests {
    /// How often each article was written.
    private final class Log: Sendable {
        private let counts = Mutex<[String: Int]>([:])

        func note(_ identifier: String) { counts.withLock { $0[identifier, default: 0] += 1 } }

        var all: [String: Int] { counts.withLock { $0 } }
    }

    private static let entries = (0..<130).map(Fixtures.numbered)

    private static func unwritten(
        _ entry: Entry, _ write: @escaping @Sendable () throws(Refusal) -> Article
    ) -> Entry {
        Entry(
            imprint: entry.imprint, text: .unwritten(UnwrittenArticle(.article) { _ throws(Refusal) in try write() }),
            state: entry.state,
            nature: entry.nature, severity: entry.severity, service: entry.service, organisation: entry.organisation,
            start: entry.start, end: entry.end)
    }

    @Test("once each, whatever lists, feeds and other incidents’ pages show of them")
    func once() throws {
        let log = Log()
        let later = Self.entries.map { entry in
            Self.unwritten(entry) { () throws(Refusal) in
                log.note(entry.identifier)
                return entry.article
            }
        }
        let scratch = Scratch()
        let publisher = try Publisher(templates: TemplateSet())
        try publisher.publish(Fixtures.edition(later), to: scratch.url("public"))
        #expect(log.all.count == Self.entries.count)
        #expect(log.all.values.allSatisfy { $0 == 1 })
        for (path, bytes) in try publisher.render(Fixtures.edition(Self.entries)) {
            let published = try Data(contentsOf: scratch.url("public").appendingPathComponent(path))
            #expect(Array(published) == bytes, "\(path)")
        }
    }

    @Test("those that cannot be written are all told, and nothing is published")
    func refused() throws {
        let bad = [7, 99].map { Self.entries[$0].identifier }
        let later = Self.entries.map { entry in
            Self.unwritten(entry) { () throws(Refusal) in
                guard !bad.contains(entry.identifier) else {
                    throw Refusal(.error("sans-titre", "rien à dire", at: Location(file: entry.identifier)))
                }
                return entry.article
            }
        }
        let output = Scratch().url("public")
        let refusal = try #require(throws: Refusal.self) {
            try Publisher(templates: TemplateSet()).publish(Fixtures.edition(later), to: output)
        }
        #expect(Set(refusal.diagnostics.compactMap(\.location?.file)) == Set(bad))
        #expect(!FileManager.default.fileExists(atPath: output.path))
    }

    @Test("forgotten, one keeps its headline and is written again when the rest is asked for")
    func forgotten() {
        let log = Log()
        let entry = Self.unwritten(Self.entries[0]) {
            log.note("")
            return Self.entries[0].article
        }
        #expect(entry.headline.title == Self.entries[0].article.title)
        entry.forgetArticles()
        #expect(entry.headline.standfirst == [Article.Run].joined(Self.entries[0].article.standfirst))
        #expect(log.all == ["": 1])
        #expect(entry.article == Self.entries[0].article)
        #expect(log.all == ["": 2])
    }
}
