/// One line of a file as a terminal can show it, with the offending span underlined.
package struct Excerpt {
    /// The line: tabs widened, controls made visible, cut around the span when it is very long.
    package let text: String
    /// Carets under the span, counted in terminal cells; nil when the column is not known.
    package let underline: String?

    /// Longest line shown whole, in scalars.
    private static let limit = 160

    /// - Parameters:
    ///   - column: 1-based, in Unicode scalars; 0 when not known.
    ///   - length: In scalars; 0 underlines one.
    init(line: String, column: Int, length: Int) {
        let scalars = Array(line.unicodeScalars)
        let start = min(max(column - 1, 0), scalars.count)
        let end = min(start + max(length, 1), max(scalars.count, start))
        let window = Excerpt.window(start..<end, of: scalars.count)

        let head = window.lowerBound > 0 ? "… " : ""
        let tail = window.upperBound < scalars.count ? " …" : ""
        text = head + Excerpt.visible(scalars[window]) + tail
        guard column > 0 else {
            underline = nil
            return
        }
        let before = DisplayWidth.of(head + Excerpt.visible(scalars[window.lowerBound..<start]))
        let spanned = scalars[start..<min(end, max(window.upperBound, start))]
        let width = max(DisplayWidth.of(Excerpt.visible(spanned)), 1)
        underline = String(repeating: " ", count: before) + String(repeating: "^", count: width)
    }

    /// The line of a place in a text; nil when the text has no such line.
    package init?(of location: Location, in text: String) {
        let lines = Excerpt.lines(of: text)
        guard location.line > 0, location.line <= lines.count else { return nil }
        self.init(line: String(lines[location.line - 1]), column: location.column, length: location.length)
    }

    /// Line ends of every system. Nothing else ends a line: editors disagree about the rest of Unicode's separators.
    package static func lines(of text: String) -> [Substring] {
        // "\r\n" is one Character.
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }

    private static func window(_ span: Range<Int>, of count: Int) -> Range<Int> {
        guard count > limit else { return 0..<count }
        let start = max(0, min(span.lowerBound - limit / 4, count - limit))
        return start..<min(count, start + limit)
    }

    private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars {
            switch scalar.value {
            case 0x09: text.append(contentsOf: "    ".unicodeScalars)
            // Controls and bidirectional overrides would rewrite the terminal.
            case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: text.append("\u{FFFD}")
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}
