import Diagnostics

/// The text of a file, safe to hand to the YAML parser, with its lines.
struct SourceText: Sendable {
    /// As the user named it.
    let file: String
    /// Without byte order mark.
    let text: String
    /// Without line ends.
    let lines: [[Unicode.Scalar]]

    /// - Throws: What makes the bytes no text: size, encoding, controls.
    init(bytes: [UInt8], file: String) throws(Refusal) {
        self.file = file
        guard bytes.count <= RegularFile.textLimit else {
            throw Refusal(.fileTooLarge(file, RegularFile.textLimit))
        }
        if let problem = EncodingProblem.first(in: bytes) {
            throw Refusal(problem.diagnostic(file: file))
        }
        let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        text = String(decoding: bytes.dropFirst(marked ? 3 : 0), as: UTF8.self)
        lines = SourceText.split(text)
        if let location = SourceText.forbidden(in: lines, file: file) {
            throw Refusal(.forbiddenCharacter(lines[location.line - 1][location.column - 1], at: location))
        }
    }

    private init() {
        (file, text, lines) = ("", "", [])
    }

    static let none = SourceText()

    /// U+000A, U+000D or both end a line, as libyaml counts them; the other ends it counts are refused.
    private static func split(_ text: String) -> [[Unicode.Scalar]] {
        let bytes = Array(text.utf8)
        let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        var lines: [[Unicode.Scalar]] = []
        var start = 0
        while let end = bytes[start...].firstIndex(where: isEnd) {
            lines.append(scalars(of: bytes[start..<end]))
            let isPair =
                bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
            start = end + (isPair ? 2 : 1)
        }
        lines.append(scalars(of: bytes[start...]))
        return lines
    }

    private static func scalars(of line: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        if line.allSatisfy({ $0 < 0x80 }) { return line.map { Unicode.Scalar($0) } }
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(line.count)
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars { scalars.append(scalar) }
        return scalars
    }

    /// Controls, and the separators that editors do not show as line ends though libyaml counts them as such.
    private static func forbidden(in lines: [[Unicode.Scalar]], file: String) -> Location? {
        for (index, line) in lines.enumerated() {
            if let column = line.firstIndex(where: isForbidden) {
                return Location(file: file, line: index + 1, column: column + 1, length: 1)
            }
        }
        return nil
    }

    /// Whether a character has no place in a text, written as is or escaped.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        // Invisible overrides of direction: they make a text read otherwise than it is.
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    func location(line: Int, column: Int, length: Int = 0) -> Location {
        Location(file: file, line: line, column: column, length: length)
    }

    /// The scalar at a 1-based place, if there is one.
    func scalar(line: Int, column: Int) -> Unicode.Scalar? {
        guard lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1) else { return nil }
        return lines[line - 1][column - 1]
    }
}
