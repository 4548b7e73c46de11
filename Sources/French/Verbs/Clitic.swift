/// A pronoun that leans on the verb, in the order in which they stand before it.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 681–683 (*le lui*, *l’y*, *leur en*).
public enum Clitic: String, Sendable, Hashable, CaseIterable {
    case le, la, les, lui, leur, y, en

    /// What a participle conjugated with *avoir* agrees with, when the pronoun is its object.
    var objectAgreement: Agreement? {
        switch self {
        case .le: .masculineSingular
        case .la: .feminineSingular
        case .les: .masculinePlural
        default: nil
        }
    }
}

/// A subject pronoun, as it follows the verb in an inversion.
public enum SubjectPronoun: String, Sendable, Hashable, CaseIterable {
    case je, tu, il, elle, on, nous, vous, ils, elles

    /// The pronoun of an agreement: *il*, *elles*…
    public init(_ agreement: Agreement) {
        switch (agreement.person, agreement.number, agreement.gender) {
        case (.first, .singular, _): self = .je
        case (.first, .plural, _): self = .nous
        case (.second, .singular, _): self = .tu
        case (.second, .plural, _): self = .vous
        case (.third, .singular, .masculine): self = .il
        case (.third, .singular, .feminine): self = .elle
        case (.third, .plural, .masculine): self = .ils
        case (.third, .plural, .feminine): self = .elles
        }
    }

    /// What the verb agrees with; *on* is masculine singular.
    public var agreement: Agreement {
        switch self {
        case .je: Agreement(.masculine, .singular, person: .first)
        case .tu: Agreement(.masculine, .singular, person: .second)
        case .nous: Agreement(.masculine, .plural, person: .first)
        case .vous: Agreement(.masculine, .plural, person: .second)
        case .il, .on: .masculineSingular
        case .elle: .feminineSingular
        case .ils: .masculinePlural
        case .elles: .femininePlural
        }
    }
}
