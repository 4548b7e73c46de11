import Writing

/// What search engines are told of a page: nothing that the page does not say, and written when a template asks for it.
enum PageSummary: Sendable {
    case text(String)
    case service(ServiceHistory)
    /// Of a page of older articles, newest first, and of what they are the older ones.
    case older([Entry], of: String)
    /// Of a month or a year, with how many articles it has.
    case period(Period, name: String, count: Int)

    func text(in site: Site) -> String {
        switch self {
        case .text(let text): text
        case .service(let history): Self.service(history)
        case .older(let entries, let name):
            "\(name)\u{A0}: les articles parus \(PublicationSpan(entries)?.text ?? "")."
        case .period(let period, let name, let count):
            // What is said of the whole period first; without it, how much it has.
            site.edition.reviews.paragraphs(on: period).first.map { [Article.Run].joined($0.sentences).plain }
                ?? "\(name)\u{A0}: \(Self.count(count))."
        }
    }

    /// How far around the page it looks.
    var reach: Shape.Reach {
        switch self {
        case .text, .older: .page
        case .service, .period: .site
        }
    }

    /// « Twitter, le réseau social : 3 articles, le dernier du 13 mars 2014. Un déploiement raté perturbe Twitter. »
    private static func service(_ history: ServiceHistory) -> String {
        let name = [history.service.name, history.service.gloss].compactMap(\.self).joined(separator: ", ")
        guard let newest = history.entries.first else { return name + "." }
        let day = newest.imprint.published.shortDay.plain
        let date = history.entries.count < 2 ? "du \(day)" : "le dernier du \(day)"
        return "\(name)\u{A0}: \(count(history.entries.count)), \(date). \(newest.headline.title.plain)."
    }

    private static func count(_ count: Int) -> String { "\(count)\u{A0}\(Views.articles(count))" }
}
