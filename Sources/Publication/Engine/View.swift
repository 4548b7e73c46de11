import Writing

/// A subject as templates see it: its declared values, each found when it is asked for.
struct View: Sendable {
    private let find: @Sendable (Int) -> Value

    /// - Parameter find: the value of a field, by its place in the subject's `Shape`.
    init(_ find: @escaping @Sendable (Int) -> Value) {
        self.find = find
    }

    subscript(field: Int) -> Value { find(field) }
}

/// What a name of a template stands for.
enum Value: Sendable {
    /// A declared name without value.
    case nothing
    /// Never empty.
    case text(String)
    /// Typeset runs: see `Shape.prose`.
    case prose([Article.Run])
    case flag(Bool)
    case list(Items)
    case one(View)

    /// The views of a list, each made when it is shown.
    struct Items: Sendable {
        let count: Int
        private let view: @Sendable (Int) -> View

        init(count: Int, _ view: @escaping @Sendable (Int) -> View) {
            self.count = count
            self.view = view
        }

        subscript(index: Int) -> View { view(index) }
    }
}
