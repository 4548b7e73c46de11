import French

/// Tokens, typeset, to runs of one style: the last step before serialization.
enum Runs {
    static func make(_ tokens: [Token]) -> [Article.Run] {
        var runs: [Article.Run] = []
        for token in keepingDatesTogether(tokens) {
            let style = style(token.markup)
            // A space inside a stretch of one style belongs to it.
            append(token.leading, runs.last?.style == style ? style : .plain, to: &runs)
            append(token.text, style, to: &runs)
        }
        return runs
    }

    private static let units: Set<String> = ["secondes", "minutes", "heures", "jours"]

    /// *11 mars*, *vendredi 7*: *23 jours*: a day does not leave its month or its name at the end of a line, nor
    /// a number its unit.
    private static func keepingDatesTogether(_ tokens: [Token]) -> [Token] {
        var tokens = tokens
        for index in tokens.indices.dropFirst() where tokens[index].leading == " " {
            if sticks(tokens[index], to: tokens[index - 1]) { tokens[index].leading = "\u{A0}" }
        }
        return tokens
    }

    private static func sticks(_ token: Token, to before: Token) -> Bool {
        if token.kind == .number, CalendarNames.weekdays.contains(before.text.lowercased()) { return true }
        if units.contains(token.text), before.text.allSatisfy(\.isNumber) { return true }
        return (before.kind == .number || before.markup == .superscript) && CalendarNames.months.contains(token.text)
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
