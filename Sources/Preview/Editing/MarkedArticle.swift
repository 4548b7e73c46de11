import Writing

/// An article whose sentences can be told apart in its page, by number in reading order, its title behind them.
struct MarkedArticle: Sendable {
    let article: Article
    /// By number, from 0.
    let sentences: [Article.Sentence]
    /// Without the title.
    let bodyCount: Int

    init(_ original: Article) {
        var article = original
        var sentences: [Article.Sentence] = []
        func mark(_ sentence: Article.Sentence) -> Article.Sentence {
            guard !sentence.runs.isEmpty else { return sentence }
            var marked = sentence
            marked.runs =
                [Article.Run("", .sentenceStart(sentences.count))] + sentence.runs + [Article.Run("", .sentenceEnd)]
            sentences.append(sentence)
            return marked
        }
        article.standfirst = article.standfirst.map(mark)
        article.sections = article.sections.map { section in
            var section = section
            section.paragraphs = section.paragraphs.map { Article.Paragraph(sentences: $0.sentences.map(mark)) }
            return section
        }
        bodyCount = sentences.count
        if let origin = original.titleOrigin {
            article.title =
                mark(Article.Sentence(runs: original.title, told: origin.told, formulation: origin.formulation)).runs
        }
        self.article = article
        self.sentences = sentences
    }
}
