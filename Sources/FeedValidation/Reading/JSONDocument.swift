package import Diagnostics

/// A JSON text read strictly and within bounds, whose values know their place.
package struct JSONDocument: Sendable {
    package let root: JSONValue
    private let lines: LineTable

    /// - Parameter file: As the user named it.
    /// - Throws: The one fault that makes the bytes no JSON.
    package init(_ bytes: [UInt8], file: String) throws(Refusal) {
        lines = LineTable(bytes, file: file)
        guard bytes.count <= XMLReader.byteLimit else {
            let limit = "\(XMLReader.byteLimit / 1_000_000)\u{A0}Mo"
            throw Refusal(.error("json-trop-gros", "le document dépasse \(limit)", at: Location(file: file)))
        }
        if let offset = EncodingCheck.firstInvalidUTF8(in: bytes) {
            throw Refusal(
                .error(
                    "json-malforme", "cet octet n’est pas de l’UTF-8", at: lines.location(of: offset..<offset + 1),
                    hint: "enregistrez le fichier en UTF-8"))
        }
        do throws(JSONReader.Fault) {
            root = try JSONReader.read(bytes)
        } catch {
            throw Refusal(
                .error(
                    "json-malforme", error.message, at: lines.location(of: error.offset..<error.offset),
                    hint: bytes.isEmpty ? "le document est vide" : nil))
        }
    }

    package func location(of value: JSONValue) -> Location { lines.location(of: value.range) }
}

/// Places of a file’s bytes, in lines and columns.
struct LineTable: Sendable {
    private let source: SourceText
    private let file: String

    init(_ bytes: [UInt8], file: String) {
        source = SourceText(bytes)
        self.file = file
    }

    func location(of range: Range<Int>) -> Location {
        let (line, column) = source.position(of: range.lowerBound)
        return Location(file: file, line: line, column: column)
    }
}
