import Foundation
import Publication
import Testing
import Writing

@Suite("An incident’s page leads to those that shed light on it")
struct RelatedTests {
    /// One of a service and a nature, a day after another.
    private static func incident(_ name: String, _ service: String, _ nature: String, day: Int) -> Entry {
        var entry = Fixtures.numbered(day * 24)
        entry.article.identifier = name
        entry.service = .init(name: service.uppercased(), slug: service)
        entry.nature = nature
        return entry
    }

    /// In the order in which they were published.
    private static let incidents = [
        incident("a1", "a", "panne", day: 1), incident("b1", "b", "panne", day: 2),
        incident("c1", "c", "panne", day: 3), incident("a2", "a", "incendie", day: 4),
        incident("a3", "a", "panne", day: 5), incident("d1", "d", "panne", day: 6),
        incident("a4", "a", "panne", day: 7), incident("a5", "a", "panne", day: 8),
        incident("e1", "e", "incendie", day: 9),
    ]

    private func related(to name: String, antecedents: [String] = []) throws -> [String] {
        var entries = Self.incidents
        let place = try #require(entries.firstIndex { $0.identifier == name })
        entries[place].antecedents = antecedents
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition(entries))
        let page = String(decoding: files["incidents/\(name)/index.html"] ?? [], as: UTF8.self)
        let links = try PageReader(files["incidents/\(name)/index.html"] ?? []).links
        let found = links.compactMap { $0.split(separator: "/").last.map(String.init) }
            .filter { Self.incidents.map(\.identifier).contains($0) && $0 != name }
        #expect(page.contains("À lire aussi") == !found.isEmpty)
        return found
    }

    @Test(
        "the one after and those before in its service, then those before of its nature; the newest first",
        arguments: [
            ("a4", ["a5", "a3", "a2", "a1"]), ("a1", ["a2"]), ("a5", ["a4", "d1", "a3", "a2"]), ("d1", ["a3", "c1"]),
            ("b1", ["a1"]), ("e1", ["a2"]),
        ] as [(String, [String])])
    func kinship(name: String, expected: [String]) throws {
        #expect(try related(to: name) == expected)
    }

    @Test("those that its record names come before all others")
    func antecedents() throws {
        #expect(try related(to: "a5", antecedents: ["b1", "inconnu"]).contains("b1"))
        #expect(try related(to: "a5", antecedents: ["b1"]).count == 4)
        #expect(!(try related(to: "a5")).contains("b1"))
    }

    @Test("an incident like no other leads nowhere")
    func alone() throws {
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition())
        let page = String(decoding: files["incidents/2018-10-21-github/index.html"] ?? [], as: UTF8.self)
        #expect(!page.contains("À lire aussi"))
    }
}
