/// Where an adverb stands in a verb group.
///
/// Source: Grevisse et Goosse, *Le bon usage*, § 974: short adverbs of manner, degree and frequency go between
/// auxiliary and participle; those of place and date follow the participle.
enum Adverbs {
    /// Adverbs and adverbial phrases that stand after the first verb form.
    static let inside: WordSet = [
        "de nouveau", "à nouveau", "à peine", "en partie", "tout à fait", "peu à peu", "en vain", "sans doute",
        "sans cesse", "au moins", "plus ou moins", "bel et bien", "petit à petit", "en outre", "d’abord",
        "tout d’abord", "dès lors", "par ailleurs", "en revanche",
        "entre-temps", "en effet",
        "toujours", "déjà", "encore", "souvent", "parfois", "bientôt", "aussi", "aussitôt", "bien", "mal", "mieux",
        "trop", "peu", "beaucoup", "assez", "presque", "enfin", "ensuite", "désormais", "depuis", "même", "vite",
        "soudain", "ainsi", "certes", "sitôt", "plutôt", "quasi", "longtemps", "davantage", "tant", "tellement",
        "très", "fort", "également", "surtout", "seulement", "tôt", "un peu", "tout", "moins", "plus", "toutefois",
        "cependant", "néanmoins", "pourtant", "alors",
    ]
    /// The first words of those that are phrases.
    private static let openings = WordSet(
        inside.words.map(WordScanner.words).filter { $0.count > 1 }.map { $0[0] })

    /// Adverbs of time and of the speaker, which stand before *été*: *n’a pas* **encore** *été rétabli*; those of manner
    /// follow it.
    static let beforeBeen: WordSet = [
        "toujours", "déjà", "encore", "souvent", "parfois", "bientôt", "aussi", "aussitôt", "enfin", "ensuite",
        "désormais", "depuis", "même", "ainsi", "longtemps", "également", "cependant", "néanmoins", "pourtant",
        "toutefois", "alors", "finalement", "probablement", "vraisemblablement", "apparemment", "sans doute",
        "de nouveau", "à nouveau", "par ailleurs", "en outre", "d’abord",
    ]
    /// Adverbs that stay after the participle.
    static let outside: WordSet = [
        "ici", "là", "ailleurs", "partout", "dehors", "dedans", "hier", "demain", "aujourd’hui", "ensemble", "tard",
        "loin", "exprès", "debout",
    ]
    /// Adverbs in *-ment* that describe the action and follow the participle: *a fonctionné* **normalement**.
    static let ofManner: WordSet = [
        "normalement", "correctement", "convenablement", "difficilement", "lentement", "anormalement", "séparément",
        "individuellement", "personnellement", "gratuitement", "différemment", "directement", "publiquement",
        "automatiquement", "manuellement", "simultanément",
    ]
    /// Adverbs that bear on the clause when they follow an object.
    static let ofClause = outside.union([
        "aussi", "aussitôt", "déjà", "encore", "bientôt", "enfin", "ensuite", "désormais", "toujours", "également",
        "longtemps", "souvent", "davantage", "depuis", "notamment", "ainsi", "vite", "sciemment",
    ])
    /// Words in *-ment* that are no adverbs.
    private static let nouns: WordSet = [
        "moment", "élément", "document", "paiement", "événement", "changement", "déploiement", "équipement",
        "fonctionnement", "logement", "traitement", "gouvernement", "bâtiment", "monument", "appartement",
        "comportement", "département", "règlement", "jugement", "supplément", "segment", "fragment", "argument",
        "abonnement", "acheminement", "avertissement", "blanchiment", "chargement", "chiffrement", "déclenchement",
        "dédommagement", "engagement", "enregistrement", "environnement", "établissement", "financement",
        "hébergement", "investissement", "lancement", "paiement", "ralentissement", "redémarrage", "remboursement",
        "rendement", "renseignement", "rétablissement", "signalement", "téléchargement", "versement", "virement",
        "médicament", "parlement",
    ]
    /// Adverbs that may stand before the negation: *n’est toujours pas rétabli*.
    static let beforeNegation: WordSet = [
        "toujours", "même", "encore", "apparemment", "probablement", "vraisemblablement", "certainement", "sans doute",
        "finalement", "visiblement", "peut-être", "manifestement", "officiellement", "a priori", "pourtant", "donc",
        "non",
    ]

    /// Those of them that say how sure one is: *n’est* **probablement** *pas*, never *n’est pas probablement*.
    static let ofCertainty: WordSet = [
        "apparemment", "probablement", "vraisemblablement", "certainement", "sans doute", "peut-être",
    ]

    /// Adverbial phrases that follow a verb and no preposition opens.
    private static let phrases = PhraseTable([
        ["net"], ["sine", "die"], ["in", "extremis"], ["illico"], ["ici"], ["là"], ["hier", "soir"], ["tout", "court"],
        ["du", "jour", "au", "lendemain"], ["du", "matin", "au", "soir"], ["du", "reste"], ["du", "moins"],
        ["de", "la", "sorte"], ["du", "coup"], ["tour", "à", "tour"], ["de", "la", "même", "façon"],
        ["de", "la", "même", "manière"], ["un", "par", "un"], ["une", "par", "une"], ["un", "à", "un"],
        ["une", "à", "une"],
    ])
    /// Phrases that may stand between *être* and what agrees with the subject: *a été* **en grande partie** *rétablie*.
    private static let phrasesBeforeParticiple: [[String]] = [
        "en grande partie", "en majeure partie", "en bonne partie", "en totalité", "en priorité", "en urgence",
        "une nouvelle fois", "une fois de plus", "une première fois", "une seconde fois", "une deuxième fois",
        "à plusieurs reprises", "à deux reprises", "à moitié", "à peu près", "à tort", "à la hâte", "à distance",
        "à tout moment",
        "à l’avance", "pour l’essentiel", "pour partie", "pour moitié", "par erreur", "par mégarde", "par précaution",
        "tout juste", "non seulement", "non pas", "d’office", "de facto", "de fait", "deux fois",
        "trois fois", "dans l’urgence", "du jour au lendemain", "aux trois quarts", "tour à tour", "un par un",
        "un à un", "une par une", "une à une", "tant bien que mal", "sous peu",
    ].map(WordScanner.words)

    private static let beforeParticiple = PhraseTable(phrasesBeforeParticiple)
    private static let beforeParticipleByLast = PhraseTable(phrasesBeforeParticiple, by: \.last)

    /// How many words such a phrase takes at the start of some words, when more follow.
    static func beforeParticiple(_ words: ArraySlice<String>) -> Int? {
        guard let first = words.first else { return nil }
        return beforeParticiple[first].first { words.count > $0.count && words.starts(with: $0) }?.count
    }

    /// How many words such a phrase takes before an index.
    static func beforeParticiple(_ words: [String], endingBefore index: Int) -> Int? {
        guard index > 0 else { return nil }
        return beforeParticipleByLast[words[index - 1]]
            .first { $0.count <= index && words[(index - $0.count)..<index].elementsEqual($0) }?.count
    }

    /// Whether it stands before *été*: *sans doute*, *très probablement*.
    static func goesBeforeBeen(_ adverb: String) -> Bool {
        if beforeBeen.contains(adverb) { return true }
        guard adverb.hasPrefix("très ") else { return false }
        return beforeBeen.contains(String(adverb.dropFirst("très ".count)))
    }

    /// How many words an adverbial phrase takes at an index: *du jour au lendemain*, *le plus vite possible* open no
    /// object.
    static func fixed(_ words: [String], at index: Int) -> Int? {
        phrases.match(words, at: index)?.count ?? superlative(words, at: index)
    }

    /// *le plus vite possible*, *le plus rapidement possible*, *le moins souvent*
    private static func superlative(_ words: [String], at index: Int) -> Int? {
        guard index + 2 < words.count, words[index] == "le", ["plus", "moins", "mieux"].contains(words[index + 1]),
            isPlain(words[index + 2])
        else { return nil }
        return index + 3 < words.count && words[index + 3] == "possible" ? 4 : 3
    }

    /// *le plus*, *la moins*, *les mieux*
    static func isSuperlative(_ words: [String], at index: Int) -> Bool {
        index + 2 < words.count && ["le", "la", "les"].contains(words[index])
            && ["plus", "moins", "mieux"].contains(words[index + 1])
    }

    /// An adverb of one word: *vite*, *tard*, *rapidement*.
    private static func isPlain(_ word: String) -> Bool {
        inside.contains(word) || outside.contains(word) || afterDegree.contains(word) || isInMent(word)
    }
    /// Words that are adverbs after a degree: *plus cher*, *très fort*.
    private static let afterDegree: WordSet = ["cher", "haut", "bas", "fort", "près", "gros", "dur", "juste"]
    private static let degrees: WordSet = [
        "bien", "beaucoup", "très", "trop", "assez", "si", "aussi", "un peu", "plus", "moins", "tout", "encore",
        "mieux",
        "tellement", "fort", "peu",
    ]

    /// Whether an adverb bears on the next, so that both stay behind the verb: *a duré* **bien plus longtemps**, *s’est
    /// propagée* **très rapidement**.
    static func bearsOnNext(_ adverb: String, _ next: ArraySlice<String>) -> Bool {
        guard let first = next.first else { return false }
        if degrees.contains(adverb) { return isPlain(first) && !["encore", "pas"].contains(first) }
        return isInMent(adverb) && ["plus", "moins", "trop", "mieux"].contains(first)
    }

    /// How many words an adverb takes at an index, between a verb and its object: *stopper* **net** *la production*.
    static func phrase(_ words: [String], at index: Int) -> Int? {
        fixed(words, at: index) ?? leading(words[index...])?.count
    }

    /// Whether the word is an adverb in *-ment*.
    static func isInMent(_ word: String) -> Bool {
        word.utf8.count > 6 && word.ends(in: "ment") && !nouns.contains(word)
    }

    /// Whether an adverb of the author's moves between auxiliary and participle.
    static func goesInside(_ adverb: String) -> Bool {
        if inside.contains(adverb) { return true }
        if adverb.hasPrefix("très ") || adverb.hasPrefix("plus ") || adverb.hasPrefix("trop ") { return true }
        return isInMent(adverb) && adverb != "ultérieurement"
    }

    /// *prendre plus de temps*, *durer plus longtemps*, *coûter moins que prévu*: a comparison stays behind its verb.
    static func isComparison(_ adverb: String) -> Bool {
        ["plus", "moins", "davantage", "mieux"].contains(adverb) || adverb.hasPrefix("plus ")
    }

    /// Adverbs that hedge a number after them: *coûter au moins 3 millions*.
    static let ofNumber: WordSet = [
        "au moins", "à peine", "presque", "quasi", "plus", "moins", "même", "seulement",
    ]

    /// Adverbs of quantity that are the object with *de*: *perdre beaucoup de clients*.
    static let ofQuantity: WordSet = ["beaucoup", "peu", "un peu", "trop", "assez", "tant", "tellement", "autant"]

    /// *partiellement et temporairement*, *lentement mais sûrement*
    private static func pair(_ words: ArraySlice<String>) -> (adverb: String, count: Int)? {
        let start = words.startIndex
        guard words.count >= 3, isInMent(words[start]), isInMent(words[start + 2]),
            ["et", "ou", "mais", "puis", "voire"].contains(words[start + 1])
        else { return nil }
        return (words.prefix(3).joined(separator: " "), 3)
    }

    /// The adverb at the start of some words, with how many words it takes.
    static func leading(_ words: ArraySlice<String>) -> (adverb: String, count: Int)? {
        guard let found = any(words) else { return nil }
        let rest = words.dropFirst(found.count)
        if opensClause(rest) || found.adverb == "depuis" && opensGroup(rest) { return nil }
        // Mourir peu après, fermer bien avant l’incendie: it tells how long before or after.
        if let next = rest.first, ["après", "avant"].contains(next) { return nil }
        // Rester presque à l’arrêt, presque vide: it tells how near to that, and stays before it.
        if approximating.contains(found.adverb), let next = rest.first,
            stretching.contains(next) || Lexicon.standard.isAdjective(next) && Participles.verb(of: next) == nil
        {
            return nil
        }
        return found
    }

    private static let approximating: WordSet = ["presque", "quasi", "quasiment", "pratiquement", "tout juste"]
    /// What opens that which is nearly so.
    private static let stretching: WordSet = [
        "à", "au", "aux", "en", "dans", "sur", "hors", "sans", "tout", "toute", "tous", "toutes", "aussi", "chaque",
    ]

    /// *Aboutir depuis* **des lignes fixes**: a preposition; *être depuis rétabli*: an adverb.
    private static func opensGroup(_ rest: ArraySlice<String>) -> Bool {
        rest.first.map { !isPlain($0) && Participles.verb(of: $0) == nil } ?? false
    }

    /// *Alors que*, *bien que*, *plus vite que prévu*: what *que* follows is no adverb to be moved.
    private static func opensClause(_ rest: ArraySlice<String>) -> Bool {
        rest.first == "que" || rest.first == "qu’" || rest.first?.hasPrefix("qu’") == true
    }

    private static func any(_ words: ArraySlice<String>) -> (adverb: String, count: Int)? {
        guard let first = words.first else { return nil }
        if let pair = pair(words) { return pair }
        if openings.contains(first) {
            for count in stride(from: min(3, words.count), through: 2, by: -1) {
                let phrase = WordScanner.joined(words.prefix(count))
                if inside.contains(phrase) { return (phrase, count) }
            }
        }
        if inside.contains(first) || isInMent(first) { return (first, 1) }
        if words.count >= 2, ["très", "plus", "trop", "assez", "aussi", "si"].contains(first) {
            let second = words[words.startIndex + 1]
            if isInMent(second) { return (first + " " + second, 2) }
        }
        return nil
    }
}
