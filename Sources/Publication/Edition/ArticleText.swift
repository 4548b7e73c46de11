import Diagnostics
import Synchronization
import Writing

/// An article that is written, or will be when a page shows it.
enum ArticleText: Sendable, Hashable {
    /// Apart: those that are not written would have to keep its room.
    indirect case written(Article)
    case unwritten(UnwrittenArticle)

    /// - Parameter imprint: of whose incident it is: what stands for one that cannot be written is dated by it.
    func article(_ imprint: Article.Imprint) -> Article {
        switch self {
        case .written(let article): article
        case .unwritten(let later): later.article(imprint)
        }
    }

    func headline(_ imprint: Article.Imprint) -> Headline {
        switch self {
        case .written(let article): Headline(of: article)
        case .unwritten(let later): later.headline(imprint)
        }
    }

    func write() throws(Refusal) {
        if case .unwritten(let later) = self { _ = try later.result.get() }
    }

    func forget(keepingHeadlineIn shelf: ContentShelf?) {
        if case .unwritten(let later) = self { later.forget(keepingHeadlineIn: shelf) }
    }

    func forgetAll() {
        if case .unwritten(let later) = self { later.forgetAll() }
    }

    func recall(_ headline: @escaping @Sendable () -> Headline?) {
        if case .unwritten(let later) = self { later.recall(headline) }
    }

    private var result: Article? {
        switch self {
        case .written(let article): article
        case .unwritten(let later): try? later.result.get()
        }
    }

    static func == (left: ArticleText, right: ArticleText) -> Bool { left.result == right.result }

    func hash(into hasher: inout Hasher) { hasher.combine(result) }
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

    /// All of it in one buffer; nil where there are corrections, which are few.
    var packed: [UInt8]? {
        corrections.isEmpty ? packedTitle.bytes + [Self.endOfTitle] + packedStandfirst.bytes : nil
    }

    init?(packed: [UInt8]) {
        guard let end = packed.firstIndex(of: Self.endOfTitle) else { return nil }
        packedTitle = PackedRuns(bytes: Array(packed[..<end]))
        packedStandfirst = PackedRuns(bytes: Array(packed[(end + 1)...]))
        corrections = []
    }

    /// No more a byte of UTF-8 than those of ``PackedRuns``.
    private static let endOfTitle: UInt8 = 0xFD
}

/// Written once, whoever asks first; the others wait for it.
///
/// One that was forgotten keeps its headline, and is written again if more is asked for.
final class UnwrittenArticle: Sendable {
    private let genre: Article.Genre
    private let write: @Sendable (Article.Genre) throws(Refusal) -> Article
    private let written = Mutex(Written())

    private struct Written {
        // None or one: most have none at any moment, and none keeps its room.
        var article: [Article] = []
        var headline: [Headline] = []
        var refusal: [Refusal] = []
        var shelved: ContentShelf.Place?
        /// Where the headline is found without writing.
        var recall: (@Sendable () -> Headline?)?
    }

    init(_ genre: Article.Genre, _ write: @escaping @Sendable (Article.Genre) throws(Refusal) -> Article) {
        self.genre = genre
        self.write = write
    }

    var result: Result<Article, Refusal> {
        written.withLock { written in
            if let refusal = written.refusal.first { return .failure(refusal) }
            if let article = written.article.first { return .success(article) }
            do throws(Refusal) {
                let article = try write(genre)
                written.article = [article]
                written.headline = [Headline(of: article)]
                return .success(article)
            } catch {
                written.refusal = [error]
                return .failure(error)
            }
        }
    }

    /// One that cannot be written has a title that says so.
    func article(_ imprint: Article.Imprint) -> Article { (try? result.get()) ?? .unwritable(imprint) }

    func headline(_ imprint: Article.Imprint) -> Headline {
        let known = written.withLock { written in
            if let headline = written.headline.first ?? written.shelved?.headline { return headline as Headline? }
            written.headline = (written.recall?()).map { [$0] } ?? []
            return written.headline.first
        }
        return known ?? Headline(of: article(imprint))
    }

    /// Says where its headline is found as long as it is not written; nil when it is not to be found there.
    func recall(_ headline: @escaping @Sendable () -> Headline?) { written.withLock { $0.recall = headline } }

    /// - Parameter shelf: where the headline has more room than in memory; where that refuses it, it stays there.
    func forget(keepingHeadlineIn shelf: ContentShelf?) {
        written.withLock { written in
            written.article = []
            guard let shelf, let headline = written.headline.first else { return }
            written.shelved = written.shelved ?? shelf.place(of: headline)
            if written.shelved != nil { written.headline = [] }
        }
    }

    func forgetAll() {
        written.withLock { written in
            written.article = []
            written.headline = []
        }
    }
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
