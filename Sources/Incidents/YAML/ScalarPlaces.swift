import Diagnostics

/// Where each character of a scalar stands in the file, folded lines and indentation seen through.
struct ScalarPlaces {
    /// One place a scalar of the value, in order.
    private let places: [(line: Int, column: Int)]
    private let source: SourceText

    /// - Parameter text: The value, or the value with its spaces arranged otherwise.
    /// - Returns: Nil when the value is not written as it reads: escapes, doubled quotes.
    init?(node: YAMLNode, text arranged: String? = nil, source: SourceText) {
        guard case .scalar(let value, let style) = node.content, node.location.line > 0 else { return nil }
        var places: [(line: Int, column: Int)] = []
        let start = ScalarPlaces.start(of: node.location, style)
        guard ScalarPlaces.walk(arranged ?? value, from: start, in: source, { places.append($0) }) != nil else {
            return nil
        }
        self.places = places
        self.source = source
    }

    /// What a caret line underlines when the whole value is meant; nil when it is not written as it reads.
    static func firstLineLength(_ text: String, _ style: YAMLNode.Style, at location: Location, in source: SourceText)
        -> Int?
    {
        guard location.line > 0 else { return nil }
        var first: (line: Int, column: Int)?
        var width = 0
        let end = walk(text, from: start(of: location, style), in: source) { place in
            let start = first ?? place
            first = start
            if place.line == start.line { width = place.column - start.column + 1 }
        }
        return end == nil ? nil : width
    }

    private static func start(of location: Location, _ style: YAMLNode.Style) -> (line: Int, column: Int) {
        switch style {
        case .plain: (location.line, location.column)
        case .quoted: (location.line, location.column + 1)
        // The text begins on the line after the indicator.
        case .block: (location.line + 1, 1)
        }
    }

    /// The first place after a text; nil when it is not written as it reads.
    ///
    /// - Parameter visit: is told the place of each scalar.
    private static func walk(
        _ text: String, from start: (line: Int, column: Int), in source: SourceText,
        _ visit: ((line: Int, column: Int)) -> Void
    ) -> (line: Int, column: Int)? {
        var (line, column) = start
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                visit((line, column))
                continue
            }
            skipSpaces(&line, &column, in: source)
            guard source.scalar(line: line, column: column) == scalar else { return nil }
            visit((line, column))
            column += 1
        }
        return (line, column)
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

    /// Where ` #` cuts a plain text: a comment that follows it on its last line.
    static func comment(after text: String, at location: Location, in source: SourceText) -> Location? {
        guard location.line > 0, let end = walk(text, from: start(of: location, .plain), in: source, { _ in }),
            let line = source.lines.indices.contains(end.line - 1) ? source.lines[end.line - 1] : nil,
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
