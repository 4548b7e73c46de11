/// Finds the direct object among the words after a verb.
///
/// The object is the first noun group no preposition opens (Grevisse et Goosse, *Le bon usage*, § 281). Phrases may
/// stand before it: *mettre* **en ligne** *un correctif*, *imposer* **à ses clients** *une double authentification*,
/// *rendre* **publique** *une liste*.
struct ObjectScan {
    /// The phrases before the object.
    var before: [String] = []
    var object: [String] = []
    /// What the verb says of the object: *rendre le site* **inaccessible**.
    var attribute: Attribute?
    /// Whether the attribute was written before the object.
    var attributeComesFirst = false
    var after: [String] = []
    /// *prévenir les clients, sans attendre*: the comma follows the object and is none of its words.
    var endsWithComma = false

    /// Nil when no object stands there.
    static func scan(_ words: [String], of verb: VerbGroup, lexicon: Lexicon) -> ObjectScan? {
        var scan = ObjectScan()
        guard let start = scan.readBefore(words, verb, lexicon), let determiner = opening(words, start, lexicon) else {
            return nil
        }
        let head = start + determiner.count
        guard head < words.count else { return nil }
        var end = ObjectEnd(words: words, verb: verb, lexicon: lexicon).index(after: head)
        if scan.attribute == nil, let takes = VerbComplements.objectAttribute(verb.verb.infinitive),
            takes == .always || determiner.isDefinite,
            let (attribute, count) = trailingAttribute(words[(head + 1)..<end], lexicon)
        {
            scan.attribute = attribute
            scan.after = Array(words[end...])
            end -= count
        } else {
            scan.after = Array(words[end...])
        }
        scan.object = Array(words[start..<end])
        if let last = scan.object.last, last.ends(in: ","), !scan.after.isEmpty {
            scan.object[scan.object.count - 1] = String(last.dropLast())
            scan.endsWithComma = true
        }
        return scan
    }

    /// The determiner at an index that opens an object: *de* only before an adjective (*de nombreux vols*).
    private static func opening(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> DeterminerScan? {
        guard index < words.count, let scan = DeterminerScan.scan(Array(words[index...])),
            index + scan.count < words.count
        else { return nil }
        // L’agence la plus proche: the superlative belongs to the noun before it.
        if index > 0, Adverbs.isSuperlative(words, at: index), lexicon.lookUp(words[index - 1]) != nil,
            TimePhrase.length(words, index - 1) == nil
        {
            return nil
        }
        // passer de 10 à 20 %: a range tells how much, not what.
        if case .quantity = scan.determiner, words[index] == "de", words[index + 1] != "l’" { return nil }
        if scan.determiner == .bareDe, !AdjectivesBefore.contains(words[index + 1].lowered) { return nil }
        return scan
    }

    // MARK: - Before the object

    /// Where the object starts.
    private mutating func readBefore(_ words: [String], _ verb: VerbGroup, _ lexicon: Lexicon) -> Int? {
        var index = 0
        // *Ne pas trouver de sortie de l’espace aérien*: what is denied stands first, and what follows is of it.
        if verb.negation != nil, words.count > 1, ["de", "d’"].contains(words[0]), lexicon.lookUp(words[1]) != nil {
            return nil
        }
        if let scan = ObjectScan.opening(words, 0, lexicon) {
            let isTime = TimePhrase.length(words, 0) != nil && !verb.takesReflexiveDative
            if !isTime, Adverbs.fixed(words, at: 0) == nil, !ObjectScan.isComplementOfVerb(words, scan, verb),
                !ObjectScan.opensPhrase(words, verb, lexicon), !ObjectScan.measures(words, scan)
            {
                return 0
            }
        }
        if VerbComplements.objectAttribute(verb.verb.infinitive) != nil,
            let (attribute, count) = Attribute.scan(words[...], lexicon: lexicon), count < words.count
        {
            self.attribute = attribute
            attributeComesFirst = true
            index = count
        }
        while index < words.count {
            // débiter deux fois les mêmes achats, publier lundi un bilan
            if let length = TimePhrase.length(words, index) ?? Adverbs.phrase(words, at: index) {
                before += words[index..<(index + length)]
                index += length
                if TimePhrase.isQualified(words, upTo: index) { return nil }
                if ObjectScan.opensSurely(words, index, lexicon) {
                    return ObjectScan.isOfSource(words, index, verb) ? nil : index
                }
                continue
            }
            guard let phrase = PrepositionalPhrase(words, at: index, lexicon: lexicon) else { break }
            before += words[index..<phrase.end]
            index = phrase.end
            if let start = ObjectScan.objectStart(words, index, phrase, verb, lexicon) { return start }
            guard let more = phrase.complementEnd(words, lexicon: lexicon) else { continue }
            before += words[index..<more]
            index = more
            if ObjectScan.opensSurely(words, index, lexicon) { return index }
        }
        return attributeComesFirst && ObjectScan.opensSurely(words, index, lexicon) ? index : nil
    }

    private static func objectStart(
        _ words: [String], _ index: Int, _ phrase: PrepositionalPhrase, _ verb: VerbGroup, _ lexicon: Lexicon
    ) -> Int? {
        if opensSurely(words, index, lexicon) { return isOfSource(words, index, verb) ? nil : index }
        // Se déconnecter lundi du réseau: what follows is where they were.
        if verb.isPronominal, !verb.takesReflexiveDative { return nil }
        // « des » is an article after en ligne, a preposition after en raison.
        guard let article = opening(words, index, lexicon), article.determiner != .bareDe,
            !VerbComplements.withDe.contains(verb.verb.infinitive),
            phrase.isClosed(for: verb.verb.infinitive) || opensPhrase(words, verb, lexicon),
            !(index + article.count..<words.count).contains(where: { opensSurely(words, $0, lexicon) })
        else { return nil }
        return index
    }

    /// *se plaindre lundi de nombreuses lenteurs*: *de* is no article after a pronominal verb, unless its *se* is a dative
    /// (*s’attirer de nombreuses critiques*).
    private static func isOfSource(_ words: [String], _ index: Int, _ verb: VerbGroup) -> Bool {
        verb.isPronominal && !verb.takesReflexiveDative && ["de", "d’", "des"].contains(words[index])
    }

    /// Whether a determiner stands there that no preposition can be mistaken for, and no date.
    static func opensSurely(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> Bool {
        guard let scan = opening(words, index, lexicon), TimePhrase.length(words, index) == nil else { return false }
        if index > 0, Prepositions.opensComplement(words[index - 1]) { return false }
        return scan.determiner == .bareDe || !Articles.mergedWithDe(words, index)
    }

    /// *S’arrêter* **environ deux kilomètres plus loin**: how far, and not what.
    private static func measures(_ words: [String], _ scan: DeterminerScan) -> Bool {
        guard case .quantity = scan.determiner, scan.count + 1 < words.count else { return false }
        return distances.contains(words[scan.count])
            && ["plus", "au-dessous", "au-dessus"].contains(words[scan.count + 1])
    }

    private static let distances: WordSet = ["mètre", "mètres", "kilomètre", "kilomètres", "km", "étage", "étages"]

    /// *isoler* **du réseau** *les machines*: another determiner follows, which opens the object.
    private static func opensPhrase(_ words: [String], _ verb: VerbGroup, _ lexicon: Lexicon) -> Bool {
        guard words[0] != "des", Articles.mergedWithDe(words, 0),
            let phrase = PrepositionalPhrase(words, at: 0, lexicon: lexicon)
        else { return false }
        let takesSource = VerbComplements.fromSource(verb.verb.infinitive)
        return opensSurely(words, phrase.end, lexicon) || (takesSource && opening(words, phrase.end, lexicon) != nil)
    }

    /// *s’apercevoir de l’erreur*, *dépendre du réseau*: *de* is a preposition there, not part of an article.
    private static func isComplementOfVerb(_ words: [String], _ scan: DeterminerScan, _ verb: VerbGroup) -> Bool {
        let infinitive = verb.verb.infinitive
        guard Articles.mergedWithDe(words, 0) || ["de", "d’"].contains(words[0]) else { return false }
        if case .quantity = scan.determiner, words[0] == "des" {
            return verb.isPronominal && !verb.takesReflexiveDative
        }
        // passer de 10 à 20 %: what changes goes from one number to another.
        if case .quantity = scan.determiner, ["de", "d’"].contains(words[0]) {
            return VerbComplements.ofChange.contains(infinitive)
        }
        if scan.determiner == .bareDe, !verb.isPronominal { return VerbComplements.withDe.contains(infinitive) }
        if verb.isPronominal { return !verb.takesReflexiveDative }
        if verb.verb.auxiliary == .etre, !verb.verb.takesAvoirWithObject { return true }
        if VerbComplements.withDe.contains(infinitive) || VerbComplements.withOf.contains(infinitive) { return true }
        return words[0] != "des" && VerbComplements.withDeInSingular.contains(infinitive)
    }

    // MARK: - After the object

    /// *inaccessible*, *totalement indisponible*, *lents ou inaccessibles* at the end of some words.
    private static func trailingAttribute(_ words: ArraySlice<String>, _ lexicon: Lexicon) -> (Attribute, Int)? {
        for start in words.indices {
            var index = start
            var adverbs: [String] = []
            while let (adverb, count) = Adverbs.leading(words[index...]), index + count < words.endIndex {
                adverbs.append(adverb)
                index += count
            }
            guard var (attribute, count) = Attribute.scan(words[index...], lexicon: lexicon),
                index + count == words.endIndex
            else { continue }
            attribute.parts = adverbs.map { .word($0) } + attribute.parts
            count += index - start
            return (attribute, count)
        }
        return nil
    }
}

extension DeterminerScan {
    /// *le, ce, mon*, and numbers: the object is known, so that an adjective after it may be its attribute.
    fileprivate var isDefinite: Bool {
        switch determiner {
        case .definite, .demonstrative, .possessive, .quantity: true
        default: false
        }
    }
}
