/// A value of a JSON text, with where it is.
package struct JSONValue: Sendable {
    package enum Content: Sendable {
        case object([Member])
        case array([JSONValue])
        case string(String)
        case number(Double)
        case boolean(Bool)
        case null
    }

    package struct Member: Sendable {
        package let name: String
        /// Offset of the name's opening quote.
        let nameStart: Int
        package let value: JSONValue
    }

    package let content: Content
    /// Offsets of the first byte and after the last.
    package let range: Range<Int>

    package var members: [Member]? { if case .object(let members) = content { members } else { nil } }
    package var elements: [JSONValue]? { if case .array(let elements) = content { elements } else { nil } }
    package var string: String? { if case .string(let string) = content { string } else { nil } }

    /// Of a date, the seconds since 1970.
    var instant: Int? { string.flatMap { ISODate.timestamp($0)?.instant } }

    package subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

    /// What it is, in French.
    package var kind: String {
        switch content {
        case .object: "un objet"
        case .array: "un tableau"
        case .string: "une chaîne"
        case .number: "un nombre"
        case .boolean: "un booléen"
        case .null: "null"
        }
    }
}
