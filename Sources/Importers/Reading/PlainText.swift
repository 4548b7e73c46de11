/// HTML and Markdown made plain: tags, entities and marks go, paragraphs stay.
enum PlainText {
    /// What is longer was not written for a status page.
    private static let limit = 20_000

    static func of(_ source: String) -> String {
        let text = withoutTags(source.prefix(limit))
        let plain = decoded(text)
            .replacing(#/!?\[([^\]\n]*)\]\([^)\n]*\)/#) { $0.output.1 }
            .replacing(#/\*\*|__|`|^#+ /#, with: "")
        return plain.split(whereSeparator: \.isNewline)
            .map { line in line.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func withoutTags(_ source: Substring) -> String {
        var text = ""
        var rest = source
        while let open = rest.firstIndex(of: "<") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            guard let first = inside.first, first.isLetter || first == "/" || first == "!",
                let close = inside.firstIndex(of: ">")
            else {
                text += "<"
                rest = inside
                continue
            }
            let name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
            if ["p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4"].contains(name) { text += "\n" }
            rest = inside[inside.index(after: close)...]
        }
        return text + rest
    }

    private static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return text.replacing(/&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/) { match in
            let name = match.output.1
            if name.hasPrefix("#") {
                let isHexadecimal = name.dropFirst().first?.lowercased() == "x"
                let digits = name.dropFirst(isHexadecimal ? 2 : 1)
                return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
                    .map { String(Character($0)) } ?? ""
            }
            return entities[String(name)] ?? String(match.output.0)
        }
    }

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "rsquo": "’", "lsquo": "‘",
        "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…",
        "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "ecirc": "ê", "ugrave": "ù", "ocirc": "ô",
        "Eacute": "É", "Agrave": "À",
    ]
}
