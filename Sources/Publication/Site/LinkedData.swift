import Writing

/// https://schema.org/NewsArticle, as search engines read it.
enum LinkedData {
    static func article(_ entry: Placed<Entry>) -> String {
        let (site, article) = (entry.site, entry.content.article)
        let url = site.url(Site.path(of: entry.content))
        let publisher = JSON.object([
            ("@type", .string("Organization")), ("name", .string(site.edition.author)), ("url", .string(site.base)),
        ])
        return JSON.compact([
            ("@context", .string("https://schema.org")),
            ("@type", .string("NewsArticle")),
            ("@id", .string(site.tag(of: entry.content))),
            ("headline", .string(article.title.plain)),
            ("description", article.standfirst.isEmpty ? nil : .string([Article.Run].joined(article.standfirst).plain)),
            ("datePublished", .string(article.published.iso8601)),
            ("dateModified", .string(article.updated.iso8601)),
            ("inLanguage", .string(site.edition.language)),
            ("articleSection", .string(entry.content.nature)),
            ("url", .string(url)),
            ("mainEntityOfPage", .string(url)),
            ("author", publisher),
            ("publisher", publisher),
            ("about", .object([("@type", .string("Service")), ("name", .string(entry.content.service.name))])),
            ("citation", citations(of: article)),
        ]).serialized(for: .page)
    }

    private static func citations(of article: Article) -> JSON? {
        let urls = article.sources.compactMap { $0.url.flatMap(SafeLink.check) }
        return urls.isEmpty ? nil : .array(urls.map(JSON.string))
    }
}
