import Diagnostics

/// The keys of one group. Each key is asked for by name and form; at the end, those nobody asked for are unknown.
struct Fields {
    let field: Field
    private let entries: [YAMLNode.Entry]
    private var asked: [String] = []

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

    mutating func required<Value>(_ key: String, _ form: Form<Value>) -> Value? {
        guard has(key) else {
            asked.append(key)
            reading.report(.missingKey(key, in: field.key, expected: form.expected, at: groupLocation))
            return nil
        }
        return optional(key, form)
    }

    mutating func optional<Value>(_ key: String, _ form: Form<Value>) -> Value? {
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
enum FactState {
    case none
    case unknown
    case undisclosed

    init?(_ text: String) {
        switch Suggestion.folded(text) {
        case "aucun", "aucune": self = .none
        case "inconnu", "inconnue", "inconnus", "inconnues": self = .unknown
        case "non communique", "non communiquee", "non communiques", "non communiquees": self = .undisclosed
        default: return nil
        }
    }

    func known<Value>() -> Known<Value> {
        switch self {
        case .none: .none
        case .unknown: .unknown
        case .undisclosed: .undisclosed
        }
    }
}
