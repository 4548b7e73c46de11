import Diagnostics

/// The text of a record, line by line.
struct RecordLines: Sendable {
    let texts: [String]

    init(_ text: String) {
        var lines = Excerpt.lines(of: text)
        if lines.last?.isEmpty == true { lines.removeLast() }
        texts = lines.map(String.init)
    }

    /// The lines of a fact with those that belong to them in YAML: what follows and is set deeper, the rest of a list’s
    /// item, the text under a `>-`; the other items too, where the fact is the list.
    ///
    /// - Parameters:
    ///   - path: in the record: `citations[0]` is an item, `impact.usages` a list.
    ///   - lines: from 1.
    func blocks(of path: String, at lines: [Int]) -> [Int] {
        var all: [Int] = []
        for line in lines where line > 0 && line <= texts.count {
            let first = texts[line - 1]
            let item = Self.item(first)
            // `- date: …` begins an item, and is no more than its line where the fact is that date.
            let isField = item?.hasPrefix("\(path.split(separator: ".").last ?? ""):") == true
            let depth = (Self.depth(of: first) ?? 0) + (isField ? 2 : 0)
            let isList = item != nil && !isField && !path.hasSuffix("]")
            let below = texts[line...].prefix { text in
                let other = Self.depth(of: text) ?? .max
                return other > depth || isList && other == depth && Self.item(text) != nil
            }
            let isBlank = below.reversed().prefix { Self.depth(of: $0) == nil }
            all += line...(line + below.count - isBlank.count)
        }
        return Set(all).sorted()
    }

    /// What follows the dash of a list’s item; nil for other lines.
    private static func item(_ line: String) -> Substring? {
        let text = line.drop { $0 == " " }
        return text.hasPrefix("- ") ? text.dropFirst(2) : nil
    }

    /// Spaces before the first word or dash; nil for a blank line.
    private static func depth(of line: String) -> Int? {
        line.firstIndex { $0 != " " }.map { line.distance(from: line.startIndex, to: $0) }
    }
}
