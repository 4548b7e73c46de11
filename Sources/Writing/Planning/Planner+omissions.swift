import French
import Incidents

/// What speaks against a sentence that opens a story: what it leaves out, or says once more.
extension Planner {
    func omission(_ said: Said) -> Int {
        let told = said.realization.told
        return omission(said.slot) { _, fact in
            let tells = fact.places.contains(where: told.contains)
            return Telling(
                may: tells, must: tells,
                closes: fact.places.allSatisfy { discourse.story.told.contains($0) || told.contains($0) },
                repeats: fact.places.contains { discourse.story.toldInStandfirst.contains($0) && told.contains($0) })
        }
    }

    /// As much of it as is known before a formulation is realized: it tells no fact that it does not name, and each that
    /// it cannot do without.
    func leastOmission(_ parts: Formulation.Parts, slot: String) -> Int {
        omission(slot) { name, fact in
            let tellers = realizer.tellers(of: name)
            let may =
                !parts.namedFacts.isDisjoint(with: tellers) || parts.conditions.contains { tellers.contains($0.0) }
            let needs = may ? parts.needs.filter { tellers.contains($0.name) } : []
            let needed = needs.flatMap { realizer.facts[$0.name]?.places ?? [] }
            return Telling(
                may: may, must: !needs.isEmpty, closes: may || fact.places.allSatisfy(discourse.story.told.contains),
                repeats: fact.places.contains {
                    discourse.story.toldInStandfirst.contains($0) && needed.contains($0)
                })
        }
    }

    /// What a sentence tells of a fact: what it may tell, and what it will.
    private struct Telling {
        var may: Bool
        var must: Bool
        /// Whether nothing of it may be left to tell.
        var closes: Bool
        /// Whether it will tell again what the standfirst told of it.
        var repeats: Bool
    }

    private func omission(_ slot: String, _ telling: (FactName, Fact) -> Telling) -> Int {
        switch slot {
        case "attaque": omissionOfLead(telling)
        case "debut": omissionOfBeginning(telling)
        default: 0
        }
    }

    private func omissionOfLead(_ telling: (FactName, Fact) -> Telling) -> Int {
        let facts = realizer.facts
        var penalty = 0
        // Where it happened is said at once, or would have to be said by itself.
        if let extent = facts[.extent], extent.isCountable, !telling(.extent, extent).closes { penalty += 10 }
        let names: [FactName] = realizer.tellsWhom ? [.uses, .affected, .users] : [.uses, .affected]
        guard let name = names.first(where: { facts[$0] != nil }), let uses = facts[name] else { return penalty }
        let told = telling(name, uses)
        // Who, when and what it did to whom, in one sentence.
        if uses.condition == .value, uses.isCountable, !uses.isTold(discourse.story),
            !uses.places.contains(where: discourse.story.toldInStandfirst.contains), !told.may
        {
            penalty += 4
        }
        // What the standfirst has told of its effects waits for a sentence of its own.
        if name != .users, told.repeats { penalty += 10 }
        return penalty
    }

    /// The beginning says what broke down, or where.
    private func omissionOfBeginning(_ telling: (FactName, Fact) -> Telling) -> Int {
        var penalty = 0
        for name in [FactName.site, .components, .extent] {
            guard let fact = realizer.facts[name], fact.isCountable else { continue }
            let told = telling(name, fact)
            let weighs = (told: fact.isRead(discourse.story), untold: !fact.isTold(discourse.story))
            // Of what may be told or not, what weighs either way.
            if (!told.may || weighs.told) && (told.must || weighs.untold) { penalty += 10 }
        }
        return penalty
    }
}
