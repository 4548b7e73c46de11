import French
import Incidents

/// Title and standfirst.
extension Writer {
    /// At most this many characters in a title.
    static let titleLength = 100

    func title(_ plan: Plan, _ planner: Planner) -> [Article.Run] {
        // A name so long that no title holds it: a long title is better than none.
        for limit in [Self.titleLength, .max] {
            for slot in plan.title {
                let said = planner.choose(slot, isBody: false) { realization in
                    limit == .max || text(realization.sentence).unicodeScalars.count <= limit
                }
                if let said { return runs(said.realization.sentence) }
            }
        }
        return []
    }

    /// Words aimed at in a standfirst: sentences are added until it has enough, none that makes it too long.
    static let standfirstLength = 30...42

    /// What, who, when, then what else there is, in the plan’s order, until there is enough of it.
    func standfirst(_ plan: Plan, _ planner: inout Planner, before body: Planner) -> [Article.Sentence] {
        planner.discourse.named = []
        var said: [Planner.Said] = []
        var told: Set<String> = []
        let leads = leads(plan, body)
        for entry in plan.standfirst {
            for item in planner.items(entry) {
                let words = said.reduce(0) { $0 + $1.realization.wordCount }
                guard words < Self.standfirstLength.lowerBound else { break }
                let budget = Self.standfirstLength.upperBound - words
                var candidates = planner.candidates(entry.slot, item: item, budget: budget, isBody: false).filter {
                    $0.realization.wordCount <= budget && !$0.realization.isQuotation
                        && !told.isSuperset(of: $0.realization.told.filter { $0 != "nature" })
                }
                if said.isEmpty { candidates = candidates.sorted { worth($0, leads) > worth($1, leads) } }
                let last = planner.discourse.openings.last?.words
                guard let next = candidates.first(where: { Opening($0.realization).words != last }) ?? candidates.first
                else { continue }
                told.formUnion(next.realization.told)
                if let before = said.last, said.count > 1, let joined = planner.joined(candidates, to: before) {
                    told.formUnion(joined.realization.told)
                    said[said.count - 1] = joined
                    planner.keep(joined, item: item, isBody: false)
                } else {
                    said.append(next)
                    planner.keep(next, item: item, isBody: false)
                }
            }
        }
        return said.map { sentence($0, planner.realizer.incident) }
    }

    /// How the article begins: the lead is drawn first, evenly, and the standfirst says it in other words.
    private func leads(_ plan: Plan, _ body: Planner) -> [Planner.Said] {
        guard let entries = plan.sections.first?.paragraphs.first else { return [] }
        return entries.lazy.map { body.candidates($0.slot, item: nil, budget: $0.budget) }.first { !$0.isEmpty }
            .map { Array($0.prefix(1)) } ?? []
    }

    /// What it tells, against what the lead could but repeat.
    private func worth(_ said: Planner.Said, _ leads: [Planner.Said]) -> Int {
        Set(said.realization.told).count - 2 * echo(said, leads)
    }

    /// What the lead would repeat of it at the least.
    private func echo(_ said: Planner.Said, _ leads: [Planner.Said]) -> Int {
        let opening = Opening(said.realization).words
        return leads.map { lead in
            Planner.echo(lead.realization, in: said.realization.words)
                + (Opening(lead.realization).words == opening ? 1 : 0)
        }.min() ?? 0
    }
}
