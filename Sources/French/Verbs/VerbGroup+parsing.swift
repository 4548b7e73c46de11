extension VerbGroup {
    /// A group in its dictionary form: *ne plus pouvoir*, *s’interrompre*, *se voir*, *être annulé*, *ne pas être*,
    /// *faire savoir*, *mettre en cause*. Nil when it has no infinitive at its head.
    public init?(parsing text: String, orthography: Orthography = .traditional) {
        let words = WordScanner.words(text)
        guard let (group, count) = VerbGroup.head(words[...], orthography) else { return nil }
        self = group
        tail = Array(words[count...])
        if verb.infinitive == "être", !isPassive, let first = tail.first, let model = Participles.verb(of: first) {
            verb = model
            isPassive = !model.conjugatesWithEtre
            tail.removeFirst()
        }
        if verb.takesAvoirWithObject, let first = tail.first, first != "des", first != "du", first != "de" {
            hasDirectObject = DeterminerScan.scan(tail) != nil && TimePhrase.length(tail, 0) == nil
        }
        auxiliaryBySense = Auxiliaries.bySense(self, followedBy: tail)
    }

    /// Negation, pronouns, adverbs, infinitive and adverbs at the start of some words; how many words they take.
    static func head(_ words: ArraySlice<String>, _ orthography: Orthography) -> (VerbGroup, Int)? {
        var index = words.startIndex
        var negation: Negation?
        var before: [String] = []
        var adverbs: [String] = []
        var isPronominal = false
        var clitics: [Clitic] = []
        if index < words.endIndex, words[index] == "ne" || words[index] == "n’" {
            index += 1
            negation = .aucun
            while index < words.endIndex, Adverbs.beforeNegation.contains(words[index]) {
                before.append(words[index])
                index += 1
            }
            if index < words.endIndex, let word = Negation(rawValue: words[index]), word.isInside {
                negation = word
                index += 1
            }
        }
        while let (adverb, count) = Adverbs.leading(words[index...]),
            words[index] == "encore" || !Verb.isInfinitive(words[index])
        {
            adverbs.append(adverb)
            index += count
        }
        if index < words.endIndex, ["se", "s’", "me", "te"].contains(words[index]) {
            isPronominal = true
            index += 1
        }
        while index < words.endIndex, let clitic = VerbGroup.clitic(words[index]), index + 1 < words.endIndex {
            clitics.append(clitic)
            index += 1
        }
        guard index < words.endIndex, let verb = Verb(words[index], orthography: orthography) else { return nil }
        index += 1
        var group = VerbGroup(verb)
        group.negation = negation
        group.adverbsBeforeNegation = before
        group.isPronominal = isPronominal
        group.clitics = clitics
        // ne … que, ne … personne after the infinitive.
        let isAuxiliary = ["avoir", "être"].contains(verb.infinitive)
        if negation == .aucun, isAuxiliary {
            // N’avoir toujours pas répondu, n’avoir encore rien dit.
            var end = index
            var adverbs: [String] = []
            while let (adverb, count) = Adverbs.leading(words[end...]), Adverbs.beforeNegation.contains(adverb) {
                adverbs.append(adverb)
                end += count
            }
            if end < words.endIndex, Negation(rawValue: words[end])?.isInside == true {
                group.adverbsBeforeNegation += adverbs
                index = end
            }
        }
        if negation == .aucun, index < words.endIndex {
            if words[index] == "que" || words[index] == "qu’" {
                group.negation = .que
                index += 1
            } else if let word = Negation(rawValue: words[index]), word == .personne || (word.isInside && isAuxiliary) {
                // n’avoir pas répondu, n’être plus accessible; aucun and ni belong to what follows.
                group.negation = word
                index += 1
            } else if words[index] == "nulle", index + 1 < words.endIndex, words[index + 1] == "part" {
                group.negation = .nullePart
                index += 2
            }
        }
        // ne … qu’en partie: what que restricts stays after it.
        while group.negation != .que, let (adverb, count) = Adverbs.leading(words[index...]) {
            // A de nouveau fonctionné normalement: of two, the one of manner follows the participle.
            let followsParticiple = !adverbs.isEmpty && Adverbs.isInMent(adverb) || Adverbs.ofManner.contains(adverb)
            if followsParticiple, !Copulas.contains(group) { break }
            let following = words[index...].dropFirst(count)
            let next = following.first
            // Avoir très probablement été exploité.
            if isAuxiliary, adverb == "très", let (other, more) = Adverbs.leading(following), Adverbs.isInMent(other) {
                adverbs.append(adverb + " " + other)
                index += count + more
                continue
            }
            // Rétablir tout le trafic, perdre tout ou partie des données.
            if adverb == "tout", let next, next == "ou" || ObjectEnd.articles.contains(next) { break }
            if Copulas.contains(group) {
                // Arriver plus tard, but rester plus longtemps fermé.
                let isAttribute =
                    next.map { Adverbs.leading(following) != nil || Attribute.base(of: $0, .standard) != nil } ?? true
                if !isAttribute, Adverbs.bearsOnNext(adverb, following) { break }
            } else if Adverbs.isComparison(adverb) || Adverbs.bearsOnNext(adverb, following) {
                break
            }
            // Coûter au moins 3 millions: it hedges the number.
            if let next, Adverbs.ofNumber.contains(adverb), NumberReading.opens(next) { break }
            if Adverbs.ofQuantity.contains(adverb), next == "de" || next == "d’" { break }
            adverbs.append(adverb)
            index += count
        }
        group.adverbs = adverbs
        return (group, index - words.startIndex)
    }

    private static func clitic(_ word: String) -> Clitic? {
        word == "l’" ? .le : Clitic(rawValue: word)
    }
}
