import Incidents

/// The line of an imported record that says what it is: `# importé de statuspage, 6ptd5skgmy3v, empreinte 0123…`.
///
/// The imprint is that of all the other lines: a record whose imprint no longer fits was changed by hand.
struct ImportMark: Hashable {
    var format: String
    var identifier: String
    var imprint: String

    private static let start = "# importé de "

    init(_ format: ImportFormat, _ identifier: String, of lines: [String]) {
        self.format = format.rawValue
        self.identifier = Self.singleWord(identifier)
        imprint = Fingerprint.of(lines.joined(separator: "\n"))
    }

    var line: String { "\(Self.start)\(format), \(identifier), empreinte \(imprint)" }

    /// What a record says of its import, and whether it is still as it was imported; nil when it was not.
    static func found(in text: String) -> (mark: ImportMark, isUntouched: Bool)? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let index = lines.prefix(20).firstIndex(where: { $0.hasPrefix(start) }),
            let match = lines[index].wholeMatch(of: /# importé de ([a-z-]+), (\S+), empreinte ([0-9a-f]{16})\r?/)
        else { return nil }
        lines.remove(at: index)
        let imprint = String(match.output.3)
        let mark = ImportMark(
            format: String(match.output.1), identifier: String(match.output.2), imprint: imprint)
        return (mark, Fingerprint.of(lines.joined(separator: "\n")) == imprint)
    }

    private init(format: String, identifier: String, imprint: String) {
        (self.format, self.identifier, self.imprint) = (format, identifier, imprint)
    }

    /// An identity without spaces nor controls, on one line: what is not plain is written as in an address.
    static func singleWord(_ text: String) -> String {
        var word = ""
        for byte in text.utf8.prefix(600) {
            let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "%")
            if isPlain {
                word.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                word += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return word
    }
}
