import French

/// Tokens, typeset, to runs of one style: the last step before serialization.
enum Runs {
    /// - Parameter zone: where the hours are; without one they are given without their offset from UTC.
    static func make(_ tokens: [Token], zone: Zone? = nil) -> [Article.Run] {
        var runs: [Article.Run] = []
        let tokens = keepingDatesTogether(tokens)
        var rest = tokens[...]
        while let first = rest.first {
            // A space inside a stretch of one style belongs to it.
            let stretch = rest.prefix { $0.markup == first.markup }
            append(first.leading.rawValue, .plain, to: &runs)
            append(Typesetter.joined(stretch), style(first.markup, zone), to: &runs)
            rest = rest[stretch.endIndex...]
        }
        return runs
    }

    private static let units = ["secondes", "minutes", "heures", "jours"]

    /// *11 mars*, *vendredi 7*: *23 jours*: a day does not leave its month or its name at the end of a line, nor
    /// a number its unit.
    private static func keepingDatesTogether(_ tokens: [Token]) -> [Token] {
        var tokens = tokens
        for index in tokens.indices.dropFirst() where tokens[index].leading == .breaking {
            if sticks(tokens[index], to: tokens[index - 1]) { tokens[index].leading = .noBreak }
        }
        return tokens
    }

    private static func sticks(_ token: Token, to before: Token) -> Bool {
        if token.kind == .number, CalendarNames.weekdays.contains(before.text.inLowerCase) { return true }
        if units.contains(where: token.spells), before.text.allSatisfy(\.isNumber) { return true }
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

    private static func style(_ markup: Token.Markup?, _ zone: Zone?) -> Article.Run.Style {
        switch markup {
        case nil: .plain
        case .superscript: .superscript
        case .day(let date): .time(date.iso)
        case .minute(let local): .time(zone?.iso8601(local) ?? local.iso)
        }
    }
}
