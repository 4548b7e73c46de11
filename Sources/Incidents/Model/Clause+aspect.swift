import French

extension Clause.Aspect {
    /// What a fact without a date is where the record does not say: what a verb of state tells was so before and after
    /// (*le garde-frein figure parmi les morts*, *cette commande devait évaluer la capacité*), the rest happened.
    ///
    /// - Parameter isBackground: whether it is no part of the story: *l’immeuble* **était muré**.
    static func unwritten(
        _ action: InfinitiveGroup, of subject: Subject, isBackground: Bool = false
    ) -> Clause.Aspect {
        action.isState(of: subject) || isBackground && (action.saysWhatWasDoneToIt || action.saysHowMany)
            ? .state : .event
    }

    /// The same of what is counted: *72 Allemands figurent parmi les victimes*, *la liste compte 61 Français*.
    ///
    /// - Parameter subject: who or what has as many; nil where they are the subject themselves.
    static func unwritten(_ action: InfinitiveGroup, ofCounting subject: Subject?) -> Clause.Aspect {
        guard let subject else { return action.isAlwaysState ? .state : .event }
        let isOwn = subject == .organisation || subject == .service
        let counts =
            !action.isPast && !action.verb.isPassive
            && (action.head == "compter" && (subject.isThing || isOwn) || action.head == "revendiquer" && isOwn)
        return counts ? .state : unwritten(action, of: subject)
    }
}

extension Clause {
    /// Whether it says what a thing is made of or how large: so at any time, of whatever is still there.
    public var saysWhatItIs: Bool {
        aspect == .state && date == nil && InfinitiveGroup.constituting.contains(action.head)
    }
}

extension InfinitiveGroup {
    fileprivate static let constituting: Set<String> = [
        "appartenir", "comporter", "comprendre", "compter", "figurer", "mesurer", "peser", "relever",
    ]

    /// Verbs that no press text has in the *passé composé* for what was so.
    private static let always: Set<String> = [
        "appartenir", "comporter", "consister", "correspondre", "croire", "dater", "dépendre", "détenir", "disposer",
        "équivaloir", "figurer", "ignorer", "posséder", "provenir", "résider", "ressembler", "savoir", "signifier",
        "totaliser", "valoir",
    ]
    /// Of things alone: *les experts ont mesuré les dégâts*, *les enquêteurs ont compris*.
    private static let ofThings: Set<String> = [
        "comprendre", "compter", "contenir", "décrire", "mesurer", "peser", "reposer",
    ]

    /// Whether its verb tells no event, whoever is meant.
    fileprivate var isAlwaysState: Bool {
        !isPast && !verb.isPassive && !verb.isPronominal && !isBounded && Self.always.contains(head)
    }

    /// *Compter plus de 230 000 habitants*: how large whoever it is was before and after.
    fileprivate var saysHowMany: Bool {
        guard !isPast, !verb.isPassive, !verb.isPronominal, !isBounded, Self.counting.contains(head) else {
            return false
        }
        return wordsBehindVerb.contains { $0.first?.isNumber ?? false || $0.hasPrefix("million") }
    }

    private static let counting: Set<String> = ["compter", "employer"]

    /// Whether it says how things stood rather than what happened.
    fileprivate func isState(of subject: Subject) -> Bool {
        guard !isPast, !verb.isPassive, !isBounded else { return false }
        let words = wordsBehindVerb
        if verb.isPronominal { return head == "trouver" && words.first.map(Self.places.contains) ?? false }
        if Self.always.contains(head) { return true }
        if Self.ofThings.contains(head) {
            return subject.isThing && (head != "compter" || object != nil) || subject.isVictims && head == "compter"
        }
        return switch head {
        case "relever": words.first == "de"
        case "être": !tellsOutcome && subject != .incident
        case "rester", "demeurer": words.first.map { word in Self.unknown.contains { word.hasPrefix($0) } } ?? false
        case "avoir":
            isDenied && !words.contains(where: Self.befalling.contains)
                // *Avoir 27 ans*
                || words.count > 1 && words[0].first?.isNumber ?? false && words[1] == "ans"
        case "devoir": subject.isMeans && words.first != "être" && words.first != "s’"
        default: false
        }
    }

    /// *Être muré*, *être isolé du réseau*, *être équipé d’alarmes*: how things stand once that was done, which who tells of
    /// it means where he names no one who did it.
    fileprivate var saysWhatWasDoneToIt: Bool {
        guard !isPast, !isBounded else { return false }
        let words =
            verb.isPassive
            ? infinitive(owner: .masculineSingular).dropFirst().map { $0.text.lowercased() } : wordsBehindVerb
        let isDone =
            if verb.isPassive { Self.settled.contains(head) } else if head == "être", let first = words.first {
                // *Être muré et inoccupé*
                first.hasSuffix("é") && Self.settled.contains(first.dropLast() + "er")
            } else { false }
        guard isDone else { return false }
        return !words.contains("par") && !words.contains { Self.ofEvents.contains($0) || $0.first?.isNumber ?? false }
    }

    private static let settled: Set<String> = [
        "adosser", "barricader", "chiffrer", "classer", "composer", "connecter", "conserver", "constituer",
        "couvrir", "destiner", "disperser", "doter", "enterrer", "entourer", "équiper", "exposer", "fixer", "former",
        "habiter", "héberger", "implanter", "installer", "interconnecter", "isoler", "limiter", "loger", "murer",
        "occuper", "protéger", "raccorder", "relier", "répartir", "réserver", "séparer", "situer", "squatter",
        "stocker", "surveiller",
    ]
    private static let ofEvents: Set<String> = [
        "après", "avant", "depuis", "dès", "fois", "hier", "jamais", "lors", "récemment",
    ]

    /// What stands behind the verb, and its negation.
    private var wordsBehindVerb: [String] {
        let words = infinitive(owner: .masculineSingular).map { $0.text.lowercased() }
        guard let place = words.firstIndex(of: head) else { return [] }
        return Array(words[(place + 1)...])
    }

    /// *Être inaccessible pendant trois heures*, *être nettoyé puis rouvert*: what came to an end happened.
    private var isBounded: Bool {
        infinitive(owner: .masculineSingular).contains { word in
            ["pendant", "durant", "puis", "avant", "ensuite"].contains(word.text) || word.text.hasPrefix("jusqu")
        }
    }

    /// *Être victimes d’une attaque*, *être la pire depuis dix ans*, *être immédiat*: what one says of what is over.
    private var tellsOutcome: Bool {
        let words = wordsBehindVerb.filter { !["très", "plus", "aussi"].contains($0) }
        // *Être arrêtés*: a passive, though *arrêtés* are decrees as well.
        guard let first = words.first, !first.hasSuffix("é") else { return true }
        // *Être le premier à partir*, but *être seul à bord*.
        let isRanked = ["la", "le", "les"].contains(first) && words.count > 1
        if isRanked, ["dern", "premi", "seul"].contains(where: words[1].hasPrefix) { return true }
        // *Être la pire depuis dix ans*, but *être en service depuis 1970*.
        let isSuperlative = ["la", "le", "les", "l’un", "l’une", "un", "une"].contains(first)
        return isSuperlative && words.contains("depuis") || Self.outcomes.contains { first.hasPrefix($0) }
    }

    private static let outcomes = [
        "bref", "brève", "contraint", "immédiat", "lent", "lourd", "mort", "nombreu", "obligé", "progressi", "rapide",
        "total", "unanime", "victime", "vain",
    ]
    /// What one has by its happening: *n’a pas eu lieu*, *n’a pas eu d’effet*.
    private static let befalling: Set<String> = [
        "accident", "conséquence", "conséquences", "effet", "effets", "impact", "incidence", "lieu", "recours",
        "répercussion", "répercussions", "suite", "suites", "temps",
    ]
    private static let unknown = ["incertain", "inconnu", "indéterminé", "inexpliqué", "introuvable", "mystérieu"]
    private static let places: Set<String> = ["à", "au", "aux", "chez", "dans", "en", "près", "sous", "sur"]
}

extension Subject {
    /// No one, nor anybody’s firm, which may act.
    fileprivate var isThing: Bool {
        switch self {
        case .service: true
        case .group(let group): !group.isPerson
        case .organisation, .incident, .actor, .person: false
        }
    }

    /// *Les victimes comptent cinq Portugais*
    fileprivate var isVictims: Bool {
        guard case .group(let group) = self else { return false }
        return ["blessés", "disparus", "morts", "passagers", "personnes", "victimes"].contains(group.head)
    }

    /// What is meant to do something, and is never obliged to: *l’outil devait arrêter la commande*, but *le train a dû
    /// rebrousser chemin*.
    fileprivate var isMeans: Bool {
        guard case .group(let group) = self else { return false }
        return Self.means.contains { group.head == $0 || group.head == $0 + "s" }
    }

    private static let means: Set<String> = [
        "alarme", "automate", "capteur", "commande", "contrôle", "correctif", "dispositif", "essai", "filtre",
        "fonction", "frein", "livraison", "logiciel", "maintenance", "mécanisme", "migration", "mise", "modification",
        "opération",
        "outil", "pompe", "procédure", "programme", "protocole", "reconstruction", "règle", "réparation", "reprise",
        "rétablissement", "retour", "sauvegarde", "script", "soupape", "système", "test", "vanne",
    ]
}
