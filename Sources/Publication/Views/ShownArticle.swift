import Writing

/// An article as templates see it: what lists show of an entry's is at hand, the rest is written when it is asked for.
struct ShownArticle: Sendable {
    private enum Source: Sendable {
        case whole(Article)
        case entry(Entry)
    }

    private let source: Source

    init(_ article: Article) {
        source = .whole(article)
    }

    init(of entry: Entry) {
        source = .entry(entry)
    }

    var imprint: Article.Imprint {
        switch source {
        case .whole(let article): article.imprint
        case .entry(let entry): entry.imprint
        }
    }

    var headline: Headline {
        switch source {
        case .whole(let article): Headline(of: article)
        case .entry(let entry): entry.headline
        }
    }

    var whole: Article {
        switch source {
        case .whole(let article): article
        case .entry(let entry): entry.article
        }
    }
}
