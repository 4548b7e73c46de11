/// A fact in one of its five states.
///
/// In a record: a value, `aucun`, `inconnu`, `non communiqué`, or no key at all. « La cause n’est pas connue » is thus
/// a fact with a line of its own, never a default.
public enum Known<Value> {
    case value(Value)
    /// `aucun`: absence established.
    case none
    /// `inconnu`: nobody knows.
    case unknown
    /// `non communiqué`: the organisation has not said.
    case undisclosed
    /// The key is absent: we say nothing.
    case unstated
}

extension Known: Sendable where Value: Sendable {}
extension Known: Equatable where Value: Equatable {}
extension Known: Hashable where Value: Hashable {}

extension Known {
    /// The value, when there is one.
    public var value: Value? {
        guard case .value(let value) = self else { return nil }
        return value
    }

    /// Whether the record says anything, be it that nobody knows.
    public var isStated: Bool {
        if case .unstated = self { return false }
        return true
    }

    /// The same state of another value.
    public func map<Other>(_ transform: (Value) -> Other) -> Known<Other> {
        switch self {
        case .value(let value): .value(transform(value))
        case .none: .none
        case .unknown: .unknown
        case .undisclosed: .undisclosed
        case .unstated: .unstated
        }
    }
}
