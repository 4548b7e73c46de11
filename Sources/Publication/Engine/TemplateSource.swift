import Diagnostics
import Incidents

/// A template file, read and scanned.
struct TemplateSource: Sendable {
    /// As diagnostics name it.
    let file: String
    let text: String
    let tags: [Tag]
    /// Its text and tags in order; tags that are alone on their line have taken it away.
    let pieces: [Piece]

    enum Piece: Sendable {
        case text(String)
        /// `margin` is the blank before a tag that is alone on its line.
        case tag(Tag, margin: String)
    }

    /// - Throws: the first thing that makes it unreadable.
    init(_ bytes: [UInt8], file: String) throws(Refusal) {
        try self.init(text: try Self.text(of: bytes, file: file), file: file)
    }

    /// - Throws: the first tag that cannot be read.
    init(text: String, file: String) throws(Refusal) {
        self.init(file: file, text: text, tags: try TagScanner.tags(of: text, file: file))
    }

    /// Stands for a file that was refused, so that those which include it are still checked.
    static func unreadable(_ file: String) -> TemplateSource {
        TemplateSource(file: file, text: "", tags: [])
    }

    private init(file: String, text: String, tags: [Tag]) {
        self.file = file
        self.text = text
        self.tags = tags
        pieces = Self.pieces(of: Array(text.unicodeScalars), tags)
    }

    private static func pieces(of text: [Unicode.Scalar], _ tags: [Tag]) -> [Piece] {
        var pieces: [Piece] = []
        var position = 0
        for tag in tags {
            var start = tag.range.lowerBound
            var end = tag.range.upperBound
            if tag.isStandalone {
                while start > position, text[start - 1] == " " || text[start - 1] == "\t" { start -= 1 }
                while end < text.count, text[end] != "\n" { end += 1 }
                end = min(end + 1, text.count)
            }
            if start > position { pieces.append(.text(String(text[position..<start]))) }
            pieces.append(.tag(tag, margin: String(text[start..<tag.range.lowerBound])))
            position = end
        }
        if position < text.count { pieces.append(.text(String(text[position...]))) }
        return pieces
    }

    /// Line ends are made `\n`; bytes that are not UTF-8 and characters no page may hold are refused with their line.
    private static func text(of bytes: [UInt8], file: String) throws(Refusal) -> String {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let problem = RegularFile.encodingProblem(in: bytes, file: file) { throw Refusal(problem) }
        let text = String(decoding: content, as: UTF8.self)
        var (line, column) = (1, 0)
        for scalar in text.unicodeScalars {
            (line, column) = scalar == "\n" ? (line + 1, 0) : (line, column + 1)
            let isForbidden =
                (scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)) || (0xFFFE...0xFFFF) ~= scalar.value
            if isForbidden {
                throw Refusal(
                    .error(
                        "caractere-interdit", "Un caractère interdit dans une page\u{A0}: U+\(hexadecimal(scalar))",
                        at: Location(file: file, line: line, column: column, length: 1), hint: "effacez-le"))
            }
        }
        guard text.utf8.contains(0x0D) else { return text }
        return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
