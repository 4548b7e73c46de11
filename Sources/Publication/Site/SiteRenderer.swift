import Diagnostics
import Writing

/// One file of the site, with what made it.
struct Rendering: Sendable {
    let path: String
    let bytes: [UInt8]
    /// The template and the page it showed; nil for files no template makes.
    var origin: (root: TemplateRoot, page: Page)?

    /// How it is checked.
    enum Kind {
        case feed
        /// HTML that is also well-formed XML.
        case page
        case xml
        case other
    }

    var kind: Kind {
        if ["rss.xml", "atom.xml", "mises-a-jour.xml", "feed.json"].contains(path) { return .feed }
        if path.hasSuffix(".html") { return .page }
        return path.hasSuffix(".xml") ? .xml : .other
    }
}

/// Makes every file of the site, one at a time: 10,000 articles never stand in memory together.
struct SiteRenderer: Sendable {
    let site: Site

    func renderAll(_ body: (Rendering) throws(Refusal) -> Void) throws(Refusal) {
        for (path, bytes) in site.templates.assets.sorted(by: { $0.key < $1.key }) {
            try body(Rendering(path: path, bytes: bytes))
        }
        for page in pages {
            try body(page())
        }
        for entry in site.entries {
            for rendering in renderings(of: entry) {
                try body(rendering)
            }
        }
    }

    private var pages: [() -> Rendering] {
        [
            { front(.index, "index.html", page: "") },
            { front(.notFound, "404.html", page: "404.html", root: rootOfHost, name: "Page introuvable") },
            { front(.rss, "rss.xml") },
            { front(.atom, "atom.xml") },
            { front(.updates, "mises-a-jour.xml") },
            { Rendering(path: "feed.json", bytes: Array(JSONFeed.text(of: site).utf8)) },
            { front(.sitemap, "sitemap.xml") },
            { front(.robots, "robots.txt") },
        ]
            + site.services.map { service in
                {
                    var page = Page(site, path: service.path)
                    page.name = service.service.name
                    page.service = service
                    page.entries = site.entries.filter { $0.service.slug == service.service.slug }
                    return render(.service, page, to: service.path + "index.html")
                }
            }
    }

    /// A file that shows all entries.
    private func front(
        _ template: TemplateRoot, _ path: String, page pagePath: String? = nil, root: String? = nil, name: String? = nil
    ) -> Rendering {
        var page = Page(site, path: pagePath ?? path, root: root)
        page.name = name
        page.summary = site.edition.summary
        page.entries = site.entries
        return render(template, page, to: path)
    }

    private func renderings(of entry: Entry) -> [Rendering] {
        let article = entry.article
        let folder = Site.path(of: entry)
        var page = Page(site, path: folder)
        page.name = article.title.plain
        page.summary = [Article.Run].joined(article.standfirst).plain
        page.entry = entry
        return [
            render(.incident, page, to: folder + "index.html"),
            Rendering(path: folder + "article.md", bytes: Array(site.templates.render(article, as: .markdown).utf8)),
            Rendering(path: folder + "article.json", bytes: Array(site.templates.render(article, as: .json).utf8)),
        ]
    }

    private func render(_ template: TemplateRoot, _ page: Page, to path: String) -> Rendering {
        let text = site.templates.render(template, Views.page(page))
        return Rendering(path: path, bytes: Array(text.utf8), origin: (template, page))
    }

    /// A missing page is shown under any address: its links start from the host.
    private var rootOfHost: String {
        let afterScheme = site.base.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
        return afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "/"
    }
}
