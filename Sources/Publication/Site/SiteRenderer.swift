import Diagnostics
import Writing

/// Makes every file of the site, a few at a time: 10,000 articles never stand in memory together.
struct SiteRenderer: Sendable {
    let site: Site
    let archives: FeedArchives

    /// How many articles the feeds show.
    static let newest = 50

    /// From what severity on an incident is in `majeurs.xml`: « majeur » and « critique ».
    static let graveLevel = 4

    init(site: Site) {
        self.site = site
        archives = FeedArchives(site.entries, size: Self.newest)
    }

    /// A file still to be made.
    typealias Job = @Sendable () -> [Rendering]

    /// All but the incidents' own files.
    var sharedJobs: [Job] {
        [assets] + pages + feeds
    }

    private func assets() -> [Rendering] {
        site.templates.assets.sorted { $0.key < $1.key }.map { Rendering(path: $0.key, bytes: $0.value) }
    }

    /// The files of an incident, by their path: what ``renderings(of:)`` and ``postMortemRenderings(of:)`` make.
    static func files(of entry: Entry) -> [String] {
        let folders = [Site.path(of: entry)] + (entry.hasPostMortem ? [Site.postMortemPath(of: entry)] : [])
        return folders.flatMap { folder in ["index.html", "article.md", "article.json"].map { folder + $0 } }
    }

    /// The file of a path; nil when the site has none there.
    func rendering(at path: String) -> Rendering? {
        guard let (identifier, _) = LiveSite.incident(at: path) else {
            return sharedJobs.lazy.flatMap { $0() }.first { $0.path == path }
        }
        return site.places.of(identifier, in: site.entries).flatMap { place in
            let entry = site.entries[place]
            return (renderings(of: entry) + postMortemRenderings(of: entry)).first { $0.path == path }
        }
    }

    func renderings(of entry: Entry) -> [Rendering] {
        renderings(of: entry.article, about: entry, .incident, in: Site.path(of: entry))
    }

    /// Nothing for an incident whose record holds too little for one.
    func postMortemRenderings(of entry: Entry) -> [Rendering] {
        guard let article = entry.postMortem else { return [] }
        return renderings(of: article, about: entry, .postMortem, in: Site.postMortemPath(of: entry))
    }

    private func renderings(
        of article: Article, about entry: Entry, _ template: TemplateRoot, in folder: String
    ) -> [Rendering] {
        var page = Page(site, path: folder)
        page.name = article.title.plain
        let standfirst = [Article.Run].joined(article.standfirst).plain
        page.summary = standfirst.isEmpty ? nil : .text(standfirst)
        page.entry = entry
        page.related = site.related(to: entry)
        return [
            render(template, page, to: folder + "index.html"),
            Rendering(path: folder + "article.md", bytes: site.templates.bytes(of: article, as: .markdown)),
            Rendering(path: folder + "article.json", bytes: site.templates.bytes(of: article, as: .json)),
        ]
    }

    func render(_ template: TemplateRoot, _ page: Page, to path: String) -> Rendering {
        render(template.rawValue, page, to: path)
    }

    func render(_ template: String, _ page: Page, to path: String) -> Rendering {
        Rendering(
            path: path, origin: (template, page), bytes: site.templates.render(template, Views.page(page)))
    }
}
