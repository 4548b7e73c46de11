import French
import Incidents

/// What somebody or something is has no sentence of its own: it enters the first that names it, as a relative clause or
/// an apposition.
extension Planner {
    /// Works a trait of what the last sentence names into it.
    mutating func weave(into sentences: inout [Said]) {
        guard weaves, genre == .article, room == nil, let host = sentences.last,
            !Self.unopened.contains(host.slot), discourse.connectives[Self.woven, default: 0] < Self.atMost,
            sentences.dropLast().last?.realization.anatomy.hasRelative != true
        else { return }
        for list in Self.traits {
            guard let entry = entries[list] else { continue }
            for item in realizer.facts.items(list) where isTrait(item, in: list, of: host) {
                guard weaver.isOpen(host.realization) else { return }
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
        if Self.founding.contains(action.head), item.date != nil || action.namesYear { return true }
        return item.date == nil && ["suite", "remede"].contains(host.slot)
    }

    /// Whether it says what an entity is, how large or whose, rather than what it wants or has.
    private func presents(_ item: Item) -> Bool {
        guard item.attributes["présente"] != "oui", case .action(let action)? = item.facts[.action]?.value else {
            return true
        }
        return Self.identifying.contains(action.head) || item.attributes["parole"] == "rapportée" && action.givesMeasure
    }

    private static let identifying: Set<String> = [
        "appartenir", "classer", "contenir", "dater", "dépendre", "détenir", "distribuer", "diffuser", "éditer",
        "exploiter",
        "gérer", "pouvoir", "tenir", "vendre",
    ]

    /// Whether something is still to be told of who or what an item is about, that will stand in its sentence: *la
    /// flèche, qui était en restauration, s’est effondrée*.
    func isPresented(_ item: Item) -> Bool {
        guard weaves, genre == .article, room == nil, let subject = item.facts[.subject]?.value else { return false }
        return realizer.facts.items("contexte").contains { trait in
            guard let other = trait.facts[.subject]?.value, subject.names(what: other) else { return false }
            return trait.path != item.path && !isTold(trait.path) && trait.isTimeless && !trait.isEvent
                && trait.facts[.source] == nil
                && (!isUnexplained(trait) || trait.introducers.contains { $0.path == item.path })
        }
    }

    private mutating func woven(_ item: Item, _ entry: Plan.Entry, into host: Said) -> Said? {
        let other = companion(of: item, for: host)
        for trait in traits(item, entry, for: host) {
            for more in other.map({ traits($0.item, $0.entry, for: host) }) ?? [] {
                guard
                    let whole = weaver.weave(trait.realization, and: more.realization, into: host.realization)
                        ?? weaver.weave(more.realization, and: trait.realization, into: host.realization)
                else { continue }
                settle(trait, item)
                settle(more, other?.item)
                return host.with([trait, more], as: whole)
            }
            guard let whole = weaver.weave(trait.realization, into: host.realization) else { continue }
            settle(trait, item)
            return host.with([trait], as: whole)
        }
        return nil
    }

    /// The ways to say a trait that may stand in a sentence.
    private func traits(_ item: Item, _ entry: Plan.Entry, for host: Said) -> [Said] {
        var candidates = candidates(entry.slot, item: item, budget: Self.traitWords)
        return candidates.all().filter { candidate in
            // *Les données n’étaient ni chiffrées ni effacées*: states side by side are two verbs of one subject.
            item.attributes["cadre"] != "oui"
                || candidate.realization.anatomy.tense != host.realization.anatomy.tense
        }
    }

    /// Another trait of the same thing, to be told with it: what is left would be told alone.
    private func companion(of item: Item, for host: Said) -> (item: Item, entry: Plan.Entry)? {
        guard let subject = item.facts[.subject]?.value else { return nil }
        for list in Self.traits {
            guard let entry = entries[list] else { continue }
            for other in realizer.facts.items(list)
            where other.path != item.path && other.facts[.source] == nil && isTrait(other, in: list, of: host)
                && other.facts[.subject]?.value?.isOne(with: subject) ?? false
            {
                return (other, entry)
            }
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

extension FactValue {
    /// Whether it is what another is, or one definite thing of the same words.
    fileprivate func names(what other: FactValue) -> Bool {
        switch (self, other) {
        case (.actor(let left), .actor(let right)): return left.slug == right.slug
        case (.nounGroups(let left), .nounGroups(let right)):
            guard left.count == 1, right.count == 1, let group = left.first, group.determiner == .definite else {
                return false
            }
            return group == right.first
        default: return false
        }
    }
}

extension InfinitiveGroup {
    /// *Être ouvert en 2016*: its date stands in its words.
    fileprivate var namesYear: Bool {
        let words = infinitive(owner: .masculineSingular)
        return words.indices.dropLast().contains { index in
            words[index].text == "en" && words[index + 1].text.count == 4 && Int(words[index + 1].text) != nil
        }
    }

    /// *Dire protéger environ 20 % du web*, *compter plus de la moitié des banques parmi ses clients*: how large.
    fileprivate var givesMeasure: Bool {
        infinitive(owner: .masculineSingular).contains { token in
            token.kind == .number || ["moitié", "quart", "tiers"].contains(token.text)
        }
    }
}
