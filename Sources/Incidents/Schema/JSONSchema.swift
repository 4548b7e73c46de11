import Diagnostics

/// A file of the newsroom as a JSON Schema (2020-12) that an editor completes and checks with.
///
/// It accepts what the readers accept in shape: keys, types, words of closed lists, forms of dates. What needs the
/// lexicon, the calendar, services.yaml or two facts at once stays with `depeche check`.
public struct JSONSchema {
    let file: NewsroomFile

    public init(_ file: NewsroomFile) {
        self.file = file
    }

    /// The document, always the same.
    public var text: String { document.serialized() + "\n" }

    var document: JSON {
        let groups = file.groups
        guard let root = groups.first else { return .object([]) }
        let definitions = groups.dropFirst().map { ($0.kind.rawValue, object($0)) }
        return .object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("title", .string(root.kind.title)),
            ] + members(of: root) + [("$defs", .object(definitions + [("etat-du-fait", JSONSchema.states)]))])
    }

    private func object(_ group: GroupShape) -> JSON {
        .object([("title", .string(group.kind.title))] + members(of: group))
    }

    private func members(of group: GroupShape) -> [(String, JSON)] {
        let required = group.keys.filter(\.isRequired).map { JSON.string($0.name) }
        var members: [(String, JSON)] = [
            ("type", .string("object")),
            ("properties", .object(group.keys.map { ($0.name, property($0, of: group.kind)) })),
        ]
        if !required.isEmpty { members.append(("required", .array(required))) }
        members.append(("additionalProperties", .boolean(false)))
        let conditions = SchemaCondition.all(of: group.kind).map(\.schema)
        if !conditions.isEmpty { members.append(("allOf", .array(conditions))) }
        return members
    }

    private func property(_ key: GroupShape.Key, of kind: GroupKind) -> JSON {
        let note = kind.notes[key.name]
        let description = [note?.text, "Forme\u{A0}: \(key.form)."].compactMap(\.self).joined(separator: "\n\n")
        var members: [(String, JSON)] = [("description", .string(description))]
        let examples = (note?.examples ?? []).compactMap(JSONSchema.value)
        if !examples.isEmpty { members.append(("examples", .array(examples))) }
        var choices = key.shape.alternatives
        let takesWords = choices.contains { if case .text = $0 { true } else { false } }
        if key.refusesStates, takesWords {
            members.append(("not", .object([("$ref", .string("#/$defs/etat-du-fait"))])))
        }
        if key.admitsStates { choices.append(.text(.words)) }
        let schemas =
            key.admitsStates ? choices.dropLast().map(schema) + [JSONSchema.stateReference] : choices.map(schema)
        if schemas.count == 1, case .object(let only) = schemas[0] { return .object(members + only) }
        return .object(members + [("anyOf", .array(schemas))])
    }

    func schema(_ shape: Shape) -> JSON {
        switch shape {
        case .text(let kind): JSONSchema.text(kind)
        case .choice(let words): JSONSchema.choice(words)
        case .integer(let range):
            .object([
                ("type", .array([.string("integer"), .string("string")])), ("minimum", .integer(range.lowerBound)),
                ("maximum", .integer(range.upperBound)), ("pattern", .string("^[0-9][0-9 _\\u00a0\\u202f]*$")),
            ])
        case .list(let item):
            .object([("type", .string("array")), ("items", schema(item))])
        case .bySlug(let item):
            .object([
                ("type", .string("object")),
                ("propertyNames", .object([("pattern", .string(TextKind.slugPattern))])),
                ("additionalProperties", schema(item)),
            ])
        case .group(let group): .object([("$ref", .string("#/$defs/\(group.kind.rawValue)"))])
        case .any: .object([("anyOf", .array(shape.alternatives.map(schema)))])
        }
    }

    private static func text(_ kind: TextKind) -> JSON {
        let type: JSON =
            kind.takesNumbers ? .array([.string("string"), .string("number")]) : .string("string")
        var members: [(String, JSON)] = [("type", type), ("pattern", .string(kind.pattern))]
        // A pattern binds texts only: the version is a number to YAML.
        if kind == .version { members = [("enum", .array([.integer(1), .string("1")]))] }
        return .object(members)
    }

    /// The words as they are best written, then every spelling the reader forgives.
    static func choice(_ words: [String]) -> JSON {
        .object([
            (
                "anyOf",
                .array([
                    .object([("enum", .array(words.map(JSON.string)))]),
                    .object([("type", .string("string")), ("pattern", .string(pattern(words)))]),
                ])
            )
        ])
    }

    static func pattern(_ words: [String]) -> String {
        "^(?:\(words.map(Suggestion.pattern).joined(separator: "|")))$"
    }

    private static let stateReference = JSON.object([("$ref", .string("#/$defs/etat-du-fait"))])

    private static let states = JSON.object([
        ("title", .string("L’état d’un fait")),
        (
            "description",
            .string(
                """
                « aucun »\u{A0}: il est établi qu’il n’y en a pas\u{202F}; « inconnu »\u{A0}: personne ne le \
                sait\u{202F}; « non communiqué »\u{A0}: l’organisation ne l’a pas dit.
                """)
        ),
        (
            "anyOf",
            .array([
                .object([("enum", .array(["aucun", "inconnu", "non communiqué"].map(JSON.string)))]),
                .object([("type", .string("string")), ("pattern", .string(pattern(FactState.spellings.map(\.0))))]),
            ])
        ),
    ])

    /// A value as one would write it in a file.
    static func value(_ yaml: String) -> JSON? {
        guard let source = try? SourceText(bytes: Array(yaml.utf8), file: ""),
            let node = try? YAMLComposer(source: source).compose()
        else { return nil }
        return JSON(node)
    }
}

extension JSON {
    /// A YAML value as YAML 1.2’s core schema has it, which is what editors validate.
    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text, .plain):
            if node.isEmpty {
                self = .null
            } else if let number = Int(text), text.first != "+" || text.count > 1 {
                self = .integer(number)
            } else if ["true", "True", "TRUE", "false", "False", "FALSE"].contains(text) {
                self = .boolean(text.first == "t" || text.first == "T")
            } else {
                self = .string(text)
            }
        case .scalar(let text, _): self = .string(text)
        case .list(let items): self = .array(items.map(JSON.init))
        case .map(let entries): self = .object(entries.map { ($0.key, JSON($0.value)) })
        }
    }
}
