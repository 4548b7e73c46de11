import French

extension InfinitiveGroup {
    /// The same act in few words, its object up to what only adds to it: *ouvrir une enquête* of *ouvrir une enquête pour
    /// entrave au fonctionnement d’un système*.
    var brief: InfinitiveGroup {
        guard let object, let cut = object.brief, !Self.hollowVerbs.contains(head) else { return self }
        let whole = Typesetter.text(infinitive(owner: .masculineSingular))
        // Most have nothing to lose, and reading one again takes as long as reading the record’s.
        guard !whole.isWritten("\(head) \(cut)"), whole.hasPrefix("\(head) \(object.text)") else { return self }
        return (try? InfinitiveGroup(parsing: "\(head) | \(cut)")) ?? self
    }
}

extension InfinitiveGroup {
    /// *Mettre hors service*, *priver de courant*, *charger d’examiner*: what follows is most of what they say.
    private static let hollowVerbs: Set<String> = [
        "accuser", "aider", "amener", "appeler", "attribuer", "autoriser", "charger", "consacrer", "contraindre",
        "doter", "empêcher", "exposer", "forcer", "habiliter", "imputer", "inviter", "limiter", "menacer", "mettre",
        "munir", "obliger", "passer", "placer", "porter", "prier", "priver", "proposer", "ramener", "réduire",
        "remettre", "rendre",
        "soumettre", "soupçonner", "tenir",
    ]
}

extension NounGroup {
    /// Its words before the first complement that is not *de*; before that too where they are still many and what they
    /// name is new (*une amende*, but not *la publication*).
    fileprivate var brief: String? {
        let words = text.split(separator: " ")
        func before(_ stops: Set<String>) -> [Substring] {
            // *Le film « L’interview qui tue ! »*: a title is named whole.
            var isQuoted = false
            let end = words.indices.dropFirst().first { index in
                if words[index].contains("«") { isQuoted = true }
                if words[index].contains("»") { isQuoted = false }
                return !isQuoted && words[index].opens(withAnyOf: stops) && !Self.halves.contains(words[index - 1])
            }
            return Array(words[..<(end ?? words.endIndex)])
        }
        var first = before(Self.additions)
        // *L’accès utilisé* **par l’intrus**: the participle goes with its agent.
        if first.count < words.count, words[first.count] == "par", first.count > 1, let last = first.last,
            Vocabulary.isAdjectiveOrParticiple(String(last))
        {
            first.removeLast()
        }
        let brief =
            first.count > Self.manyWords && determiner == .indefinite
            ? before(Self.additions.union(Self.complements)) : first
        // *L’aéroport*, but not *l’accès*.
        let isNamed = brief[0].contains("’") && !Self.empty.contains(where: brief[0].hasSuffix)
        return brief.count > 1 || isNamed ? brief.joined(separator: " ") : nil
    }

    /// Whether it is named for the first time, and says which: *un rapport complet*, not *un rapport*.
    var isNew: Bool { determiner == .indefinite && text.split(separator: " ").count > 2 }

    private static let manyWords = 5
    /// *La mise à jour*, *la prise en charge*: what follows them is no addition.
    private static let halves: Set<Substring> = [
        "mise", "mises", "remise", "prise", "boîte", "boîtes", "appel", "appels",
    ]
    private static let empty = ["accès", "accueil", "arrêt", "emploi", "ensemble", "envoi", "usage", "utilisation"]
    private static let additions: Set<String> = [
        "pour", "à", "au", "aux", "contre", "dans", "sur", "vers", "chez", "entre", "par", "sans", "en", "avec", "lors",
        "depuis", "pendant", "qui", "que", "afin",
    ]
    private static let complements: Set<String> = ["de", "d’", "du", "des"]
}

extension Substring {
    /// Whether it is one of some words, or opens with one that is elided.
    fileprivate func opens(withAnyOf words: Set<String>) -> Bool {
        if words.contains(String(self)) { return true }
        guard let apostrophe = unicodeScalars.firstIndex(of: "’") else { return false }
        return words.contains(String(self[...apostrophe]))
    }
}
