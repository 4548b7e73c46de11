/// The lines of a file with their ends as they are, so that what is not touched stays byte for byte.
struct TextLines {
    /// Scalars of each line, its end apart.
    var lines: [(text: [Unicode.Scalar], end: String)]

    init(_ text: String) {
        lines = []
        var line: [Unicode.Scalar] = []
        var scalars = text.unicodeScalars.makeIterator()
        var pending = scalars.next()
        while let scalar = pending {
            pending = scalars.next()
            guard scalar == "\n" || scalar == "\r" else {
                line.append(scalar)
                continue
            }
            var end = String(scalar)
            if scalar == "\r", pending == "\n" {
                end = "\r\n"
                pending = scalars.next()
            }
            lines.append((line, end))
            line = []
        }
        if !line.isEmpty { lines.append((line, "")) }
    }

    /// What ends the file’s lines.
    var end: String { lines.first { !$0.end.isEmpty }?.end ?? "\n" }

    var text: String {
        var text = ""
        for line in lines {
            text.unicodeScalars.append(contentsOf: line.text)
            text += line.end
        }
        return text
    }

    /// Puts new lines before a line, counted from 1.
    mutating func insert(_ new: [String], before line: Int) {
        let end = end
        let index = min(max(line - 1, 0), lines.count)
        if index > 0, lines[index - 1].end.isEmpty { lines[index - 1].end = end }
        lines.insert(contentsOf: new.map { (Array($0.unicodeScalars), end) }, at: index)
    }

    /// Replaces scalars of one line, counted from 1.
    mutating func replace(line: Int, columns: Range<Int>, with text: String) {
        lines[line - 1].text.replaceSubrange(
            (columns.lowerBound - 1)..<(columns.upperBound - 1), with: text.unicodeScalars)
    }

    func indentation(_ line: Int) -> Int { lines[line - 1].text.prefix { $0 == " " }.count }

    func isBlank(_ line: Int) -> Bool { lines[line - 1].text.allSatisfy { $0 == " " || $0 == "\t" } }

    func isComment(_ line: Int) -> Bool { lines[line - 1].text.first { $0 != " " && $0 != "\t" } == "#" }
}

/// Where a flow collection closes, and what stands last before it.
struct FlowEnd {
    var line: Int
    var column: Int
    /// The last character that is neither space nor comment: the opening one when nothing is inside.
    var last: Unicode.Scalar

    /// - Parameters:
    ///   - line: of the opening bracket, counted from 1.
    ///   - column: of the opening bracket, counted from 1.
    init?(of lines: TextLines, line: Int, column: Int) {
        var depth = 0
        var quote: Unicode.Scalar?
        var last: Unicode.Scalar = " "
        for number in line...max(line, lines.lines.count) where number <= lines.lines.count {
            let text = lines.lines[number - 1].text
            var index = number == line ? column - 1 : 0
            while index < text.count {
                let scalar = text[index]
                if let open = quote {
                    if scalar == "\\", open == "\"" { index += 1 }
                    if scalar == open {
                        // A doubled single quote is one in the text.
                        if open == "'", index + 1 < text.count, text[index + 1] == "'" {
                            index += 1
                        } else {
                            quote = nil
                        }
                    }
                    last = scalar
                } else if scalar == "#", index == 0 || text[index - 1] == " " || text[index - 1] == "\t" {
                    break
                } else {
                    let opensValue = "[{,: ".unicodeScalars.contains(index > 0 ? text[index - 1] : " ")
                    if scalar == "\"" || scalar == "'", opensValue { quote = scalar }
                    if scalar == "[" || scalar == "{" { depth += 1 }
                    if scalar == "]" || scalar == "}" {
                        depth -= 1
                        if depth == 0 {
                            (self.line, self.column, self.last) = (number, index + 1, last)
                            return
                        }
                    }
                    if scalar != " ", scalar != "\t" { last = scalar }
                }
                index += 1
            }
        }
        return nil
    }
}
