import French
import Incidents

/// What has to be told before a definite noun group means something: *le paiement*, once *la rançon a été payée*; *le
/// prix*, once *le prix de gros* was named.
///
/// A definite group that nothing explains is one the reader is supposed to know: that needs an antecedent, or all it
/// holds to be named (Riegel, Pellat et Rioul, *Grammaire méthodique du français*, VII, 2.2).
struct Introductions {
    let incident: Incident
    private let lists: [String: [Item]]
    /// Nouns that the lead has explained: what the incident is, what it struck and whom.
    private let known: Set<String>
    /// What was said, and the words that say nothing of what it is about.
    let quoted: [String: SubjectMatter]
    let plainStems: Set<String>
    /// What points back, and at what.
    private let pointedAt: [String: String]

    /// Lists of what may have to wait.
    static let waiting = [
        "chiffres", "conséquences", "faits", "mécanisme", "remèdes", "contexte", "citations", "enquête", "suites",
        "voisins",
    ]
    /// Of these, lists of what stands behind its explanation though that came first: a count behind what it counts, an
    /// answer behind what it answers.
    static let following: Set = ["chiffres", "contexte", "citations", "suites"]
    /// The others that may hold what points back.
    static let others = ["symptômes", "chiffres_contexte"]
    /// Lists of what may explain it.
    private static let explaining = [
        "étapes", "conséquences", "cause", "hypothèses", "faits", "remèdes", "enquête", "suites",
    ]

    init(_ items: Items) {
        let incident = items.incident
        self.incident = incident
        lists = items.all
        pointedAt = items.pointedAt
        quoted = Dictionary(uniqueKeysWithValues: incident.quotes.map { ($0.path, SubjectMatter($0.text)) })
        plainStems =
            SubjectMatter(
                ([incident.service.actor, incident.organisation].map(\.name)
                    + IncidentNouns.nouns(for: incident).map(\.text))
                    .joined(separator: " ")
            ).stems
        let impact = incident.impact
        let named = [impact.users].compactMap(\.self) + impact.components + impact.devices
        let nouns = IncidentNouns.nouns(for: incident).flatMap { $0.text.lettersApart }.map(String.init)
        let houses = [incident.service.actor, incident.organisation]
        let service = houses.compactMap(\.gloss) + houses.flatMap { $0.designations.map(\.text) }
        known = Set(nouns + (named + service).map(\.head) + Self.plain + (incident.nature == .fire ? Self.fire : []))
    }

    /// What names the service, whatever it is; a fire.
    private static let plain = ["service", "site"]
    private static let fire = ["feu", "flammes"]

    /// The lists, each item with what explains its words.
    var marked: [String: [Item]] {
        var marked = lists
        let mentions = self.mentions
        for list in Self.waiting {
            marked[list] = lists[list]?.map { item in
                var item = item
                guard item.follows == nil, !item.isRecord else { return item }
                let explaining =
                    Self.explaining + (list == "contexte" || pointsElsewhere(item) ? ["mécanisme"] : [])
                    + (list == "citations" ? ["chiffres"] : [])
                let explanations = explaining.flatMap { list in (lists[list] ?? []).map { (list: list, item: $0) } }
                let found = explanations.filter { explanation in
                    explanation.item.path != item.path
                        && (explains(explanation.item, item, in: list) || brings(explanation.item, item, mentions))
                }
                // *Cette suspension* stands right behind what it means, wherever that was typed.
                item.pointsBack = !found.isEmpty && pointsElsewhere(item)
                // What one author found, and what was done before it was over, is all told first.
                let kept = isFinding(item, list) || list == "remèdes" ? Array(found.suffix(1)) : found
                item.introducers = kept.map { Item.Introducer(list: $0.list, path: $0.item.path) }
                if let first = kept.last { adapt(&item, list, behind: first.item) }
                return item
            }
        }
        // What waits itself explains nothing.
        let waiting = Set(Self.waiting.flatMap { marked[$0] ?? [] }.filter { !$0.introducers.isEmpty }.map(\.path))
        let places = self.places
        return marked.mapValues { items in
            items.map { item in
                var item = item
                item.introducers.removeAll { waiting.contains($0.path) }
                if item.follows == nil, !item.isRecord, let before = pointedAt[item.path], let list = places[before] {
                    item.introducers = [Item.Introducer(list: list, path: before)]
                    item.pointsBack = true
                }
                return item
            }
        }
    }

    /// What each item names anew, and what it supposes known.
    private var mentions: [String: Mentions] {
        let lists = Set(Self.waiting + Self.explaining).filter { $0 != "citations" }
        let items = lists.flatMap { self.lists[$0] ?? [] }
        return Dictionary(items.map { ($0.path, Mentions($0, known: known)) }) { first, _ in first }
    }

    /// *Un pirate a proposé des données à la vente*, of *selon le pirate*: it brings in what another takes up.
    private func brings(_ first: Item, _ item: Item, _ mentions: [String: Mentions]) -> Bool {
        guard let before = mentions[first.path], let after = mentions[item.path], after.suppose(before) else {
            return false
        }
        if let date = item.date, let other = first.date, date.isWhollyBefore(other) { return false }
        return !before.suppose(after) && !leadsUp(first)
    }

    /// The list that tells a path, be it with another.
    private var places: [String: String] {
        var places: [String: String] = [:]
        for (list, items) in lists.sorted(by: { $0.key < $1.key }) where list != Planner.news {
            for path in items.flatMap({ [$0.path] + $0.settles }) where places[path] == nil { places[path] = list }
        }
        return places
    }

    /// What stands behind what explains it need not say again when that was, nor who found it out.
    private func adapt(_ item: inout Item, _ list: String, behind first: Item) {
        switch list {
        case "chiffres" where isFinding(item, list): item.facts[.source] = nil
        case "chiffres" where isSameAct(first, item) && first.date?.day == item.date?.day: item.facts[.date] = nil
        // It speaks of what was done, wherever it explains anything.
        case "citations" where isAct(first, spokenOfIn: item) || isRefusal(first, spokenOfIn: item):
            item.attributes["rôle"] = "absent"
        case "enquête" where calls(first, item): item.attributes["appelé"] = "oui"
        default: break
        }
    }

    /// Whether it opens on a demonstrative that the fact typed before it does not explain.
    private func pointsElsewhere(_ item: Item) -> Bool {
        pointedAt[item.path] == nil
            && item.facts[.subject]?.value?.groups?.first?.determiner == .demonstrative
    }

    /// Whether it came before the incident, and is none of its effects: *les pompiers ont éteint un feu de locomotive*
    /// says nothing of **le feu** that ravaged the town.
    private func leadsUp(_ first: Item) -> Bool {
        guard let date = first.date, let start = incident.start else { return first.isBefore }
        return first.isBefore || date.isWhollyBefore(start)
    }

    private func explains(_ first: Item, _ item: Item, in list: String) -> Bool {
        if list == "conséquences", leadsUp(first) { return false }
        switch list {
        case "citations":
            return isAct(first, spokenOfIn: item) || isRefusal(first, spokenOfIn: item)
                || isAccusation(first, answeredBy: item) || isTakenUp(first, by: item)
        case "remèdes": return isCallForHelp(first, beforeMending: item)
        case "enquête": return isInvestigated(first, by: item) || calls(first, item)
        case "contexte" where !pointsElsewhere(item): return isNamed(item, in: first) || isDescribed(by: item, first)
        case "chiffres" where isSameAct(first, item): return true
        default: break
        }
        guard let group = reference(of: item) ?? (list == "suites" ? object(of: item) : nil) else { return false }
        if isFinding(item, list) { return first.facts[.subject]?.value?.groups == item.facts[.source]?.value?.groups }
        let reference = Reference(group)
        let isLike = { (named: NounGroup) in named.isCoordinated || named.number == group.number }
        if let named = first.namedGroups.first(where: { $0.head == group.head && isLike($0) }) {
            return reference.isIntroduced(by: named)
        }
        if reference.isBare, first.namedGroups.contains(where: { Self.kinds[group.head]?.contains($0.head) ?? false }) {
            return true
        }
        return reference.isDone(by: first)
    }

    /// *Des internautes ont incriminé…*, before the words that deny it.
    private func isAccusation(_ first: Item, answeredBy item: Item) -> Bool {
        guard first.attributes["rubrique"] == Rubric.cause.rawValue,
            let quote = incident.quotes.first(where: { $0.path == item.path }), quote.role == .denial,
            incident.isSpokenFor(by: quote.author), first.facts[.subject]?.value?.groups != nil,
            case .action(let action)? = first.facts[.action]?.value, Self.accusing.contains(action.head),
            let day = first.date?.day, let answer = quote.date?.day
        else { return false }
        return day <= answer
    }

    private static let accusing: Set<String> = [
        "accuser", "attribuer", "évoquer", "imputer", "incriminer", "mettre", "reprocher", "soupçonner",
    ]

    /// *Appeler des ingénieurs le jour même*, of *corriger le logiciel*: what put it right closes what was done for it.
    private func isCallForHelp(_ first: Item, beforeMending item: Item) -> Bool {
        guard item.date == nil, !item.isState, !item.holds, case .action(let mending)? = item.facts[.action]?.value,
            mending.mends, first.attributes["rubrique"] == Rubric.remedies.rawValue, let date = first.date,
            let end = incident.end.value
        else { return false }
        return !end.isWhollyBefore(date)
    }

    /// *Un transformateur a été incendié*, of *ouvrir une enquête sur l’incendie du transformateur*: what happened comes
    /// before who looks into it.
    private func isInvestigated(_ first: Item, by item: Item) -> Bool {
        guard case .action(let inquiry)? = item.facts[.action]?.value, inquiry.inquires,
            case .action(let action)? = first.facts[.action]?.value, !action.inquires
        else { return false }
        let words = inquiry.infinitive(owner: .masculineSingular)
        guard let sign = words.firstIndex(where: { $0.spells("sur") }) else { return false }
        let matter = SubjectMatter(Array(words[(sign + 1)...]))
        let groups = first.facts[.subject]?.value?.groups?.map(\.text).joined(separator: " ") ?? ""
        let told = SubjectMatter(groups + " " + Typesetter.text(action.infinitive(owner: .masculineSingular)))
        return matter.isTold(in: told, .twoThirds, atLeast: 2)
    }

    /// *Chipotle a lancé une distribution*, of *incriminer une opération de Chipotle*: who was named there acts.
    private func isNamed(_ item: Item, in first: Item) -> Bool {
        guard case .actor(let actor)? = item.facts[.subject]?.value, item.date != nil, !item.isState,
            first.attributes["rubrique"] == Rubric.cause.rawValue,
            case .action(let action)? = first.facts[.action]?.value
        else { return false }
        return Typesetter.text(action.infinitive(owner: .masculineSingular)).contains(actor.name)
    }

    /// *L’avertissement visait un seul quartier*, of *diffuser un avertissement*: what a thing is or was, where it was
    /// named, and not at the end.
    private func isDescribed(by item: Item, _ first: Item) -> Bool {
        guard item.date == nil, let groups = item.facts[.subject]?.value?.groups, groups.count == 1,
            let group = groups.first, group.determiner == .definite, !group.isCoordinated, !known.contains(group.head)
        else { return false }
        return first.namedGroups.contains {
            $0.head == group.head && $0.number == group.number && !$0.isOneOfSeveral
        } || first.facts[.reason]?.value?.groups?.contains { $0.introduces(group) } ?? false
    }

    /// *La société a payé 15 bitcoins*, of *payer la rançon*: how much, once it is told what for.
    private func isSameAct(_ first: Item, _ figure: Item) -> Bool {
        guard case .entity(let who)? = figure.facts[.subject]?.value, who != .incident,
            case .entity(who)? = first.facts[.subject]?.value,
            case .action(let act)? = first.facts[.action]?.value, act.object != nil,
            case .action(let counted)? = figure.facts[.action]?.value
        else { return false }
        return act.head == counted.head && !act.isDenied && !figure.isState && !figure.holds
    }

    /// The group that opens what is told, where it is one thing that the reader should know, or one that it points at.
    private func reference(of item: Item) -> NounGroup? {
        guard let groups = item.facts[.subject]?.value?.groups, groups.count == 1, let group = groups.first,
            group.determiner == .definite && group.number == .singular || pointsElsewhere(item), !group.isCoordinated
        else { return nil }
        return known.contains(group.head) && Reference(group).isBare ? nil : group
    }

    /// *Le rapport contient 21 recommandations, selon les enquêteurs*: what somebody counts in his own report is one of
    /// his findings.
    private func isFinding(_ item: Item, _ list: String) -> Bool {
        guard list == "chiffres", let source = item.facts[.source]?.value?.groups,
            let group = reference(of: item), Reference(group).isBare
        else { return false }
        return Self.reports.contains(group.head)
            && (lists["faits"] ?? []).contains { $0.facts[.subject]?.value?.groups == source }
    }

    /// *L’enquête publique*, of *un juge dirigera l’enquête publique*.
    private func object(of item: Item) -> NounGroup? {
        guard case .action(let action)? = item.facts[.action]?.value, let object = action.object,
            object.determiner == .definite, object.number == .singular, !object.isCoordinated, !Reference(object).isBare
        else { return nil }
        return object
    }

    /// *Faire appel à Mandiant*, of *Mandiant analyse les systèmes*.
    private func calls(_ first: Item, _ item: Item) -> Bool {
        guard case .actor(let actor)? = item.facts[.subject]?.value,
            case .action(let action)? = first.facts[.action]?.value, Self.calling.contains(action.head)
        else { return false }
        return Typesetter.text(action.infinitive(owner: .masculineSingular)).contains(actor.name)
    }

    private static let calling: Set<String> = [
        "charger", "confier", "engager", "faire", "mandater", "missionner", "recourir", "saisir", "solliciter",
    ]

    private static let reports: Set<String> = ["audit", "bilan", "document", "enquête", "étude", "rapport"]

    /// What a thing is, by what it was called when it was named.
    private static let kinds: [String: Set<String>] = [
        "logiciel": ["rançongiciel", "virus", "ver", "maliciel"],
        "programme": ["rançongiciel", "virus", "ver", "maliciel", "logiciel"],
    ]
}

extension Item {
    /// What explains words of it, in which list.
    struct Introducer: Sendable, Hashable {
        var list: String
        var path: String
    }

    /// *Cette panne est la plus grande de l’histoire*: that is what it all is about, and nothing else has to be told first.
    fileprivate var isRecord: Bool { attributes["record"] == "oui" }

    /// The noun groups it names.
    var namedGroups: [NounGroup] {
        let named = [FactName.subject, .reason].flatMap { facts[$0]?.value?.groups ?? [] }
        guard case .action(let action)? = facts[.action]?.value, let object = action.object else { return named }
        return named + [object]
    }
}

extension NounGroup {
    /// *La ligne 1 du métro* is no *la ligne*: there is another.
    fileprivate var isOneOfSeveral: Bool {
        let words = text.lettersApart
        guard determiner == .definite, let place = words.firstIndex(where: { $0 == head }) else { return false }
        return text.split(separator: " ").dropFirst(place + 1).first.map { Int($0) != nil } ?? false
    }

    /// *La ligne*, of *la déconnexion* **d’une ligne** *à haute tension*.
    fileprivate func introduces(_ other: NounGroup) -> Bool {
        let words = text.lettersApart
        return words.indices.dropFirst().contains { index in
            words[index] == other.head.inLowerCase && ["un", "une", "des"].contains(String(words[index - 1]))
        }
    }
}

/// A definite group, and what of it was said before.
private struct Reference {
    let group: NounGroup
    /// A determiner and a noun.
    let isBare: Bool

    init(_ group: NounGroup) {
        self.group = group
        isBare = group.text.lettersApart.count <= 2
    }

    /// *Un appel aux dons*, of *l’appel aux dons* or *l’appel*; *le prix de gros*, of *le prix*.
    func isIntroduced(by named: NounGroup) -> Bool {
        if isBare { return named.isNewlyNamed || !Reference(named).isBare && !named.isOneOfSeveral }
        return named.isNewlyNamed && complement.stems.isSubset(of: SubjectMatter(named.text).stems)
    }

    /// *Payer la rançon*, of *le paiement*.
    func isDone(by item: Item) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value, !action.isDenied,
            let nouns = Self.nouns[action.head], nouns.contains(group.head)
        else { return false }
        let words = SubjectMatter(action.infinitive(owner: .masculineSingular))
        return isBare || complement.stems.isSubset(of: words.stems)
    }

    private var complement: SubjectMatter { SubjectMatter(group.text).without(group.head) }

    /// What an act is called once it is done.
    private static let nouns: [String: Set<String>] = [
        "acheter": ["achat"], "annoncer": ["annonce"], "annuler": ["annulation"], "appeler": ["appel"],
        "arrêter": ["arrêt", "arrestation"], "condamner": ["condamnation"], "couper": ["coupure"],
        "décider": ["décision"], "demander": ["demande"], "démonter": ["démontage"], "détourner": ["détournement"],
        "dévier": ["déviation"], "envoyer": ["envoi"], "évacuer": ["évacuation"], "fermer": ["fermeture"],
        "interrompre": ["interruption"], "lancer": ["lancement"], "livrer": ["livraison"], "payer": ["paiement"],
        "perquisitionner": ["perquisition"], "publier": ["publication"], "rappeler": ["rappel"],
        "rembourser": ["remboursement"], "remplacer": ["remplacement"], "réparer": ["réparation"],
        "rétablir": ["rétablissement"], "retirer": ["retrait"], "saisir": ["saisie"], "signer": ["signature"],
        "suspendre": ["suspension"], "transférer": ["transfert"], "vendre": ["vente"],
        "verser": ["versement", "paiement"],
    ]
}
