import French
import Incidents

/// Background that has no place of its own in time: it stands behind what it says more of, and presents the service once
/// it is told what befell it.
extension Items {
    /// Marks what says what the service or the organisation is or how large: *l’oléoduc relie le Texas au New Jersey*.
    func presenting(_ items: [Item]) -> [Item] {
        let marked = markPresenting(items)
        // Beside more of what things are, it is read with that.
        let isAlone = marked.allSatisfy { $0.attributes["présente"] == "oui" || !$0.isTimeless || $0.isEvent }
        if isAlone { return marked }
        let presenting = Set(marked.filter { $0.attributes["présente"] == "oui" }.map(\.path))
        return items.filter { presenting.contains($0.path) } + items.filter { !presenting.contains($0.path) }
    }

    private func markPresenting(_ items: [Item]) -> [Item] {
        items.map { item in
            guard item.isTimeless, !item.isEvent || incident.state != .planned,
                item.facts[.subject].map({ isHouse($0.value) }) ?? false,
                case .action(let action)? = item.facts[.action]?.value, !action.isDenied,
                Self.presenting.contains(action.head) || item.holds && item.isState && isWhatItDoes(action)
            else { return item }
            var item = item
            item.attributes["présente"] = "oui"
            return item
        }
    }

    /// *Fastly rapproche les contenus des internautes*: anything it does to things at any time, save whose it is, how it came
    /// to be and what it wants.
    private func isWhatItDoes(_ action: InfinitiveGroup) -> Bool {
        action.object != nil && !action.verb.isPassive && !action.isPast && !Self.wishing.contains(action.head)
            && !Self.intents.contains(action.head) && !Self.ofItsPast.contains(action.head)
    }

    private static let ofItsPast: Set<String> = [
        "affirmer", "appartenir", "assurer", "attribuer", "avoir", "continuer", "dater", "dépendre", "dire", "indiquer",
        "pouvoir", "préparer", "prévoir", "relever", "remonter", "rester", "subir",
    ]

    /// The service or the organisation, be it by what its newsroom calls it: *les deux opérateurs*.
    private func isHouse(_ subject: FactValue?) -> Bool {
        if case .entity(let entity)? = subject { return entity != .incident }
        guard let group = subject?.groups?.first, subject?.groups?.count == 1 else { return false }
        return [incident.service.actor, incident.organisation].contains { actor in
            actor.designations.contains { $0.text == group }
        }
    }

    /// Marks what was so, or came to pass, before any of it: it is read last, where no sentence had room for it.
    func inTheBackground(_ items: [Item]) -> [Item] {
        items.map { item in
            guard item.isTimeless || item.isBefore && !goesOn(item, in: items) else { return item }
            var item = item
            item.attributes["fond"] = "oui"
            return item
        }
    }

    /// The lists with what befell elsewhere where it bears: *Discord est tombé en panne*, that day, beside those whom the
    /// outage hit; *un autre incendie*, in the background, whatever key has it.
    func withNeighbours(_ lists: [String: [Item]]) -> [String: [Item]] {
        guard incident.state != .planned, let context = lists["contexte"], let facts = lists["faits"] else {
            return lists
        }
        var lists = lists
        let beside = context.filter(isHitBeside)
        if !beside.isEmpty {
            lists["contexte"] = context.filter { item in !beside.contains { $0.path == item.path } }
            lists["voisins"] = beside
        }
        let others = facts.filter { item in
            item.attributes["rubrique"] == Rubric.context.rawValue && item.date != nil && item.isEvent
                && item.facts[.subject]?.value?.groups?.first.map { isLikeIt($0) } ?? false
        }
        if !others.isEmpty {
            lists["faits"] = facts.filter { item in !others.contains { $0.path == item.path } }
            lists["contexte", default: []] += others
        }
        return lists
    }

    /// *Tomber en panne*, *être perturbé*, of another service, the day ours did.
    private func isHitBeside(_ item: Item) -> Bool {
        guard Self.endOfTrouble.contains(incident.nature), item.isEvent, let day = item.date?.day,
            day == incident.start?.day, case .action(let action)? = item.facts[.action]?.value, !action.isDenied
        else { return false }
        if case .entity? = item.facts[.subject]?.value { return false }
        return Self.failing.contains(action.head)
    }

    private static let failing: Set<String> = ["connaître", "perturber", "planter", "subir", "tomber"]

    /// *Frances Haugen a accusé l’entreprise dimanche*, where she has testified since: what one did is told in one place.
    private func goesOn(_ item: Item, in items: [Item]) -> Bool {
        guard let subject = item.facts[.subject]?.value else { return false }
        if case .entity = subject { return false }
        return items.contains { other in
            !other.isTimeless && !other.isBefore && other.facts[.subject]?.value?.isOne(with: subject) ?? false
        }
    }

    /// Marks what things were that the story names, at any time or that day: *le train comptait sept voitures*.
    func setting(_ items: [Item]) -> [Item] {
        items.map { item in
            let isOfThatDay = item.date?.isWholeDay == true && item.date?.day == incident.start?.day
            guard item.isState, item.isTimeless || isOfThatDay,
                [Rubric.context, .cause].map(\.rawValue).contains(item.attributes["rubrique"])
            else { return item }
            var item = item
            item.attributes["cadre"] = "oui"
            return item
        }
    }

    /// What something does at any time that tells what it is and how large; whose it is and how it came to be is for
    /// the end.
    private static let presenting: Set<String> = [
        "abriter", "accueillir", "acheminer", "alimenter", "assurer", "compter", "comporter", "couvrir", "desservir",
        "employer", "être", "fabriquer", "fournir", "héberger", "mesurer", "permettre", "produire",
        "regrouper", "relier", "représenter", "réunir", "servir", "traiter", "transporter",
    ]
}

extension Item {
    /// Whether no date places it in the story: none, or that of a year, or of other years.
    var isTimeless: Bool {
        guard let date else { return true }
        if case .year = date.value { return true }
        return isOfOtherYears
    }

    /// Whether it came to pass rather than says what something is: it stands behind no lead.
    var isEvent: Bool { !isState && !holds }

    /// Whether it is background that stands behind the first sentence that names what it is about, in its list.
    func isAside(in list: String) -> Bool {
        guard follows == nil, !pointsBack, attributes["revendique"] == nil, attributes["motif"] == nil else {
            return false
        }
        return switch list {
        case "contexte", "chiffres_contexte": isTimeless || isBefore
        case "faits": attributes["cadre"] == "oui"
        default: false
        }
    }

    /// Whether a sentence names what it is about: the very noun with all that tells it from others, or the very name.
    func isAbout(_ sentence: Realization) -> Bool {
        switch facts[.subject]?.value {
        case .actor(let actor)?:
            return [actor.name, actor.acronym].compactMap(\.self).contains {
                SpelledName($0).count(in: sentence) > 0
            }
        case .nounGroups(let groups)?:
            guard groups.count == 1, let group = groups.first else { return false }
            if group.isNamed(in: sentence) || isBefore && group.ownersAreNamed(in: sentence) { return true }
            // *Le tiers payant dispense les assurés d’avancer leurs frais*, of *les assurés*: true at any time.
            guard isState, date == nil, case .action(let action)? = facts[.action]?.value,
                let object = action.object
            else { return false }
            return object.isNamed(in: sentence)
        default: return false
        }
    }
}

extension NounGroup {
    /// *Le code de Mirai*, of a sentence that names Mirai.
    fileprivate func ownersAreNamed(in sentence: Realization) -> Bool {
        let names = text.split { $0 == " " || $0 == "’" }.dropFirst().filter { $0.first?.isUppercase == true }
        guard determiner == .definite, !isCoordinated, !names.isEmpty else { return false }
        return SpelledName(names.joined(separator: " ")).count(in: sentence) > 0
    }

    /// Whether a sentence has its noun, and the words that tell it from others of that noun.
    fileprivate func isNamed(in sentence: Realization) -> Bool {
        guard determiner == .definite, !isCoordinated else { return false }
        let noun = head.inLowerCase
        // A name of ours is one token: *l’aéroport d’Orly*.
        guard
            sentence.tokens.contains(where: { token in
                token.text.inLowerCase == noun || token.text.lettersApart.contains { $0 == noun }
            })
        else { return false }
        // *L’attaque contre Dyn* is another than that of which the sentence tells.
        let names = text.split { $0 == " " || $0 == "’" }.dropFirst().filter { $0.first?.isUppercase == true }
        guard names.allSatisfy({ SpelledName(String($0)).count(in: sentence) > 0 }) else { return false }
        return SubjectMatter(text).without(head).stems.isSubset(of: SubjectMatter(sentence.tokens).stems)
    }
}
