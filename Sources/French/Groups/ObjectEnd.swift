/// Where a direct object ends: before the first phrase that completes the verb and not the noun.
struct ObjectEnd {
    var words: [String]
    var verb: VerbGroup
    var lexicon: Lexicon

    /// - Parameter head: where the noun, or an adjective before it, stands.
    func index(after head: Int) -> Int {
        let end = plainEnd(head)
        return end > head + 1 ? split(head, end) ?? end : end
    }

    private func plainEnd(_ head: Int) -> Int {
        var index = head + 1
        while index < words.count {
            let word = words[index]
            if takesInfinitive(index) { return words.count }
            // La panne de lundi, un délai de deux heures.
            let isTime = TimePhrase.length(words, index) != nil && !["de", "d’", "du"].contains(words[index - 1])
            if EmbeddedInfinitive.opens(words, index) || isTime { break }
            if word == "le", Adverbs.fixed(words, at: index) != nil { break }
            switch word {
            case "que", "qu’":
                // Ne composer le 112 qu’en cas d’urgence.
                if VerbComplements.withOf.contains(verb.verb.infinitive) || verb.negation == .aucun { return index }
                return words.count
            case "qui", "dont", "où", "auquel", "auxquels", "auxquelles": return words.count
            case "de", "d’", "du", "des":
                if tellsHowMuch(index) { return index }
                index += 1
                continue
            case "et", "ou", "puis":
                let next = index + 1 < words.count ? words[index + 1] : ""
                // les clients et non les fournisseurs
                if next == "non" || word == "puis" && DeterminerScan.scan([next, "x"]) == nil { return index }
                if Prepositions.opensComplement(next), !["de", "d’", "du", "des"].contains(next) { return index }
                index += 1
                continue
            default: break
            }
            if Prepositions.opensComplement(word) || word == "|" {
                guard let length = nominalComplement(index) else { break }
                index += length
                continue
            }
            if endsAtAdverb(index) || opensAnotherGroup(index) { break }
            index += 1
        }
        return min(index, words.count)
    }

    /// An adverb ends the object unless it bears on an adjective of its own: *un site temporairement inaccessible*.
    private func endsAtAdverb(_ index: Int) -> Bool {
        let word = words[index]
        if word == "le" || word == "du" { return Adverbs.fixed(words, at: index) != nil }
        guard lexicon.lookUp(word) == nil, Adverbs.isInMent(word) || Adverbs.ofClause.contains(word) else {
            return false
        }
        return index + 1 >= words.count || Attribute.base(of: words[index + 1], lexicon) == nil
    }

    static let articles: WordSet = [
        "le", "la", "les", "l’", "un", "une", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs",
    ]

    /// A determiner that follows neither preposition, conjunction nor comma opens another noun group.
    private func opensAnotherGroup(_ index: Int) -> Bool {
        let previous = words[index - 1]
        // les patients les plus graves
        if index + 1 < words.count, ["plus", "moins", "mieux"].contains(words[index + 1]) { return false }
        return ObjectEnd.articles.contains(words[index]) && !Prepositions.opensComplement(previous)
            && !previous.ends(in: ",") && !["tous", "toutes", "tout", "toute"].contains(previous)
    }

    /// *réduire la vitesse* **de moitié**, *ramener le délai* **de deux heures à vingt minutes**
    private func tellsHowMuch(_ index: Int) -> Bool {
        guard ["de", "d’"].contains(words[index]), index + 1 < words.count else { return false }
        if let length = TimePhrase.length(words, index + 1), index + 1 + length < words.count,
            words[index + 1 + length] == "à"
        {
            return true
        }
        let infinitive = verb.verb.infinitive
        guard VerbComplements.ofChange.contains(infinitive) || ["réduire", "relever", "abaisser"].contains(infinitive)
        else { return false }
        let next = index + 2 < words.count ? words[index + 2] : ""
        return words[index + 1] == "moitié"
            || (NumberReading.opens(words[index + 1]) && ["%", "points"].contains(next))
    }

    /// Adjectives that an infinitive completes: *un défaut* **susceptible** *d’être corrigé*.
    private static let withInfinitive: WordSet = [
        "susceptible", "capable", "incapable", "apte", "inapte", "prêt", "destiné", "censé", "voué", "habilité",
        "désireux", "soucieux", "enclin", "appelé", "amené", "impropre",
    ]

    /// Whether an adjective of the object ends there, with its own infinitive after it.
    private func takesInfinitive(_ index: Int) -> Bool {
        guard EmbeddedInfinitive.opens(words, index),
            !VerbComplements.withObjectControl.contains(verb.verb.infinitive),
            let base = Attribute.base(of: words[index - 1], lexicon)
        else { return false }
        return ObjectEnd.withInfinitive.contains(base)
    }

    // MARK: - Complements of the noun

    private static let nounsWithA: WordSet = [
        "accès", "retour", "recours", "atteinte", "réponse", "droit", "appel", "connexion", "raccordement",
    ]
    /// What may follow a participle and belong to it: *les données stockées sur ce serveur*.
    private static let afterParticiple: WordSet = ["sur", "dans", "à", "au", "aux", "en", "par", "chez", "avec"]

    /// Adjectives in *-é* that no verb gives.
    private static let pureAdjectives = ["erroné", "simultané", "instantané", "momentané", "spontané", "carré", "aisé"]

    /// Bare nouns and their adjectives that tell a kind after *à*: *câble à fibre optique*, *train à grande vitesse*.
    private static let kinds: WordSet = [
        "fibre", "fibres", "puce", "grande", "haute", "haut", "très", "basse", "moyenne", "faible", "gaz", "charbon",
        "hydrogène", "vapeur", "usage", "risque", "risques", "caractère", "vocation", "propulsion", "courant", "double",
        "étages", "essence", "pétales", "induction", "batterie", "induction", "impulsion", "laser", "niveau",
    ]
    /// *en* and a noun, said of the noun before: *le modèle en cause*.
    private static let states: WordSet = [
        "cause", "question", "cours", "circulation", "activité", "vigueur", "attente", "stock", "danger", "difficulté",
        "détresse", "exploitation", "construction",
    ]
    private static let ofState: WordSet = [
        "mettre", "remettre", "tenir", "laisser", "placer", "maintenir", "garder", "entrer", "considérer",
    ]

    /// *câble à fibre optique*, *le modèle en cause*, *un abonné sur dix*
    private func characteristic(_ index: Int) -> Int? {
        guard index + 1 < words.count else { return nil }
        switch words[index] {
        case "à":
            guard ObjectEnd.kinds.contains(words[index + 1]) else { return nil }
            if words[index + 1] == "très" { return min(4, words.count - index) }
            return PrepositionalPhrase(words, at: index, lexicon: lexicon).map { $0.end - index }
        case "en":
            if ["provenance", "direction", "partance"].contains(words[index + 1]) {
                return PrepositionalPhrase(words, at: index, lexicon: lexicon).map { $0.end - index }
            }
            let isState = ObjectEnd.states.contains(words[index + 1])
            return isState && !ObjectEnd.ofState.contains(verb.verb.infinitive) ? 2 : nil
        case "sur":
            let isShare = NumberReading.opens(words[index + 1])
            let next = index + 2 < words.count ? words[index + 2] : ""
            return isShare && (next.isEmpty || Prepositions.opensComplement(next)) ? 2 : nil
        default: return nil
        }
    }

    /// How many words from a preposition on belong to the noun: *mise à jour*, *accès à…*, *stockées sur…*.
    private func nominalComplement(_ index: Int) -> Int? {
        for length in 2...3 where index + length <= words.count + 1 {
            let end = min(index + length, words.count)
            if lexicon.noun(WordScanner.joined(words[(index - 1)..<end])) != nil { return end - index }
            if let singular = NounForm.singulars(of: words[index - 1]).first, singular != words[index - 1],
                lexicon.noun(WordScanner.joined([singular] + words[index..<end])) != nil
            {
                return end - index
            }
        }
        let previous = words[index - 1]
        if let length = characteristic(index) { return length }
        if ["à", "au", "aux"].contains(words[index]), ObjectEnd.nounsWithA.contains(previous) { return 1 }
        if ObjectEnd.afterParticiple.contains(words[index]), lexicon.lookUp(previous) == nil,
            !ObjectEnd.pureAdjectives.contains(where: previous.hasPrefix),
            lexicon.adjectiveBase(previous)?.ends(in: "é") != false,
            VerbComplements.objectAttribute(verb.verb.infinitive) == nil, Participles.verb(of: previous) != nil,
            let phrase = PrepositionalPhrase(words, at: index, lexicon: lexicon)
        {
            return phrase.end - index
        }
        return nil
    }

    // MARK: - priver, informer, retirer

    /// Where the second complement of *priver X de Y*, *informer X de Y*, *retirer X de Y* opens.
    private func split(_ head: Int, _ end: Int) -> Int? {
        let infinitive = verb.verb.infinitive
        let candidates = ((head + 1)..<end).filter { ["de", "d’", "du", "des"].contains(words[$0]) }
        if VerbComplements.ofSeparation.contains(infinitive) {
            return candidates.first { noun(at: $0) == "reste" }
                ?? candidates.last { VerbComplements.places.contains(noun(at: $0)) }
        }
        let isPrivative = VerbComplements.withBareOf.contains(infinitive)
        guard isPrivative || VerbComplements.withOf.contains(infinitive) else { return nil }
        // Priver l’hôpital des données, but inonder la salle des machines.
        let takesDetermined = !isPrivative || VerbComplements.withDeterminedOf.contains(infinitive)
        let possible = candidates.filter { !belongsToNoun($0) && (takesDetermined || isBare($0) || isPossessive($0)) }
        return possible.first(where: isPossessive) ?? (isPrivative ? possible.first(where: isBare) : nil)
            ?? possible.first
    }

    /// *centre d’appel*, *de la banque*, *d’Orange*: the phrase belongs to the noun before it.
    private func belongsToNoun(_ index: Int) -> Bool {
        let noun = noun(at: index)
        if VerbComplements.institutions.contains(noun) { return true }
        if noun.startsWithCapital, !["Internet", "Wi-Fi", "GPS"].contains(noun) { return true }
        guard isBare(index) else { return false }
        let owner = NounForm.singulars(of: words[index - 1]).first ?? words[index - 1]
        return [owner, words[index - 1]].contains { lexicon.noun(WordScanner.joined([$0, words[index], noun])) != nil }
    }

    private func isBare(_ index: Int) -> Bool {
        guard ["de", "d’"].contains(words[index]) else { return false }
        // d’accès, de 2 millions d’euros
        switch DeterminerScan.scan(Array(words[(index + 1)...]))?.determiner {
        case nil, .quantity: return true
        default: return false
        }
    }

    private func isPossessive(_ index: Int) -> Bool {
        words[index] == "de" && index + 1 < words.count && DeterminerForms.possessiveOwners[words[index + 1]] != nil
    }

    /// The noun of the phrase opened at an index.
    private func noun(at index: Int) -> String {
        let start = index + 1
        guard start < words.count else { return "" }
        let count = DeterminerScan.scan(Array(words[start...]))?.count ?? 0
        return start + count < words.count ? words[start + count] : words[start]
    }
}
