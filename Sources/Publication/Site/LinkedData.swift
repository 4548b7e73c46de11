import Diagnostics
import Writing

/// https://schema.org/NewsArticle, as search engines read it; `LiveBlogPosting` while live updates come in.
enum LinkedData {
    static func article(_ entry: Placed<Entry>) -> String {
        let (site, article) = (entry.site, entry.content.article)
        let url = site.url(Site.path(of: entry.content))
        let publisher = JSON.object([
            ("@type", .string("Organization")), ("name", .string(site.edition.author)), ("url", .string(site.base)),
        ])
        let isLive = entry.content.state == .ongoing && !article.updates.isEmpty
        return JSON.compact([
            ("@context", .string("https://schema.org")),
            ("@type", .string(isLive ? "LiveBlogPosting" : "NewsArticle")),
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
            ("correction", article.corrections.isEmpty ? nil : .array(article.corrections.map(correction))),
            ("coverageStartTime", isLive ? .string(article.published.iso8601) : nil),
            ("liveBlogUpdate", isLive ? .array(article.updates.map { update($0, at: url, by: publisher) }) : nil),
        ]).serialized(for: .page)
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
