import Diagnostics
import FeedValidation

/// An object of a JSON document, read leniently: a member of another type than expected is as good as absent.
struct ForeignObject {
    let document: JSONDocument
    let value: JSONValue

    init?(_ value: JSONValue?, in document: JSONDocument) {
        guard let value, value.members != nil else { return nil }
        self.document = document
        self.value = value
    }

    var location: Location { document.location(of: value) }

    /// The first of several names that has a value other than null.
    private func member(_ names: [String]) -> JSONValue? {
        for name in names {
            guard let found = value[name] else { continue }
            if case .null = found.content { continue }
            return found
        }
        return nil
    }

    func has(_ names: String...) -> Bool { member(names) != nil }

    /// Text, or a number as text: identifiers are either.
    func text(_ names: String...) -> String? {
        switch member(names)?.content {
        case .string(let text): text.allSatisfy(\.isWhitespace) ? nil : text
        case .number(let number) where number == number.rounded() && number.magnitude < 1e15: String(Int(number))
        default: nil
        }
    }

    func number(_ names: String...) -> Double? {
        switch member(names)?.content {
        case .number(let number): number
        case .string(let text): Double(text)
        default: nil
        }
    }

    func flag(_ names: String...) -> Bool? {
        guard case .boolean(let flag) = member(names)?.content else { return nil }
        return flag
    }

    func moment(_ names: String...) -> Int? {
        switch member(names)?.content {
        case .string(let text): ForeignMoment.seconds(text)
        case .number(let number): ForeignMoment.seconds(number)
        default: nil
        }
    }

    func object(_ names: String...) -> ForeignObject? { ForeignObject(member(names), in: document) }

    /// The objects of a list; nil when there is no list.
    func objects(_ names: String...) -> [ForeignObject]? {
        member(names)?.elements.map { ForeignObject.all($0, in: document) }
    }

    /// The texts of a list.
    func texts(_ names: String...) -> [String] { member(names)?.elements?.compactMap(\.string) ?? [] }

    static func all(_ values: [JSONValue], in document: JSONDocument) -> [ForeignObject] {
        values.compactMap { ForeignObject($0, in: document) }
    }
}

extension JSONDocument {
    /// The whole as one object.
    var object: ForeignObject? { ForeignObject(root, in: self) }

    /// The objects of a document that is a list.
    var objects: [ForeignObject]? { root.elements.map { ForeignObject.all($0, in: self) } }

    var location: Location { location(of: root) }
}

/// What an object says that has no counterpart here, said once a word.
struct UnknownWords {
    private var seen: Set<String> = []

    /// A word of a closed list of the format, or nil, and a note, when it is none of them.
    mutating func look<Value>(
        up word: String?, _ name: String, in table: (String) -> Value?, at location: Location?,
        into findings: inout [Diagnostic]
    ) -> Value? {
        guard let word else { return nil }
        if let value = table(word) { return value }
        if seen.insert("\(name) \(word)").inserted {
            findings.append(
                Diagnostic(
                    .unknownWord, "« \(word.prefix(60)) » n’est pas une valeur connue de « \(name) »", at: location,
                    hint: "l’article n’en dira rien ; complétez l’enregistrement à la main"))
        }
        return nil
    }
}

extension Diagnostic {
    static func incomplete(_ title: String?, _ why: String, at location: Location?) -> Diagnostic {
        let name = title.map { "« \($0.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(80)) »" }
        return Diagnostic(.incomplete, "\(name ?? "un incident") n’est pas importé : \(why)", at: location)
    }
}
