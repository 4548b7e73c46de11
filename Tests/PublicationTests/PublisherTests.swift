import Diagnostics
import Foundation
import Publication
import Testing
import Writing

@Suite("The published folder is replaced whole or not at all")
struct PublisherTests {
    private let publisher: Publisher
    private let scratch = Scratch()

    init() throws {
        publisher = try Publisher(templates: TemplateSet())
    }

    private var output: URL { scratch.url("public") }

    private func refusal(_ edition: Edition = Fixtures.edition(), to output: URL, force: Bool = false) throws
        -> Diagnostic
    {
        let refusal = try #require(throws: Refusal.self) {
            try publisher.publish(edition, to: output, force: force)
        }
        return try #require(refusal.diagnostics.first)
    }

    @Test("a first publication writes everything, parents included")
    func first() throws {
        let output = scratch.url("www/site")
        let summary = try publisher.publish(Fixtures.edition(), to: output)
        let rendered = try publisher.render(Fixtures.edition())
        #expect(summary.added == rendered.keys.sorted())
        #expect(summary.changed == [])
        #expect(summary.kept == 0)
        for (path, bytes) in rendered {
            #expect(scratch.bytes("www/site/" + path) == bytes)
        }
        #expect(scratch.names("www") == ["site"])
    }

    @Test("the same edition again changes nothing on disk")
    func unchanged() throws {
        try publisher.publish(Fixtures.edition(), to: output)
        let before = scratch.stamps("public")
        let summary = try publisher.publish(Fixtures.edition(), to: output)
        #expect(summary.isUnchanged)
        #expect(summary.kept == before.count - 1)
        #expect(scratch.stamps("public") == before)
        #expect(scratch.names("") == ["public"])
    }

    @Test("what did not change keeps its inode and its time; what is no more is removed")
    func incremental() throws {
        try publisher.publish(Fixtures.edition(), to: output)
        let before = scratch.stamps("public")
        let summary = try publisher.publish(
            Fixtures.edition([Fixtures.twitter, Fixtures.planned, Fixtures.oscars]), to: output)
        let after = scratch.stamps("public")
        #expect(summary.removed.allSatisfy { $0.contains("github") || $0 == "archives/2018/10/index.html" })
        #expect(summary.removed.count == 7)
        #expect(summary.changed.contains("index.html"))
        #expect(summary.added == [])
        for path in ["incidents/2018-11-03-banque/article.json", "assets/style.css", "robots.txt"] {
            #expect(after[path] == before[path])
        }
        #expect(
            !FileManager.default.fileExists(atPath: output.appendingPathComponent("incidents/2018-10-21-github").path))
    }

    @Test("a refused edition leaves the site as it was")
    func refused() throws {
        try publisher.publish(Fixtures.edition(), to: output)
        let before = scratch.stamps("public")
        var edition = Fixtures.edition()
        edition.entries[0].article.identifier = "../evasion"
        #expect(try refusal(edition, to: output).identifier == "identifiant-invalide")
        #expect(scratch.stamps("public") == before)
        #expect(scratch.names("") == ["public"])
    }

    @Test("a folder that is not ours gives way only by force, and is put aside whole")
    func foreign() throws {
        scratch.write("public/notes.txt", "à garder")
        scratch.write("public/plus/bas.txt", "aussi")
        #expect(try refusal(to: output).identifier == "sortie-etrangere")
        #expect(scratch.names("public") == ["notes.txt", "plus"])
        let summary = try publisher.publish(Fixtures.edition(), to: output, force: true)
        #expect(scratch.names("") == ["public", "public.avant-depeche-1"])
        #expect(summary.removed == [] && summary.aside?.hasSuffix("/public.avant-depeche-1") == true)
        #expect(try publisher.publish(Fixtures.edition(), to: output).aside == nil)
        #expect(scratch.names("public.avant-depeche-1") == ["notes.txt", "plus"])
        #expect(scratch.bytes("public.avant-depeche-1/plus/bas.txt") == Array("aussi".utf8))
    }

    @Test("what holds the newsroom is never replaced, even by force")
    func newsroomInside() throws {
        scratch.write("public/redaction/notes.txt", "à garder")
        #expect(throws: Refusal.self) {
            try publisher.publish(
                Fixtures.edition(), to: output, force: true, protecting: [scratch.url("public/redaction").path])
        }
        #expect(scratch.names("public") == ["redaction"])
    }

    @Test("a folder of the root is never a site, even by force", arguments: ["/tmp", "/usr", "/"])
    func rootFolder(path: String) throws {
        #expect(try refusal(to: URL(fileURLWithPath: path), force: true).identifier == "sortie-refusee")
    }

    @Test("work is never replaced, even by force", arguments: ["depeche.yaml", ".git"])
    func work(name: String) throws {
        scratch.write("public/\(name)", "")
        #expect(try refusal(to: output, force: true).identifier == "sortie-refusee")
        #expect(scratch.names("public") == [name])
    }

    @Test("an empty folder is as good as none")
    func empty() throws {
        scratch.makeFolder("public")
        let summary = try publisher.publish(Fixtures.edition(), to: output)
        #expect(summary.kept == 0)
        #expect(scratch.names("") == ["public"])
    }

    @Test("a link is followed: what it leads to is replaced, the link stays")
    func link() throws {
        scratch.makeFolder("disque/site")
        scratch.link("public", to: "disque/site")
        try publisher.publish(Fixtures.edition(), to: output)
        #expect(scratch.bytes("disque/site/index.html") != nil)
        #expect(scratch.names("") == ["disque", "public"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: output.path).hasSuffix("disque/site"))
    }

    @Test("a link that leads nowhere, and a file, are refused")
    func noFolder() throws {
        scratch.link("public", to: "nulle-part")
        #expect(try refusal(to: output).identifier == "sortie-refusee")
        scratch.write("fichier", "")
        #expect(try refusal(to: scratch.url("fichier")).identifier == "sortie-refusee")
        #expect(try refusal(to: scratch.url("fichier/site")).identifier == "sortie-refusee")
    }

    @Test("what a killed run left behind is removed", arguments: ["neuf", "ancien"])
    func leftover(name: String) throws {
        try publisher.publish(Fixtures.edition(), to: output)
        scratch.write(".public.depeche-\(name)/.depeche", "")
        scratch.write(".public.depeche-\(name)/incidents/x/index.html", "à moitié")
        try publisher.publish(Fixtures.edition([Fixtures.twitter]), to: output)
        #expect(scratch.names("") == ["public"])
    }

    @Test("a run killed between two renames is repaired")
    func repaired() throws {
        try publisher.publish(Fixtures.edition(), to: output)
        try FileManager.default.moveItem(at: output, to: scratch.url(".public.depeche-ancien"))
        let summary = try publisher.publish(Fixtures.edition(), to: output)
        #expect(summary.isUnchanged)
        #expect(scratch.names("") == ["public"])
    }

    @Test("a folder of someone else’s in the way is not removed")
    func inTheWay() throws {
        scratch.write(".public.depeche-neuf/precieux.txt", "")
        #expect(try refusal(to: output).identifier == "sortie-encombree")
        #expect(scratch.names(".public.depeche-neuf") == ["precieux.txt"])
    }

    @Test("a mount point is refused with advice", .enabled(if: FileManager.default.fileExists(atPath: "/dev/shm")))
    func mountPoint() throws {
        let found = try refusal(to: URL(fileURLWithPath: "/dev/shm"), force: true)
        #expect(found.identifier == "sortie-point-de-montage")
        #expect(found.hint?.contains("/dev/shm/site") == true)
    }

    @Test("the published files are never opened for writing: a mirror by hard links stays as it was")
    func mirror() throws {
        try publisher.publish(Fixtures.edition(), to: output)
        try FileManager.default.linkItem(
            at: output.appendingPathComponent("index.html"), to: scratch.url("miroir.html"))
        let before = scratch.bytes("miroir.html")
        try publisher.publish(Fixtures.edition([Fixtures.twitter]), to: output)
        #expect(scratch.bytes("miroir.html") == before)
        #expect(scratch.bytes("public/index.html") != before)
    }
}
