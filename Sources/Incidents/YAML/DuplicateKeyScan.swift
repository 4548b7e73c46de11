import Diagnostics
import Yams

/// Finds the second of two equal keys from the place of the first, the only one Yams gives.
struct DuplicateKeyScan {
    private(set) var diagnostics: [Diagnostic] = []
    private let source: SourceText
    private var lines: [[Unicode.Scalar]]

    init(source: SourceText) {
        self.source = source
        lines = source.lines
    }

    /// The text with the second keys found so far renamed, every character in its place.
    var text: String {
        guard !diagnostics.isEmpty else { return source.text }
        var view = String.UnicodeScalarView()
        for line in lines {
            view.append(contentsOf: line)
            view.append("\n")
        }
        return String(view)
    }

    /// Records the first pair of one mapping; false when its second key cannot be found.
    mutating func recordSecond(of keys: [String], near mark: Mark) -> Bool {
        let first = Place(line: mark.line, column: mark.column)
        guard let key = keys.first(where: { matches($0, at: first) != nil }) ?? keys.first else { return false }
        let second = inBlock(key, after: first) ?? inFlow(key, after: first)
        let place = second ?? first
        diagnostics.append(
            .duplicateKey(
                key, firstLine: mark.line,
                at: source.location(
                    line: place.line, column: place.column, length: matches(key, at: place) ?? key.unicodeScalars.count)
            ))
        guard let second else { return false }
        // A private character nobody types; inside the quotes when the key is quoted.
        let target = lines[second.line - 1]
        let offset = target[second.column - 1] == "\"" || target[second.column - 1] == "'" ? 0 : -1
        lines[second.line - 1][second.column + offset] =
            Unicode.Scalar(0xE000 + UInt32(diagnostics.count)) ?? "\u{E000}"
        return true
    }

    private struct Place {
        var line: Int
        var column: Int
    }

    /// Keys of one block mapping share a column, and the mapping ends at the first line further left.
    private func inBlock(_ key: String, after first: Place) -> Place? {
        for row in first.line..<max(first.line, lines.count) {
            let line = lines[row]
            guard let indent = line.firstIndex(where: { $0 != " " }), line[indent] != "#" else { continue }
            if indent < first.column - 1 { return nil }
            let place = Place(line: row + 1, column: first.column)
            if indent == first.column - 1, matches(key, at: place) != nil { return place }
        }
        return nil
    }

    /// Inside braces: the next place at the same depth where the key stands before a colon.
    private func inFlow(_ key: String, after first: Place) -> Place? {
        var depth = 0
        var column = first.column + (matches(key, at: first) ?? 1)
        for row in (first.line - 1)..<lines.count {
            while column <= lines[row].count {
                let scalar = lines[row][column - 1]
                if scalar == "{" || scalar == "[" { depth += 1 }
                if scalar == "}" || scalar == "]" { depth -= 1 }
                if depth < 0 { return nil }
                let previous = column >= 2 ? lines[row][column - 2] : " "
                if depth == 0, ", {".unicodeScalars.contains(previous) {
                    let place = Place(line: row + 1, column: column)
                    if matches(key, at: place) != nil { return place }
                }
                column += 1
            }
            column = 1
        }
        return nil
    }

    /// The length of the key as written at a place, quotes included, when a colon follows it.
    private func matches(_ key: String, at place: Place) -> Int? {
        guard lines.indices.contains(place.line - 1), place.column >= 1 else { return nil }
        let rest = lines[place.line - 1].dropFirst(place.column - 1)
        for quote in ["", "\"", "'"] {
            let written = Array((quote + key + quote).unicodeScalars)
            guard rest.starts(with: written) else { continue }
            if rest.dropFirst(written.count).first(where: { $0 != " " }) == ":" { return written.count }
        }
        return nil
    }
}
