/// A value of a JSON text, with where it is.
struct JSONValue {
    enum Content {
        case object([Member])
        case array([JSONValue])
        case string(String)
        case number(Double)
        case boolean(Bool)
        case null
    }

    struct Member {
        let name: String
        /// Offset of the name's opening quote.
        let nameStart: Int
        let value: JSONValue
    }

    let content: Content
    /// Offsets of the first byte and after the last.
    let range: Range<Int>

    var members: [Member]? { if case .object(let members) = content { members } else { nil } }
    var elements: [JSONValue]? { if case .array(let elements) = content { elements } else { nil } }
    var string: String? { if case .string(let string) = content { string } else { nil } }

    /// Of a date, the seconds since 1970.
    var instant: Int? { string.flatMap { ISODate.timestamp($0)?.instant } }

    subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

    /// What it is, in French.
    var kind: String {
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
