/// Puts the words of a noun group in the plural: the head, and the adjectives around it up to the first preposition.
enum NounGroupPlural {
    static func words(_ words: [String], headIndex: Int, gender: Gender, lexicon: Lexicon) -> [String] {
        var result = words
        for index in 0..<min(headIndex, words.count) { result[index] = adjective(words[index], gender, lexicon) }
        guard headIndex < words.count else { return result }
        result[headIndex] = lexicon.noun(words[headIndex])?.plural ?? NounForm.pluralWord(words[headIndex])
        var index = headIndex + compoundLength(words, headIndex, lexicon)
        while index < words.count {
            let word = words[index]
            if Prepositions.opensComplement(word) { break }
            if ["non", "peu", "mal", "bien", "très", "plus", "moins", "trop", "tout"].contains(word) {
                index += 1
                continue
            }
            if let (_, count) = Adverbs.leading(words[index...]), lexicon.adjectiveBase(word) == nil {
                index += count
                continue
            }
            let isAdjective =
                lexicon.isAdjective(word)
                || (lexicon.noun(word) == nil && !InvariableModifiers.words.contains(word)
                    && (AdjectiveForm.looksLikeAdjective(word) || Participles.verb(of: word) != nil))
            guard isAdjective, word.first?.isLowercase == true else {
                if InvariableModifiers.words.contains(word) {
                    index += 1
                    continue
                }
                break
            }
            result[index] = adjective(word, gender, lexicon)
            index += 1
        }
        return result
    }

    /// How many words the head takes when it opens a compound of the lexicon: *mise à jour*.
    static func compoundLength(_ words: [String], _ headIndex: Int, _ lexicon: Lexicon) -> Int {
        guard headIndex + 1 < words.count, Prepositions.opensComplement(words[headIndex + 1]) else { return 1 }
        for length in stride(from: min(5, words.count - headIndex), to: 1, by: -1) {
            if lexicon.noun(WordScanner.joined(words[headIndex..<(headIndex + length)])) != nil { return length }
        }
        return 1
    }

    private static func adjective(_ word: String, _ gender: Gender, _ lexicon: Lexicon) -> String {
        if let base = lexicon.adjectiveBase(word) { return AdjectiveForm.inflect(base, Agreement(gender, .plural)) }
        if word == "nouvel" { return "nouveaux" }
        if word == "vieil" { return "vieux" }
        if word == "bel" { return "beaux" }
        return AdjectiveForm.plural(word)
    }
}
