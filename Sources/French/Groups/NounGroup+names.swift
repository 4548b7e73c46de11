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
        guard words.count > 1, let agreement = genders[words[0]], words[1].startsWithCapital,
            !Initials.isAcronym(words[1])
        else { return nil }
        return NounGroup(named: WordScanner.joined(words), agreement.gender, agreement.number)
    }

    /// *Internet Archive*: each with its capital, words that would be common nouns by themselves make a name; a
    /// determiner with a capital does not open one.
    static func nameOfSeveralWords(_ words: [String]) -> NounGroup? {
        guard words.count > 1, words.allSatisfy(hasCapital), DeterminerScan.scan(words) == nil else { return nil }
        return NounGroup(named: WordScanner.joined(words), .masculine)
    }

    /// What an author marks as the object and opens with a capital, a common noun’s or not, is a name: *Signal*, *Serge
    /// Biechlin, l’ancien directeur de l’usine*. What is said of it behind its comma shows its gender.
    ///
    /// Not a plural or a sigle, which want their article (*Serveurs*, *DNS*), nor a name and what comes after it (*Paris
    /// à Strasbourg*).
    static func markedName(_ words: [String], _ lexicon: Lexicon) -> NounGroup? {
        let end = words.firstIndex { $0.ends(in: ",") }
        var name = Array(words[...(end ?? words.count - 1)])
        guard let last = name.popLast() else { return nil }
        name.append(last.ends(in: ",") ? String(last.dropLast()) : last)
        guard hasCapital(name[0]), DeterminerScan.scan(name) == nil, !Initials.isAcronym(name[0]) || name.count > 1,
            mayBeName(name[0], lexicon), name.allSatisfy({ hasCapital($0) || smallWords.contains($0) })
        else { return nil }
        let apposition = end.map { Array(words[($0 + 1)...]) } ?? []
        guard !apposition.isEmpty else {
            return NounGroup(named: WordScanner.joined(name), .masculine)
        }
        // *Ryanair, Air France et Vueling* are three.
        guard !hasCapital(apposition[0]) else { return nil }
        var told = WordScanner.joined(apposition)
        if told.ends(in: ",") { told.removeLast() }
        guard let group = try? NounGroup(parsing: told, lexicon: lexicon), group.number == .singular else { return nil }
        return NounGroup(named: "\(WordScanner.joined(name)), \(told)", group.gender)
    }

    /// Names in a list: *Twitter et Facebook*, *La Rochelle, Le Havre et New York*; nil when the words are no list of
    /// names. One at least is a name by itself, the others may look like common nouns (*Orange et SFR*).
    static func names(_ words: [String], _ lexicon: Lexicon) -> NounGroup? {
        var links: [String] = []
        var parts: [[String]] = [[]]
        for word in words {
            if ["et", "ou"].contains(word), parts[parts.count - 1].isEmpty == false {
                links.append(word)
                parts.append([])
            } else if word.ends(in: ",") {
                parts[parts.count - 1].append(String(word.dropLast()))
                links.append(",")
                parts.append([])
            } else {
                parts[parts.count - 1].append(word)
            }
        }
        guard parts.count > 1, links.last != ",", parts.allSatisfy({ $0.first.map(hasCapital) == true }) else {
            return nil
        }
        let names = parts.map {
            titled($0) ?? (isBareName($0, lexicon) ? NounGroup(named: WordScanner.joined($0), .masculine) : nil)
        }
        let groups = zip(names, parts).compactMap { name, part in
            name ?? (part.count == 1 && mayBeName(part[0], lexicon) ? NounGroup(named: part[0], .masculine) : nil)
                // *Air Canada*, among *Ryanair* and *Norwegian*
                ?? nameOfSeveralWords(part)
        }
        guard groups.count == parts.count, names.contains(where: { $0 != nil }) else { return nil }
        var group = groups[0]
        group.conjuncts = zip(links, groups.dropFirst()).map { Conjunct(link: $0, group: $1) }
        return group
    }

    /// Whether a capital may make a name of a common noun: not of a plural (*Serveurs*), nor of a sigle (*DNS*).
    private static func mayBeName(_ word: String, _ lexicon: Lexicon) -> Bool {
        lexicon.lookUp(word.lowered).map { $0.singular == word.lowered } ?? true
    }

    /// Common nouns and adjectives that open a place name: *Port Moresby*, *Mont Blanc*.
    private static let openingPlaces: WordSet = [
        "Port", "Fort", "Mont", "Cap", "Val", "Pont", "Bourg", "Château", "Grand", "Grande", "Petit", "Haut", "Haute",
        "Bas", "Basse", "Belle", "Beau", "Côte", "Bois", "Roche", "Puy", "Baie", "Lac", "Saint", "Sainte", "Nouvelle",
        "Cœur", "Terre", "Salt", "Mexico", "Sierra", "Costa", "Villa", "Santa", "Guinée",
    ]
    /// Towns whose name looks like a plural: a common noun would have its article.
    private static let places: WordSet = [
        "Paris", "Tours", "Cannes", "Vannes", "Gênes", "Angers", "Lens", "Saintes", "Bains", "Vienne", "Brest", "Nice",
        "Calais", "Rennes", "Nantes", "Reims", "Caen", "Valence", "Chartres", "Beaune", "Nevers", "Laval", "Auch",
        "Foix",
        "Dole", "Die", "Gap", "Pau", "Sens", "Metz", "Troyes", "Bruges", "Mons", "Bonn", "Essen", "Berne", "Bâle",
        "Florence", "Milan", "Rome", "Pise", "Sydney", "Perth", "Bath", "Plymouth", "Tunis", "Lomé", "Bari", "Porto",
        "Lagos", "Lima", "Oran", "Monaco", "Genève", "Neuchâtel", "Sion", "Namur", "Pointe-à-Pitre", "Cayenne",
        "Papeete",
        "Rome", "Colombo", "Phoenix", "Mobile", "Boulogne", "Orly", "Roissy",
    ]

    /// A name without article: *Snapchat*, *Anonymous Sudan*, *iCloud*: capitals throughout, but for the small words
    /// between; not a sigle or a common noun that wants its article (*le DNS*), whatever its capital.
    static func isBareName(_ words: [String], _ lexicon: Lexicon) -> Bool {
        if isPlace(words) { return true }
        guard let first = words.first, hasCapital(first), DeterminerScan.scan(words) == nil,
            !PronounHeads.alone.contains(first.lowered), lexicon.lookUp(first) == nil,
            lexicon.lookUp(first.lowered) == nil, !lexicon.isAdjective(first.lowered)
        else { return false }
        return words.allSatisfy { word in
            guard word.unicodeScalars.contains(where: \.isAnyLetter) else { return true }
            return hasCapital(word) || smallWords.contains(word)
        }
    }

    /// *Paris*, *Port Moresby*: a common noun with a capital, and another after it.
    private static func isPlace(_ words: [String]) -> Bool {
        if words.count == 1 { return places.contains(words[0]) }
        return openingPlaces.contains(words[0]) && hasCapital(words[1]) && !Initials.isAcronym(words[1])
            && words.dropFirst().allSatisfy { hasCapital($0) || smallWords.contains($0) }
    }

    private static func hasCapital(_ word: String) -> Bool {
        word.unicodeScalars.contains(where: \.isCapital)
    }

    private static let smallWords: WordSet = [
        "de", "du", "des", "d’", "d'", "la", "le", "les", "l’", "l'", "et", "en",
    ]
}
