/// Nouns with their gender, and adjectives. A value: a newsroom adds its own words to the standard one.
public struct Lexicon: Sendable {
    /// One word.
    public struct Entry: Sendable, Hashable {
        public enum Kind: Sendable, Hashable {
            /// A noun; `gender` nil when both exist (*un poste*, *une poste*).
            case noun(Gender?)
            /// An adjective, by its masculine singular.
            case adjective
        }

        public var word: String
        public var kind: Kind
        /// When no rule gives it.
        public var plural: String?
        /// Whether the initial *h* is aspirated, when no rule gives it.
        public var hasAspiratedH: Bool?

        public init(_ word: String, _ kind: Kind, plural: String? = nil, hasAspiratedH: Bool? = nil) {
            self.word = word
            self.kind = kind
            self.plural = plural
            self.hasAspiratedH = hasAspiratedH
        }
    }

    struct Noun: Sendable {
        var gender: Gender?
        /// Of a noun of both genders, the one meant where nothing shows it.
        var usualGender: Gender?
        var plural: String?
        /// One form for both genders.
        var isPerson = false
    }

    private let standard: StandardWords
    /// What is added to them.
    private var nouns: [String: Noun] = [:]
    /// Every form of the adjectives → masculine singular.
    private var adjectives: [String: String] = [:]
    private var irregularPlurals: [String: String] = [:]

    /// The lexicon of the incident domain.
    public static let standard = Lexicon(StandardWords())

    private init(_ standard: StandardWords) {
        self.standard = standard
    }

    /// The same lexicon with more words; a later entry replaces an earlier one.
    public func adding(_ entries: [Entry]) -> Lexicon {
        var lexicon = self
        for entry in entries {
            switch entry.kind {
            case .noun(let gender):
                lexicon.nouns[entry.word] = Noun(gender: gender, plural: entry.plural)
                if let plural = entry.plural { lexicon.irregularPlurals[plural] = entry.word }
            case .adjective: lexicon.insertAdjective(entry.word)
            }
        }
        return lexicon
    }

    /// How many nouns and adjectives are known.
    public var counts: (nouns: Int, adjectives: Int) {
        let (words, bases) = standard.counts
        let added = nouns.keys.count { standard.noun($0) == nil }
        return (words + added, bases + Set(adjectives.values).count { standard.adjective($0) != $0 })
    }

    /// The gender of a noun in the singular or plural, when known and single.
    public func gender(of noun: String) -> Gender? { lookUp(noun)?.noun.gender }

    func noun(_ singular: String) -> Noun? {
        if let noun = entry(singular) { return noun }
        guard singular.startsWithCapital, !Initials.isAcronym(singular) else { return nil }
        return entry(singular.lowered)
    }

    private func entry(_ word: String) -> Noun? {
        if !nouns.isEmpty, let noun = nouns[word] { return noun }
        return standard.noun(word)
    }

    /// A noun in any number: its singular, its entry, and whether the form can only be plural.
    func lookUp(_ form: String) -> (singular: String, noun: Noun)? {
        if let noun = noun(form) { return (form, noun) }
        if !irregularPlurals.isEmpty, let singular = irregularPlurals[form], let noun = nouns[singular] {
            return (singular, noun)
        }
        for singular in NounForm.singulars(of: form) {
            if let noun = noun(singular) { return (singular, noun) }
        }
        return nil
    }

    func isAdjective(_ word: String) -> Bool { adjectiveBase(word) != nil }

    func adjectiveBase(_ form: String) -> String? {
        if !adjectives.isEmpty, let base = adjectives[form] { return base }
        return standard.adjective(form)
    }

    private mutating func insertAdjective(_ base: String) {
        for form in AdjectiveForm.forms(base) { adjectives[form] = base }
    }
}
