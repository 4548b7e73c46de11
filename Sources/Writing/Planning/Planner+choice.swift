import French
import Incidents

/// Choosing among the ways to say one thing.
extension Planner {
    /// The best formulation of a slot that can be said now in a title or an intertitre, or nil.
    func choose(
        _ slotName: String, item: Item? = nil, accepting: @escaping (Realization) -> Bool = { _ in true }
    ) -> Said? {
        var candidates = candidates(slotName, item: item, budget: Self.longest, isBody: false, accepting: accepting)
        return candidates.candidate(0)
    }

    /// What can be said now of a slot.
    func candidates(
        _ slotName: String, item: Item?, budget: Int, isBody: Bool = true,
        accepting: @escaping (Realization) -> Bool = { _ in true }
    ) -> Candidates {
        guard let slot = library.slot(slotName) else {
            return Candidates(slotName, nil, [], self, accepting: accepting)
        }
        let rows = ordered(slot, item)
        guard !rows.isEmpty else { return Candidates(slotName, nil, [], self, accepting: accepting) }
        let anchor = slot.anchor == .incident && goesOnInThePast(slotName) ? .recit : slot.anchor
        let setting = Setting(realizer, anchor: anchor, item: item.map(seenFromHere), isBody: isBody)
        let request = Request(slot: slot, setting: setting, budget: budget)
        return Candidates(slotName, request, rows, self, accepting: accepting)
    }

    /// The formulations whose guards may hold, in the order of the hash; of an item, those that could tell most of it
    /// first.
    private func ordered(_ slot: Slot, _ item: Item?) -> [Row] {
        if let rows = realizer.order[slot.name, item] { return rows }
        let seed = StableHash(identifier, item?.path ?? "", slot.name)
        let facts = item?.facts.names
        var rows: [Row] = []
        for section in slot.sections where realizer.mayHold(section.guards, item: item) {
            rows.reserveCapacity(rows.count + section.formulations.count)
            for index in section.formulations {
                let formulation = slot.formulations[index]
                let parts = facts == nil ? nil : formulation.parts
                let potential = parts?.itemFacts.intersection(facts ?? []).count ?? 0
                let hash = seed.adding(formulation.source).value
                rows.append(Row(formulation: formulation, parts: parts, potential: potential, hash: hash))
            }
        }
        rows.sort { ($0.potential, $0.hash) > ($1.potential, $1.hash) }
        realizer.order.keep(rows, of: slot.name, item)
        return rows
    }

    /// The formulation with as many of its optional parts as the budget allows; a source just named is named again
    /// only when the sentence needs it.
    func say(_ row: Row, _ request: Request, _ accepting: (Realization) -> Bool) -> Said? {
        let setting = request.setting
        let parts = row.parts ?? row.formulation.parts
        guard setting.allows(parts, after: discourse.story) else { return nil }
        if parts.saysItLasts, discourse.story.saysItLasts { return nil }
        var shortest: Realization?
        for repeatsSources in setting.item == nil || !parts.namesSource ? [false] : [false, true] {
            for dropping in 0...parts.optionCount {
                guard
                    let realization = setting.realize(
                        parts, after: discourse, dropping: dropping, repeatsSources: repeatsSources),
                    accepting(realization)
                else { continue }
                if realization.wordCount <= request.budget || realization.isQuotation {
                    return row.said(realization, parts, request)
                }
                shortest = realization
            }
            if shortest != nil { break }
        }
        // A fact is better told long than not told.
        return shortest.map { row.said($0, parts, request) }
    }

    // MARK: Ranking

    /// What a passive weighs against the active.
    private static let passiveWeight = 9
    /// The same where nothing else was done to it: *la panne a été confirmée par OVH*.
    private static let agentWeight = 4

    /// What it weighs to be about the incident once more.
    private static let insistence = 8

    /// What speaks against a formulation here, worst first; within a step the hash goes on deciding.
    func penalty(_ said: Said, _ fingerprint: UInt64, item: Item?) -> Int {
        let opening = said.realization.opening
        let recent = discourse.story.openings.suffix(2)
        var penalty = penalty(said.formulation, said.parts, slot: said.slot, item: item)
        if discourse.story.standfirst.contains(fingerprint) { penalty += 32 }
        if recent.last?.words == opening.words { penalty += 24 }
        if linker.misplaces(
            said.realization, after: discourse.story.previousSlot, by: discourse.story.previousSubject)
        {
            penalty += 16
        }
        for turn in library.links.turns(in: said.realization.tokens) {
            penalty += turn.weight
            // It opens on an answer, and does not go on with one.
            if turn.weight > 2, discourse.story.previousSlot == said.slot { penalty += 16 }
            if discourse.connectives[turn.key, default: 0] >= turn.limit { penalty += 16 }
        }
        if said.realization.saysSameDay { penalty += discourse.maySaySameDay ? 3 : 12 }
        if let faults = room?.faults { penalty += 32 * faults(said.realization) }
        penalty += omission(said)
        // *L’incident s’expliquait par … ses deux centres*: whose they are is the subject of the sentence.
        if item?.ownsItsWords == true, said.realization.anatomy.subject != .entity(.organisation) { penalty += 40 }
        // A pseudonym keeps its small letter, and never opens a sentence where it need not.
        if said.realization.opensInLowerCase { penalty += 40 }
        // *Une panne d’O2 a touché les clients d’O2*: another way where there is one.
        if said.realization.repeats(realizer.serviceName) { penalty += 20 }
        // *Ont été perturbées par la perturbation*
        if stammers(said.realization) { penalty += 20 }
        // *… pour des millions d’internautes. Pour des millions d’internautes…*: a pronoun, or another way.
        if discourse.story.previousMentionsUsers, said.realization.told.contains(.users),
            !(said.realization.tokens.first.map { $0.reads("ils") || $0.reads("elles") } ?? false)
        {
            penalty += 12
        }
        // *L’acte est survenu… Le sabotage touche…*: an article is about whom it befell, and where, too.
        if said.realization.anatomy.subject == .entity(.incident),
            discourse.story.recentSubjects.contains(.entity(.incident)),
            !(said.realization.tokens.first.map { $0.reads("il") || $0.reads("elle") } ?? false)
        {
            penalty += Self.insistence
        }
        if recent.count == 2, recent.allSatisfy({ $0.kind == opening.kind }) { penalty += 2 }
        if recent.first?.words == opening.words { penalty += 1 }
        return penalty
    }

    /// Whether a word of a sentence is made as the noun of the incident, which stands there too.
    private func stammers(_ sentence: Realization) -> Bool {
        guard let stem = realizer.ownStem else { return false }
        return sentence.tokens.count { $0.begins(with: stem) } > 1
    }

    /// What of it is known before the formulation is realized: it will weigh so much at least.
    func penalty(_ formulation: Formulation, _ parts: Formulation.Parts, slot: String, item: Item?) -> Int {
        let story = discourse.story
        let use = Use(slot, formulation)
        var penalty = 0
        if story.used.contains(use) { penalty += 8 }
        if story.usedInStandfirst.contains(use) { penalty += 6 }
        // Whoever did it is better its subject.
        if parts.namedFacts.contains(.passive) { penalty += Self.passiveWeight }
        if parts.needs.contains(where: { $0.name == .author && $0.preposition == "par" }) {
            penalty += Self.agentWeight
        }
        // *La fermeture de quinze semaines* says how long.
        if slot == "usages", isLongClosure, parts.incidentBraces.isEmpty, discourse.mentionCount[.incident] == nil,
            realizer.incident.event.map({ $0.text.contains(" de ") }) ?? false
        {
            penalty += 9
        }
        // How long it lasted, nobody has said yet.
        if slot == "operation", isLongClosure, !parts.namedFacts.contains(.roundDuration) { penalty += 9 }
        if slot == "etape", tellsHowLong(item), !parts.namedFacts.contains(.duration) { penalty += 9 }
        // *Au même moment, 23 minutes après*: the delay was told of that moment.
        if let date = item?.date, date == discourse.lastMoment, parts.namedFacts.contains(.acknowledgementDelay) {
            penalty += 12
        }
        // *S’est expliquée. L’incident s’expliquait…* would stammer.
        if !parts.verbStems.isDisjoint(with: story.previousVerbs) { penalty += 6 }
        for stem in parts.verbStems { penalty += 2 * max(0, story.verbs[stem, default: 0] - 1) }
        return penalty
    }
}
