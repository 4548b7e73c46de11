import Diagnostics

/// One `{{…}}` of a template.
struct Tag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case variable
        /// `{{{name}}}` or `{{&name}}`
        case unescaped
        case section
        case inverted
        case close
        case partial
        case comment
        case delimiters
    }

    var kind: Kind
    /// Without transforms: `entries` in `{{#first(entries)}}`, empty in `{{#last()}}`.
    var name: String
    /// Outermost first.
    var transforms: [String] = []
    var location: Location
    /// From the opening braces to past the closing ones, in scalars of the template.
    var range = 0..<0
    /// Whether the tag is alone on its line, which then disappears.
    var isStandalone = false
    /// The line it ends on: a comment may be long.
    var lastLine = 0

    /// As it is written between the braces.
    var written: String {
        transforms.reversed().reduce(name) { "\($1)(\($0))" }
    }
}
