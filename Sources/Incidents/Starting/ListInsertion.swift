import Diagnostics

/// Adds an item at the end of a list of a record, wherever and however the list is written; all else stays as it is.
struct ListInsertion {
    /// The key, and the keys of the new item with their values.
    var key: String
    var item: [(key: String, value: String)]

    /// - Parameter text: without byte order mark.
    /// - Throws: what keeps the text from being a group of keys.
    func applied(to text: String, file: String) throws(Refusal) -> String {
        let source = try SourceText(bytes: Array(text.utf8), file: file)
        let root = try YAMLComposer(source: source).compose()
        guard case .map(let entries) = root.content, let first = entries.first else { return text }
        var lines = TextLines(text)
        if isFlow(root, in: lines, "{") {
            addToFlowRoot(root, entries, &lines)
        } else if let entry = entries.first(where: { $0.key == key }) {
            add(to: entry, of: entries, &lines)
        } else {
            addKey(at: first.keyLocation.column - 1, &lines)
        }
        return lines.text
    }

    // MARK: Block style

    private func add(to entry: YAMLNode.Entry, of entries: [YAMLNode.Entry], _ lines: inout TextLines) {
        guard case .list(let items) = entry.value.content else { return }
        let place = entry.value.location
        if isFlow(entry.value, in: lines, "[") {
            guard let end = FlowEnd(of: lines, line: place.line, column: place.column) else { return }
            guard items.isEmpty, end.line == place.line else { return addToFlow(end, &lines) }
            // An empty list on one line becomes a list one item a line; a comment after it stays.
            lines.replace(line: end.line, columns: place.column..<(end.column + 1), with: "")
            trimEnd(of: end.line, before: place.column, &lines)
            lines.insert(block(at: entry.keyLocation.column + 1), before: end.line + 1)
            return
        }
        guard let dash = dash(of: items.first, in: lines) else { return }
        let next = entries.map(\.keyLocation.line).filter { $0 > entry.keyLocation.line }.min() ?? lines.lines.count + 1
        lines.insert(block(at: dash), before: lastLine(before: next, after: place.line, dash: dash, lines) + 1)
    }

    /// The last line of a list: comments deeper than its dashes belong to it, as do lines of a text in block style.
    private func lastLine(before next: Int, after first: Int, dash: Int, _ lines: TextLines) -> Int {
        var line = next - 1
        while line > first {
            let isOutside = lines.isBlank(line) || (lines.isComment(line) && lines.indentation(line) <= dash)
            if !isOutside, !isDocumentEnd(line, lines) { break }
            line -= 1
        }
        return line
    }

    private func addKey(at indentation: Int, _ lines: inout TextLines) {
        var line = lines.lines.count
        while line > 1, lines.isBlank(line) { line -= 1 }
        if isDocumentEnd(line, lines) { line -= 1 }
        let margin = String(repeating: " ", count: indentation)
        lines.insert(["", "\(margin)\(key):"] + block(at: indentation + 2), before: line + 1)
    }

    private func isDocumentEnd(_ line: Int, _ lines: TextLines) -> Bool {
        lines.lines[line - 1].text.starts(with: "...".unicodeScalars)
    }

    /// Column of the dash of an item, counted from 0.
    private func dash(of item: YAMLNode?, in lines: TextLines) -> Int? {
        guard let place = item?.location else { return nil }
        var line = place.line
        var limit = place.column - 1
        while line > 0 {
            let text = lines.lines[line - 1].text.prefix(limit)
            if let dash = text.lastIndex(of: "-"), !lines.isComment(line), text[..<dash].allSatisfy({ $0 == " " }) {
                return dash
            }
            line -= 1
            limit = .max
        }
        return nil
    }

    private func block(at dash: Int) -> [String] {
        let margin = String(repeating: " ", count: dash)
        return item.enumerated().flatMap { index, entry in
            let start = margin + (index == 0 ? "- " : "  ")
            guard entry.key == "texte" else { return ["\(start)\(entry.key): \(entry.value)"] }
            let paragraphs = entry.value.split(separator: "\n", omittingEmptySubsequences: true)
            let style = paragraphs.count > 1 ? "|-" : ">-"
            return ["\(start)\(entry.key): \(style)"] + paragraphs.map { "\(margin)    \($0)" }
        }
    }

    // MARK: Flow style

    private var flow: String {
        let members = item.map { entry in
            entry.key == "texte" ? "\(entry.key): \(ListInsertion.quoted(entry.value))" : "\(entry.key): \(entry.value)"
        }
        return "{\(members.joined(separator: ", "))}"
    }

    private func addToFlow(_ end: FlowEnd, _ lines: inout TextLines) {
        let separator = end.last == "[" || end.last == "," ? "" : ", "
        lines.replace(line: end.line, columns: end.column..<end.column, with: separator + flow)
    }

    private func addToFlowRoot(_ root: YAMLNode, _ entries: [YAMLNode.Entry], _ lines: inout TextLines) {
        if let entry = entries.first(where: { $0.key == key }) {
            let place = entry.value.location
            guard let end = FlowEnd(of: lines, line: place.line, column: place.column) else { return }
            return addToFlow(end, &lines)
        }
        let place = root.location
        guard let end = FlowEnd(of: lines, line: place.line, column: place.column) else { return }
        let separator = end.last == "," ? " " : ", "
        lines.replace(line: end.line, columns: end.column..<end.column, with: "\(separator)\(key): [\(flow)]")
    }

    private func isFlow(_ node: YAMLNode, in lines: TextLines, _ bracket: Unicode.Scalar) -> Bool {
        let place = node.location
        guard lines.lines.indices.contains(place.line - 1) else { return false }
        let text = lines.lines[place.line - 1].text
        return text.indices.contains(place.column - 1) && text[place.column - 1] == bracket
    }

    /// No line ends with the space that stood before what was taken away.
    private func trimEnd(of line: Int, before column: Int, _ lines: inout TextLines) {
        let text = lines.lines[line - 1].text
        guard text[(column - 1)...].allSatisfy({ $0 == " " }) else { return }
        let kept = text.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
        lines.lines[line - 1].text = Array(text[..<kept])
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
