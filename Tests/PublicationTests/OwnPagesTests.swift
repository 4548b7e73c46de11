import Diagnostics
import Foundation
import Publication
import Testing

@Suite("A newsroom adds pages to its site")
struct OwnPagesTests {
    private static let page = """
        {{! Mentions légales & contact }}
        <!DOCTYPE html>
        <html lang="{{site.language}}">
        <head>
        {{> html/head}}
        </head>
        <body>
        {{> html/masthead}}
        <main id="contenu"><h1>{{name}}</h1>{{#entries}}<p>{{article.title}}</p>{{/entries}}</main>
        {{> html/footer}}
        </body>
        </html>

        """

    private func refusal(_ path: String, _ text: String) throws -> Diagnostic {
        let refusal = try #require(throws: Refusal.self) { try TemplateSet(overrides: [path: Array(text.utf8)]) }
        return try #require(refusal.diagnostics.first)
    }

    @Test("a template makes a page under its name, at the foot of all others and in the site map")
    func added() throws {
        let templates = try TemplateSet(overrides: ["pages/mentions-legales.mustache": Array(Self.page.utf8)])
        #expect(templates.warnings == [])
        let files = try Publisher(templates: templates).render(Fixtures.edition())
        func text(_ path: String) throws -> String { String(decoding: try #require(files[path]), as: UTF8.self) }
        let page = try text("mentions-legales/index.html")
        #expect(page.hasPrefix("<!DOCTYPE html>\n"))
        #expect(page.contains("<title>Mentions légales &amp; contact – "))
        #expect(page.contains("<p>Twitter brièvement perturbé pendant la cérémonie des Oscars</p>"))
        #expect(
            try text("incidents/2014-03-11-twitter/index.html").contains(
                "<a href=\"../../mentions-legales/\">Mentions légales &amp; contact</a>"))
        #expect(try text("sitemap.xml").contains("<loc>https://incidents.exemple.fr/mentions-legales/</loc>"))
        let scratch = Scratch()
        try Publisher(templates: templates).publish(Fixtures.edition(), to: scratch.url("public"), verifies: true)
    }

    @Test(
        "what a page would load from another site is told, at its place; links to other sites are not",
        arguments: [
            ("<img alt=\"\" src=\"https://exemple.fr/a.png\" />", "https://exemple.fr/a.png"),
            ("<script src='//exemple.fr/a.js'></script>", "//exemple.fr/a.js"),
            ("<iframe title=\"x\" src=\"http://exemple.fr/\"></iframe>", "http://exemple.fr/"),
            ("<link rel=\"stylesheet\" href=\"https://exemple.fr/a.css\" />", "https://exemple.fr/a.css"),
            ("<a href=\"https://exemple.fr/\">x</a> <img alt=\"\" src=\"{{root}}assets/a.png\" />", nil),
            ("<link rel=\"canonical\" href=\"https://exemple.fr/\" />", nil),
        ] as [(String, String?)])
    func foreignResources(markup: String, address: String?) throws {
        let text = Self.page.replacingOccurrences(of: "<h1>", with: "\n  \(markup)<h1>")
        let warnings = try TemplateSet(overrides: ["pages/contact.mustache": Array(text.utf8)]).warnings
        #expect(warnings.map(\.identifier) == (address == nil ? [] : ["ressource-exterieure"]))
        let found = try warnings.first.map { try #require($0.location) }
        let line = found.map { text.components(separatedBy: "\n")[$0.line - 1] }
        #expect(found?.file == (address == nil ? nil : "Templates/pages/contact.mustache"))
        #expect(line.map { String($0.dropFirst((found?.column ?? 0) - 1).prefix(found?.length ?? 0)) } == address)
    }

    @Test("a site without them says nothing of them")
    func none() throws {
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition())
        #expect(!String(decoding: files["index.html"] ?? [], as: UTF8.self).contains("Le site"))
    }

    @Test(
        "an address that cannot be is refused",
        arguments: ["services", "archives", "page", "assets", "à-propos", "a/b", ".cache"])
    func address(slug: String) throws {
        let found = try refusal("pages/\(slug).mustache", Self.page)
        #expect(found.identifier == "nom-de-page")
        #expect(found.location?.file == "Templates/pages/\(slug).mustache")
    }

    @Test("a page begins with its name", arguments: ["", "<p></p>\n", "{{!}}\n<p></p>\n", "{{!  }}\n<p></p>\n"])
    func unnamed(text: String) throws {
        let found = try refusal("pages/contact.mustache", text)
        #expect(found.identifier == "page-sans-nom")
        #expect(found.location == Location(file: "Templates/pages/contact.mustache", line: 1))
    }

    @Test("what it gets wrong is told with its line, as in any template")
    func wrong() throws {
        let found = try refusal("pages/contact.mustache", "{{! Contact }}\n<p>\n{{inconnu}}</p>\n")
        #expect(found.location == Location(file: "Templates/pages/contact.mustache", line: 3, column: 1, length: 11))
        let unclosed = try TemplateSet(overrides: ["pages/contact.mustache": Array("{{! Contact }}\n<p>\n".utf8)])
        let refusal = try #require(throws: Refusal.self) {
            try Publisher(templates: unclosed).render(Fixtures.edition())
        }
        #expect(refusal.diagnostics.first?.location?.file == "Templates/pages/contact.mustache")
    }
}
