/// A record from which parts are taken away one after the other, keys and items at any depth: every subset of what it
/// may do without is reached by some number. The same number takes the same parts on every machine.
public struct ThinnedRecord: Sendable {
    public private(set) var text: String
    private var random: SplitMix

    public init(_ text: String, number: Int) {
        self.text = text
        // Streams of neighbours have nothing in common: they begin far from each other.
        random = SplitMix(seed: UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    }

    /// Takes one part away.
    ///
    /// - Parameter isReadable: whether a record is one without it; other parts are tried until one is.
    /// - Returns: false when nothing is left that it can do without.
    public mutating func takePart(isReadable: (String) -> Bool) -> Bool {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var parts = Self.parts(of: lines)
        while !parts.isEmpty {
            let part = parts.remove(at: random.next(parts.count))
            let shorter = part.removed(from: lines).joined(separator: "\n")
            if isReadable(shorter) {
                text = shorter
                return true
            }
        }
        return false
    }

    /// A key or an item with what it holds.
    private struct Part {
        var lines: Range<Int>
        /// The indent of the keys of an item, when it is the first of them, which the dash is written before.
        var itemIndent: Int?

        func removed(from lines: [String]) -> [String] {
            var left = lines
            left.removeSubrange(self.lines)
            let next = self.lines.lowerBound
            if let itemIndent, next < left.count, ThinnedRecord.indent(of: left[next]) == itemIndent {
                left[next] = String(repeating: " ", count: itemIndent - 2) + "- " + left[next].dropFirst(itemIndent)
            }
            return left
        }
    }

    private static func parts(of lines: [String]) -> [Part] {
        var parts: [Part] = []
        // Lines indented by more go on with a text.
        var textIndent: Int?
        for (number, line) in lines.enumerated() where !isEmpty(line) {
            var indent = indent(of: line)
            if let textIndent, indent > textIndent { continue }
            var content = line.dropFirst(indent)
            let isItem = content.hasPrefix("- ")
            if isItem {
                parts.append(Part(lines: number..<end(of: number, indent, lines)))
                content = content.dropFirst(2)
            }
            let isKey = content.prefixMatch(of: /[a-z_]+:( |$)/) != nil
            if isKey {
                if isItem { indent += 2 }
                parts.append(
                    Part(lines: number..<end(of: number, indent, lines), itemIndent: isItem ? indent : nil))
            }
            textIndent = isKey && content.hasSuffix(":") ? nil : indent
        }
        return parts
    }

    private static func end(of number: Int, _ indent: Int, _ lines: [String]) -> Int {
        lines[(number + 1)...].firstIndex { !isEmpty($0) && self.indent(of: $0) <= indent } ?? lines.count
    }

    private static func isEmpty(_ line: String) -> Bool {
        let content = line.drop { $0 == " " }
        return content.isEmpty || content.hasPrefix("#")
    }

    private static func indent(of line: String) -> Int { line.prefix { $0 == " " }.count }
}
