/// What follows the verb in a negation opened by *ne*.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 1009–1025.
public enum Negation: String, Sendable, Hashable, CaseIterable {
    case pas, plus, jamais, guère, rien, point
    /// *ne … aucun*, *ne … personne*, *ne … nulle part*: after the participle.
    case personne
    case nullePart = "nulle part"
    /// *n’a touché aucun client*: only *ne*; the determiner *aucun* is in a noun group.
    case aucun
    /// *n’a touché que trois clients*: *que* stands before what it restricts.
    case que
    /// *ne … ni … ni*: only *ne*.
    case ni

    /// Whether the second word stands between auxiliary and participle, and before an infinitive.
    var isInside: Bool {
        switch self {
        case .pas, .plus, .jamais, .guère, .rien, .point: true
        default: false
        }
    }

    /// The second word after the participle, if any.
    var after: String? {
        switch self {
        case .personne: "personne"
        case .nullePart: "nulle part"
        case .que: "que"
        default: nil
        }
    }

    /// Whether it turns *un*, *des*, *du* into *de* in the object: *n’a pas donné de précisions*.
    public var turnsIndefiniteIntoDe: Bool {
        switch self {
        case .pas, .plus, .jamais, .guère, .point: true
        default: false
        }
    }
}
