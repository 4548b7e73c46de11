/// A house style: which spaces stand where.
public struct Typography: Sendable, Hashable {
    /// How an hour is written.
    public enum HourStyle: Sendable, Hashable {
        /// 19 h 30, 19 h
        case spaced
        /// 19h30, 19h00
        case compact
    }

    /// Before `:`.
    public var beforeColon: Space
    /// Before `;` `!` `?`.
    public var beforeHighPunctuation: Space
    /// Inside « ».
    public var insideGuillemets: Space
    /// Between a number and its unit.
    public var beforeUnit: Space
    public var hours: HourStyle

    /// Lexique des règles typographiques en usage à l’Imprimerie nationale.
    public static let imprimerie = Typography(
        beforeColon: .noBreak, beforeHighPunctuation: .narrowNoBreak, insideGuillemets: .noBreak,
        beforeUnit: .noBreak, hours: .spaced)

    /// The same, with the hours of news agencies (AFP, *Manuel de l’agencier*): 19h30.
    public static let presse = Typography(
        beforeColon: .noBreak, beforeHighPunctuation: .narrowNoBreak, insideGuillemets: .noBreak,
        beforeUnit: .noBreak, hours: .compact)

    public init(
        beforeColon: Space, beforeHighPunctuation: Space, insideGuillemets: Space, beforeUnit: Space, hours: HourStyle
    ) {
        self.beforeColon = beforeColon
        self.beforeHighPunctuation = beforeHighPunctuation
        self.insideGuillemets = insideGuillemets
        self.beforeUnit = beforeUnit
        self.hours = hours
    }

    /// Foreign plain text (a record's field, a quote) as tokens, with its faults of typography mended.
    public func tokens(fromPlainText text: String) -> [Token] {
        PlainTextReader(text).tokens()
    }

    /// Foreign plain text, mended.
    ///
    /// - Parameter isTitle: a title loses its final full stop.
    public func text(_ plain: String, isTitle: Bool = false) -> String {
        var tokens = tokens(fromPlainText: plain)
        if isTitle, let last = tokens.last, last.kind == .punctuation, last.text == "." { tokens.removeLast() }
        return Typesetter(profile: self).string(tokens)
    }
}
