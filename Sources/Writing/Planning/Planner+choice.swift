import French
import Incidents

/// Choosing among the ways to say one thing.
extension Planner {
    /// The best formulation of a slot that can be said now, or nil.
    func choose(
        _ slotName: String, item: Item? = nil, budget: Int = Self.longest, isBody: Bool = true,
        accepting: (Realization) -> Bool = { _ in true }
    ) -> Said? {
        candidates(slotName, item: item, budget: budget, isBody: isBody, accepting: accepting)
            .first { !isBody || !$0.realization.opensWithDigits }
    }

    /// What can be said now of a slot, best first.
    func candidates(
        _ slotName: String, item: Item?, budget: Int, isBody: Bool = true,
        accepting: (Realization) -> Bool = { _ in true }
    ) -> [Said] {
        guard let slot = library.slots[slotName] else { return [] }
        let request = Request(slot: slot, item: item, budget: budget, isBody: isBody)
        var candidates: [Said] = []
        var richest = 0
        for (formulation, potential) in ordered(slot, item) {
            // Those left tell less of the item than one that can be said, or enough are in hand to choose among.
            if item != nil, potential < richest { break }
            if candidates.count >= Self.enough { break }
            guard let said = say(formulation, request, accepting) else { continue }
            richest = max(richest, said.realization.itemFacts.count)
            candidates.append(said)
        }
        // Nothing is said twice in the same words.
        candidates.removeAll { isBody && discourse.said.contains($0.realization.words) }
        // An item is told once: what the sentence leaves out of it would be lost.
        if item != nil, let richest = candidates.map(\.realization.itemFacts.count).max() {
            candidates.removeAll { $0.realization.itemFacts.count < richest }
        }
        // Naming the same source again is a last resort.
        if candidates.contains(where: { !$0.realization.repeatsSource }) {
            candidates.removeAll(where: \.realization.repeatsSource)
        }
        // *L’incident s’expliquait par … ses deux centres*: whose they are is the subject of the sentence.
        if item?.ownsItsWords == true {
            let owned = candidates.filter { $0.realization.anatomy.subject == .entity(.organisation) }
            if !owned.isEmpty { candidates = owned }
        }
        // *Une panne d’O2 a touché les clients d’O2*: another way where there is one.
        let name = realizer.incident.service.actor.name
        if candidates.contains(where: { !$0.realization.repeats(name) }) {
            candidates.removeAll { $0.realization.repeats(name) }
        }
        guard isBody else { return candidates }
        let ranked = candidates.enumerated().map { index, said in
            (said, penalty(said, slot) + (said.realization.wordCount > budget ? Self.tooLong : 0), index)
        }
        return ranked.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    /// What a sentence longer than its place allows weighs: it is said for want of another.
    private static let tooLong = 64

    /// Candidates among which a choice is one: more would cost more than they bring.
    private static let enough = 16

    /// The formulations whose guards may hold, in the order of the hash; of an item, those that could tell most of it
    /// first, each with how many of its facts it names.
    private func ordered(_ slot: Slot, _ item: Item?) -> [(formulation: Formulation, potential: Int)] {
        var rows: [(formulation: Formulation, potential: Int, hash: UInt64)] = []
        for formulation in slot.formulations where realizer.mayHold(formulation.guards, item: item) {
            let potential = item.map { item in formulation.itemFacts.count { item.facts[$0] != nil } } ?? 0
            let hash = StableHash.value(identifier, item?.path ?? "", slot.name, formulation.source)
            rows.append((formulation, potential, hash))
        }
        rows.sort { ($0.potential, $0.hash) > ($1.potential, $1.hash) }
        return rows.map { ($0.formulation, $0.potential) }
    }

    /// The formulation with as many of its optional parts as the budget allows; a source just named is named again
    /// only when the sentence needs it.
    private func say(
        _ formulation: Formulation, _ request: Request, _ accepting: (Realization) -> Bool
    ) -> Said? {
        var shortest: Realization?
        for repeatsSources in request.item == nil ? [false] : [false, true] {
            for dropping in 0...formulation.optionCount {
                guard
                    let realization = realizer.realize(
                        formulation, anchor: request.slot.anchor, item: request.item, after: discourse,
                        dropping: dropping, isBody: request.isBody, repeatsSources: repeatsSources)
                else { continue }
                guard accepting(realization) else { continue }
                if realization.wordCount <= request.budget || realization.isQuotation {
                    return Said(realization: realization, formulation: formulation, slot: request.slot.name)
                }
                shortest = realization
            }
            if shortest != nil { break }
        }
        // A fact is better told long than not told.
        return shortest.map { Said(realization: $0, formulation: formulation, slot: request.slot.name) }
    }

    // MARK: Ranking

    /// What speaks against a formulation here, worst first; within a step the hash goes on deciding.
    private func penalty(_ said: Said, _ slot: Slot) -> Int {
        let opening = Opening(said.realization)
        let recent = discourse.openings.suffix(2)
        var penalty = 0
        if discourse.standfirst.contains(said.realization.words) { penalty += 32 }
        if recent.last?.words == opening.words { penalty += 24 }
        if linker.misplaces(said.realization, after: discourse.previousSlot) { penalty += 16 }
        for turn in library.links.turns where turn.occurs(in: said.realization.tokens) {
            penalty += turn.weight
            if discourse.connectives[turn.key, default: 0] >= turn.limit { penalty += 16 }
        }
        let use = "\(slot.name)\u{0}\(said.formulation.source)"
        if discourse.used.contains(use) { penalty += 8 }
        if discourse.usedInStandfirst.contains(use) { penalty += 6 }
        if said.realization.saysSameDay { penalty += 3 }
        // Where it happened is said at once, or would have to be said by itself.
        if slot.name == "attaque", let extent = realizer.facts[.extent], extent.isCountable,
            !extent.paths.allSatisfy({ discourse.told.contains($0) || said.realization.told.contains($0) })
        {
            penalty += 10
        }
        // *… pour des millions d’internautes. Pour des millions d’internautes…*: a pronoun, or another way.
        if discourse.previousMentionsUsers, said.realization.told.contains("impact.usagers"),
            !["ils", "elles"].contains(said.realization.tokens.first?.text.lowercased() ?? "")
        {
            penalty += 12
        }
        if recent.count == 2, recent.allSatisfy({ $0.kind == opening.kind }) { penalty += 2 }
        if recent.first?.words == opening.words { penalty += 1 }
        return penalty
    }

    /// How much of a sentence stands in a text.
    ///
    /// - Returns: 0 when less than half of the words that mean something are shared, 1 under four fifths, else 2.
    static func echo(_ sentence: Realization, in text: String) -> Int {
        let words = Set(sentence.words.lowercased().split(separator: " ").filter { $0.count > 3 })
        guard !words.isEmpty else { return 0 }
        let shared = words.intersection(text.lowercased().split(separator: " ")).count
        return shared * 5 >= words.count * 4 ? 2 : shared * 2 >= words.count ? 1 : 0
    }
}
