import Diagnostics

/// A way to read a value: what is expected, in words for messages, and the reading itself, which reports what it
/// refuses.
struct Form<Value> {
    private let wording: () -> String
    /// Whether « aucun » or « inconnu » may be ordinary values of this form.
    let takesAnyWord: Bool
    let read: (Field) -> Value?
    private let outline: () -> Shape

    /// « un texte », « une date »… in messages: not put into words while all is well.
    var expected: String { wording() }

    /// What it accepts, for the schema and the reference; not computed while records are read.
    var shape: Shape { outline() }

    init(
        _ expected: @autoclosure @escaping () -> String, _ shape: @autoclosure @escaping () -> Shape,
        takesAnyWord: Bool = false,
        read: @escaping (Field) -> Value?
    ) {
        wording = expected
        self.outline = shape
        self.takesAnyWord = takesAnyWord
        self.read = read
    }

    func map<Other>(_ transform: @escaping (Value) -> Other) -> Form<Other> {
        Form<Other>(expected, shape, takesAnyWord: takesAnyWord) { read($0).map(transform) }
    }
}

extension Form where Value == String {
    /// Words on one line.
    static var text: Form {
        Form("un texte", .text(.words), takesAnyWord: true) {
            $0.prose(expected: "un texte", upTo: .max)
        }
    }

    /// What the author wrote at length; paragraphs are separated by `\n`.
    static var paragraphs: Form {
        Form("un texte", .text(.paragraphs), takesAnyWord: true) { $0.paragraphs(expected: "un texte") }
    }

    /// What identifiers and addresses of ours are made of: `[a-z0-9-]+`.
    static var slug: Form {
        Form("un identifiant", .text(.slug)) { field in
            guard let text = field.text(expected: "un identifiant") else { return nil }
            guard Slug.isValid(text) else {
                field.report(.identifier(text, at: field.location))
                return nil
            }
            return text
        }
    }

    static var webAddress: Form {
        Form("une adresse", .text(.webAddress)) { field in
            guard let text = field.text(expected: "une adresse") else { return nil }
            guard WebAddress.isAbsolute(text) else {
                field.report(.address(text, at: field.location))
                return nil
            }
            return text
        }
    }
}

extension Form where Value == Int {
    static func integer(_ range: ClosedRange<Int>) -> Form {
        let expected = "un nombre entier"
        return Form(expected, .integer(range)) { field in
            guard let text = field.text(expected: expected) else { return nil }
            guard let number = Int(text.filter { !"_ \u{A0}\u{202F}".contains($0) }), range.contains(number) else {
                field.report(.number(text, of: field.key, expected: expected, at: field.location))
                return nil
            }
            return number
        }
    }
}

extension Form where Value == Bool {
    static var yesOrNo: Form { .choice([("oui", true), ("non", false)]) }
}

extension Form {
    /// One of a closed list, accents and case forgiven.
    static func choice(_ table: [(String, Value)]) -> Form {
        func wording() -> String { table.map { "« \($0.0) »" }.joined(separator: ", ") }
        return Form(wording(), .choice(table.map(\.0)), takesAnyWord: true) { field in
            guard let text = field.text(expected: wording()) else { return nil }
            if let row = table.first(where: { $0.0 == text }) { return row.1 }
            let folded = Suggestion.folded(text)
            if let row = table.first(where: { Suggestion.folded($0.0) == folded }) { return row.1 }
            field.report(.unknownValue(text, of: field.key, among: table.map(\.0), at: field.location))
            return nil
        }
    }

    /// A list of values; the bad ones are reported and left out.
    static func list<Item>(of form: Form<Item>) -> Form where Value == [Item] {
        let expected = "une liste"
        return Form(expected, .list(form.shape)) { field in
            guard case .list(let nodes) = field.node.content else {
                field.report(
                    .unexpectedType(field.key, found: field.node.kindName, expected: expected, at: field.location))
                return nil
            }
            return nodes.enumerated().compactMap { index, node in
                let item = field.item(node, at: index)
                guard !node.isEmpty else {
                    item.report(.emptyValue(item.key, states: false, at: item.location))
                    return nil
                }
                item.reading.note(item.location, of: item.path)
                return form.read(item)
            }
        }
    }

    /// A group of keys; the keys nobody asked for are reported.
    static func group(_ expected: String, _ kind: GroupKind, _ read: @escaping (inout Fields) -> Value?) -> Form {
        Form(expected, .group(Fields.outline(of: kind) { fields in _ = read(&fields) })) { field in
            guard var fields = Fields(field, expected: expected) else { return nil }
            let value = read(&fields)
            fields.end()
            return value
        }
    }

    /// A group of keys, or its short form: one text.
    static func either(_ short: Form, or long: Form) -> Form {
        Form(short.expected, .any([short.shape, long.shape]), takesAnyWord: short.takesAnyWord) { field in
            if case .map = field.node.content { return long.read(field) }
            return short.read(field)
        }
    }

    /// Two kinds of group, told apart by a key that only one of them has.
    static func split(on key: String, with: Form, without: Form) -> Form {
        Form(without.expected, .any([without.shape, with.shape]), takesAnyWord: without.takesAnyWord) { field in
            if case .map(let entries) = field.node.content, entries.contains(where: { $0.key == key }) {
                return with.read(field)
            }
            return without.read(field)
        }
    }
}
