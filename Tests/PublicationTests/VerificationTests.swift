import Diagnostics
import Foundation
import Publication
import Testing

@Suite("A site that is verified is read again from the disk before it is published")
struct VerificationTests {
    private let scratch = Scratch()

    private func publish(_ edition: Edition, overriding templates: [String: [UInt8]] = [:]) throws {
        try Publisher(templates: TemplateSet(overrides: templates))
            .publish(edition, to: scratch.url("public"), verifies: true)
    }

    @Test("what we publish holds", arguments: [0, 1, 2])
    func sound(number: Int) throws {
        try publish([Fixtures.edition(), Fixtures.large(), Fixtures.edition([])][number])
        #expect(scratch.bytes("public/index.html") != nil)
        #expect(scratch.names("") == ["public"])
    }

    @Test("an address below a folder, and absolute links to the site itself, are followed too")
    func below() throws {
        var edition = Fixtures.edition()
        edition.baseURL = "https://exemple.fr/etat/reseau"
        try publish(edition)
        #expect(scratch.bytes("public/404.html") != nil)
    }

    /// What is added to the foot of every page; the link the refusal names.
    @Test(
        "a link that leads nowhere is refused once, however many pages have it, and the site stays as it was",
        arguments: [
            ("<a href=\"{{root}}nulle-part/\">x</a>", "nulle-part/"),
            ("<a href=\"#nulle-part\">x</a>", "#nulle-part"),
            ("<a href=\"{{site.url}}nulle-part.html\">x</a>", "https://incidents.exemple.fr/nulle-part.html"),
            ("<img alt=\"\" src=\"{{site.url}}assets/logo.png\" />", "assets/logo.png"),
        ])
    func dead(markup: String, link: String) throws {
        try publish(Fixtures.edition())
        let before = scratch.stamps("public")
        let footer = try #require(BuiltIn.template("html/footer.mustache"))
            .replacingOccurrences(of: "</footer>", with: markup + "</footer>")
        let refusal = try #require(throws: Refusal.self) {
            try publish(Fixtures.edition(), overriding: ["html/footer.mustache": Array(footer.utf8)])
        }
        let pages = try Publisher(templates: TemplateSet()).render(Fixtures.edition()).keys.count {
            $0.hasSuffix(".html")
        }
        let found = try #require(refusal.diagnostics.first)
        #expect(refusal.diagnostics.count == 1)
        #expect(found.identifier == "lien-mort")
        #expect(found.message.contains(link))
        #expect(found.message.contains(link.hasPrefix("#") ? "cette ancre" : "nulle part"))
        #expect(found.message.contains("(\(pages)\u{A0}fois)"))
        // At the line of the template, with the first page that has it.
        #expect(found.message.contains("(404.html, ligne\u{A0}"))
        let line = footer.components(separatedBy: markup)[0].components(separatedBy: "\n").count
        #expect(found.location?.file == "Templates/html/footer.mustache" && found.location?.line == line)
        #expect(scratch.stamps("public") == before)
        #expect(scratch.names("") == ["public"])
    }

    @Test("what leads outside, and what is a newsroom’s own, is left alone")
    func outside() throws {
        let footer = try #require(BuiltIn.template("html/footer.mustache")).replacingOccurrences(
            of: "</footer>",
            with: "<a href=\"https://exemple.fr/absent\">x</a> <a href=\"mailto:a@exemple.fr\">x</a></footer>")
        try publish(
            Fixtures.edition(),
            overriding: ["html/footer.mustache": Array(footer.utf8), "assets/page.html": Array("<p>".utf8)])
        #expect(scratch.bytes("public/assets/page.html") == Array("<p>".utf8))
    }
}
