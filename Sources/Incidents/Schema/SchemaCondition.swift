import Diagnostics

/// What one key’s value asks of another: the few rules of coherence an editor can see while typing.
struct SchemaCondition {
    var key: String
    var values: [String]
    var required: [String] = []
    var forbidden: [String] = []
    /// Keys that « aucun » does not satisfy.
    var notNone: [String] = []

    static func all(of kind: GroupKind) -> [SchemaCondition] {
        switch kind {
        case .record:
            [
                SchemaCondition(
                    key: "etat", values: [Incident.State.resolved.rawValue], required: ["fin"], notNone: ["fin"]),
                SchemaCondition(key: "etat", values: [Incident.State.ongoing.rawValue], forbidden: ["fin"]),
            ]
        case .actor, .service:
            [
                SchemaCondition(
                    key: "article", values: ActorArticle.table.filter { $0.1.gender == nil }.map(\.0),
                    required: ["genre"])
            ]
        default: []
        }
    }

    var schema: JSON {
        let matches = JSON.object([("type", .string("string")), ("pattern", .string(JSONSchema.pattern(values)))])
        let none = JSON.object([
            (
                "not",
                .object([("type", .string("string")), ("pattern", .string(JSONSchema.pattern(["aucun", "aucune"])))])
            )
        ])
        var then: [(String, JSON)] = []
        if !required.isEmpty { then.append(("required", .array(required.map(JSON.string)))) }
        let properties = forbidden.map { ($0, JSON.boolean(false)) } + notNone.map { ($0, none) }
        if !properties.isEmpty { then.append(("properties", .object(properties))) }
        return .object([
            (
                "if",
                .object([
                    ("properties", .object([(key, matches)])), ("required", .array([.string(key)])),
                ])
            ),
            ("then", .object(then)),
        ])
    }
}
