import Foundation
import Publication
import Testing
import Writing

/// What subscribers’ programs understand of our feeds, against what we said: byte for byte.
@Suite("Our feeds in feedparser and newsboat", .enabled(if: Oracle.isInstalled))
struct FeedReadersConformance {
    /// An article as a reader has it.
    struct Understood: Decodable {
        let feed: String
        let reader: String
        let id: String
        let title: String
        let link: String
        let published: Int?
        let updated: Int?
        let content: String
        let language: String?
    }

    /// An article as feed.json, written by other code than the templates, says it.
    struct Said: Decodable {
        struct Feed: Decodable { let items: [Said] }

        let id: String
        let title: String
        let url: String
        let contentHtml: String
        let datePublished: Date
        let dateModified: Date
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("id, title, address, dates, full content", arguments: ["fixtures", "examples"])
    func incidents(tree: String) throws {
        let folder = Self.root.appendingPathComponent("Tests/Golden/\(tree)")
        let said = try Self.said(in: folder)
        // What gets lost first on the way.
        let text = said.values.map(\.contentHtml).joined() + said.values.map(\.title).joined()
        for mark in ["é", "’", "«", "\u{A0}"] { #expect(text.contains(mark)) }
        let understood = try Self.read(["rss.xml", "atom.xml", "majeurs.xml"], in: folder)
        for (feed, reader) in [
            ("rss.xml", "feedparser"), ("rss.xml", "newsboat"), ("atom.xml", "feedparser"), ("atom.xml", "newsboat"),
        ] {
            let ids = understood.filter { $0.feed == feed && $0.reader == reader }.map(\.id)
            #expect(ids.count == said.count && Set(ids) == Set(said.keys), "\(reader), \(feed)")
        }
        #expect(understood.contains { $0.feed == "majeurs.xml" })
        for article in understood { try Self.compare(article, said) }
    }

    @Test("live updates, in the author’s words")
    func updates() throws {
        let folder = Self.root.appendingPathComponent("Tests/Golden/fixtures")
        let understood = try Self.read(["mises-a-jour.xml"], in: folder)
        for reader in ["feedparser", "newsboat"] {
            let articles = understood.filter { $0.reader == reader }.sorted { $0.id < $1.id }
            #expect(
                articles.map(\.id) == [
                    "tag:exemple.fr,2014:point/2018-10-21-github/p1", "tag:exemple.fr,2014:point/2018-10-21-github/p2",
                ])
            #expect(articles.map(\.published) == [1_540_191_600, 1_540_209_600])
            #expect(
                articles.map(\.title) == [
                    "GitHub\u{A0}: point du lundi 22\u{A0}octobre 2018 à 9\u{A0}heures",
                    "GitHub\u{A0}: point du lundi 22\u{A0}octobre 2018 à 14\u{A0}heures",
                ])
            #expect(
                articles.map(\.content) == [
                    "Nos équipes restaurent les données à partir des sauvegardes.",
                    "La restauration des sauvegardes se poursuit.",
                ])
            #expect(
                articles.map(\.link)
                    == ["p1", "p2"].map {
                        "https://incidents.exemple.fr/incidents/2018-10-21-github/#point-\($0)"
                    })
        }
    }

    /// Signs that mean something to XML, to HTML or to a reader, and spaces that must not break.
    static let signs = [
        "Œuvre\u{202F}: l’« été »\u{202F}; à 20\u{202F}%\u{A0}!", "AT&T & Cie", "5 < 6 > 4", "\"a\" 'b' `c`",
        "naïve ﬁ ½ € 😀",
        "]]>", "{{title}}", "100 % d’accord",
    ]

    @Test("signs of markup stay text", arguments: signs)
    func text(sign: String) throws {
        let moment = Article.Moment(seconds: 1_394_697_600, offset: 3_600, runs: [])
        let entry = Entry(
            article: Article(
                identifier: "a", genre: .article, title: [.init(sign)],
                sections: [.init(paragraphs: [.init(sentences: [.init(runs: [.init(sign + " <script>")], told: [])])])],
                published: moment, updated: moment),
            state: .resolved, nature: "panne", severity: .init(level: 5, label: "critique"),
            service: .init(name: "A", slug: "a"))
        let edition = Edition(
            title: sign, summary: sign, baseURL: "https://exemple.fr/", tagAuthority: "exemple.fr,2014",
            author: "La rédaction", entries: [entry])
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lecteurs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try Publisher(templates: TemplateSet()).render(edition)
        let names = ["rss.xml", "atom.xml", "feed.json"]
        for name in names { try Data(files[name] ?? []).write(to: folder.appendingPathComponent(name)) }
        let said = try Self.said(in: folder)
        #expect(said.values.first?.title == "[Résolu] " + sign)
        let understood = try Self.read(Array(names.dropLast()), in: folder)
        #expect(understood.count == 4)
        for article in understood { try Self.compare(article, said) }
    }

    private static func compare(_ article: Understood, _ said: [String: Said]) throws {
        let truth = try #require(said[article.id], "\(article.reader), \(article.feed) : \(article.id)")
        let name = Comment(rawValue: "\(article.reader), \(article.feed), \(article.id)")
        #expect(article.title == truth.title, name)
        #expect(article.link == truth.url, name)
        // feedparser writes an apostrophe as itself.
        #expect(
            article.content == truth.contentHtml.replacing("&#39;", with: "'")
                || article.content == truth.contentHtml, name)
        #expect(article.published == Int(truth.datePublished.timeIntervalSince1970), name)
        guard article.reader == "feedparser" else { return }
        #expect(article.updated == Int(truth.dateModified.timeIntervalSince1970), name)
        #expect(article.language == "fr", name)
    }

    private static func said(in folder: URL) throws -> [String: Said] {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let data = try Data(contentsOf: folder.appendingPathComponent("feed.json"))
        let items = try decoder.decode(Said.Feed.self, from: data).items
        return Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })
    }

    private static func read(_ names: [String], in folder: URL) throws -> [Understood] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Oracle.folder) + "/venv/bin/python")
        process.arguments =
            [root.appendingPathComponent("scripts/oracles/feed_readers.py").path]
            + names.map { folder.appendingPathComponent($0).path }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONDecoder().decode([Understood].self, from: data)
    }
}
