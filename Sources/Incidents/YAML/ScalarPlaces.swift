import Diagnostics

/// Where each character of a scalar stands in the file, folded lines and indentation seen through.
struct ScalarPlaces {
    /// One place a scalar of the value, in order.
    private let places: [(line: Int, column: Int)]
    private let source: SourceText
    /// The first place after the value.
    private let end: (line: Int, column: Int)

    /// - Parameter text: The value, or the value with its spaces arranged otherwise.
    /// - Returns: Nil when the value is not written as it reads: escapes, doubled quotes.
    init?(node: YAMLNode, text arranged: String? = nil, source: SourceText) {
        guard case .scalar(let value, let style) = node.content, node.location.line > 0 else { return nil }
        let text = arranged ?? value
        self.source = source
        var line = node.location.line
        var column = node.location.column
        switch style {
        case .plain: break
        case .quoted: column += 1
        // The text begins on the line after the indicator.
        case .block: (line, column) = (line + 1, 1)
        }
        var places: [(line: Int, column: Int)] = []
        for scalar in text.unicodeScalars {
            if ScalarPlaces.isSpace(scalar) {
                places.append((line, column))
                continue
            }
            ScalarPlaces.skipSpaces(&line, &column, in: source)
            guard source.scalar(line: line, column: column) == scalar else { return nil }
            places.append((line, column))
            column += 1
        }
        self.places = places
        end = (line, column)
    }

    /// The span of some scalars of the value: its first line's part.
    func location(offset: Int, length: Int) -> Location? {
        guard places.indices.contains(offset) else { return nil }
        let start = places[offset]
        let last = min(offset + max(length, 1), places.count) - 1
        let sameLine = places[offset...last].prefix { $0.line == start.line }
        let width = (sameLine.last?.column ?? start.column) - start.column + 1
        return source.location(line: start.line, column: start.column, length: width)
    }

    /// What a caret line underlines when the whole value is meant.
    var firstLineLength: Int {
        guard let first = places.first else { return 0 }
        return (places.prefix { $0.line == first.line }.last?.column ?? first.column) - first.column + 1
    }

    /// Where ` #` cuts the text: a comment that follows the value on its last line.
    var comment: Location? {
        guard let line = source.lines.indices.contains(end.line - 1) ? source.lines[end.line - 1] : nil,
            end.column <= line.count
        else { return nil }
        let rest = line[(end.column - 1)...]
        guard let first = rest.firstIndex(where: { !ScalarPlaces.isSpace($0) }), line[first] == "#",
            first > end.column - 1
        else { return nil }
        return source.location(line: end.line, column: first + 1, length: line.count - first)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t"
    }

    private static func skipSpaces(_ line: inout Int, _ column: inout Int, in source: SourceText) {
        while line <= source.lines.count {
            guard let scalar = source.scalar(line: line, column: column) else {
                (line, column) = (line + 1, 1)
                continue
            }
            guard isSpace(scalar) else { return }
            column += 1
        }
    }
}
