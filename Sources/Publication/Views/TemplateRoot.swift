/// The templates the site starts from; the others are partials of these.
enum TemplateRoot: String, Sendable, CaseIterable {
    case index = "html/index"
    case incident = "html/incident"
    case postMortem = "html/post-mortem"
    case service = "html/service"
    case archives = "html/archives"
    case year = "html/year"
    case month = "html/month"
    case notFound = "html/404"
    case article = "html/article"
    case rss = "feeds/rss"
    case atom = "feeds/atom"
    case updates = "feeds/mises-a-jour"
    case content = "feeds/content"
    case calendar = "feeds/maintenances.ics"
    case sitemap = "feeds/sitemap"
    case sitemapIndex = "feeds/sitemap-index"
    case robots = "text/robots"
    case articleText = "text/article"
    case articleMarkdown = "text/markdown"

    /// What the template may name.
    var shape: Shape {
        switch self {
        case .article, .articleText, .articleMarkdown, .content: Views.article.shape
        default: Views.page.shape
        }
    }

    var summary: String {
        switch self {
        case .index: "the front page, and those of what came before, `page/1/`"
        case .incident: "an incident’s page"
        case .postMortem: "the post-mortem of an incident, `incidents/ID/post-mortem/`"
        case .service: "a service’s page, and those of what came before, `services/SLUG/page/1/`"
        case .archives: "the list of years and months"
        case .year: "a year’s page"
        case .month: "a month’s page"
        case .notFound: "the page of missing addresses"
        case .article: "an article alone: `generate --format html`, and the middle of an incident’s page"
        case .rss: "`rss.xml`, one item an incident; `majeurs.xml`, the feeds of services and the archives too"
        case .atom: "`atom.xml`, one entry an incident; the feeds of services and the archives too"
        case .updates: "`mises-a-jour.xml`, one item a live update"
        case .calendar: "`maintenances.ics`, one event a maintenance; lines are folded afterwards"
        case .content: "the whole article inside a feed item"
        case .sitemap:
            "`sitemap.xml`, or `sitemap-1.xml` and so on beyond 50,000 addresses, the last one without `newer`"
        case .sitemapIndex: "`sitemap.xml` beyond 50,000 addresses"
        case .robots: "`robots.txt`"
        case .articleText: "`generate --format texte`"
        case .articleMarkdown: "`generate --format markdown`, and `article.md`"
        }
    }
}
