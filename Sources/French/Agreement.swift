/// Grammatical gender.
public enum Gender: String, Sendable, Hashable, CaseIterable {
    case masculine
    case feminine
}

/// Grammatical number.
public enum Number: String, Sendable, Hashable, CaseIterable {
    case singular
    case plural
}

/// Grammatical person.
public enum Person: Int, Sendable, Hashable, CaseIterable {
    case first = 1
    case second = 2
    case third = 3
}

/// What a noun group imposes on what agrees with it.
public struct Agreement: Sendable, Hashable {
    public var gender: Gender
    public var number: Number
    public var person: Person

    public init(_ gender: Gender, _ number: Number = .singular, person: Person = .third) {
        self.gender = gender
        self.number = number
        self.person = person
    }

    public static let masculineSingular = Agreement(.masculine, .singular)
    public static let feminineSingular = Agreement(.feminine, .singular)
    public static let masculinePlural = Agreement(.masculine, .plural)
    public static let femininePlural = Agreement(.feminine, .plural)
}
