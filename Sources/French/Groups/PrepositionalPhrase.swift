/// A preposition and its noun, as they stand between verb and object: *en ligne*, *à ses clients*, *sans électricité*.
struct PrepositionalPhrase {
    let words: ArraySlice<String>
    /// Whether the noun has a determiner of its own.
    let isDetermined: Bool
    var end: Int { words.endIndex }

    private static let prepositions: WordSet = [
        "en", "à", "au", "aux", "par", "sans", "hors", "sous", "sur", "dans", "de", "d’", "du", "des", "pour",
        "pendant", "durant", "après", "avant", "depuis", "dès", "via", "chez", "auprès", "contre", "jusqu’", "avec",
        "face", "lors", "vers", "comme", "parmi", "malgré", "devant", "envers",
    ]
    private static let contracted: WordSet = ["au", "aux", "du", "des"]

    init?(_ words: [String], at start: Int, lexicon: Lexicon) {
        guard start < words.count, PrepositionalPhrase.prepositions.contains(words[start]),
            !EmbeddedInfinitive.opens(words, start)
        else { return nil }
        var index = start + 1
        var isDetermined = PrepositionalPhrase.contracted.contains(words[start])
        // jusqu’à, auprès de, face à.
        if ["jusqu’", "auprès", "face", "lors"].contains(words[start]), index < words.count { index += 1 }
        if !isDetermined, index < words.count, let scan = DeterminerScan.scan(Array(words[index...])),
            scan.determiner != .bareDe
        {
            isDetermined = true
            index += scan.count
        }
        while index + 1 < words.count, AdjectivesBefore.contains(words[index]), lexicon.lookUp(words[index + 1]) != nil
        {
            index += 1
        }
        // évaluer à 300 le nombre: the number stands alone
        let isNumberAlone = isDetermined && index < words.count && ObjectEnd.articles.contains(words[index])
        if !isNumberAlone {
            guard index < words.count, !Prepositions.opensComplement(words[index]) else { return nil }
            index += 1
        }
        while index < words.count, lexicon.lookUp(words[index]) == nil,
            DeterminerScan.scan([words[index], "x"]) == nil,
            Attribute.base(of: words[index], lexicon) != nil
        {
            index += 1
        }
        // dans l’agence la plus proche
        if Adverbs.isSuperlative(words, at: index), AdjectivesBefore.contains(words[index + 2]) == false,
            Attribute.base(of: words[index + 2], lexicon) != nil
        {
            index += 3
        }
        // en mode de secours, sous peine d’amende
        if index + 1 < words.count, ["de", "d’"].contains(words[index]), !EmbeddedInfinitive.opens(words, index),
            DeterminerScan.scan(Array(words[(index + 1)...])) == nil, DeterminerScan.scan(Array(words[index...])) == nil
        {
            index += 2
        }
        self.words = words[start..<index]
        self.isDetermined = isDetermined
    }

    /// Whether *des* after the phrase opens the object: *par erreur* **des** *messages*, not *en raison* **des** *orages*.
    func isClosed(for infinitive: String) -> Bool {
        let phrase = WordScanner.joined(words)
        if Self.openOnDe.contains(phrase) { return false }
        if Self.closed.contains(phrase) { return true }
        if words.first.map({ ["à", "aux"].contains($0) }) == true, isDetermined {
            return VerbComplements.withDative.contains(infinitive)
        }
        return !isDetermined
    }

    /// The end of the noun’s own complement: *à la disposition* **des clients**.
    func complementEnd(_ words: [String], lexicon: Lexicon) -> Int? {
        guard end < words.count, ["de", "d’", "du", "des"].contains(words[end]) else { return nil }
        return PrepositionalPhrase(words, at: end, lexicon: lexicon)?.end
    }

    /// Prepositional locutions, which *de* completes (Grevisse et Goosse, *Le bon usage*, § 1035).
    private static let openOnDe: WordSet = [
        "à cause", "à l’aide", "au moyen", "au cours", "à la suite", "à partir", "à l’issue", "en faveur", "en raison",
        "en fonction", "à destination", "au profit", "auprès", "lors", "au sein", "à hauteur", "en dehors", "en vue",
        "à défaut", "à titre", "en matière", "en attente", "au risque", "au bord", "au prix", "en présence",
        "à l’origine", "à proximité", "sous l’effet", "sous le coup", "au niveau", "aux dépens", "en marge",
        "par suite",
        "à propos", "à l’égard", "en cours", "à la tête", "au nom", "à l’encontre", "en possession", "au détriment",
        "à la place", "au milieu", "au-delà", "en deçà", "en échange", "à la merci", "en guise", "en quête", "à bord",
    ]
    /// Locutions with an article that nothing completes: *clouer au sol des avions*.
    private static let closed: WordSet = [
        "au sol", "au point", "au jour", "au crible", "au courant", "au chômage", "au rebut", "au sérieux", "à l’arrêt",
        "à la casse", "à l’abri", "à la rue", "au public", "à la vente", "au grand jour", "sur le marché",
        "à l’étranger",
        "à la hausse", "à la baisse", "à la main", "dans la foulée", "à la demande", "dans la nuit", "sur le carreau",
    ]
}
