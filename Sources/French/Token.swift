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
        /// The title of a work: italics.
        case workTitle
        /// The `er` of `1er`.
        case superscript
        /// A moment, as an ISO 8601 value for `<time datetime>`.
        case time(String)
        case link(String)
        /// Words in another language, as a BCP 47 tag.
        case language(String)
    }

    public var kind: Kind
    public var text: String
    public var markup: Markup?
    /// Index of the fact the token tells, in a table of the caller's; nil for plain words.
    public var source: Int?
    /// What stands before the token: set by `Typesetter`.
    public var leading: String

    public init(_ kind: Kind, _ text: String, markup: Markup? = nil, source: Int? = nil, leading: String = "") {
        self.kind = kind
        self.text = text
        self.markup = markup
        self.source = source
        self.leading = leading
    }
}
