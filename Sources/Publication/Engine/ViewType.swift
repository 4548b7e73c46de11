import Writing

/// What templates may say about a `Subject`: each name, what it is and how it is found.
///
/// One table serves rendering, the check at load and the reference documentation, so that they cannot differ.
struct ViewType<Subject: Sendable>: Sendable {
    let shape: Shape
    private let finders: [Field.Finder]

    struct Field: Sendable {
        typealias Finder = @Sendable (Subject) -> Value
        let declaration: Shape.Field
        let find: Finder
    }

    init(_ name: String, _ summary: String, _ fields: [Field]) {
        shape = Shape(name: name, summary: summary, fields: fields.map(\.declaration))
        finders = fields.map(\.find)
    }

    /// Values are found when a template asks for them, and only then.
    func callAsFunction(_ subject: Subject) -> View {
        View { [finders] field in finders[field](subject) }
    }
}

extension ViewType.Field {
    static func text(
        _ name: String, _ documentation: String, _ find: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        Self(declaration: .init(name: name, kind: .text, documentation: documentation)) { .text(find($0)) }
    }

    static func prose(
        _ name: String, _ documentation: String, _ find: @escaping @Sendable (Subject) -> [Article.Run]
    ) -> Self {
        Self(declaration: .init(name: name, kind: .prose, documentation: documentation)) { .prose(find($0)) }
    }

    static func markup(
        _ name: String, _ documentation: String, _ find: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        Self(declaration: .init(name: name, kind: .markup, documentation: documentation)) { .text(find($0)) }
    }

    static func flag(_ name: String, _ documentation: String, _ find: @escaping @Sendable (Subject) -> Bool) -> Self {
        Self(declaration: .init(name: name, kind: .flag, documentation: documentation)) { .flag(find($0)) }
    }

    static func list<Item>(
        _ name: String, of type: ViewType<Item>, _ documentation: String,
        _ find: @escaping @Sendable (Subject) -> [Item]
    ) -> Self {
        Self(declaration: .init(name: name, kind: .list(type.shape), documentation: documentation)) {
            let items = find($0)
            return .list(Value.Items(count: items.count) { type(items[$0]) })
        }
    }

    static func one<Item>(
        _ name: String, _ type: ViewType<Item>, _ documentation: String,
        _ find: @escaping @Sendable (Subject) -> Item?
    ) -> Self {
        Self(declaration: .init(name: name, kind: .one(type.shape), documentation: documentation)) {
            find($0).map { .one(type($0)) } ?? .nothing
        }
    }

    /// The same, found further than in what the page is about.
    func reaching(_ reach: Shape.Reach) -> Self {
        var declaration = declaration
        declaration.reach = reach
        return Self(declaration: declaration, find: find)
    }
}

extension Value {
    fileprivate static func text(_ text: String?) -> Value {
        guard let text, !text.isEmpty else { return .nothing }
        return .text(text)
    }
}
