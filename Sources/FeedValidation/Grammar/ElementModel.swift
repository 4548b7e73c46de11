/// What an element of a format may hold: the grammar again, as data one can explain from.
///
/// RELAX NG judges, but stops at the first fault and says little; this finds every fault and names it.
struct ElementModel {
    /// Children of the format's own namespace.
    var children: [Child] = []
    var attributes: [AttributeModel] = []
    var text: Text = .none

    enum Text {
        /// White space only.
        case none
        /// Plain text, no child.
        case plain
        /// RFC 4287, § 3.1: text, escaped HTML or an XHTML division, as `type` says.
        case construct
        /// RFC 4287, § 4.1.3.
        case content
        /// RFC 4287, § 6.4: text and foreign elements.
        case undefined
    }

    struct Child {
        let name: String
        let required: Bool
        let repeatable: Bool
        /// Which element it is, where the name alone does not say.
        let model: String
    }

    struct AttributeModel {
        let name: String
        let required: Bool
    }

    /// `?` optional, `*` any number, `+` at least one, nothing exactly one; `name=model` where they differ.
    init(_ children: String = "", attributes: String = "", text: Text = .none) {
        self.children = children.split(separator: " ").map { word in
            let mark = word.last
            let bare = word.trimmingSuffix { "?*+".contains($0) }
            let parts = bare.split(separator: "=")
            return Child(
                name: String(parts[0]), required: mark != "?" && mark != "*", repeatable: mark == "*" || mark == "+",
                model: String(parts[parts.count - 1]))
        }
        self.attributes = attributes.split(separator: " ").map { word in
            AttributeModel(name: String(word.trimmingSuffix { $0 == "?" }), required: word.last != "?")
        }
        self.text = text
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        var trimmed = self
        while let last = trimmed.last, predicate(last) { trimmed.removeLast() }
        return trimmed
    }
}
