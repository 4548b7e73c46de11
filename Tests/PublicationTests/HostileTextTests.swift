import Diagnostics
import FeedValidation
import Foundation
import Publication
import Testing
import Writing

@Suite("Whatever a record says, feeds and pages stay valid and show it as text")
struct HostileTextTests {
    static let texts: [String] = [
        "]]>", "]]>]]>", "<script>alert(1)</script>", "</script><script>", "<!--", "-->", "&", "&amp;", "&#0;",
        "&nbsp;",
        "\"", "'", "\"\u{301}", "<\u{338}", "a\u{0}b", "a\u{1B}[31mb", "\u{FFFE}\u{FFFF}", "\u{202E}ejrev", "\u{FEFF}",
        "{{title}}", "{{{site.title}}}", "{{=<% %>=}}", "\\u003c", "%00", "\r\n\t", "😀👩‍🔬", "\u{85}\u{2028}\u{2029}",
        "# titre", "*gras* _a_ [b](c) `d`", "1. un", "- deux", "javascript:alert(1)", "<?php ?>", "<![CDATA[",
    ]

    static let huge = [
        String(repeating: "a", count: 100_000), String(repeating: "]]>", count: 10_000),
        String(repeating: "<", count: 30_000),
    ]

    private static func entry(_ text: String) -> Entry {
        var entry = Fixtures.github
        let runs: [Article.Run] = [
            .init(text), .init(text, .workTitle), .init(text, .superscript), .init(text, .time(text)),
            .init(text, .link(text)), .init(text, .link("https://exemple.fr/?" + text)), .init(text, .language(text)),
        ]
        let sentence = Article.Sentence(runs: runs, told: [.init(path: text, lines: [1])], formulation: text)
        entry.article.title = runs
        entry.article.standfirst = [sentence]
        entry.article.sections = [.init(heading: runs, paragraphs: [.init(sentences: [sentence])])]
        entry.article.timeline = (1...4).map { .init(anchor: "etape-\($0)", when: runs, what: runs) }
        entry.article.updates[0].runs = runs
        entry.article.corrections[0].runs = runs
        entry.article.sources = [.init(name: text, url: text), .init(name: text, url: "http://exemple.fr/" + text)]
        entry.nature = text
        entry.service.name = text
        entry.organisation = text
        return entry
    }

    @Test("every file is valid", arguments: texts.indices)
    func valid(index: Int) throws {
        let text = Self.texts[index]
        var edition = Fixtures.edition([Self.entry(text)])
        edition.title = text
        edition.summary = text
        edition.author = text
        // `render` refuses what libxml2 finds wrong.
        let files = try Publisher(templates: TemplateSet()).render(edition)
        for (path, bytes) in files where path.hasSuffix(".json") {
            #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: Data(bytes)) }
        }
    }

    @Test("a title of 100 KB is only long", arguments: huge.indices)
    func longTitle(index: Int) throws {
        var entry = Fixtures.planned
        entry.article.title = [.init(Self.huge[index])]
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition([entry]))
        let reader = FeedReader()
        try reader.read(try #require(files["rss.xml"]))
        #expect(reader.titles.last == "[Planifié] " + Self.huge[index])
    }

    @Test("the feed gives the text back letter for letter, less what XML forbids", arguments: texts.indices)
    func faithful(index: Int) throws {
        let text = Self.texts[index]
        var entry = Fixtures.twitter
        entry.article.title = [.init(text)]
        entry.article.sections = [.init(paragraphs: [.init(sentences: [.init(runs: [.init(text)])])])]
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition([entry]))
        let reader = FeedReader()
        try reader.read(try #require(files["rss.xml"]))
        let expected = Self.printable(text)
        #expect(reader.titles.last == "[Résolu] " + expected)
        #expect(reader.contents.count == 1)
        #expect(reader.contents.first?.contains("<p>" + Self.escaped(expected) + "</p>") == true)
    }

    /// Readers take the description of an item for HTML (RSS Advisory Board, *Really Simple Syndication Best Practices*,
    /// “description”): escaped once for XML, it would be markup to them.
    @Test("the description of an item is text to those who read it as HTML", arguments: texts.indices)
    func description(index: Int) throws {
        let files = try Publisher(templates: TemplateSet()).render(
            Fixtures.edition([Self.entry("a" + Self.texts[index])]))
        for (feed, count) in [("rss.xml", 1), ("mises-a-jour.xml", 1)] {
            let reader = FeedReader()
            try reader.read(try #require(files[feed]))
            // The first is that of the channel.
            let descriptions = reader.descriptions.dropFirst()
            #expect(descriptions.count >= count)
            for description in descriptions {
                let page = try PageReader(Array("<div>\(description)</div>".utf8))
                #expect(page.elements.map(\.name) == ["div"], "\(description)")
            }
        }
    }

    @Test("no script, no event handler, no dangerous link reaches a page", arguments: texts.indices)
    func harmless(index: Int) throws {
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition([Self.entry(Self.texts[index])]))
        let page = String(decoding: try #require(files["incidents/2018-10-21-github/index.html"]), as: UTF8.self)
        #expect(page.components(separatedBy: "<script").count == 2)
        #expect(page.components(separatedBy: "</script").count == 2)
        #expect(!page.contains("href=\"javascript:"))
        #expect(!page.contains("<?php"))
    }

    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter {
                    !($0.value < 0x20 && !"\t\n".unicodeScalars.contains($0)) && $0 != "\u{FFFE}" && $0 != "\u{FFFF}"
                }))
    }

    private static func escaped(_ text: String) -> String {
        // By scalars: `"` followed by an accent is one character.
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: String(scalar)
            }
        }.joined()
    }
}
