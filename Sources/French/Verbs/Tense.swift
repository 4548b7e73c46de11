/// A tense and its mood; indicative unless the name says otherwise.
public enum Tense: String, Sendable, Hashable, CaseIterable {
    case present, imperfect, simplePast, future
    case compoundPast, pluperfect, pastAnterior, futurePerfect
    case conditional, conditionalPast
    case subjunctive, subjunctivePast, subjunctiveImperfect, subjunctivePluperfect
    case imperative, imperativePast

    /// The simple tense in which a compound tense puts its auxiliary; nil when the tense is simple.
    public var auxiliaryTense: Tense? {
        switch self {
        case .compoundPast: .present
        case .pluperfect: .imperfect
        case .pastAnterior: .simplePast
        case .futurePerfect: .future
        case .conditionalPast: .conditional
        case .subjunctivePast: .subjunctive
        case .subjunctivePluperfect: .subjunctiveImperfect
        case .imperativePast: .imperative
        default: nil
        }
    }

    /// The compound tense that tells what was over then: *avait été redémarré* beside *était*; a compound tense is its
    /// own.
    public var perfect: Tense {
        switch self {
        case .present: .compoundPast
        case .imperfect: .pluperfect
        case .simplePast: .pastAnterior
        case .future: .futurePerfect
        case .conditional: .conditionalPast
        case .subjunctive: .subjunctivePast
        case .subjunctiveImperfect: .subjunctivePluperfect
        case .imperative: .imperativePast
        default: self
        }
    }

    /// Whether the tense is made of an auxiliary and a past participle.
    public var isCompound: Bool { auxiliaryTense != nil }
}

/// The verb that makes compound tenses.
public enum Auxiliary: String, Sendable, Hashable {
    case avoir
    case etre = "être"
}
