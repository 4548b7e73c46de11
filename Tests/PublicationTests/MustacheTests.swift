import Diagnostics
import Mustache
import Testing
import Writing

@testable import Publication

@Suite("Templates are rendered as swift-mustache renders them")
struct MustacheTests {
    private static let cases = [
        "{{site.title}} & {{site.summary}}",
        "{{#entries}}{{article.title}}{{^last()}}, {{/last()}}{{/entries}}.",
        "<ul>\n{{#entries}}\n  <li>{{index()}} {{#even()}}pair{{/even()}}{{#odd()}}impair{{/odd()}}</li>\n{{/entries}}\n</ul>\n",
        "{{#name}}[{{.}}]{{/name}}{{^name}}sans nom{{/name}}",
        "{{#summary}}[{{.}}] {{site.title}}{{/summary}}",
        "{{#entries}}{{#article}}{{#standfirst}}<p>{{.}}</p>{{/standfirst}}{{/article}}{{/entries}}",
        "{{#entries}}{{#article.standfirst}}{{{article.standfirst.html}}}{{/article.standfirst}}{{/entries}}",
        "{{#entries}}{{#article.title.html}}oui{{/article.title.html}}{{article.title.html}}{{/entries}}",
        "{{#entries}}{{#article}}{{#sections}}{{#paragraphs}}{{site.url}}{{title}}{{{text.html}}}\n{{/paragraphs}}{{/sections}}{{/article}}{{/entries}}",
        "{{#first(entries)}}{{article.title}}{{/first(entries)}} / {{#last(entries)}}{{article.title}}{{/last(entries)}}",
        "{{#reversed(entries)}}{{index()}}{{article.title}}{{#last()}}.{{/last()}}{{/reversed(entries)}}",
        "{{count(entries)}} {{#count(related)}}toujours{{/count(related)}}{{^empty(related)}}non{{/empty(related)}}{{#empty(related)}}vide{{/empty(related)}}",
        "{{^related}}rien{{/related}}{{^entries}}rien{{/entries}}{{#first(related)}}non{{/first(related)}}",
        "{{#entries}}{{#ongoing}}{{#first()}}1{{/first()}}{{/ongoing}}{{^ongoing}}{{index()}}{{/ongoing}}{{/entries}}",
        "{{#entries}}{{#service}}{{name}} {{.name}} {{#organisation}}{{organisation}}{{/organisation}}{{/service}}{{/entries}}",
        "{{! un mot }}\na\n  {{! seul }}  \nb {{! dedans }} c\n{{!\nlong\n}}\nd",
        "{{=<% %>=}}\n<% site.title %>{{x}}<%={{ }}=%>{{site.author}}",
        "  {{#entries}}  \n  x\n  {{/entries}}  \ny",
        "a{{#entries}}\n b\n{{/entries}}c",
        "{{> html/line-de-test}}|{{#entries}}{{> html/line-de-test}}{{/entries}}",
        "\n{{#entries}}\n{{> html/line-de-test}}\n{{/entries}}\n",
        "{{#site.hasCalendar}}oui{{/site.hasCalendar}}{{^site.hasCalendar}}non{{/site.hasCalendar}}",
        "{{#years}}{{number}}{{#months}}{{year}}{{name}}{{number}}{{#entries}}{{nature}}{{/entries}}{{/months}}{{/years}}",
        "{{&entry.jsonLD}}{{#entries}}{{{jsonLD}}}{{jsonLD}}{{/entries}}", "{ {{summary}} }",
    ]

    /// One page each, so that all are read at once.
    private static let pages = Result {
        try TemplateSet(
            overrides: Dictionary(
                uniqueKeysWithValues: cases.enumerated().map { number, template in
                    ("pages/cas-\(number).mustache", Array("{{! Cas \(number) }}\n\(template)".utf8))
                }
            ).merging(
                ["html/line-de-test.mustache": Array("{{#name}}({{name}}){{/name}}{{site.title}}\n".utf8)]
            ) { first, _ in first })
    }

    @Test("whatever is made of the language", arguments: cases.enumerated().map { ($0, $1) })
    func language(number: Int, template: String) throws {
        try expectAgreement(of: Self.pages.get(), on: ["pages/cas-\(number)"])
    }

    @Test("our own templates")
    func own() throws {
        try expectAgreement(of: TemplateSet(), on: TemplateRoot.allCases.map(\.rawValue))
    }

    /// Mustache’s specification: every line of a partial alone on its line is indented like it.
    @Test("a partial alone on its line is indented as it is")
    func indentation() throws {
        let templates = try TemplateSet(overrides: [
            "html/index.mustache": Array("a\n  {{> html/b}}\nd\n".utf8),
            "html/b.mustache": Array("b\n{{#entries}}\n{{index()}}\n  {{> html/c}}\n{{/entries}}\n".utf8),
            "html/c.mustache": Array("c\n\n".utf8),
        ])
        let page = try Self.page(templates)
        let text = String(decoding: templates.render(.index, Views.page(page)), as: UTF8.self)
        #expect(text == "a\n  b\n  0\n    c\n    \n  1\n    c\n    \nd\n")
    }

    private static func page(_ templates: TemplateSet) throws -> Page {
        let site = try Site(Fixtures.edition(), templates: templates)
        var page = Page(site, path: "", entries: Array(site.entries.prefix(2)))
        page.summary = .text("Ce qui s’est passé & <pourquoi>")
        page.entry = page.entries.first
        page.service = site.services.first
        page.year = site.years.first
        page.month = site.months.first
        page.feed = Feed(tag: site.tag)
        return page
    }

    private func expectAgreement(of templates: TemplateSet, on names: [String]) throws {
        let page = try Self.page(templates)
        let library = try Peer.library(of: templates)
        for name in names {
            let isArticle = TemplateRoot(rawValue: name)?.shape.name == Views.article.shape.name
            let view = try isArticle ? Views.article(ShownArticle(#require(page.entry).article)) : Views.page(page)
            let theirs = library.render(
                Peer(view: view, shape: isArticle ? Views.article.shape : Views.page.shape), withTemplate: name)
            #expect(String(decoding: templates.render(name, view), as: UTF8.self) == theirs)
        }
    }
}

// MARK: Our views as swift-mustache looks names up in them

/// Names that are declared and have no value stop its search as those that have one do.
private struct Peer: MustacheParent {
    let view: View
    let shape: Shape

    func child(named name: String) -> Any? {
        shape.index(of: name).map { Self.peer(view[$0], shape.fields[$0].kind) }
    }

    static func library(of templates: TemplateSet) throws -> MustacheLibrary {
        for type in ContentType.all {
            MustacheContentTypes.register(Escaping(type: type), named: "OURS-\(type.rawValue)")
        }
        var library = MustacheLibrary()
        for (name, source) in templates.sources {
            let pragma = "{{%CONTENT_TYPE:OURS-\(ContentType.of(path: name).rawValue)}}\n"
            try library.register(pragma + source.text, named: name)
        }
        return library
    }

    private static func peer(_ value: Value, _ kind: Shape.Kind) -> Any {
        switch (value, kind) {
        case (.text(let text), _): return PeerText(text: text)
        case (.prose(let runs), _): return PeerText(text: runs.plain, runs: runs)
        case (.flag(let flag), _): return flag
        case (.list(let items), .list(let shape)):
            return (0..<items.count).map { Peer(view: items[$0], shape: shape) }
        case (.one(let view), .one(let shape)): return Peer(view: view, shape: shape)
        default: return PeerText(text: nil)
        }
    }
}

private struct PeerText: MustacheCustomRenderable, MustacheParent {
    let text: String?
    var runs: [Article.Run]?

    var renderText: String { text ?? "" }
    var isNull: Bool { runs?.isEmpty ?? (text == nil) }

    func child(named name: String) -> Any? {
        guard text != nil else { return PeerText(text: nil) }
        guard let runs else { return nil }
        return ["html": runs.html, "markdown": runs.markdown][name]
    }
}

private struct Escaping: MustacheContentType {
    let type: ContentType

    func escapeText(_ text: String) -> String {
        var output: [UInt8] = []
        type.write(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}

extension ContentType {
    fileprivate static let all: [ContentType] = [.xml, .plain, .calendar]
}
