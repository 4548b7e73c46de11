import Diagnostics
import Writing

/// What search engines read of a page (https://schema.org).
enum LinkedData {
    /// https://schema.org/NewsArticle; `LiveBlogPosting` while live updates come in.
    static func article(_ entry: Placed<Entry>) -> String {
        let article = entry.content.article
        let url = entry.site.url(Site.path(of: entry.content))
        let publisher = publisher(of: entry.site)
        let isLive = entry.content.state == .ongoing && !article.updates.isEmpty
        return JSON.compact(
            common(
                isLive ? "LiveBlogPosting" : "NewsArticle", entry, article, id: entry.site.tag(of: entry.content), url)
                + [
                    ("coverageStartTime", isLive ? .string(article.published.iso8601) : nil),
                    (
                        "liveBlogUpdate",
                        isLive ? .array(article.updates.map { update($0, at: url, by: publisher) }) : nil
                    ),
                ]
        ).serialized(for: .page)
    }

    /// https://schema.org/AnalysisNewsArticle: what an incident was, once it is known; nil without one.
    static func postMortem(_ entry: Placed<Entry>) -> String? {
        guard let article = entry.content.postMortem else { return nil }
        let (site, incident) = (entry.site, entry.content)
        return JSON.compact(
            common(
                "AnalysisNewsArticle", entry, article, id: site.postMortemTag(of: incident),
                site.url(Site.postMortemPath(of: incident)))
                + [("isBasedOn", .string(site.url(Site.path(of: incident))))]
        ).serialized(for: .page)
    }

    private static func common(
        _ type: String, _ entry: Placed<Entry>, _ article: Article, id: String, _ url: String
    ) -> [(String, JSON?)] {
        let publisher = publisher(of: entry.site)
        return [
            ("@context", .string("https://schema.org")),
            ("@type", .string(type)),
            ("@id", .string(id)),
            ("headline", .string(article.title.plain)),
            ("description", article.standfirst.isEmpty ? nil : .string([Article.Run].joined(article.standfirst).plain)),
            ("datePublished", .string(article.published.iso8601)),
            ("dateModified", .string(article.updated.iso8601)),
            ("inLanguage", .string(entry.site.edition.language)),
            ("articleSection", .string(entry.content.nature)),
            ("url", .string(url)),
            ("mainEntityOfPage", .string(url)),
            ("author", publisher),
            ("publisher", publisher),
            ("about", .object([("@type", .string("Service")), ("name", .string(entry.content.service.name))])),
            ("citation", citations(of: article)),
            ("correction", article.corrections.isEmpty ? nil : .array(article.corrections.map(correction))),
        ]
    }

    private static func publisher(of site: Site) -> JSON {
        .object([
            ("@type", .string("Organization")), ("name", .string(site.edition.author)), ("url", .string(site.base)),
        ])
    }

    /// The author's words have no title of their own: the date is one.
    private static func update(_ note: Article.Note, at page: String, by publisher: JSON) -> JSON {
        .object([
            ("@type", .string("BlogPosting")),
            ("headline", .string("Point du \(note.date.runs.plain)")),
            ("articleBody", .string(note.runs.plain)),
            ("datePublished", .string(note.date.iso8601)),
            ("url", .string("\(page)#point-\(note.identifier)")),
            ("author", publisher),
        ])
    }

    /// https://schema.org/CorrectionComment
    private static func correction(_ note: Article.Note) -> JSON {
        .object([
            ("@type", .string("CorrectionComment")), ("text", .string(note.runs.plain)),
            ("datePublished", .string(note.date.iso8601)),
        ])
    }

    private static func citations(of article: Article) -> JSON? {
        let urls = article.sources.compactMap { $0.url.flatMap(SafeLink.check) }
        return urls.isEmpty ? nil : .array(urls.map(JSON.string))
    }
}
