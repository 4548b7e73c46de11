/// Whether an infinitive among the complements of a verb has a noun beside it for subject rather than the group’s: *une
/// mise à jour destinée à* **rester** *discrète*, *des serveurs devant* **être** *arrêtés*, *la capacité du réseau à*
/// **rester** *ouvert*. The author has then made its attribute agree.
struct NearbySubject {
    /// The complement.
    var words: [String]
    /// The object just before it.
    var object: [String]
    var lexicon: Lexicon

    /// Nouns whose infinitive with *de* has the subject of the clause: *courir le risque accru d’être fermé*.
    private static let abstract: WordSet = [
        "risque", "risques", "crainte", "peur", "chance", "chances", "espoir", "volonté", "possibilité", "droit",
        "nécessité", "obligation", "intention", "certitude", "honneur", "avantage", "assurance",
    ]
    /// *avoir du mal à être joignable*
    private static let ofSubject: WordSet = [
        "mal", "difficulté", "difficultés", "tendance", "peine", "propension", "aptitude",
    ]

    /// - Parameter infinitive: where it stands.
    func isNoun(of infinitive: Int) -> Bool {
        var opening = infinitive - 1
        while opening >= 0, EmbeddedInfinitive.isWeak(words[opening]), !["de", "d’"].contains(words[opening]) {
            opening -= 1
        }
        guard opening >= 0 else { return false }
        let hasPreposition = ["de", "d’", "à"].contains(words[opening])
        let governor = hasPreposition ? opening - 1 : opening
        guard governor >= 0 else { return hasPreposition && isAdjectiveOfObject }
        let word = words[governor]
        guard !Prepositions.opensComplement(word) else { return false }
        // Tout en risquant d’être fermé: the gerund has the group’s subject.
        if word.ends(in: "ant"), Verb.hasPresentParticiple(word) {
            return governor == 0 || words[governor - 1] != "en"
        }
        if isAdjective(word) {
            let previous = governor > 0 ? words[governor - 1] : object.last ?? ""
            return lexicon.lookUp(previous) != nil || Attribute.base(of: previous, lexicon) != nil
        }
        return governor > 0 && words[opening] == "à" && lexicon.lookUp(word) != nil && !TimePhrase.names(word)
            && !NearbySubject.ofSubject.contains(word)
    }

    /// *un défaut susceptible d’être corrigé*
    private var isAdjectiveOfObject: Bool {
        guard object.count > 2, let last = object.last, isAdjective(last) else { return false }
        return !object.contains(where: NearbySubject.abstract.contains)
    }

    private func isAdjective(_ word: String) -> Bool {
        lexicon.lookUp(word) == nil && Attribute.base(of: word, lexicon) != nil
    }
}
