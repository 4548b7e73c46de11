/// A text of XML cut at its CDATA sections.
struct MarkupPieces {
    /// Markup and sections in turn, markup first.
    private let pieces: [(text: String, isSection: Bool)]

    init(_ text: String) {
        var pieces: [(String, Bool)] = []
        for (index, part) in text.split(separator: "<![CDATA[", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstRange(of: "]]>") else {
                pieces.append((String(part), false))
                continue
            }
            pieces.append((String(part[..<end.lowerBound]), true))
            pieces.append((String(part[end.upperBound...]), false))
        }
        self.pieces = pieces
    }

    func mapMarkup(_ change: (String) -> String) -> String {
        pieces.map { $0.isSection ? "<![CDATA[\($0.text)]]>" : change($0.text) }.joined()
    }

    /// The same text, escaped instead.
    var withoutSections: String {
        pieces.map { piece in
            guard piece.isSection else { return piece.text }
            return piece.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        }.joined()
    }
}

/// A start tag with attributes.
struct Tag {
    let text: String
    let name: String
    /// `name="value"`
    let attributes: [String]
    let end: String

    func rewritten(_ attributes: [String]) -> String {
        "<" + ([name] + attributes).joined(separator: " ") + end
    }
}

extension String {
    /// Changes each start tag that has attributes.
    func replacingTags(_ change: (Tag) -> String) -> String {
        replacing(/<([\w:]+)((?: [\w:]+="[^"]*")+)( ?\/?>)/) { match in
            let attributes = match.output.2.matches(of: /[\w:]+="[^"]*"/).map { String($0.output) }
            return change(
                Tag(
                    text: String(match.output.0), name: String(match.output.1), attributes: attributes,
                    end: String(match.output.3)))
        }
    }
}
