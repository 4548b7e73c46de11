import Diagnostics

/// A YAML value with its place and nothing else: no anchors, no tags, no guessed types.
struct YAMLNode: Sendable {
    var content: Content
    var location: Location

    enum Content: Sendable {
        case scalar(String, Style)
        case list([YAMLNode])
        case map([Entry])
    }

    enum Style: Sendable {
        case plain
        case quoted
        /// `|` and `>`
        case block
    }

    struct Entry: Sendable {
        var key: String
        var keyLocation: Location
        var value: YAMLNode
    }

    /// The text of a scalar.
    var scalar: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// Nothing was written: `clé:`, `clé: ~`, `clé: null`, `clé: ""`.
    var isEmpty: Bool {
        switch content {
        case .scalar(let text, .plain): ["", "~", "null", "Null", "NULL"].contains(text)
        case .scalar(let text, _): text.allSatisfy(\.isWhitespace)
        case .list, .map: false
        }
    }

    /// « un texte », « une liste », « un groupe de clés »: what a message says was found.
    var kindName: String {
        switch content {
        case .scalar: "un texte"
        case .list: "une liste"
        case .map: "un groupe de clés"
        }
    }
}
