import Diagnostics

/// The keys of one group. Each key is asked for by name and form; at the end, those nobody asked for are unknown.
struct Fields {
    let field: Field
    private let entries: [YAMLNode.Entry]
    private var asked: [String] = []
    /// What is asked for, when that is all one wants to know.
    private var outline: [GroupShape.Key]?

    init?(_ field: Field, expected: String) {
        switch field.node.content {
        case .map(let entries): self.entries = entries
        default:
            field.report(
                .unexpectedType(field.key, found: field.node.kindName, expected: expected, at: field.location))
            return nil
        }
        self.field = field
    }

    /// The keys a reader of groups asks for: it is run on nothing at all, and every key it asks for is noted.
    static func outline(of kind: GroupKind, _ read: (inout Fields) -> Void) -> GroupShape {
        let nothing = YAMLNode(content: .map([]), location: Location(file: ""))
        var fields = Fields(outlining: Field(reading: Reading.ofNothing, node: nothing, path: "", key: ""))
        read(&fields)
        return GroupShape(kind: kind, keys: fields.outline ?? [])
    }

    private init(outlining field: Field) {
        self.field = field
        entries = []
        outline = []
    }

    private mutating func note<Value>(_ key: String, _ form: Form<Value>, required: Bool = false, states: Bool = false)
    {
        outline?.append(
            GroupShape.Key(
                name: key, isRequired: required, admitsStates: states,
                refusesStates: !states && !form.takesAnyWord, shape: form.shape))
    }

    /// Path of the group, for provenance.
    var path: String { field.path }
    var location: Location { field.location }
    var reading: Reading { field.reading }

    /// Where a key was written; the group's place when it was not.
    func location(of key: String) -> Location {
        entries.first { $0.key == key }?.keyLocation ?? groupLocation
    }

    func has(_ key: String) -> Bool {
        entries.contains { $0.key == key }
    }

    /// - Parameter complaint: What is said when the key is absent, if it is not that a key is missing.
    mutating func required<Value>(_ key: String, _ form: Form<Value>, orSay complaint: Diagnostic? = nil) -> Value? {
        guard outline == nil else {
            note(key, form, required: true)
            return nil
        }
        guard has(key) else {
            asked.append(key)
            reading.report(complaint ?? .missingKey(key, in: field.key, expected: form.expected, at: groupLocation))
            return nil
        }
        return optional(key, form)
    }

    mutating func optional<Value>(_ key: String, _ form: Form<Value>) -> Value? {
        guard outline == nil else {
            note(key, form)
            return nil
        }
        guard let value = value(of: key, states: false) else { return nil }
        if let text = value.node.scalar, FactState(text) != nil, !form.takesAnyWord {
            value.report(.stateNotAllowed(text, of: key, expected: form.expected, at: value.location))
            return nil
        }
        return form.read(value)
    }

    mutating func list<Item>(_ key: String, of form: Form<Item>) -> [Item] {
        optional(key, .list(of: form)) ?? []
    }

    /// A fact in its five states.
    mutating func known<Value>(_ key: String, _ form: Form<Value>) -> Known<Value> {
        guard outline == nil else {
            note(key, form, states: true)
            return .unstated
        }
        guard let value = value(of: key, states: true) else { return .unstated }
        if let text = value.node.scalar, let state = FactState(text) { return state.known() }
        return form.read(value).map(Known.value) ?? .unstated
    }

    /// Takes keys as known though their values are not read: another message already speaks of them.
    mutating func ignore(_ keys: String...) {
        asked += keys
    }

    /// Reports the keys nobody asked for.
    func end() {
        for entry in entries where !asked.contains(entry.key) {
            reading.report(.unknownKey(entry.key, in: field.key, among: asked, at: entry.keyLocation))
        }
    }

    private mutating func value(of key: String, states: Bool) -> Field? {
        asked.append(key)
        guard let entry = entries.first(where: { $0.key == key }) else { return nil }
        let path = field.path.isEmpty ? key : "\(field.path).\(key)"
        guard !entry.value.isEmpty else {
            reading.report(.emptyValue(key, states: states, at: entry.keyLocation))
            return nil
        }
        reading.note(entry.value.location, of: path)
        return Field(reading: reading, node: entry.value, path: path, key: key)
    }

    /// A group begins at its first key; the whole file has no better place.
    private var groupLocation: Location {
        var location = entries.first?.keyLocation ?? field.location
        location.length = 0
        return location
    }
}

/// The four words that stand for a value.
enum FactState: Sendable {
    case none
    case unknown
    case undisclosed

    init?(_ text: String) {
        // Texts are long and are none of the four, nor are most words.
        guard text.utf8.count <= FactState.longest, let first = text.utf8.first,
            first >= 0x80 || FactState.initials.contains(first),
            let state = FactState.bySpelling[Suggestion.folded(text)]
        else { return nil }
        self = state
    }

    /// The words agree with what they stand for.
    static let spellings: [(String, FactState)] = [
        ("aucun", .none), ("aucune", .none),
        ("inconnu", .unknown), ("inconnue", .unknown), ("inconnus", .unknown), ("inconnues", .unknown),
        ("non communiqué", .undisclosed), ("non communiquée", .undisclosed), ("non communiqués", .undisclosed),
        ("non communiquées", .undisclosed),
    ]
    /// Bytes of the longest spelling, however its accents are written.
    private static let longest = 64
    /// Their first letters, in ASCII.
    private static let initials = Set(spellings.flatMap { [$0.0.utf8.first, $0.0.uppercased().utf8.first] })
    private static let bySpelling = Dictionary(
        spellings.map { (Suggestion.folded($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })

    func known<Value>() -> Known<Value> {
        switch self {
        case .none: .none
        case .unknown: .unknown
        case .undisclosed: .undisclosed
        }
    }
}
