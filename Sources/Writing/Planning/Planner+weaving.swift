import French
import Incidents

/// What somebody or something is has no sentence of its own: it enters the first that names it, as a relative clause or
/// an apposition.
extension Planner {
    /// Works a trait of what the last sentence names into it.
    mutating func weave(into sentences: inout [Said]) {
        guard weaves, genre == .article, room == nil, let host = sentences.last, weaver.isOpen(host.realization),
            !Self.unopened.contains(host.slot), discourse.connectives[Self.woven, default: 0] < Self.atMost,
            sentences.dropLast().last?.realization.anatomy.hasRelative != true
        else { return }
        for list in Self.traits {
            guard let entry = entries[list] else { continue }
            for item in realizer.facts.items(list) where isTrait(item, in: list, of: host) {
                if let whole = woven(item, entry, into: host) {
                    sentences[sentences.count - 1] = whole
                    return
                }
            }
        }
    }

    /// Traits that present the service and would stand in a sentence of their own, by their paths.
    var presentations: Set<String> {
        guard genre == .article, room == nil else { return [] }
        let items = Self.traits.flatMap { realizer.facts.items($0) }
        return Set(items.filter { $0.attributes["présente"] == "oui" && !isTold($0.path) }.map(\.path))
    }

    private func isTrait(_ item: Item, in list: String, of host: Said) -> Bool {
        guard !isTold(item.path), item.follows == nil, !item.pointsBack, item.attributes["revendique"] == nil,
            item.attributes["motif"] == nil, !item.isUncertain, !item.isAhead, item.isTimeless, !isUnexplained(item),
            !(item.glossOfSubject.map(discourse.introduced.contains) ?? false),
            !(item.needlessAfter.map(isTold) ?? false)
        else { return false }
        if case .entity(let entity)? = item.facts[.subject]?.value {
            // What the organisation is has nothing to do with why it broke down.
            if entity == .incident || Self.ofCauses.contains(host.slot) { return false }
            if !item.isEvent, !presents(item) { return false }
        }
        if list == "faits", item.attributes["cadre"] != "oui" { return false }
        if !item.isEvent || list == "chiffres_contexte" && item.date == nil { return true }
        guard case .action(let action)? = item.facts[.action]?.value, !action.isDenied else { return false }
        // *GitHub, qui a doublé sa capacité en un an, prévoit…*: what was done goes with what is to be done.
        if item.date == nil { return ["suite", "remede"].contains(host.slot) }
        return Self.founding.contains(action.head)
    }

    /// Whether it says what an entity is, how large or whose, rather than what it wants or has.
    private func presents(_ item: Item) -> Bool {
        guard item.attributes["présente"] != "oui", case .action(let action)? = item.facts[.action]?.value else {
            return true
        }
        return Self.identifying.contains(action.head)
    }

    private static let identifying: Set<String> = [
        "appartenir", "classer", "contenir", "dater", "dépendre", "détenir", "distribuer", "diffuser", "éditer",
        "exploiter",
        "gérer", "pouvoir", "tenir", "vendre",
    ]

    /// Whether something is still to be told of who an item is about, that will stand in its sentence.
    func isPresented(_ item: Item) -> Bool {
        guard weaves, genre == .article, room == nil, case .actor(let actor)? = item.facts[.subject]?.value else {
            return false
        }
        return realizer.facts.items("contexte").contains { trait in
            guard case .actor(let other)? = trait.facts[.subject]?.value, other.slug == actor.slug else { return false }
            return !isTold(trait.path) && trait.isTimeless && !trait.isEvent && !isUnexplained(trait)
        }
    }

    private mutating func woven(_ item: Item, _ entry: Plan.Entry, into host: Said) -> Said? {
        var candidates = candidates(entry.slot, item: item, budget: Self.traitWords)
        var rank = 0
        while let candidate = candidates.candidate(rank) {
            rank += 1
            // *Les données n’étaient ni chiffrées ni effacées*: states side by side are two verbs of one subject.
            let tense = candidate.realization.anatomy.tense
            if item.attributes["cadre"] == "oui", tense == host.realization.anatomy.tense { continue }
            guard let whole = weaver.weave(candidate.realization, into: host.realization) else { continue }
            settle(candidate, item)
            return Said(
                realization: whole, formulation: host.formulation, parts: host.parts, slot: host.slot,
                joined: host.joined + [candidate.formulation], continues: host.continues, measure: host.measure)
        }
        return nil
    }

    /// What was worked in is told; the sentence it stands in is still the last, and about what it was about.
    mutating func settle(_ said: Said, _ item: Item? = nil) {
        let told = said.realization
        discourse.introduced.formUnion(told.discourse.introduced)
        discourse.namedActors.formUnion(told.discourse.namedActors)
        discourse.connectives[Self.woven, default: 0] += 1
        if let item { discourse.woven.insert(item.path) }
        var story = discourse.story
        story.told.formUnion(told.counted)
        if let item { story.told.formUnion(realizer.facts.paths[[item.path] + item.settles]) }
        story.said.insert(told.fingerprint)
        story.used.insert(said.use)
        discourse.story = story
    }

    var weaver: Weaver { Weaver(names: realizer.names) }

    private static let woven = "incise"
    /// Traits worked in, in an article.
    private static let atMost = 5
    private static let traitWords = 20
    private static let traits = ["contexte", "chiffres_contexte", "faits"]
    /// Sentences that are no place for what somebody is.
    private static let unopened: Set<String> = [
        "conseils", "contact", "dpo", "chute", "toujours", "prochain", "antecedent",
    ]
    private static let ofCauses: Set<String> = [
        "cause", "cause_expliquee", "cause_inconnue", "ecarte", "explication", "hypothese", "silence",
    ]
    /// What began a thing, by which it is presented with its year.
    private static let founding: Set<String> = [
        "acheter", "acquérir", "bâtir", "construire", "créer", "fonder", "inaugurer", "lancer", "mettre", "ouvrir",
        "racheter",
    ]
}
