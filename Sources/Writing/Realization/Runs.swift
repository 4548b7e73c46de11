import French

/// Tokens, typeset, to runs of one style: the last step before serialization.
enum Runs {
    static func make(_ tokens: [Token]) -> [Article.Run] {
        var runs: [Article.Run] = []
        for token in tokens {
            let style = style(token.markup)
            // A space inside a stretch of one style belongs to it.
            append(token.leading, runs.last?.style == style ? style : .plain, to: &runs)
            append(token.text, style, to: &runs)
        }
        return runs
    }

    private static func append(_ text: String, _ style: Article.Run.Style, to runs: inout [Article.Run]) {
        guard !text.isEmpty else { return }
        if let last = runs.indices.last, runs[last].style == style {
            runs[last].text += text
        } else {
            runs.append(Article.Run(text, style))
        }
    }

    private static func style(_ markup: Token.Markup?) -> Article.Run.Style {
        switch markup {
        case nil: .plain
        case .workTitle: .workTitle
        case .superscript: .superscript
        case .time(let value): .time(value)
        case .link(let url): .link(url)
        case .language(let tag): .language(tag)
        }
    }
}
