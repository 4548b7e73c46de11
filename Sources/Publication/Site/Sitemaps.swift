/// The addresses of the site for search engines: `sitemap.xml`, which lists them or, when there are too many for one file,
/// the files that share them (https://www.sitemaps.org/protocol.html).
///
/// Those files are at the root, since one may only list what is below it. Incidents are counted from the oldest, so that
/// a file that is full never gets another address.
struct Sitemaps: Sendable {
    private let site: Site
    /// How many incidents a file has that is full; nil when one file has room for all.
    private let size: Int?

    /// Addresses, and 50 MB, which so many of ours are far from.
    static let limit = 50_000

    /// - Parameter limit: how many addresses a file may have.
    init(_ site: Site, limit: Int = limit) {
        self.site = site
        let entries = site.entries.reduce(0) { $0 + ($1.hasPostMortem ? 2 : 1) }
        // The front page and the archives, then what the newest file lists beside incidents.
        let others = 2 + site.services.count + site.months.count + site.years.count + site.templates.ownPages.count
        // An incident has two addresses at most: two fifths of the limit leave room for the others.
        size = entries + others > limit ? limit * 2 / 5 : nil
    }

    func jobs(_ renderer: SiteRenderer) -> [SiteRenderer.Job] {
        guard let size else { return [{ [renderer.render(.sitemap, page(Self.name, site.entries), to: Self.name)] }] }
        let count = max(1, (site.entries.count + size - 1) / size)
        let parts: [SiteRenderer.Job] = (0..<count).map { index in
            {
                let end = site.entries.count - index * size
                var page = page(Self.name(index), Array(site.entries[max(0, end - size)..<end]))
                if index + 1 < count { page.newer = link(index + 1) }
                return [renderer.render(.sitemap, page, to: page.path)]
            }
        }
        let list: SiteRenderer.Job = {
            var page = page(Self.name, [])
            page.sitemaps = (0..<count).map(link)
            return [renderer.render(.sitemapIndex, page, to: page.path)]
        }
        return parts + [list]
    }

    private func page(_ path: String, _ entries: [Entry]) -> Page {
        var page = Page(site, path: path, entries: entries)
        page.feed = Feed(tag: site.tag)
        return page
    }

    private func link(_ index: Int) -> PageLink { PageLink(path: Self.name(index), name: Self.name(index)) }

    private static let name = "sitemap.xml"

    /// `sitemap-1.xml`
    private static func name(_ index: Int) -> String { "sitemap-\(index + 1).xml" }

    /// Whether a file of ours is one, by its name.
    static func isOne(_ name: some StringProtocol) -> Bool { name.hasPrefix("sitemap") && name.hasSuffix(".xml") }
}
