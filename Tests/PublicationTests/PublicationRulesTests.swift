import Diagnostics
import Foundation
import Publication
import Testing
import Writing

@Suite("What subscribers know an item by does not change under them")
struct PublicationRulesTests {
    private let scratch = Scratch()

    /// What changed since the site was published, and the diagnostic that refuses it.
    static let changes: [(name: String, change: @Sendable (inout Edition) -> Void, identifier: String, says: String)] =
        [
            (
                "another first date", { $0.entries[1].article.published.seconds += 60 }, "date-publication-changee",
                "2018-10-22T08:01:00+02:00"
            ),
            (
                "another name", { $0.entries[0].article.identifier = "twitter-en-panne" }, "identifiant-change",
                "id: 2014-03-11-twitter"
            ),
            (
                "another authority", { $0.tagAuthority = "ailleurs.exemple,2020" }, "identifiant-change",
                "exemple.fr,2014"
            ),
            (
                "another name of a live update", { $0.entries[1].article.updates[1].identifier = "premier" },
                "identifiant-change", "id: p1"
            ),
            (
                "another date of a live update", { $0.entries[1].article.updates[0].date.seconds -= 60 },
                "date-publication-changee", "p2"
            ),
        ]

    @Test("a change is refused with its reason, and passes when it is accepted", arguments: changes.indices)
    func refused(index: Int) throws {
        let (_, change, identifier, says) = Self.changes[index]
        let publisher = try Publisher(templates: TemplateSet())
        let output = scratch.url("public")
        try publisher.publish(Fixtures.edition(), to: output)
        let before = scratch.stamps("public")
        var edition = Fixtures.edition()
        change(&edition)
        let refusal = try #require(throws: Refusal.self) { try publisher.publish(edition, to: output) }
        #expect(refusal.diagnostics.map(\.identifier) == [identifier])
        let words = refusal.diagnostics.map { $0.message + ($0.hint ?? "") }.joined()
        #expect(words.contains(says), "\(words)")
        #expect(words.contains("--accept-id-change"))
        #expect(scratch.stamps("public") == before)
        #expect(scratch.names("") == ["public"])
        try publisher.publish(edition, to: output, acceptsIdentityChange: true)
        #expect(scratch.stamps("public") != before)
    }

    /// What subscribers are used to.
    static let harmless: [(name: String, change: @Sendable (inout Edition) -> Void)] = [
        ("a new incident", { $0.entries.append(Fixtures.numbered(1)) }),
        ("an incident withdrawn", { $0.entries.removeLast() }),
        ("a change of text", { $0.entries[0].article.title = [.init("Autre titre")] }),
        ("a later change", { $0.entries[0].article.updated.seconds += 3_600 }),
        ("another address", { $0.baseURL = "https://ailleurs.exemple/" }),
        ("a live update withdrawn", { $0.entries[1].article.updates.removeFirst() }),
        (
            "a new live update",
            {
                var update = $0.entries[1].article.updates[0]
                update.identifier = "p3"
                update.date.seconds += 3_600
                $0.entries[1].article.updates.insert(update, at: 0)
            }
        ),
    ]

    @Test("what leaves identifiers and first dates alone is published", arguments: harmless.indices)
    func accepted(index: Int) throws {
        let publisher = try Publisher(templates: TemplateSet())
        let output = scratch.url("public")
        try publisher.publish(Fixtures.edition(), to: output)
        var edition = Fixtures.edition()
        Self.harmless[index].change(&edition)
        #expect(throws: Never.self) { try publisher.publish(edition, to: output) }
    }

    @Test("nothing is dated in the future, but for ten minutes of clock", arguments: [(599, true), (601, false)])
    func future(ahead: Int, passes: Bool) throws {
        let publisher = try Publisher(templates: TemplateSet())
        let edition = Fixtures.edition([Fixtures.twitter])
        let now = Fixtures.twitter.article.published.seconds - ahead
        let published = Result { try publisher.publish(edition, to: scratch.url("public"), now: now) }
        switch published {
        case .success: #expect(passes)
        case .failure(let error):
            #expect(!passes)
            #expect((error as? Refusal)?.diagnostics.map(\.identifier) == ["publication-a-venir"])
        }
    }

    @Test("feeds say the status in the title, the newest first, each incident once")
    func shape() throws {
        var other = Fixtures.twitter
        other.article.identifier = "2014-03-11-twitter-api"
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition([Fixtures.twitter, other]))
        let reader = FeedReader()
        try reader.read(try #require(files["rss.xml"]))
        #expect(reader.titles.dropFirst().allSatisfy { $0.hasPrefix("[Résolu] ") })
        let text = String(decoding: files["rss.xml"] ?? [], as: UTF8.self)
        // Two changes in one minute are told apart by the second.
        #expect(text.contains("<lastBuildDate>Thu, 13 Mar 2014 09:00:01 +0100</lastBuildDate>"))
        #expect(text.components(separatedBy: "<item>").count == 3)
    }
}
