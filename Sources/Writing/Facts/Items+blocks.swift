import French
import Incidents

/// Wherever the record has it, what befell people stands with the toll, what the rescuers did with the rescue, and who came
/// to see or to mourn behind the inquiries.
extension Items {
    func inBlocks(_ lists: [String: [Item]]) -> [String: [Item]] {
        guard incident.state != .planned else { return lists }
        var lists = lists
        func mark(_ names: [String], _ attribute: String, _ value: (Item) -> String?) {
            for name in names {
                lists[name] = lists[name]?.map { item in
                    guard let value = value(item) else { return item }
                    var item = item
                    item.attributes[attribute] = value
                    return item
                }
            }
        }
        mark(["étapes", "faits"], "après") { comesAfter($0) }
        // *Trois jours de deuil national*, *des manifestants*, whatever key has them.
        for list in ["conséquences", "contexte"] {
            let items = lists[list] ?? []
            let mourning = items.filter {
                $0.isEvent && comesAfter($0) == "hommage" && (list != "contexte" || mourns($0))
            }
            lists[list] = items.filter { item in !mourning.contains { $0.path == item.path } }
            lists["faits", default: []] += mourning.map { item in
                var item = item
                item.attributes["après"] = "hommage"
                item.attributes["rubrique"] = Rubric.outlook.rawValue
                return item
            }
        }
        gatherTributes(&lists)
        mark(["suites"], "informe") { informs($0) ? "oui" : nil }
        mark(["faits", "suites"], "délai") { tellsHowLong($0) ? "oui" : nil }
        guard isDisaster else { return lists }
        func isFree(_ item: Item) -> Bool {
            ["après", "récit", "victimes"].allSatisfy { item.attributes[$0] == nil }
                && item.attributes["rubrique"] != Rubric.context.rawValue
        }
        mark(["étapes", "faits", "chiffres", "remèdes", "conséquences"], "victimes") {
            isFree($0) && tellsToll($0) ? "oui" : nil
        }
        mark(["faits", "chiffres", "remèdes", "conséquences"], "moyens") { item in
            guard isFree(item), tellsRescue(item) else { return nil }
            return item.path.hasPrefix("faits") && hindersRescue(item) ? "gênés" : "oui"
        }
        for list in ["faits", "conséquences"] { lists[list] = lists[list].map(asItWent) }
        lists["étapes"] = lists["étapes"].map(withTheBeginning)
        return lists
    }

    /// Who came, mourned or protested is told in the order of its days, whichever list had it.
    private func gatherTributes(_ lists: inout [String: [Item]]) {
        func isTribute(_ item: Item) -> Bool { item.attributes["après"] == "hommage" }
        let tributes = ["étapes", "faits"].flatMap { lists[$0]?.filter(isTribute) ?? [] }
        guard !tributes.isEmpty else { return }
        lists["étapes"]?.removeAll(where: isTribute)
        lists["faits"]?.removeAll(where: isTribute)
        lists["faits", default: []] += inOrder(tributes).map { item in
            var item = item
            item.attributes["rubrique"] = Rubric.outlook.rawValue
            return item
        }
        // What is to come closes: *doit s’expliquer en août*, behind who came in July.
        lists["suites"] = lists["suites"]?.map { item in
            var item = item
            item.attributes["hommages"] = "oui"
            return item
        }
    }

    var isDisaster: Bool { [.accident, .fire].contains(incident.nature) }

    private func informs(_ item: Item) -> Bool {
        guard incident.tellsWhichData, case .action(let action)? = item.facts[.action]?.value else { return false }
        return Self.informing.contains(action.head)
    }

    /// What whoever has let data go will do for those whose data they are.
    private static let informing: Set<String> = ["avertir", "contacter", "informer", "notifier", "prévenir"]

    /// *Le feu a gagné la façade*, *une voiture s’est couchée*: how it went that minute, before what lasts, and what things
    /// were meanwhile behind it.
    private func asItWent(_ items: [Item]) -> [Item] {
        var isInStory = false
        return items.map { item in
            let isState = item.isState && item.date == nil && item.attributes["rubrique"] == Rubric.impact.rawValue
            isInStory = isState ? isInStory : isOfTheMinute(item)
            guard isInStory else { return item }
            var item = item
            item.attributes["récit"] = "après"
            return item
        }
    }

    /// What fell at the very minute it began, before what that did; what has no date, and nothing dated before it, came at
    /// once.
    private func withTheBeginning(_ steps: [Item]) -> [Item] {
        guard let start = incident.start?.span else { return steps }
        let undated = steps.prefix { $0.date == nil }.count
        return steps.enumerated().map { index, step in
            var step = step
            if index < undated, step.facts[.action] != nil, step.attributes["prélude"] == nil {
                step.attributes["premier_jour"] = "oui"
            }
            // *Le trafic a repris*: the end comes behind what befell people.
            if step.recovers, step.attributes["étape"] != "fait" { step.attributes["premier_jour"] = nil }
            if let span = step.date?.span, step.date?.minute != nil, start.contains(span.lowerBound),
                step.attributes["étape"] == "fait"
            {
                step.attributes["récit"] = "après"
            }
            return step
        }
    }

    /// *Les perturbations doivent durer tout le week-end*: what is known of the end, told where the end is not yet.
    private func tellsHowLong(_ item: Item) -> Bool {
        guard incident.state == .ongoing, item.date.map({ $0.isAfter(incident.pointOfView) }) ?? true,
            item.path.hasPrefix("suites") || item.attributes["rubrique"] == Rubric.outlook.rawValue,
            case .action(let action)? = item.facts[.action]?.value, Self.lasting.contains(action.head)
        else { return false }
        return item.facts[.subject]?.value?.groups?.contains { Self.course.contains($0.head) } ?? false
    }

    private static let lasting: Set<String> = [
        "améliorer", "devoir", "durer", "prendre", "prolonger", "redémarrer", "reprendre", "rester", "revenir",
        "rouvrir",
    ]
    private static let course: Set<String> = [
        "circulation", "difficultés", "perturbation", "perturbations", "remise", "reprise", "retour", "rétablissement",
        "situation", "trafic", "travaux",
    ]

    private func isOfTheMinute(_ item: Item) -> Bool {
        guard item.isEvent || !item.isState && item.path.hasPrefix("impact"), !item.isAhead, !item.isUncertain,
            item.facts[.source] == nil,
            [Rubric.impact.rawValue, nil].contains(item.attributes["rubrique"]),
            ["humain", "victimes", "moyens", "secours"].allSatisfy({ item.attributes[$0] != "oui" }),
            item.date == nil || item.date?.day == incident.start?.day, item.introducers.isEmpty,
            case .action(let action)? = item.facts[.action]?.value, !action.isDenied, !action.verb.isPassive
        else { return false }
        if case .entity(.incident)? = item.facts[.subject]?.value { return true }
        guard let group = item.facts[.subject]?.value?.groups?.first else { return false }
        if let event = incident.event, group.isDefinite, group.head == event.head { return true }
        return incident.nature == .fire && Self.flames.contains(group.head) || Self.crew.contains(group.head)
            || !group.isPerson && Self.sudden.contains(action.head)
    }

    private static let flames: Set<String> = ["feu", "flamme", "flammes"]
    private static let crew: Set<String> = [
        "aiguilleur", "capitaine", "chauffeur", "commandant", "conducteur", "conductrice", "équipage", "garde-frein",
        "machiniste", "mécanicien", "pilote",
    ]
    private static let sudden: Set<String> = [
        "arrêter", "basculer", "briser", "céder", "chuter", "coucher", "couler", "dérailler", "détacher", "disloquer",
        "éclater",
        "écraser", "écrouler", "effondrer", "embraser", "encastrer", "enflammer", "exploser", "heurter", "immobiliser",
        "percuter",
        "renverser", "retourner", "rompre", "sombrer", "télescoper", "tomber",
    ]

    /// What a step or a fact is that is told behind what befell: an inquiry, or who came, mourned or protested.
    private func comesAfter(_ item: Item) -> String? {
        guard !item.isBefore, !item.isState, item.facts[.source] == nil, !item.path.hasPrefix("enquete"),
            case .action(let action)? = item.facts[.action]?.value, !action.isDenied, let subject = item.facts[.subject]
        else { return nil }
        let words = action.infinitive(owner: .masculineSingular).map(\.text.inLowerCase)
        if isDisaster, let object = action.object, Self.inquiries.contains(object.head) { return "enquête" }
        if isDisaster,
            Self.prosecuting.contains(action.head)
                || Self.detaining.contains(action.head) && Self.custody.contains(where: words.contains)
        {
            return "enquête"
        }
        let groups = subject.value?.groups ?? []
        // *Les médecins légistes ont identifié les victimes*
        if isDisaster, action.head == "identifier", action.object?.namesVictims ?? false { return "enquête" }
        // *La suspecte a été conduite à l’infirmerie*: once one knows who was arrested.
        if isDisaster, groups.contains(where: { $0.isDefinite && Self.accused.contains($0.head) }) { return "enquête" }
        if groups.contains(where: { Self.rescuers.contains($0.head) }) { return nil }
        if Self.protests.contains(action.head) || groups.contains(where: { $0.head == "manifestants" }) {
            return "hommage"
        }
        let isVisit =
            action.head == "rendre"
            && (action.verb.isPronominal || words.contains("visite")) && !subject.isOfHouse
        return isVisit || words.contains(where: Self.mourning.contains) ? "hommage" : nil
    }

    private static let inquiries: Set<String> = ["enquête", "information"]
    /// What justice does of somebody.
    private static let prosecuting: Set<String> = [
        "auditionner", "condamner", "écrouer", "incarcérer", "inculper", "interpeller", "relâcher",
    ]
    private static let accused: Set<String> = [
        "accusé", "accusée", "accusés", "prévenu", "prévenue", "prévenus", "suspect", "suspecte", "suspects",
    ]
    /// *Mettre en examen*, *placer en garde à vue*, *remettre en liberté*
    private static let detaining: Set<String> = ["laisser", "lever", "mettre", "placer", "prolonger", "remettre"]
    private static let custody: Set<String> = ["détention", "examen", "judiciaire", "liberté", "surveillée", "vue"]
    private static let protests: Set<String> = ["défiler", "manifester", "protester"]
    private static let mourning: Set<String> = [
        "compassion", "condoléances", "deuil", "émotion", "funérailles", "hommage", "obsèques", "recueillir", "silence",
    ]

    private func mourns(_ item: Item) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value else { return false }
        return action.infinitive(owner: .masculineSingular).contains { Self.mourning.contains($0.text.inLowerCase) }
    }

    /// *58 morts ont été recensés*, *les plongeurs ont retrouvé deux corps*: how many they are, or who was found.
    private func tellsToll(_ item: Item) -> Bool {
        if Self.victims.contains(anyOf: item.attributes["mesure"]) { return true }
        if let group = item.facts[.subject]?.value?.groups?.first, group.namesVictims { return true }
        guard case .action(let action)? = item.facts[.action]?.value else { return false }
        // *André Marques figure parmi les morts*
        if action.head == "figurer" {
            return action.infinitive(owner: .masculineSingular).contains { Self.victims.contains($0.text) }
        }
        return action.object?.namesVictims ?? false
    }

    static let victims: Set<String> = [
        "blessé", "blessés", "corps", "dépouilles", "disparu", "disparus", "mort", "morts", "rescapé", "rescapés",
        "survivants", "victime", "victimes",
    ]

    /// *300 pompiers ont été mobilisés*, *le préfet a déclenché le plan rouge*, *la ville a relogé les habitants*.
    private func tellsRescue(_ item: Item) -> Bool {
        if item.path.hasPrefix("impact") {
            guard case .action(let action)? = item.facts[.action]?.value else { return false }
            return action.head == "évacuer" && !action.isDenied
        }
        guard !item.isState, item.attributes["secours"] != "oui",
            !item.path.hasPrefix("faits") || item.attributes["rubrique"] == Rubric.remedies.rawValue
        else { return false }
        if Self.rescuers.contains(anyOf: item.attributes["mesure"]) { return true }
        if let head = item.facts[.subject]?.value?.groups?.first?.head, Self.rescuers.contains(head) { return true }
        guard case .action(let action)? = item.facts[.action]?.value, !action.isDenied else { return false }
        return Self.sheltering.contains(action.head)
            || (action.object.map { Self.means.contains($0.head) || Self.rescuers.contains($0.head) } ?? false)
    }

    /// *Les courants ont gêné les plongeurs*, once it is told that there were some.
    private func hindersRescue(_ item: Item) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value, let object = action.object else { return false }
        return object.isDefinite && Self.rescuers.contains(object.head)
    }

    private static let means: Set<String> = ["ambulances", "cellule", "gymnase", "plan", "renforts", "sirènes"]
    private static let sheltering: Set<String> = ["abriter", "évacuer", "héberger", "reloger", "secourir", "sauver"]
}

extension Incident {
    /// Whether it is a leak of data that the record names: what to do about it is told with them.
    var tellsWhichData: Bool { nature == .dataBreach && !(impact.data?.categories.isEmpty ?? true) }
}

extension Set<String> {
    /// Whether it has a unit, be that counted in its singular.
    fileprivate func contains(anyOf unit: String?) -> Bool { unit.map { contains($0) || contains($0 + "s") } ?? false }
}

extension Fact {
    /// Whether it means the organisation or the service.
    fileprivate var isOfHouse: Bool { if case .entity = value { true } else { false } }
}

extension NounGroup {
    /// *Les victimes*, *une dizaine de blessés*, *quatre des huit rescapés*, but not *les proches des victimes*.
    fileprivate var namesVictims: Bool {
        if Items.victims.contains(head) || ["recherche", "recherches"].contains(head) && text.hasSuffix("survivants") {
            return true
        }
        guard !isDefinite else { return false }
        return text.lettersApart.prefix(4).dropFirst().contains { Items.victims.contains(String($0)) }
            && !ownHeadNamesKin
    }

    private var ownHeadNamesKin: Bool {
        [
            "ami", "amis", "association", "avocat", "avocats", "collectif", "famille", "familles", "fonds", "proche",
            "proches",
        ]
        .contains(head)
    }
}
