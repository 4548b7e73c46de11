import Diagnostics
import Foundation
import Publication
import Testing

@Suite("Templates are checked when they are read")
struct TemplateTests {
    /// A front page with a fault; where it is; what is said; what is suggested.
    struct Fault: CustomTestStringConvertible {
        var template: String
        var at: String
        var identifier: String
        var hint: String?

        init(_ template: String, at: String, _ identifier: String, _ hint: String? = nil) {
            (self.template, self.at, self.identifier, self.hint) = (template, at, identifier, hint)
        }

        var testDescription: String { template }
    }

    @Test(
        "a fault is refused with its place",
        arguments: [
            Fault("{{site.titel}}", at: "1:1", "nom-inconnu", "vouliez-vous dire «\u{A0}title\u{A0}»\u{202F}?"),
            Fault("<p>\n  {{sumary}}", at: "2:3", "nom-inconnu", "vouliez-vous dire «\u{A0}summary\u{A0}»\u{202F}?"),
            Fault("é {{nope}}", at: "1:3", "nom-inconnu"),
            Fault("{{^entries}}{{#entry}}{{nope}}{{/entry}}{{/entries}}", at: "1:23", "nom-inconnu"),
            Fault(
                "{{#entries}}{{article.title.htlm}}{{/entries}}", at: "1:13", "nom-inconnu",
                "vouliez-vous dire «\u{A0}html\u{A0}»\u{202F}?"),
            Fault("{{#entries}}{{.root}}{{/entries}}", at: "1:13", "nom-inconnu"),
            Fault("{{.}}", at: "1:1", "nom-inconnu"),
            Fault(
                "{{> html/foter}}", at: "1:1", "partielle-inconnue",
                "vouliez-vous dire «\u{A0}html/footer\u{A0}»\u{202F}?"),
            Fault("a\n{{> html/index}}", at: "2:1", "partielle-recursive"),
            Fault("{{#entries}}", at: "1:1", "section-non-fermee", "il manque «\u{A0}{{/entries}}\u{A0}»"),
            Fault("{{/entries}}", at: "1:1", "fermeture-sans-section"),
            Fault("{{#entries}}{{#ongoing}}{{/entries}}{{/ongoing}}", at: "1:25", "fermeture-croisee"),
            Fault("{{summary", at: "1:1", "balise-non-fermee"),
            Fault("{{{summary}}", at: "1:1", "balise-non-fermee"),
            Fault("{{}}", at: "1:1", "nom-illisible"),
            Fault("{{résumé}}", at: "1:1", "nom-illisible"),
            Fault("{{a b}}", at: "1:1", "nom-illisible"),
            Fault("{{{summary}}}", at: "1:1", "texte-sans-echappement", "on écrit {{summary}}"),
            Fault("{{entries}}", at: "1:1", "nom-sans-texte", "on écrit {{#entries}}…{{/entries}}"),
            Fault("{{#last()}}{{/last()}}", at: "1:1", "fonction-hors-liste"),
            Fault(
                "{{#entries}}{{#first()}}{{#frist()}}{{/frist()}}{{/first()}}{{/entries}}", at: "1:25",
                "fonction-inconnue", "vouliez-vous dire «\u{A0}first\u{A0}»\u{202F}?"),
            Fault("{{count(summary)}}", at: "1:1", "fonction-hors-liste"),
            Fault("{{<html/layout}}{{/html/layout}}", at: "1:1", "balise-non-prise-en-charge"),
            Fault("{{=x}}", at: "1:1", "delimiteurs-invalides"),
            Fault("{{#entries}}{{=<% %>=}}<%/entries%>", at: "1:13", "delimiteurs-dans-section"),
            Fault("\u{1}", at: "1:1", "caractere-interdit", "effacez-le"),
        ])
    func fault(_ fault: Fault) throws {
        let refusal = try #require(throws: Refusal.self) {
            try TemplateSet(overrides: ["html/index.mustache": Array(fault.template.utf8)])
        }
        let found = try #require(refusal.diagnostics.first { $0.identifier == fault.identifier })
        let location = try #require(found.location)
        #expect(location.file == "Templates/html/index.mustache")
        #expect("\(location.line):\(location.column)" == fault.at)
        #expect(found.severity == .error)
        if let hint = fault.hint { #expect(found.hint == hint) }
    }

    @Test(
        "standard Mustache is accepted",
        arguments: [
            "{{! a comment {{ }}", "{{=<% %>=}}<% summary %>", "{{#summary}}{{.}}{{/summary}}", "{{&entry.jsonLD}}",
            "{{#entries}}{{^first()}}, {{/first()}}{{article.title}}{{/entries}} ({{count(entries)}})",
            "{{#entries}}{{#article}}{{#sections}}{{#paragraphs}}{{site.title}}{{/paragraphs}}{{/sections}}{{/article}}{{/entries}}",
            "{{^empty(services)}}{{#services}}{{name}}{{/services}}{{/empty(services)}}", "{ {{summary}} }",
            "\u{FEFF}é",
            "a\r\nb {{summary}}\r\n", "{{{ entry.contentCDATA }}}",
        ])
    func accepted(template: String) throws {
        let templates = try TemplateSet(overrides: ["html/index.mustache": Array(template.utf8)])
        #expect(templates.warnings == [])
    }

    @Test("all the faults of all templates are said at once, in order")
    func everything() throws {
        let refusal = try #require(throws: Refusal.self) {
            try TemplateSet(overrides: [
                "html/index.mustache": Array("{{a1}}\n{{b2}}".utf8), "feeds/rss.mustache": Array("{{c3}}".utf8),
            ])
        }
        let places = refusal.diagnostics.compactMap(\.location).map { "\($0.file):\($0.line)" }
        #expect(
            places == [
                "Templates/feeds/rss.mustache:1", "Templates/html/index.mustache:1", "Templates/html/index.mustache:2",
            ])
    }

    @Test("a template nobody includes is worth a warning: its name may be wrong")
    func unused() throws {
        let templates = try TemplateSet(overrides: ["html/incidnet.mustache": Array("<p></p>".utf8)], folder: "modèles")
        let warning = try #require(templates.warnings.first)
        #expect(warning.identifier == "modele-inutilise")
        #expect(warning.location == Location(file: "modèles/html/incidnet.mustache"))
        #expect(warning.hint == "vouliez-vous dire «\u{A0}html/incident\u{A0}»\u{202F}?")
    }

    @Test("a newsroom’s file replaces ours, and a new partial can be added")
    func overrides() throws {
        let templates = try TemplateSet(overrides: [
            "html/footer.mustache": Array("<footer>{{> html/mentions}}</footer>".utf8),
            "html/mentions.mustache": Array("Directrice de la publication\u{A0}: Ada".utf8),
            "assets/style.css": Array("body { color: red }".utf8),
        ])
        let files = try Publisher(templates: templates).render(Fixtures.edition())
        let page = String(decoding: try #require(files["index.html"]), as: UTF8.self)
        #expect(page.contains("<footer>Directrice de la publication\u{A0}: Ada</footer>"))
        #expect(files["assets/style.css"] == Array("body { color: red }".utf8))
    }

    @Test("a newsroom’s Templates folder is read: templates, binary resources, and what is neither")
    func folder() throws {
        let scratch = Scratch()
        scratch.write("Templates/html/footer.mustache", "<footer>{{site.author}}</footer>")
        scratch.write("Templates/assets/polices/titre.woff2", "\u{0}binaire")
        scratch.write("Templates/html/.footer.mustache.swp", "")
        scratch.write("Templates/prose/attaque.gabarit", "# pas à nous")
        scratch.write("Templates/htlm/index.mustache", "")
        let folder = scratch.url("Templates").path
        let templates = try TemplateSet(folder: folder)
        #expect(templates.warnings.map(\.identifier) == ["fichier-ignore"])
        #expect(templates.warnings.first?.hint == "vouliez-vous dire «\u{A0}html\u{A0}»\u{202F}?")
        let files = try Publisher(templates: templates).render(Fixtures.edition())
        #expect(String(decoding: files["index.html"] ?? [], as: UTF8.self).contains("<footer>La rédaction</footer>"))
        #expect(files["assets/polices/titre.woff2"] == Array("\u{0}binaire".utf8))
        #expect(files.keys.allSatisfy { !$0.contains("gabarit") })
    }

    @Test("a newsroom without Templates folder has ours")
    func noFolder() throws {
        #expect(try TemplateSet(folder: Scratch().url("Templates").path).warnings == [])
    }

    @Test("a fault in a newsroom’s template is told under its own name")
    func folderFault() throws {
        let scratch = Scratch()
        scratch.write("Templates/text/robots.mustache", "{{nom}}")
        let folder = scratch.url("Templates").path
        let refusal = try #require(throws: Refusal.self) { try TemplateSet(folder: folder + "/") }
        #expect(refusal.diagnostics.first?.location?.file == folder + "/text/robots.mustache")
    }
}
