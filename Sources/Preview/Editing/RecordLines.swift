import Diagnostics

/// The text of a record, line by line.
struct RecordLines: Sendable {
    let texts: [String]

    init(_ text: String) {
        var lines = Excerpt.lines(of: text)
        if lines.last?.isEmpty == true { lines.removeLast() }
        texts = lines.map(String.init)
    }

    /// Lines with those that belong to them in YAML: what follows and is set deeper, the rest of a list’s item, the text
    /// under a `>-`.
    ///
    /// - Parameter lines: from 1.
    func blocks(at lines: [Int]) -> [Int] {
        var all: [Int] = []
        for line in lines where line > 0 && line <= texts.count {
            let depth = Self.depth(of: texts[line - 1]) ?? 0
            let below = texts[line...].prefix { (Self.depth(of: $0) ?? .max) > depth }
            let isBlank = below.reversed().prefix { Self.depth(of: $0) == nil }
            all += line...(line + below.count - isBlank.count)
        }
        return Set(all).sorted()
    }

    /// Spaces before the first word or dash; nil for a blank line.
    private static func depth(of line: String) -> Int? {
        line.firstIndex { $0 != " " }.map { line.distance(from: line.startIndex, to: $0) }
    }
}
