/// What templates may name at one level: the declaration `TemplateChecker` holds templates against, and the
/// reference documentation.
struct Shape: Sendable {
    /// What the thing is called in the reference, for example `entry`.
    let name: String
    let summary: String
    let fields: [Field]

    struct Field: Sendable {
        let name: String
        let kind: Kind
        let documentation: String
        var reach = Reach.page
    }

    /// Where the value of a field is found: what must be as it was for a page that shows it to be as it was.
    enum Reach: Int, Sendable, Comparable {
        /// In what the page is about.
        case page
        /// There and, when the page is about no incident, in the newest change of the site.
        case change
        /// Anywhere in the site.
        case site

        static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
    }

    indirect enum Kind: Sendable {
        /// Escaped by `{{name}}`; as a section, true when there is a text.
        case text
        /// Typeset runs: `{{name}}` is their text, `{{{name.html}}}` and `{{{name.markdown}}}` keep their styles.
        case prose
        /// Markup made and escaped by us: `{{{name}}}`; `{{name}}` shows its source.
        case markup
        /// Only `{{#name}}` and `{{^name}}`.
        case flag
        case list(Shape)
        case one(Shape)
    }

    func index(of name: String) -> Int? {
        fields.firstIndex { $0.name == name }
    }

    /// What is inside every value of kind `prose`.
    static let prose = Shape(
        name: "prose", summary: "Typeset text with its styles.",
        fields: [
            Field(
                name: "html", kind: .markup,
                documentation: "As HTML: `<cite>`, `<sup>`, `<time>`, `<a>`, `<span lang>`."),
            Field(
                name: "markdown", kind: .markup,
                documentation: "As Markdown, with everything Markdown would interpret escaped."),
        ])
}
