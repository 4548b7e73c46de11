/// How a figure is given: exact or not.
public enum Hedge: String, Sendable, Hashable, CaseIterable {
    case about = "environ"
    /// Invariable: *quelque 300 agents*.
    case some = "quelque"
    case nearly = "près de"
    case almost = "presque"
    case slightlyLess = "un peu moins de"
    case slightlyMore = "un peu plus de"
    case moreThan = "plus de"
    case lessThan = "moins de"
    case atLeast = "au moins"
    case atMost = "au plus"
    case upTo = "jusqu’à"
    case onTheOrderOf = "de l’ordre de"
    case around = "autour de"

    /// Whether it may introduce `bound` when the true value is `value` (`press/approximations`): *près de* only just
    /// below, *plus de* only above.
    public func holds(of value: Double, for bound: Double) -> Bool {
        guard bound > 0 else { return false }
        let ratio = value / bound
        switch self {
        case .about, .some, .onTheOrderOf, .around: return ratio >= 0.9 && ratio <= 1.1 && ratio != 1
        case .nearly, .almost: return ratio >= 0.9 && ratio < 1
        case .slightlyLess: return ratio >= 0.95 && ratio < 1
        case .slightlyMore: return ratio > 1 && ratio <= 1.08
        case .moreThan: return ratio > 1
        case .lessThan: return ratio < 1
        case .atLeast: return ratio >= 1
        case .atMost, .upTo: return ratio <= 1
        }
    }

    /// The words, *de* and *à* apart so that they elide and contract.
    func tokens() -> [Token] {
        switch self {
        case .about, .some, .almost, .atLeast, .atMost: [.word(rawValue)]
        case .upTo: [.word("jusqu’à")]
        default:
            rawValue.hasSuffix(" de") ? [.word(String(rawValue.dropLast(3))), .word("de")] : [.word(rawValue)]
        }
    }
}
