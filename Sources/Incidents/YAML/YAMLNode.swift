package import Diagnostics

/// A YAML value with its place and nothing else: no anchors, no tags, no guessed types.
package struct YAMLNode: Sendable {
    package var content: Content
    package var location: Location

    package enum Content: Sendable {
        case scalar(String, Style)
        case list([YAMLNode])
        case map([Entry])
    }

    package enum Style: Sendable {
        case plain
        case quoted
        /// `|` and `>`
        case block
    }

    package struct Entry: Sendable {
        package var key: String
        package var keyLocation: Location
        package var value: YAMLNode
    }

    /// The text of a scalar.
    package var scalar: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    package var list: [YAMLNode]? {
        guard case .list(let items) = content else { return nil }
        return items
    }

    package var entries: [Entry]? {
        guard case .map(let entries) = content else { return nil }
        return entries
    }

    /// The value of a key.
    package subscript(key: String) -> YAMLNode? { entries?.first { $0.key == key }?.value }

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
