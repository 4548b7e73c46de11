public import Incidents

/// A condition a record must meet before a formulation may serve. It counts as a fact told.
public enum Guard: Sendable, Hashable {
    case states([Incident.State])
    case natures([Incident.Nature])
    /// `cause`, `cause = inconnu`: the state a fact must be in.
    case fact(FactName, FactCondition)
    /// `nombre(usages) > 1`
    case count(FactName, Comparison, Int)
    /// `écart(début, reconnaissance) > 1 h`, in minutes
    case gap(FactName, FactName, Comparison, minutes: Int)
    /// `durée > 1 h`, in minutes
    case duration(Comparison, minutes: Int)
    /// `gravité < 4`
    case severity(Comparison, Int)
    /// `étape = rechute`, `rôle = excuses`: an attribute of the item at hand.
    case attribute(String, [String], negated: Bool)
}

/// The state of a fact a guard asks for.
public enum FactCondition: String, Sendable, Hashable, CaseIterable {
    case value = "connu"
    case none = "aucun"
    case unknown = "inconnu"
    case undisclosed = "non communiqué"
    case unstated = "absent"
}

public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
    case equal = "="

    func holds(_ left: Int, _ right: Int) -> Bool {
        switch self {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        case .equal: left == right
        }
    }
}
