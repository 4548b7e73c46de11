import Diagnostics
import Yams

/// Finds anchors (`&nom`) and aliases (`*nom`) before anything resolves them: nested aliases multiply, and a record
/// that repeats itself by reference cannot be read line by line.
///
/// Every `&` and `*` of the text is a suspect. The suspects are first made harmless (`_`), and the harmless text
/// composed: where a node starts exactly at a suspect's place, the suspect was an anchor or an alias; elsewhere it is
/// a character of some text.
struct AnchorScan {
    let source: SourceText

    var diagnostics: [Diagnostic] {
        let suspects = self.suspects
        guard !suspects.isEmpty else { return [] }
        guard let harmless else { return suspects.prefix(1).map(diagnostic) }
        guard let root = try? YAMLComposer.root(of: harmless) else {
            return suspects.first(where: beginsValue).map { [diagnostic($0)] } ?? []
        }
        var starts: Set<Place> = []
        collectStarts(of: root, into: &starts)
        return suspects.filter(starts.contains).map(diagnostic)
    }

    private struct Place: Hashable {
        var line: Int
        var column: Int
    }

    private var suspects: [Place] {
        guard source.text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) else {
            return []
        }
        var places: [Place] = []
        for (row, line) in source.lines.enumerated() {
            for (column, scalar) in line.enumerated() where scalar == "&" || scalar == "*" {
                places.append(Place(line: row + 1, column: column + 1))
            }
        }
        return places
    }

    private var harmless: String? {
        guard source.text.utf8.count <= RegularFile.textLimit else { return nil }
        var text = String.UnicodeScalarView()
        for scalar in source.text.unicodeScalars {
            text.append(scalar == "&" || scalar == "*" ? "_" : scalar)
        }
        return String(text)
    }

    /// When even the harmless text is no YAML: whether a suspect stands where a value begins, so that an anchor before
    /// a block is named for what it is.
    private func beginsValue(_ place: Place) -> Bool {
        let line = source.lines[place.line - 1]
        guard place.column < line.count, !line[place.column].properties.isWhitespace else { return false }
        let before = line[..<(place.column - 1)].last { $0 != " " && $0 != "\t" }
        return before.map("-:?,[{".unicodeScalars.contains) ?? true
    }

    private func collectStarts(of node: Node, into starts: inout Set<Place>) {
        if let mark = node.mark { starts.insert(Place(line: mark.line, column: mark.column)) }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                collectStarts(of: key, into: &starts)
                collectStarts(of: value, into: &starts)
            }
        case .sequence(let sequence):
            for item in sequence { collectStarts(of: item, into: &starts) }
        case .scalar, .alias: break
        }
    }

    private func diagnostic(_ place: Place) -> Diagnostic {
        let line = source.lines[place.line - 1]
        let name = line[(place.column - 1)...].prefix {
            !$0.properties.isWhitespace && !",]}:".unicodeScalars.contains($0)
        }
        let word = name.reduce(into: "") { $0.unicodeScalars.append($1) }
        return .anchor(word, at: source.location(line: place.line, column: place.column, length: name.count))
    }
}
