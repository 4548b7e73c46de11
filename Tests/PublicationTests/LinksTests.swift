import Foundation
import Incidents
import Publication
import Testing

@Suite("Every link leads somewhere")
struct LinksTests {
    enum Site: CaseIterable {
        /// A small one, one of several pages, one without any article, the newsroom of Examples.
        case small, large, empty, examples

        func files() throws -> [String: [UInt8]] {
            switch self {
            case .small: try Publisher(templates: TemplateSet()).render(Fixtures.edition())
            case .large: try Publisher(templates: TemplateSet()).render(Fixtures.large())
            case .empty: try Publisher(templates: TemplateSet()).render(Fixtures.edition([]))
            case .examples: try Self.render(BuiltIn.root.appendingPathComponent("Examples").path)
            }
        }

        private static func render(_ newsroom: String) throws -> [String: [UInt8]] {
            let desk = try Desk(try Newsroom.load(newsroom))
            return try Publisher(templates: desk.templates).render(try desk.edition().edition)
        }
    }

    @Test("internal links, anchors and what ARIA refers to are there, and no id twice", arguments: Site.allCases)
    func links(site: Site) throws {
        let files = try site.files()
        let pages = try files.filter { $0.key.hasSuffix(".html") }.mapValues(PageReader.init)
        for (path, page) in pages {
            #expect(Set(page.identifiers).count == page.identifiers.count, "\(path) has an id twice")
            #expect(Set(page.references).isSubset(of: page.identifiers), "\(path) refers to what it has not")
            for link in page.links where !link.hasPrefix("http") && path != "404.html" {
                let (target, anchor) = PageReader.resolve(link, from: path)
                #expect(files[target] != nil, "\(path) links to \(link)")
                if let anchor {
                    #expect(pages[target]?.identifiers.contains(anchor) == true, "\(path) links to \(link)")
                }
            }
        }
    }

    @Test("every page can be reached from the front page", arguments: Site.allCases)
    func reachable(site: Site) throws {
        let files = try site.files()
        let pages = try files.filter { $0.key.hasSuffix(".html") }.mapValues(PageReader.init)
        var reached: Set = ["index.html"]
        var waiting = ["index.html"]
        while let path = waiting.popLast() {
            for link in pages[path]?.links ?? [] where !link.hasPrefix("http") {
                let target = PageReader.resolve(link, from: path).file
                if pages[target] != nil, reached.insert(target).inserted { waiting.append(target) }
            }
        }
        #expect(Set(pages.keys).subtracting(reached) == ["404.html"])
    }

    @Test("the site map names every page but that of missing addresses and those of older articles")
    func siteMap() throws {
        let files = try Site.large.files()
        let map = String(decoding: files["sitemap.xml"] ?? [], as: UTF8.self)
        for path in files.keys where path.hasSuffix("index.html") && !path.contains("page/") {
            let address = "https://incidents.exemple.fr/" + path.dropLast("index.html".count)
            #expect(map.contains("<loc>\(address)</loc>"), "\(path)")
        }
    }
}
