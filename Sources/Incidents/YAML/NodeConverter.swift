import Diagnostics
import Yams

/// Yams' tree → ours, with what no record may contain reported on the way.
struct NodeConverter {
    let source: SourceText
    private(set) var findings: [Diagnostic] = []
    /// Few records have the sign that makes one.
    private let mayHaveTags: Bool

    init(source: SourceText) {
        self.source = source
        mayHaveTags = source.text.utf8.contains(UInt8(ascii: "!"))
    }

    mutating func convert(_ node: Node) -> YAMLNode {
        let location = place(of: node)
        switch node {
        case .scalar(let scalar):
            return convert(scalar, at: location)
        case .sequence(let sequence):
            if mayHaveTags { checkTag(sequence.tag, at: location) }
            return YAMLNode(content: .list(sequence.map { convert($0) }), location: location)
        case .mapping(let mapping):
            if mayHaveTags { checkTag(mapping.tag, at: location) }
            // Yams takes the style from the event that ends the mapping, which has none.
            let inBraces = source.scalar(line: location.line, column: location.column) == "{"
            var entries: [YAMLNode.Entry] = []
            for (key, value) in mapping {
                if let entry = entry(key, value, inBraces: inBraces) { entries.append(entry) }
            }
            return YAMLNode(content: .map(entries), location: location)
        case .alias:
            // Refused before composing.
            return YAMLNode(content: .scalar("", .plain), location: location)
        }
    }

    private mutating func entry(_ key: Node, _ value: Node, inBraces: Bool) -> YAMLNode.Entry? {
        var keyLocation = place(of: key)
        guard case .scalar(let scalar) = key else {
            findings.append(.compositeKey(at: keyLocation))
            return nil
        }
        keyLocation.length = scalar.string.unicodeScalars.count + (scalar.style == .plain ? 0 : 2)
        if inBraces, case .scalar(let empty) = value, empty.string.isEmpty, empty.style == .plain {
            findings.append(.commaInBraces(scalar.string, at: keyLocation))
            return nil
        }
        return YAMLNode.Entry(key: scalar.string, keyLocation: keyLocation, value: convert(value))
    }

    private mutating func convert(_ scalar: Node.Scalar, at location: Location) -> YAMLNode {
        if mayHaveTags { checkTag(scalar.tag, at: location) }
        // Written as it is, it was refused with the text; escaped, it shows only here.
        if scalar.style == .doubleQuoted,
            let forbidden = scalar.string.unicodeScalars.first(where: SourceText.isForbidden)
        {
            findings.append(.forbiddenCharacter(forbidden, at: location))
        }
        let style: YAMLNode.Style =
            switch scalar.style {
            case .singleQuoted, .doubleQuoted: .quoted
            case .literal, .folded: .block
            case .plain, .any: .plain
            }
        var node = YAMLNode(content: .scalar(scalar.string, style), location: location)
        node.location.length = ScalarPlaces.firstLineLength(scalar.string, style, at: location, in: source) ?? 0
        return node
    }

    /// `!chose` in front of a value gives it a type, and swallows the first word of a text that begins with « ! ».
    private mutating func checkTag(_ tag: Tag, at location: Location) {
        let name = tag.description
        guard name != "", name != "tag:yaml.org,2002:str" else { return }
        findings.append(.tag(name, at: location))
    }

    private func place(of node: Node) -> Location {
        guard let mark = node.mark else { return Location(file: source.file) }
        return source.location(line: mark.line, column: mark.column)
    }
}
