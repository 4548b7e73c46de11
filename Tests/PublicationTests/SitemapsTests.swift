import Foundation
import Testing

@testable import Publication

@Suite("Search engines are given every address, in files they accept")
struct SitemapsTests {
    private let templates: TemplateSet

    init() throws {
        templates = try TemplateSet()
    }

    /// The files of a site, and the addresses each lists.
    private func maps(_ count: Int, limit: Int = Sitemaps.limit) throws -> [String: [String]] {
        let site = try Site(Fixtures.edition((0..<count).map(Fixtures.numbered)), templates: templates)
        let check = RenderingCheck(site: site)
        var maps: [String: [String]] = [:]
        for rendering in Sitemaps(site, limit: limit).jobs(SiteRenderer(site: site)).flatMap({ $0() }) {
            #expect(rendering.kind == .xml)
            #expect(try check(rendering).isEmpty)
            maps[rendering.path] = String(decoding: rendering.bytes, as: UTF8.self)
                .matches(of: /<loc>https:\/\/incidents\.exemple\.fr\/(.*?)<\/loc>/).map { String($0.output.1) }
        }
        return maps
    }

    @Test("one file lists all, as long as it may")
    func one() throws {
        let maps = try maps(30)
        #expect(maps.keys.sorted() == ["sitemap.xml"])
        #expect(Set(maps["sitemap.xml"] ?? []).isSuperset(of: ["", "archives/", "incidents/incident-0/"]))
    }

    @Test("several share the addresses beyond, none too many, and the first lists them", arguments: [31, 40, 41, 160])
    func several(count: Int) throws {
        let limit = 30
        let one = try #require(try maps(count)["sitemap.xml"])
        let maps = try maps(count, limit: limit)
        let parts = maps.keys.filter { $0 != "sitemap.xml" }
        #expect(Set(maps["sitemap.xml"] ?? []) == Set(parts))
        #expect(parts.count > 1)
        #expect(maps.values.allSatisfy { $0.count <= limit })
        let listed = parts.flatMap { maps[$0] ?? [] }
        #expect(listed.sorted() == one.sorted())
    }

    @Test("a file that is full stays as it is when there is a new incident")
    func full() throws {
        let (before, after) = (try maps(100, limit: 50), try maps(101, limit: 50))
        let changed = after.keys.filter { before[$0] != after[$0] }
        #expect(changed.filter { $0 != "sitemap.xml" }.sorted() == ["sitemap-5.xml", "sitemap-6.xml"])
    }
}
