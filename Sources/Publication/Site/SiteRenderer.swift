import Diagnostics
import Writing

/// Makes every file of the site, a few at a time: 10,000 articles never stand in memory together.
struct SiteRenderer: Sendable {
    let site: Site
    let archives: FeedArchives

    /// How many articles the front page and the feeds show.
    static let newest = (front: 20, feeds: 50)

    /// From what severity on an incident is in `majeurs.xml`: « majeur » and « critique ».
    static let graveLevel = 4

    init(site: Site) {
        self.site = site
        archives = FeedArchives(site.entries, size: Self.newest.feeds)
    }

    /// A file still to be made.
    typealias Job = @Sendable () -> [Rendering]

    var jobs: [Job] {
        sharedJobs + site.entries.map { entry in { renderings(of: entry) } }
    }

    /// All but the incidents' own files.
    var sharedJobs: [Job] {
        [assets, frontPages] + feeds + groupPages
    }

    private func assets() -> [Rendering] {
        site.templates.assets.sorted { $0.key < $1.key }.map { Rendering(path: $0.key, bytes: $0.value) }
    }

    private func frontPages() -> [Rendering] {
        var index = Page(site, path: "")
        index.summary = site.edition.summary
        index.entries = Array(site.entries.prefix(Self.newest.front))
        index.ongoing = site.entries.filter { $0.state == .ongoing }
        var notFound = Page(site, path: "404.html", root: rootOfHost)
        notFound.name = "Page introuvable"
        var archives = Page(site, path: "archives/")
        archives.name = "Archives"
        return [
            render(.index, index, to: "index.html"), render(.notFound, notFound, to: "404.html"),
            render(.archives, archives, to: "archives/index.html"),
        ]
    }

    private var groupPages: [Job] {
        let services: [Job] = site.services.map { service in
            {
                var page = Page(site, path: service.path)
                page.name = service.service.name
                page.service = service
                page.entries = service.entries
                return [render(.service, page, to: service.path + "index.html")]
            }
        }
        return services
            + site.months.map { month in
                {
                    var page = Page(site, path: month.path)
                    page.name = "\(month.name) \(month.year)"
                    page.month = month
                    page.entries = month.entries
                    return [render(.month, page, to: month.path + "index.html")]
                }
            }
    }

    func renderings(of entry: Entry) -> [Rendering] {
        let article = entry.article
        let folder = Site.path(of: entry)
        var page = Page(site, path: folder)
        page.name = article.title.plain
        page.summary = [Article.Run].joined(article.standfirst).plain
        page.entry = entry
        page.related = site.related(to: entry)
        return [
            render(.incident, page, to: folder + "index.html"),
            Rendering(path: folder + "article.md") { site.templates.render(article, as: .markdown) },
            Rendering(path: folder + "article.json") { site.templates.render(article, as: .json) },
        ]
    }

    func render(_ template: TemplateRoot, _ page: Page, to path: String) -> Rendering {
        Rendering(path: path, origin: (template, page)) { site.templates.render(template, Views.page(page)) }
    }

    /// A missing page is shown under any address: its links start from the host.
    private var rootOfHost: String {
        let afterScheme = site.base.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
        return afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "/"
    }
}
