import Foundation
import Publication
import Testing
import Writing

@Suite("An incident’s page is a news page")
struct IncidentPageTests {
    private let text: String
    private let page: PageReader

    init() throws {
        var entry = Fixtures.github
        entry.article.sections[0].paragraphs[0].sentences[1].told = [.init(path: "citations[0].texte", lines: [12])]
        // A shorter chronology is not printed.
        entry.article.timeline = (1...6).map { Fixtures.step($0, "\($0)\u{A0}heures", "Étape") }
        entry.originals = [
            .init(
                path: "citations[0]", speaker: "GitHub", text: "We are <still> restoring data.", language: "en"),
            .init(path: "citations[1]", speaker: "GitHub", text: "Left out of the article.", language: "en"),
        ]
        let files = try Publisher(templates: TemplateSet()).render(
            Fixtures.edition([Fixtures.twitter, entry, Fixtures.planned, Fixtures.oscars]))
        let bytes = try #require(files["incidents/2018-10-21-github/index.html"])
        text = String(decoding: bytes, as: UTF8.self)
        page = try PageReader(bytes)
    }

    @Test("it says who it is to machines: address, feeds, dates, policy")
    func head() {
        let address = "https://incidents.exemple.fr/incidents/2018-10-21-github/"
        #expect(page.all("link", where: "rel", is: "canonical").map { $0.attributes["href"] } == [address])
        #expect(page.all("link", where: "rel", is: "alternate").count >= 5)
        for (property, content) in [
            ("og:type", "article"), ("og:url", address), ("og:locale", "fr_FR"),
            ("article:published_time", "2018-10-22T08:00:00+02:00"),
            ("article:modified_time", "2018-10-22T14:00:00+02:00"),
        ] {
            #expect(page.all("meta", where: "property", is: property).map { $0.attributes["content"] } == [content])
        }
        let policy = page.all("meta", where: "http-equiv", is: "Content-Security-Policy").first?.attributes["content"]
        #expect(policy?.hasPrefix("default-src 'none'; style-src 'self'") == true)
        #expect(page.all("script").map { $0.attributes["type"] } == ["application/ld+json"])
    }

    @Test("a reader goes straight to the text, under one title")
    func structure() {
        #expect(page.all("a", where: "class", is: "skip").map { $0.attributes["href"] } == ["#contenu"])
        #expect(page.all("main").map { $0.attributes["id"] } == ["contenu"])
        #expect(page.all("h1").count == 1)
        #expect(page.all("p", where: "class", is: "standfirst").count == 1)
        #expect(page.all("html").first?.attributes["lang"] == "fr")
    }

    @Test("every instant of the newsroom’s has its offset")
    func dates() throws {
        let times = page.all("time").compactMap { $0.attributes["datetime"] }
        #expect(times.count >= 4)
        for time in times {
            #expect(time.contains(/T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/), "\(time)")
        }
    }

    @Test("what changed since is said at the head, and leads to the corrections")
    func corrected() {
        #expect(text.contains("Mis à jour le <time datetime=\"2018-10-22T14:00:00+02:00\">"))
        #expect(page.all("a", where: "href", is: "#corrections").count == 1)
        #expect(text.contains("\"@type\": \"CorrectionComment\""))
        #expect(page.identifiers.contains("correction-c1"))
    }

    @Test("words given in translation stand as they were said, in their language, when the article has them")
    func originals() {
        #expect(text.contains("<blockquote lang=\"en\"><p>We are &lt;still&gt; restoring data.</p></blockquote>"))
        #expect(page.all("blockquote").count == 1)
    }

    @Test("steps and live updates have anchors, and sources their addresses")
    func anchors() {
        let steps = (1...6).map { "etape-\($0)" }
        #expect(
            page.all("li").compactMap { $0.attributes["id"] } == ["point-p2", "point-p1"] + steps + ["correction-c1"])
        #expect(page.all("a", where: "rel", is: "external").count == 1)
    }
}
