import French

/// Tokens, typeset, to runs of one style: the last step before serialization.
enum Runs {
    /// - Parameter zone: where the hours are; without one they are given without their offset from UTC.
    static func make(_ tokens: [Token], zone: Zone? = nil) -> [Article.Run] {
        var runs: [Article.Run] = []
        var markup: Token.Markup?
        for token in keepingDatesTogether(tokens) where !token.text.isEmpty {
            if let last = runs.indices.last, token.markup == markup {
                // A space inside a stretch of one style belongs to it.
                runs[last].text += token.leading.rawValue
                runs[last].text += token.text
            } else {
                append(token.leading.rawValue, .plain, to: &runs)
                append(token.text, style(token.markup, zone), to: &runs)
                // Most of a sentence is one run.
                if runs.count == 1 { runs[0].text.reserveCapacity(tokens.count * 8) }
                markup = token.markup
            }
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
