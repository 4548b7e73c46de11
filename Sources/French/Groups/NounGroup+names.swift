extension NounGroup {
    /// A proper name: no determiner, printed letter for letter, never contracted with (*de La Poste*, *d’Orange*).
    public init(named name: String, _ gender: Gender, _ number: Number = .singular) {
        determiner = .none
        head = name
        ownAgreement = Agreement(gender, number)
        words = [name]
        headIndex = 0
        body = [Token(.brand, name)]
    }

    /// A name that shows its gender by its article: *La Poste*, *Le Monde*, *Les Échos*. A sigle with a capital article
    /// (*La CNIL*) only opens a sentence.
    static func titled(_ words: [String]) -> NounGroup? {
        let genders: [String: Agreement] = [
            "Le": .masculineSingular, "La": .feminineSingular, "Les": .masculinePlural,
        ]
        guard words.count > 1, let agreement = genders[words[0]], words[1].first?.isUppercase == true,
            !Initials.isAcronym(words[1])
        else { return nil }
        return NounGroup(named: WordScanner.joined(words), agreement.gender, agreement.number)
    }

    /// A name without article: *Snapchat*, *Anonymous Sudan*, *iCloud*: capitals throughout, but for the small words
    /// between; not a sigle or a common noun that wants its article (*le DNS*), whatever its capital.
    static func isBareName(_ words: [String], _ lexicon: Lexicon) -> Bool {
        guard let first = words.first, hasCapital(first), DeterminerScan.scan(words) == nil,
            !PronounHeads.alone.contains(first.lowercased()), lexicon.lookUp(first) == nil,
            lexicon.lookUp(first.lowercased()) == nil, !lexicon.isAdjective(first.lowercased())
        else { return false }
        return words.allSatisfy { word in
            guard word.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return true }
            return hasCapital(word) || smallWords.contains(word)
        }
    }

    private static func hasCapital(_ word: String) -> Bool {
        word.unicodeScalars.contains(where: \.properties.isUppercase)
    }

    private static let smallWords: Set<String> = [
        "de", "du", "des", "d’", "d'", "la", "le", "les", "l’", "l'", "et", "en",
    ]
}
