import Diagnostics
import Foundation
import Publication
import Testing

@Suite("Nothing broken is published")
struct RefusedOutputTests {
    /// A template with a fault only its output shows; the place of the fault.
    struct Broken: CustomTestStringConvertible {
        var path: String
        var old: String
        var new: String
        /// Where the fault shows, when that is not where it is.
        var line: Int?
        var output: String

        var testDescription: String { "\(path): \(new)" }
    }

    @Test(
        "a template that breaks a feed or a page is named with its line",
        arguments: [
            Broken(
                path: "feeds/rss.mustache", old: "<link>{{url}}</link>", new: "<link>{{url}}</lien>",
                output: "rss.xml"),
            Broken(
                path: "feeds/rss.mustache", old: "<docs>", new: "<inconnu>x</inconnu>\n<docs>",
                output: "rss.xml"),
            Broken(
                path: "feeds/atom.mustache", old: "<updated>{{updated.iso}}</updated>\n", new: "", line: 2,
                output: "atom.xml"),
            Broken(
                path: "html/footer.mustache", old: "<li><a href=\"{{root}}rss.xml\">",
                new: "<li><a href={{root}}rss.xml>", output: "incidents/"),
            Broken(
                path: "html/notes.mustache", old: "<h2 id=\"sources\">", new: "<h3 id=\"sources\">",
                output: "incidents/"),
            Broken(path: "feeds/sitemap.mustache", old: "</loc>", new: "", output: "sitemap.xml"),
        ])
    func broken(_ broken: Broken) throws {
        let source = try #require(BuiltIn.template(broken.path))
        try #require(source.contains(broken.old))
        let above = source.components(separatedBy: broken.old)[0].count { $0 == "\n" }
        let line = broken.line ?? above + 1
        let template = source.replacingOccurrences(of: broken.old, with: broken.new)
        let publisher = try Publisher(templates: TemplateSet(overrides: [broken.path: Array(template.utf8)]))
        let scratch = Scratch()
        try Publisher(templates: TemplateSet()).publish(Fixtures.edition(), to: scratch.url("public"))
        let before = scratch.stamps("public")
        let refusal = try #require(throws: Refusal.self) {
            try publisher.publish(Fixtures.edition(), to: scratch.url("public"))
        }
        let found = try #require(refusal.diagnostics.first)
        #expect(found.location == Location(file: "Templates/" + broken.path, line: line))
        #expect(found.message.contains("(\(broken.output)"))
        #expect(scratch.stamps("public") == before)
        #expect(scratch.names("") == ["public"])
    }
}
