import Diagnostics
import Synchronization
import Writing

/// An article that is written, or will be when a page shows it.
enum ArticleText: Sendable, Hashable {
    /// Apart: those that are not written would have to keep its room.
    indirect case written(Article)
    case unwritten(UnwrittenArticle)

    var article: Article {
        switch self {
        case .written(let article): article
        case .unwritten(let later): later.article
        }
    }

    var headline: Headline {
        switch self {
        case .written(let article): Headline(of: article)
        case .unwritten(let later): later.headline
        }
    }

    func write() throws(Refusal) {
        if case .unwritten(let later) = self { try later.outcome.get() }
    }

    func forget() {
        if case .unwritten(let later) = self { later.forget() }
    }

    func recall(_ headline: @escaping @Sendable () -> Headline?) {
        if case .unwritten(let later) = self { later.recall(headline) }
    }

    static func == (left: ArticleText, right: ArticleText) -> Bool { left.article == right.article }

    func hash(into hasher: inout Hasher) { hasher.combine(article) }
}

/// What lists show of an article, in little room.
struct Headline: Sendable {
    private let packedTitle: PackedRuns
    private let packedStandfirst: PackedRuns
    let corrections: [Article.Note]

    init(of article: Article) {
        self.init(title: article.title, standfirst: .joined(article.standfirst), corrections: article.corrections)
    }

    init(title: [Article.Run], standfirst: [Article.Run], corrections: [Article.Note]) {
        packedTitle = PackedRuns(title)
        packedStandfirst = PackedRuns(standfirst)
        self.corrections = corrections
    }

    var title: [Article.Run] { packedTitle.runs }

    /// Its sentences joined; nothing in genres that have none.
    var standfirst: [Article.Run] { packedStandfirst.runs }
}

/// Written once, whoever asks first; the others wait for it.
///
/// One that was forgotten keeps its headline, and is written again if more is asked for.
final class UnwrittenArticle: Sendable {
    private let imprint: Article.Imprint
    private let write: @Sendable () throws(Refusal) -> Article
    private let written = Mutex(Written())

    private struct Written {
        /// None or one: most have none at any moment, and none keeps its room.
        var article: [Article] = []
        var headline: Headline?
        /// Where the headline is found without writing.
        var recall: (@Sendable () -> Headline?)?
        var refusal: Refusal?
    }

    init(_ imprint: Article.Imprint, _ write: @escaping @Sendable () throws(Refusal) -> Article) {
        self.imprint = imprint
        self.write = write
    }

    /// One that cannot be written has a title that says so.
    var article: Article {
        written.withLock { written in
            if let article = written.article.first { return article }
            let article: Article
            do throws(Refusal) {
                article = try write()
            } catch {
                written.refusal = error
                article = .unwritable(imprint)
            }
            written.article = [article]
            written.headline = Headline(of: article)
            return article
        }
    }

    var headline: Headline {
        let known = written.withLock { written in
            if written.headline == nil { written.headline = written.recall?() }
            return written.headline
        }
        return known ?? Headline(of: article)
    }

    /// Says where its headline is found as long as it is not written; nil when it is not to be found there.
    func recall(_ headline: @escaping @Sendable () -> Headline?) { written.withLock { $0.recall = headline } }

    /// Whether it could be written.
    var outcome: Result<Void, Refusal> {
        _ = article
        return written.withLock(\.refusal).map { .failure($0) } ?? .success(())
    }

    func forget() { written.withLock { $0.article = [] } }
}

extension Article {
    /// What stands in a page for an article that was refused; the diagnostics say why.
    fileprivate static func unwritable(_ imprint: Imprint) -> Article {
        Article(
            identifier: imprint.identifier, genre: .article,
            title: [Run("L’article de «\u{A0}\(imprint.identifier)\u{A0}» ne peut pas être écrit")],
            published: imprint.published, updated: imprint.updated)
    }
}
