import French
import Incidents

/// How it began takes in what it touched, and what it did, where.
extension Planner {
    static let extent = "composants"

    /// What could be told with the beginning: what broke down, where nothing is told of what was spared, which is its
    /// contrary.
    var maySayExtentWithBeginning: Bool {
        guard genre == .article, room == nil, realizer.incident.state != .planned,
            realizer.facts[.components]?.condition == .value, !isTold(realizer.facts[.components]),
            isTold(realizer.facts[.spared]), isTold(realizer.facts[.extent])
        else { return false }
        return true
    }

    private func isTold(_ fact: Fact?) -> Bool {
        guard let fact, fact.condition == .value, fact.isCountable else { return true }
        return fact.isTold(discourse.story)
    }

    /// *La panne, qui a touché le mobile, le fixe et l’internet, a commencé vers 4 h 05*, where that was kept for it.
    mutating func begin(_ entry: Plan.Entry, _ sentences: inout [Said]) -> Bool {
        guard entry.slot == "debut", weaves, deferred.contains(Self.extent), maySayExtentWithBeginning else {
            return false
        }
        var hosts = candidates(entry.slot, item: nil, budget: entry.budget)
        var rank = 0
        while let host = hosts.candidate(rank) {
            rank += 1
            guard host.realization.anatomy.subject == .entity(.incident), host.realization.anatomy.opensWithSubject
            else { continue }
            var told = self
            told.keep(host, item: nil)
            if let whole = told.weave(Self.extent, into: host, lists: true) {
                self = told
                sentences.append(whole)
                discourse.woven.insert(Self.extent)
                return true
            }
        }
        hasNoRoomForExtent = true
        return false
    }

    /// *L’explosion, survenue à Blaye, a détruit le silo.*
    mutating func locate(_ entry: Plan.Entry, _ sentences: inout [Said]) -> Bool {
        guard entry.slot == "endroit", weaves, genre == .article, room == nil, let host = sentences.last,
            host.realization.anatomy.subject == .entity(.incident), weaver.isOpen(host.realization),
            realizer.facts[.site]?.condition == .value, !isTold(realizer.facts[.site])
        else { return false }
        guard let whole = weave(entry.slot, into: host, lists: false) else { return false }
        sentences[sentences.count - 1] = whole
        return true
    }

    private mutating func weave(_ slot: String, into host: Said, lists: Bool) -> Said? {
        var traits = candidates(slot, item: nil, budget: Self.longest)
        var rank = 0
        while let trait = traits.candidate(rank) {
            rank += 1
            guard trait.realization.anatomy.subject == .entity(.incident),
                trait.realization.anatomy.tense?.isCompound == true || realizer.incident.state == .ongoing,
                let whole = weaver.weave(trait.realization, into: host.realization, lists: lists)
            else { continue }
            settle(trait)
            return Said(
                realization: whole, formulation: host.formulation, parts: host.parts, slot: host.slot,
                joined: host.joined + [trait.formulation], continues: host.continues, measure: host.measure)
        }
        return nil
    }
}
