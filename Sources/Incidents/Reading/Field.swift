import Diagnostics

/// One value to be read, with what messages need: the key it was written under and its place.
struct Field {
    let reading: Reading
    let node: YAMLNode
    /// Path in the record: `impact.usagers`, `citations[0].texte`; list indices count from zero.
    let path: String
    /// The last key of the path: what messages call the value.
    let key: String

    var location: Location { node.location }

    func report(_ diagnostic: Diagnostic) {
        reading.report(diagnostic)
    }

    /// The text, spaces made single and line ends removed; nil, and reported, when the value is a list or a group.
    func text(expected: @autoclosure () -> String) -> String? {
        guard let text = node.scalar else {
            report(.unexpectedType(key, found: node.kindName, expected: expected(), at: location))
            return nil
        }
        return Field.singleSpaced(text, lineEnds: true)
    }

    /// Text that is to be printed: a comment that follows it on its line was probably meant to be part of it.
    ///
    /// - Parameter limit: in bytes.
    func prose(expected: @autoclosure () -> String, upTo limit: Int = groupLimit) -> String? {
        warnOfComment()
        guard let text = text(expected: expected()) else { return nil }
        guard text.utf8.count <= limit else {
            report(.groupTooLong(key, expected: expected(), at: location))
            return nil
        }
        return text
    }

    /// What a group of words may weigh, in bytes: the longest of our examples is a tenth of it. The grammar of a group
    /// is looked for in it several times over.
    static let groupLimit = 2_000

    /// The text in its paragraphs, separated by `\n`.
    func paragraphs(expected: @autoclosure () -> String) -> String? {
        guard let text = node.scalar else { return self.text(expected: expected()) }
        warnOfComment()
        return text.split(separator: "\n")
            .map { Field.singleSpaced($0, lineEnds: false) }
            .filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private func warnOfComment() {
        guard case .scalar(let text, .plain) = node.content,
            let comment = ScalarPlaces.comment(after: text, at: node.location, in: reading.source)
        else { return }
        report(.commentInText(at: comment))
    }

    private static func singleSpaced(_ text: some StringProtocol, lineEnds: Bool) -> String {
        if isSingleSpaced(text) { return String(text) }
        return text.split { $0 == " " || $0 == "\t" || (lineEnds && $0 == "\n") }.joined(separator: " ")
    }

    /// Whether there is nothing to arrange: no line end, no tab, single spaces between words.
    private static func isSingleSpaced(_ text: some StringProtocol) -> Bool {
        var last = UInt8(ascii: " ")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\t"): return false
            case UInt8(ascii: " ") where last == UInt8(ascii: " "): return false
            default: last = byte
            }
        }
        return last != UInt8(ascii: " ")
    }

    /// The place of a part of what ``text(expected:)`` gave, when it stands in the file as it reads.
    func location(of text: String, offset: Int, length: Int) -> Location {
        ScalarPlaces(node: node, text: text, source: reading.source)?.location(offset: offset, length: length)
            ?? location
    }

    func item(_ node: YAMLNode, at index: Int) -> Field {
        Field(reading: reading, node: node, path: "\(path)[\(index)]", key: key)
    }
}
