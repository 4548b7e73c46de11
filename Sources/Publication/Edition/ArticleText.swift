import Synchronization
import Writing

/// An article that is written, or will be when a page shows it.
enum ArticleText: Sendable, Hashable {
    /// Indirect, so that an entry is as quick to copy as one whose article is not written.
    indirect case written(Article)
    case unwritten(UnwrittenArticle)

    var article: Article {
        switch self {
        case .written(let article): article
        case .unwritten(let later): later.article
        }
    }

    static func == (left: ArticleText, right: ArticleText) -> Bool { left.article == right.article }

    func hash(into hasher: inout Hasher) { hasher.combine(article) }
}

/// Written once, whoever asks first; the others wait for it.
final class UnwrittenArticle: Sendable {
    private let write: @Sendable () -> Article
    private let written = Mutex<Article?>(nil)

    init(_ write: @escaping @Sendable () -> Article) {
        self.write = write
    }

    var article: Article {
        written.withLock { written in
            if let article = written { return article }
            let article = write()
            written = article
            return article
        }
    }
}
