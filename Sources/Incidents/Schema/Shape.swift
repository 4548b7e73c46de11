/// What a form accepts, as a JSON Schema and a reference can both say it.
///
/// Nobody writes shapes down twice: a form has its own, and a group’s is what its reader asks for.
indirect enum Shape: Sendable, Hashable {
    case text(TextKind)
    /// One of a closed list, accents and case forgiven.
    case choice([String])
    case integer(ClosedRange<Int>)
    case list(Shape)
    /// Keys are identifiers of the author’s.
    case bySlug(Shape)
    case group(GroupShape)
    case any([Shape])

    /// The shapes one may choose from.
    var alternatives: [Shape] {
        guard case .any(let shapes) = self else { return [self] }
        return shapes.flatMap(\.alternatives)
    }
}

/// The keys of a group, in the order they are asked for.
struct GroupShape: Sendable, Hashable {
    var kind: GroupKind
    var keys: [Key]

    struct Key: Sendable, Hashable {
        var name: String
        var isRequired: Bool
        /// Whether « inconnu » and the other states may stand for the value.
        var admitsStates: Bool
        /// Whether « inconnu » is refused though the form takes words.
        var refusesStates: Bool
        var shape: Shape
    }
}
