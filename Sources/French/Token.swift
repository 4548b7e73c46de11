/// One piece of a sentence under construction.
///
/// Realization emits tokens, never text: elision, contraction, capitals and spacing look at kinds, so that a URL,
/// a brand or a decimal is never mistaken for words. Text is made last, by `Typesetter`.
public struct Token: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A word we chose: may elide (`de` → `d’`), contract (`de` + `le` → `du`) and take a capital.
        case word
        /// A definite or partitive article we chose or recognised in a noun group (`le`, `la`, `les`, `des`, `du`):
        /// what `de` and `à` contract with.
        case article
        /// Words of the record's author: printed letter for letter, though typography spaces them, and the word
        /// before them elides.
        case text
        /// A proper name: printed as is, never contracted with, even when it begins with an article (`de La Poste`).
        case brand
        /// A number in digits, already grouped and with its decimal comma.
        case number
        /// What must stay on the line of the number before it: `%`, `Go`, `minutes`, `h`.
        case unit
        /// `.` `,` `;` `:` `!` `?` `…` `(` `)` `–`
        case punctuation
        /// « or, when nested, “
        case openQuote
        /// » or, when nested, ”
        case closeQuote
        /// A URL, an e-mail address, a version, an identifier: nothing touches it.
        case verbatim
    }

    /// What the token is in the finished document, across serializations.
    public enum Markup: Sendable, Hashable {
        /// The `er` of `1er`.
        case superscript
        /// Of the name of a day: what `<time datetime>` says.
        case day(CalendarDate)
        /// The same of an hour, local.
        case minute(LocalDateTime)
    }

    // Tokens are copied more than anything else: their text is the one reference they hold.
    public var text: String
    public var kind: Kind
    public var markup: Markup?
    /// What stands before the token: set by `Typesetter`.
    public var leading: Space

    public init(_ kind: Kind, _ text: String, markup: Markup? = nil, leading: Space = .none) {
        self.kind = kind
        self.text = text
        self.markup = markup
        self.leading = leading
    }
}
