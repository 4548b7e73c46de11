import French
import Incidents

/// Title and standfirst.
extension Writer {
    /// At most this many characters in a title.
    static let titleLength = 100

    func title(_ plan: Plan, _ planner: Planner, _ incident: Incident) -> Planner.Said? {
        // A name so long that no title holds it: a long title is better than none.
        for limit in [Self.titleLength, .max] {
            for entry in plan.title {
                for item in planner.items(entry) where item.map({ mayLead($0, incident) }) ?? true {
                    let said = planner.choose(entry.slot, item: item) { realization in
                        (limit == .max || text(realization.sentence).unicodeScalars.count <= limit)
                            && isVouchedFor(item, in: realization)
                            && (entry.list != Planner.news || says(realization, whose: planner.realizer))
                    }
                    if let said { return said }
                }
            }
        }
        return nil
    }

    /// What is sure and happened; of what is to come, what will not, too: *aucune rame ne circulera*; and whatever the
    /// record says is the news.
    private func mayLead(_ item: Item, _ incident: Incident) -> Bool {
        !item.isUncertain && (incident.state == .planned || item.path == "nouvelle" || !item.isDenied)
    }

    /// The news names whose incident it comes of, unless the record chose it, and nobody twice: *Barclays : Barclays
    /// chiffre…*.
    private func says(_ title: Realization, whose realizer: Realizer) -> Bool {
        (realizer.incident.news != nil || realizer.isNamed(in: title)) && !realizer.isNamedTwice(in: title)
    }

    /// What somebody says may be a title where that names him; what the organisation counts is its own.
    private func isVouchedFor(_ item: Item?, in title: Realization) -> Bool {
        guard let item, let source = item.facts[.source], item.attributes["décompte"] != "organisation" else {
            return true
        }
        return source.places.contains(where: title.told.contains)
    }

    /// Words aimed at in a standfirst: sentences are added until it has enough, none that makes it too long.
    static let standfirstLength = 30...42

    /// What saying the title once more costs.
    private static let staleness = 10

    /// The weight of a turn too showy for a standfirst.
    static let heavyTurn = 3

    /// Words a standfirst has at least, if there is anything left to say.
    static let shortestStandfirst = 20

    /// What, who, when, then what else there is, in the plan’s order, until there is enough of it; what the title said
    /// is not said again unless there is too little else.
    func standfirst(
        _ plan: Plan, _ planner: inout Planner, after title: Realization, before body: Planner
    ) -> (said: [Planner.Said], settled: PathSet) {
        var beginning = planner
        let isNamed = planner.realizer.isNamed(in: title)
        var (said, settled) = standfirst(plan, &planner, knowing: PathSet(title.told), named: isNamed, before: body)
        if said.reduce(0, { $0 + $1.realization.wordCount }) < Self.shortestStandfirst {
            (said, settled) = standfirst(plan, &beginning, knowing: [], named: isNamed, before: body)
            planner = beginning
        }
        return (said, settled)
    }

    private func standfirst(
        _ plan: Plan, _ planner: inout Planner, knowing title: PathSet, named isNamed: Bool, before body: Planner
    ) -> (said: [Planner.Said], settled: PathSet) {
        planner.discourse.named = []
        var said: [Planner.Said] = []
        var told: PathSet = []
        var settled: PathSet = []
        let lead = lead(plan, body)
        for entry in plan.standfirst {
            for item in planner.items(entry) {
                if let path = item.flatMap({ planner.realizer.facts.paths[$0.path] }), told.contains(path) { continue }
                let words = said.reduce(0) { $0 + $1.realization.wordCount }
                guard words < Self.standfirstLength.lowerBound else { break }
                let budget = Self.standfirstLength.upperBound - words
                let turns = planner.library.links.turns.filter { $0.weight >= Self.heavyTurn }
                var candidates = planner.candidates(entry.slot, item: item, budget: budget, isBody: false)
                candidates.keep { [told, isFirst = said.isEmpty] candidate in
                    candidate.realization.wordCount <= budget && !candidate.realization.isQuotation
                        && !candidate.realization.opensWithDigits
                        && !turns.contains { $0.occurs(in: candidate.realization.tokens) }
                        && !candidate.realization.told.allSatisfy { $0 == .nature || told.contains($0) }
                        // *La panne a touché…*, of what nobody named, would be a riddle.
                        && (isNamed || !isFirst || candidate.realization.namesService)
                }
                guard let next = next(&candidates, isFirst: said.isEmpty, lead, title, planner) else { continue }
                // The first sentence says what happened, whatever the title said of it.
                if said.isEmpty { told.formUnion(title) }
                told.formUnion(next.realization.told)
                if let item { told.formUnion(planner.covered(by: item)) }
                if entry.suffices, let whole = planner.whole(next.realization, item) { settled.formUnion(whole) }
                if let before = said.last, said.count > 1, let joined = planner.joined(&candidates, to: before) {
                    told.formUnion(joined.realization.told)
                    said[said.count - 1] = joined
                    planner.keep(joined, item: item, isBody: false)
                } else {
                    said.append(next)
                    planner.keep(next, item: item, isBody: false)
                }
            }
        }
        // All that nobody says is said, unless the body goes on to what might have been.
        let facts = planner.realizer.facts
        let silence = facts.silent.flatMap(\.places)
        let isOpen = ["hypothèses", "écartés"].contains { !facts.items($0).isEmpty }
        if !isOpen, silence.allSatisfy(told.contains) { settled.formUnion(silence) }
        return (said, settled)
    }

    /// The first sentence is worth most; each of the others opens otherwise than the one before, if it can.
    private func next(
        _ candidates: inout Candidates, isFirst: Bool, _ lead: Planner.Said?, _ title: PathSet, _ planner: Planner
    ) -> Planner.Said? {
        if isFirst {
            let lead = lead.map { (Echo($0.realization), $0.realization.opening.words) }
            let weighed = candidates.all().map { ($0, worth($0.realization, lead, title)) }
            return weighed.max { $0.1 < $1.1 }?.0
        }
        let last = planner.discourse.story.openings.last?.words
        return candidates.first { $0.realization.opening.words != last } ?? candidates.candidate(0)
    }

    /// How the article begins: the lead is drawn first, evenly, and the standfirst says it in other words.
    private func lead(_ plan: Plan, _ body: Planner) -> Planner.Said? {
        for entry in plan.sections.first?.paragraphs.first ?? [] {
            var candidates = body.candidates(entry.slot, item: nil, budget: entry.budget)
            if let lead = candidates.candidate(0) { return lead }
        }
        return nil
    }

    /// What it tells beyond the title, against what the lead could but repeat.
    private func worth(_ said: Realization, _ lead: (echo: Echo, opening: UInt64)?, _ title: PathSet) -> Int {
        let told = Set(said.told).subtracting([.nature])
        let known = told.count(where: title.contains)
        guard known < told.count else { return -Self.staleness }
        let news = told.count - 2 * known
        guard let lead else { return news }
        let repeated = lead.echo.loudness(in: Echo(said)) + (lead.opening == said.opening.words ? 1 : 0)
        return news - 2 * repeated
    }
}

extension Realization {
    /// Whether it names the service or who runs it.
    var namesService: Bool {
        discourse.mentionCount[.service] != nil || discourse.mentionCount[.organisation] != nil
    }
}

extension Realizer {
    /// Whether a title about what came of an incident says whose it was, in a fact’s own words too.
    fileprivate func isNamed(in title: Realization) -> Bool {
        title.namesService || ownNames.contains { SpelledName($0).count(in: title) > 0 }
    }

    fileprivate func isNamedTwice(in title: Realization) -> Bool {
        ownNames.contains { SpelledName($0).count(in: title) > 1 }
    }

    private var ownNames: [String] {
        [incident.service.actor, incident.organisation].flatMap { [$0.name, $0.acronym] }.compactMap(\.self)
    }
}

extension Planner {
    /// What a sentence of the standfirst leaves nothing to add to; nil where the body names a source it left out, or has
    /// more to say of it.
    fileprivate func whole(_ said: Realization, _ item: Item?) -> PathSet? {
        let facts = realizer.facts
        // When it began and ended belongs to the story, and an apology is told with what it was for.
        let apology: [FactName] = [.apologyReason, .apologyRecipients, .apologyChannel, .apologyDate]
        let isBare = apology.allSatisfy { facts[$0] == nil }
        var limits = PathSet(facts.paths[["debut", "fin"] + (isBare ? [] : ["excuses"])])
        // What nobody says of several things is told in one breath.
        if facts.silent.count > 1 { for fact in facts.silent { limits.formUnion(fact.places) } }
        // Nor is a count that is noted upon told without its note.
        for note in facts.items("réserves") { limits.formUnion(facts.paths[[note.follows].compactMap(\.self)]) }
        // Why always stands in the body, save where an operation is planned and that is all there is to say.
        if realizer.incident.state != .planned || realizer.incident.cause.value?.mechanism.isEmpty == false {
            for name in [FactName.cause, .causeShort] { limits.formUnion(facts[name]?.places ?? []) }
            for cause in facts.items("cause") { for fact in cause.facts.values { limits.formUnion(fact.places) } }
        }
        let all = PathSet(said.told)
        // A count without who counts is told again with him.
        for (fact, sources) in Self.vouched {
            let named = sources.compactMap { facts[$0]?.places }
            guard !named.isEmpty, !named.contains(where: { $0.allSatisfy(all.contains) }) else { continue }
            limits.formUnion(facts[fact]?.places ?? [])
        }
        let told = PathSet(said.told.filter { $0 != .nature && !limits.contains($0) })
        guard let item else { return told }
        let details = [FactName.source, .date, .channel].compactMap { item.facts[$0] }
        guard details.allSatisfy({ $0.places.allSatisfy(told.contains) }), !facts.isFollowed(item.path) else {
            return nil
        }
        return covered(by: item)
    }

    /// Who vouches for what, one of them at least.
    private static let vouched: [(FactName, [FactName])] = [
        (.affected, [.affectedSource]), (.dataPersons, [.affectedSource]),
        (.dataCategories, [.dataSource, .affectedSource]), (.dataSpared, [.dataSource]), (.dataLost, [.dataSource]),
        (.dead, [.casualtiesSource]), (.injured, [.casualtiesSource]),
    ]

    /// What telling an item tells: the step that stands for it, too.
    fileprivate func covered(by item: Item) -> PathSet {
        let facts = realizer.facts
        let steps = facts.items("étapes").filter { $0.settles.contains(item.path) }
        return PathSet(facts.paths[([item] + steps).flatMap { [$0.path] + $0.settles }])
    }
}
