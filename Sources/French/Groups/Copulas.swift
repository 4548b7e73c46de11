/// Verbs whose complement is an attribute of the subject, with which it agrees: *être, rester, devenir, sembler*
/// (Grevisse et Goosse, *Le bon usage*, § 242).
enum Copulas {
    /// They never take an object.
    private static let plain: WordSet = [
        "être", "rester", "devenir", "redevenir", "sembler", "paraître", "demeurer", "apparaître",
    ]
    private static let pronominal: WordSet = ["avérer", "révéler", "retrouver", "montrer", "croire"]

    /// They take an attribute or an object: *sortir indemne*, *sortir un communiqué*.
    private static let occasional: WordSet = [
        "tomber", "passer", "sortir", "ressortir", "finir", "naître", "mourir", "arriver", "partir", "repartir",
        "vivre",
    ]
    private static let occasionalPronominal: WordSet = [
        "trouver", "dire", "déclarer", "estimer", "juger", "voir", "sentir", "tenir", "rendre", "annoncer",
        "considérer", "porter", "constituer", "faire", "proclamer", "maintenir",
    ]
    /// Their participle takes one in the passive: *être rendu public*, *être tenu responsable*.
    private static let passive: WordSet = [
        "rendre", "laisser", "juger", "estimer", "croire", "déclarer", "maintenir", "tenir", "porter", "réputer",
        "supposer", "considérer", "garder", "donner",
    ]

    /// Whether an attribute of the subject may follow.
    static func contains(_ group: VerbGroup) -> Bool {
        let infinitive = group.verb.infinitive
        if group.isPassive { return passive.contains(infinitive) }
        if group.isPronominal { return excludesObject(group) || occasionalPronominal.contains(infinitive) }
        return excludesObject(group) || occasional.contains(infinitive)
    }

    /// Whether no object may follow.
    static func excludesObject(_ group: VerbGroup) -> Bool {
        group.isPassive || (group.isPronominal ? pronominal : plain).contains(group.verb.infinitive)
    }

    /// Infinitives whose attribute agrees inside a complement: *risque d’être* **coupée**.
    static func isPlain(_ infinitive: String) -> Bool { plain.contains(infinitive) }
}

/// Words that agree with the subject after a copula: adjectives and participles, joined by *et*, *ou*, commas.
struct Attribute: Sendable, Hashable {
    enum Part: Sendable, Hashable {
        /// The masculine singular of what agrees.
        case agreeing(String)
        /// *Le*, *la* or *les* of a superlative.
        case article
        /// *Un* of **l’un** *des plus graves*.
        case one
        /// The masculine plural of what agrees in gender alone: *l’une des plus* **graves**.
        case agreeingPlural(String)
        case word(String)
        case comma
    }

    var parts: [Part]

    private static let conjunctions: WordSet = ["et", "ou", "mais", "puis", "voire", "ni", "soit"]
    /// Said before each of what they join (Grevisse et Goosse, *Le bon usage*, § 1091): *ni chiffrées ni effacées*.
    private static let correlatives: WordSet = ["ni", "soit"]

    /// The attribute at the start of some words and how many it takes; nil when none stands there.
    static func scan(_ words: ArraySlice<String>, lexicon: Lexicon) -> (Attribute, Int)? {
        if let superlative = Superlative.scan(words, lexicon: lexicon) { return superlative }
        var parts: [Part] = []
        var index = words.startIndex
        if let first = words.first, correlatives.contains(first) {
            parts.append(.word(first))
            index += 1
            while let (adverb, count) = Adverbs.leading(words[index...]), index + count < words.endIndex {
                parts.append(.word(adverb))
                index += count
            }
        }
        guard index < words.endIndex, let base = base(of: Attribute.bare(words[index]), lexicon) else { return nil }
        parts.append(.agreeing(base))
        index += 1
        while index < words.endIndex {
            // lent, voire inaccessible; coupé puis rétabli
            let hasComma = words[index - 1].ends(in: ",")
            guard hasComma || conjunctions.contains(words[index]) else { break }
            var next = index + (conjunctions.contains(words[index]) ? 1 : 0)
            var adverbs: [String] = []
            while let (adverb, count) = Adverbs.leading(words[next...]), next + count < words.endIndex {
                adverbs.append(adverb)
                next += count
            }
            guard next < words.endIndex, let other = Attribute.base(of: Attribute.bare(words[next]), lexicon) else {
                break
            }
            if hasComma { parts.append(.comma) }
            if conjunctions.contains(words[index]) { parts.append(.word(words[index])) }
            parts += adverbs.map { .word($0) }
            parts.append(.agreeing(other))
            index = next + 1
        }
        if words[index - 1].ends(in: ",") { parts.append(.comma) }
        return (Attribute(parts: parts), index - words.startIndex)
    }

    private static func bare(_ word: String) -> String { word.ends(in: ",") ? String(word.dropLast()) : word }

    func tokens(_ agreement: Agreement) -> [Token] {
        parts.map { part in
            switch part {
            case .agreeing(let base): .word(Attribute.inflect(base, agreement))
            case .article: .word(agreement.number == .plural ? "les" : agreement.gender == .feminine ? "la" : "le")
            case .one: .word(agreement.gender == .feminine ? "une" : "un")
            case .agreeingPlural(let base):
                .word(AdjectiveForm.inflect(base, Agreement(agreement.gender, .plural)))
            case .word(let word): .word(word)
            case .comma: .punctuation(",")
            }
        }
    }

    private static func inflect(_ base: String, _ agreement: Agreement) -> String {
        if RoleNouns.epicene.contains(base) { return agreement.number == .plural ? base + "s" : base }
        if base.ends(in: "dû") || base.ends(in: "sous"), let verb = Participles.verb(of: base) {
            return verb.pastParticiple(agreement) ?? base
        }
        return AdjectiveForm.inflect(base, agreement)
    }

    /// How adverbs and prepositions of two words begin: *par-dessus*, *au-delà*, *là-bas*, *ci-dessous*.
    private static let compoundAdverbs = ["par-", "au-", "en-", "là-", "ci-"]

    /// The masculine singular of an adjective or participle in any form.
    static func base(of word: String, _ lexicon: Lexicon) -> String? {
        if let base = lexicon.adjectiveBase(word) ?? RoleNouns.base(of: word) { return base }
        // Être entièrement redémarré: the adverb never agrees.
        if Adverbs.isInMent(word) || Adverbs.inside.contains(word) { return nil }
        // Mourir tandis que…: no participle, for all its ending.
        if VerbGroup.isInfinitive(word) || word == "tandis" { return nil }
        // Passer par-dessus le talus, tomber au-delà.
        if compoundAdverbs.contains(where: word.hasPrefix) { return nil }
        if Prepositions.opensComplement(word) || DeterminerScan.scan([word, "x"]) != nil { return nil }
        if let verb = Participles.verb(of: word) { return verb.pastParticiple() }
        if lexicon.lookUp(word) != nil || !AdjectiveForm.looksLikeAdjective(word) { return nil }
        return word.ends(in: "s") && !word.ends(in: "is") ? String(word.dropLast()) : word
    }
}

/// Nouns that stand without article as attributes and agree in number: *ont été victimes*, *s’est portée candidate*.
enum RoleNouns {
    static let epicene: WordSet = [
        "victime", "otage", "témoin", "membre", "complice", "partenaire", "propriétaire", "actionnaire", "responsable",
        "dupe", "juge", "maître", "locataire", "signataire", "bénéficiaire", "destinataire", "titulaire",
    ]
    /// By their masculine singular; *prêt*, *présent*, *mort* are adjectives that are nouns too.
    private static let gendered = [
        "candidat", "garant", "client", "acquéreur", "demandeur", "absent", "prêt", "présent", "mort", "content",
    ]

    static func base(of word: String) -> String? {
        if epicene.contains(word) { return word }
        if word.ends(in: "s") {
            let singular = word.replacing(ending: "s", with: "")
            if epicene.contains(singular) { return singular }
        }
        return genderedForms[word]
    }

    /// Every form of those that change with the gender → masculine singular.
    private static let genderedForms = WordTable(
        gendered.flatMap { base in AdjectiveForm.forms(base).map { ($0, base) } })
}
