import Diagnostics
public import Writing

/// The forms `generate` prints one article in.
public enum ArticleFormat: String, Sendable, CaseIterable {
    /// Plain text, not wrapped; no-break spaces kept.
    case texte
    /// CommonMark.
    case markdown
    /// An `<article>` element.
    case html
    /// Everything, with the facts and lines behind each sentence.
    case json
}

extension ArticleFormat {
    /// What makes it; nothing for JSON.
    var template: TemplateRoot? {
        switch self {
        case .texte: .articleText
        case .markdown: .articleMarkdown
        case .html: .article
        case .json: nil
        }
    }
}

extension TemplateSet {
    /// One article as a text that ends with a line feed.
    public func render(_ article: Article, as format: ArticleFormat) -> String {
        String(decoding: bytes(of: article, as: format), as: UTF8.self)
    }

    /// The same, in UTF-8.
    func bytes(of article: Article, as format: ArticleFormat) -> [UInt8] {
        guard let template = format.template else { return article.json.bytes() + [UInt8(ascii: "\n")] }
        return render(template, Views.article(ShownArticle(article)))
    }
}
