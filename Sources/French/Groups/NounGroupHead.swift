/// The noun of a group and what is known of it.
struct HeadNoun {
    /// Where it stands after the determiner.
    let index: Int
    let word: String
    let number: Number
    let gender: Gender?
    /// Whether the lexicon knows the noun, which then contradicts a determiner.
    let isKnown: Bool

    init(_ words: [String], _ lexicon: Lexicon) {
        index = HeadNoun.index(words, lexicon)
        word = NounGroup.bare(words[index])
        let lower = word.lowered
        if let pronoun = PronounHeads.agreements[lower] ?? PronounHeads.afterArticle[lower] {
            (number, gender, isKnown) = (pronoun.number, pronoun.gender, false)
            return
        }
        // Des data centers: English puts what qualifies first.
        let compound = index > 0 ? lexicon.lookUp(words[index - 1] + " " + word) : nil
        let found = lexicon.lookUp(word) ?? compound
        isKnown = found?.noun.gender != nil
        number = HeadNoun.number(of: word, lexicon.lookUp(word)?.singular)
        var gender = found?.noun.gender
        if gender == .feminine, HeadNoun.sharesDeterminer(words, index, lexicon) { gender = .masculine }
        self.gender =
            gender ?? HeadNoun.shownGender(words, index, lexicon)
            ?? (found == nil ? HeadNoun.guessedGender(word, lexicon) : nil)
            // Persons named with one form: generic masculine.
            ?? (found?.noun.isPerson == true ? .masculine : found?.noun.usualGender)
    }

    /// The first word that is no adjective standing before its noun.
    private static func index(_ words: [String], _ lexicon: Lexicon) -> Int {
        var index = 0
        while index + 1 < words.count {
            let word = words[index].lowered
            let next = words[index + 1]
            let isNumber = NumberReading.isNumberWord(word) || NumberReading.isDigits(word)
            let isDegree = ["plus", "moins", "très", "trop", "si", "aussi"].contains(word)
            guard
                isNumber || AdjectivesBefore.contains(word)
                    || (isDegree && (AdjectivesBefore.contains(next) || lexicon.isAdjective(next)))
                    || (lexicon.lookUp(word) == nil && lexicon.lookUp(word + " " + NounGroup.bare(next)) != nil)
                    || (lexicon.isAdjective(word) && lexicon.lookUp(word) == nil
                        && (lexicon.lookUp(next) != nil || AdjectivesBefore.contains(next)))
            else { break }
            // « les autres », « le premier de la liste »: the adjective is the head.
            if Prepositions.opensComplement(next) { break }
            index += 1
        }
        // « les jeunes concernés »: nothing after is a noun, the adjective is.
        if index > 0, lexicon.lookUp(words[index]) == nil, lexicon.lookUp(words[index - 1]) != nil,
            isOnlyAdjective(NounGroup.bare(words[index]), lexicon)
        {
            return index - 1
        }
        return index
    }

    private static func isOnlyAdjective(_ word: String, _ lexicon: Lexicon) -> Bool {
        lexicon.isAdjective(word) || Participles.verb(of: word) != nil
    }

    private static func number(of word: String, _ singular: String?) -> Number {
        if let singular { return singular == word ? .singular : .plural }
        return (word.ends(in: "s") || word.ends(in: "x")) && !Initials.isAllCapitals(word) ? .plural : .singular
    }

    /// What an adjective before or right after the noun shows.
    private static func shownGender(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> Gender? {
        for word in words[..<index] {
            if let gender = AdjectiveGender.gender(word.lowered, lexicon: lexicon) { return gender }
        }
        guard index + 1 < words.count else { return nil }
        let next = NounGroup.bare(words[index + 1])
        guard !Prepositions.opensComplement(next), lexicon.lookUp(next) == nil, isOnlyAdjective(next, lexicon) else {
            return nil
        }
        return AdjectiveGender.gender(next, lexicon: lexicon)
    }

    /// By the symbol of a unit, by the parts of a compound, by the ending when it decides.
    private static func guessedGender(_ word: String, _ lexicon: Lexicon) -> Gender? {
        if Units.symbols.contains(word) {
            // Tonne, heure, minute, seconde.
            return ["t", "Mt", "h", "min", "s", "ms"].contains(word) ? .feminine : .masculine
        }
        if let gender = CompoundGender.gender(word, lexicon) { return gender }
        let singulars = NounForm.singulars(of: word)
        return singulars.lazy.compactMap(PersonNouns.gender).first ?? singulars.lazy.compactMap(NounGender.sure).first
    }

    /// *les adresses et noms*: one determiner for two nouns, one of them masculine.
    private static func sharesDeterminer(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> Bool {
        var index = index
        while index + 1 < words.count {
            let isLink = words[index + 1] == "et" || words[index + 1] == "ou"
            guard isLink || words[index].ends(in: ",") else { return false }
            let next = index + (isLink ? 2 : 1)
            // Une heure et quart.
            guard next < words.count, words[next] != "quart", let other = lexicon.lookUp(NounGroup.bare(words[next])),
                !lexicon.isAdjective(NounGroup.bare(words[next]))
            else { return false }
            if other.noun.gender == .masculine { return true }
            index = next
        }
        return false
    }
}
