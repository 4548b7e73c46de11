/// Puts the words of a noun group in another number: the head, and the adjectives that agree with it.
struct NounGroupNumber {
    let number: Number
    let gender: Gender
    let lexicon: Lexicon

    init(_ number: Number, gender: Gender, _ lexicon: Lexicon) {
        self.number = number
        self.gender = gender
        self.lexicon = lexicon
    }

    func words(_ words: [String], headIndex: Int) -> [String] {
        guard headIndex < words.count else { return words }
        var result = words
        result[headIndex] = noun(words[headIndex])
        var index = headIndex + compoundLength(words, headIndex)
        while index < words.count {
            let word = NounGroup.bare(words[index])
            if Prepositions.opensComplement(word) {
                guard let end = complementEnd(words, index) else { break }
                index = end
                continue
            }
            if AppositiveNouns.varying.contains(NounForm.singulars(of: word).first ?? word)
                || AppositiveNouns.varying.contains(word)
            {
                result[index] = noun(words[index])
            } else if isAdjective(word, words[index...]) {
                result[index] = adjective(words[index], before: nil)
            } else if !isInvariable(word, words[index...]) {
                break
            }
            index += 1
            if words[index - 1] != word { break }
        }
        for index in 0..<headIndex
        where AdjectivesBefore.contains(words[index]) || lexicon.isAdjective(words[index]) {
            result[index] = adjective(words[index], before: result[index + 1])
        }
        return result
    }

    /// How many words the head takes when it opens a compound of the lexicon: *mise à jour*, *mot de passe*.
    private func compoundLength(_ words: [String], _ headIndex: Int) -> Int {
        guard headIndex + 1 < words.count else { return 1 }
        guard Prepositions.opensComplement(words[headIndex + 1]), let head = singular(words[headIndex]) else {
            return 1
        }
        for length in stride(from: min(5, words.count - headIndex), to: 1, by: -1) {
            let compound = [head] + words[(headIndex + 1)..<(headIndex + length)]
            if lexicon.noun(WordScanner.joined(compound)) != nil { return length }
        }
        return 1
    }

    /// Past *de données*, *en ligne*, when the adjective that follows can only agree with the head: *des fuites de
    /// données massives*.
    private func complementEnd(_ words: [String], _ index: Int) -> Int? {
        let end = index + 2
        guard end < words.count, ["de", "d’", "à", "en", "sans", "par"].contains(words[index]),
            let complement = lexicon.lookUp(words[index + 1])
        else { return nil }
        let word = NounGroup.bare(words[end])
        guard isAdjective(word, words[end...]) else { return nil }
        let isPlural = complement.singular != words[index + 1]
        let isPluralForm = word.ends(in: "s") || word.ends(in: "x")
        let headIsPlural = number == .singular
        if isPluralForm != headIsPlural { return nil }
        if isPlural != isPluralForm { return end }
        guard let shown = AdjectiveGender.gender(word, lexicon: lexicon), let other = complement.noun.gender else {
            return nil
        }
        return shown == gender && other != gender ? end : nil
    }

    private func isAdjective(_ word: String, _ rest: ArraySlice<String>) -> Bool {
        guard word.startsWithSmallLetter else { return false }
        if AppositiveNouns.isInvariable(word) || Adverbs.leading(rest) != nil && !lexicon.isAdjective(word) {
            return false
        }
        return lexicon.isAdjective(word)
            || (lexicon.noun(word) == nil
                && (AdjectiveForm.looksLikeAdjective(word) || Participles.verb(of: word) != nil))
    }

    /// *réseau*, *USB*, *Twitter*, *non*, *très*: between the head and its adjectives, and never varying.
    private func isInvariable(_ word: String, _ rest: ArraySlice<String>) -> Bool {
        AppositiveNouns.isInvariable(word) || word.startsWithCapital || word.first?.isNumber == true
            || ["non", "peu", "mal", "bien", "très", "plus", "moins", "trop", "tout"].contains(word)
            || Adverbs.leading(rest) != nil
    }

    private func noun(_ word: String) -> String {
        let bare = NounGroup.bare(word)
        let sign = String(word.dropFirst(bare.count))
        guard number == .singular else {
            return (lexicon.noun(bare)?.plural ?? NounForm.pluralWord(bare)) + sign
        }
        return (singular(bare) ?? bare) + sign
    }

    private func singular(_ word: String) -> String? {
        if let known = lexicon.lookUp(word) { return known.singular }
        if Initials.isAcronym(word) { return word }
        let candidates = NounForm.singulars(of: word)
        return candidates.first { NounForm.pluralWord($0) == word } ?? candidates.first
    }

    private func adjective(_ word: String, before next: String?) -> String {
        let bare = NounGroup.bare(word)
        let sign = String(word.dropFirst(bare.count))
        let euphonic = AdjectiveTables.beforeVowel.first { $0.value == bare }?.key
        let base = euphonic ?? lexicon.adjectiveBase(bare) ?? AdjectivesBefore.base(of: bare)
        if let base { return AdjectiveForm.inflect(base, Agreement(gender, number), before: next) + sign }
        if number == .plural { return AdjectiveForm.plural(bare) + sign }
        if let participle = Participles.verb(of: bare)?.pastParticiple(Agreement(gender, .singular)) {
            return participle + sign
        }
        if bare.ends(in: "aux") { return String(bare.dropLast(3)) + "al" + sign }
        return (bare.ends(in: "s") ? String(bare.dropLast()) : bare) + sign
    }
}
