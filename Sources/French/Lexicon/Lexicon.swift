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

    private var nouns: [String: Noun] = [:]
    /// Every form of the adjectives → masculine singular.
    private var adjectives: [String: String] = [:]
    private var irregularPlurals: [String: String] = [:]

    /// The lexicon of the incident domain.
    public static let standard: Lexicon = {
        var lexicon = Lexicon()
        for (table, gender) in [
            (LexiconTables.feminineNouns, Gender?.some(.feminine)), (LexiconTables.masculineNouns, .masculine),
            (LexiconTables.generalFeminineNouns, .feminine), (LexiconTables.generalMasculineNouns, .masculine),
            (LexiconTables.sectorFeminineNouns, .feminine), (LexiconTables.sectorMasculineNouns, .masculine),
            (LexiconTables.reportFeminineNouns, .feminine), (LexiconTables.reportMasculineNouns, .masculine),
            (LexiconTables.feminineSigles, .feminine), (LexiconTables.masculineSigles, .masculine),
            (LexiconTables.personNouns, nil), (LexiconTables.sectorPersonNouns, nil),
        ] {
            let isPerson = table == LexiconTables.personNouns || table == LexiconTables.sectorPersonNouns
            for word in LexiconTables.words(table) {
                lexicon.nouns[word] = Noun(gender: gender, isPerson: isPerson)
            }
        }
        for (table, usual) in [
            (LexiconTables.mostlyMasculineNouns, Gender.masculine), (LexiconTables.mostlyFeminineNouns, .feminine),
        ] {
            for word in LexiconTables.words(table) {
                lexicon.nouns[word] = Noun(gender: nil, usualGender: usual)
            }
        }
        for word in LexiconTables.words(LexiconTables.adjectives) { lexicon.insertAdjective(word) }
        return lexicon
    }()

    init() {}

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
    public var counts: (nouns: Int, adjectives: Int) { (nouns.count, Set(adjectives.values).count) }

    /// The gender of a noun in the singular or plural, when known and single.
    public func gender(of noun: String) -> Gender? { lookUp(noun)?.noun.gender }

    func noun(_ singular: String) -> Noun? {
        nouns[singular]
            ?? (singular.first?.isUppercase == true && !Initials.isAcronym(singular)
                ? nouns[singular.lowercased()] : nil)
    }

    /// A noun in any number: its singular, its entry, and whether the form can only be plural.
    func lookUp(_ form: String) -> (singular: String, noun: Noun)? {
        if let noun = noun(form) { return (form, noun) }
        if let singular = irregularPlurals[form], let noun = nouns[singular] { return (singular, noun) }
        for singular in NounForm.singulars(of: form) {
            if let noun = noun(singular) { return (singular, noun) }
        }
        return nil
    }

    func isAdjective(_ word: String) -> Bool { adjectives[word] != nil }

    func adjectiveBase(_ form: String) -> String? { adjectives[form] }

    private mutating func insertAdjective(_ base: String) {
        for gender in Gender.allCases {
            for number in Number.allCases {
                adjectives[AdjectiveForm.inflect(base, Agreement(gender, number))] = base
            }
        }
    }
}

extension LexiconTables {
    /// The words of a table; compounds are written with `_` in it.
    fileprivate static func words(_ table: String) -> [String] {
        table.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0).compound }
    }
}

extension Substring {
    fileprivate var compound: String {
        guard utf8.contains(UInt8(ascii: "_")) else { return String(self) }
        return String(decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
