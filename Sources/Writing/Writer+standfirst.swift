import French
import Incidents

/// The standfirst: what stands between the title and the body.
extension Writer {
    /// Words aimed at in a standfirst: sentences are added until it has enough, none that makes it too long.
    static let standfirstLength = 30...42

    /// Words it has at most with what stands there in any case.
    static let longestStandfirst = 48

    /// Words of two sentences at most, or with how things stand on the day of the article, or what makes it the worst ever.
    static let longestPair = 54

    /// What saying the title once more costs.
    private static let staleness = 10

    /// What saying one noun twice costs the first sentence.
    private static let stammer = 4

    /// What naming a service that few know, without what it is, costs the first sentence.
    private static let riddle = 3

    /// The weight of a turn too showy for a standfirst.
    static let heavyTurn = 3

    /// The slot that says what happened.
    private static let leadingSlot = "chapo_fait"

    /// Words a standfirst has at least, if there is anything left to say.
    static let shortestStandfirst = 20

    /// What an incident does to whom it reaches, by its stem.
    private static let harms: Set<String> = ["touch", "affect", "perturb", "frapp", "empêch", "vis", "atteindre"]

    /// The slot that says why.
    private static let causeSlot = "chapo_cause"

    /// Slots that tell what the body cannot leave to a standfirst.
    private static let fillers: Set<String> = ["conseils", "excuses"]

    /// Slots that give way to news which leaves no room for more.
    private static let waiting: Set<String> = [causeSlot, "chapo_jour", "etape", "compensation"]

    /// A standfirst under way, and what it leaves to say nowhere else.
    struct Standfirst {
        var said: [Planner.Said] = []
        var settled: PathSet = []
        /// Whether it left out what but repeats the title.
        var leavesEffects = false

        fileprivate var wordCount: Int { said.reduce(0) { $0 + $1.realization.wordCount } }
    }

    /// What, who, when, then what else there is, in the plan’s order, until there is enough of it; what the title said
    /// is not said again unless there is too little else. Whose it is stands in the first sentence, whatever the title
    /// said: it is read by itself, on a list of articles and in a feed.
    func standfirst(
        _ plan: Plan, _ planner: inout Planner, after title: Realization, before body: Planner
    ) -> Standfirst {
        let beginning = planner
        let known = PathSet(title.told)
        // What is planned is announced once, above: the body has no lead that says it again.
        let lead = planner.realizer.incident.state == .planned ? nil : lead(plan, body)
        let mayLeave = planner.realizer.incident.state != .planned
        func attempt(knowing title: PathSet, leavingEffects: Bool, isNamed: Bool = false) -> Standfirst {
            planner = beginning
            return self.standfirst(
                plan, &planner, knowing: title, leavingEffects: leavingEffects, named: isNamed, before: lead)
        }
        var standfirst = attempt(knowing: known, leavingEffects: mayLeave)
        // When a house that burnt will open again is read after the fire.
        let isDisaster = [.accident, .fire].contains(planner.realizer.incident.nature)
        let saysNothingFirst = isDisaster && !(standfirst.said.first.map(planner.tellsDisaster) ?? false)
        if standfirst.leavesEffects, saysNothingFirst || !planner.tellsEffects(standfirst.said, beyond: known) {
            standfirst = attempt(knowing: known, leavingEffects: false)
        }
        if standfirst.wordCount < Self.shortestStandfirst {
            standfirst = attempt(knowing: [], leavingEffects: false)
        }
        // Where no words name anybody, the title alone does.
        if standfirst.said.isEmpty, planner.realizer.isNamed(in: title) {
            standfirst = attempt(knowing: [], leavingEffects: false, isNamed: true)
        }
        return standfirst
    }

    private func standfirst(
        _ plan: Plan, _ planner: inout Planner, knowing title: PathSet, leavingEffects: Bool, named isNamed: Bool,
        before lead: Planner.Said?
    ) -> Standfirst {
        planner.discourse.named = []
        var standfirst = Standfirst()
        var told: PathSet = []
        let paths = planner.realizer.facts.paths
        let beginning = paths["debut"]
        let site = paths["lieu"]
        let limits = PathSet(paths[["debut", "fin", "durée", "vu_le", "impact.lieux", "impact.portee"]])
        // A reader of the title is told again who died, whom an accident reached, whose data leaked, and by whose word.
        let facts = planner.realizer.facts
        let isAccident = planner.realizer.incident.nature == .accident
        // So is why, with who says so, and whose a count is that the title had no room to say.
        let isUncredited =
            facts.attributes["compteur_source"] == "tiers" && facts.items("réserves").isEmpty
            && !(facts[.affectedSource]?.places.allSatisfy(title.contains) ?? true)
        let grave = [
            facts[.dead], facts[.missing], isAccident || isUncredited ? facts[.affected] : nil,
            facts[.revelation] == nil ? nil : facts[.dataPersons], facts[.cause], facts[.causeShort],
        ]
        let toldAgain = grave.compactMap(\.self).filter { $0.condition == .value }.flatMap(\.places)
        // And what was destroyed, and who the claimant is that a title but names.
        let destroyed = facts.items("conséquences").filter { $0.attributes["détruit"] == "oui" }
        let again = destroyed + facts.items(Items.widest) + facts.items("revendications")
        let title = title.subtracting(PathSet(toldAgain + facts.paths[again.map(\.path)]))
        let tellsCause = planner.realizer.incident.newsTellsCause
        let isOfAnotherYear = planner.realizer.incident.isOfAnotherYear
        var isOnNews = false
        let pointers = PointersAhead(planner.realizer)
        for entry in plan.standfirst where planner.leads(entry) && !planner.keepsForBody(entry) {
            // What the body says again anyway fills a standfirst that would be none without it.
            if Self.fillers.contains(entry.slot), standfirst.wordCount >= Self.shortestStandfirst { continue }
            // *La SNCF reconnaît un freinage tardif*: the news is why.
            if tellsCause, entry.slot == Self.causeSlot { continue }
            planner.touchedOn = PathSet(standfirst.said.flatMap(\.realization.told))
            var items = planner.items(entry).filter { $0?.pointsBack != true }
            // What the sentence before began: *une cabine a déraillé*, *la cabine a heurté un immeuble*.
            var goesOn = false
            while !items.isEmpty {
                let item = items.removeFirst().map { planner.withoutOwnDay($0, beginning.map(told.contains) ?? false) }
                if let path = item.flatMap({ planner.realizer.facts.paths[$0.path] }), told.contains(path) { continue }
                if planner.isOfBefore(item), entry.list != Planner.news { continue }
                // A title that says how long it took says that it is over.
                if item?.attributes["récent"] == "oui", paths[["durée"]].contains(where: title.contains) { continue }
                let words = standfirst.wordCount
                // News that says of what, when and why needs no circumstance.
                let isWhole =
                    isOnNews && words >= Self.shortestStandfirst && beginning.map(told.contains) ?? false
                    && (tellsCause || facts[.cause].map { $0.places.contains(where: told.contains) } ?? false)
                if isWhole, !entry.isVital { break }
                // Why, and what else was done that day, may wait for the body where the news leaves no room for it.
                let mayWait =
                    isOnNews && Self.waiting.contains(entry.slot) && words > Self.standfirstLength.upperBound
                let isDue =
                    entry.isVital && !mayWait && !(standfirst.said.isEmpty && entry.list == Items.today) || goesOn
                // One sentence is no standfirst, unless it is a long one.
                let isAlone = standfirst.said.count == 1 && planner.realizer.incident.state != .planned
                let enough = isAlone ? Self.standfirstLength.upperBound : Self.standfirstLength.lowerBound
                guard isDue || words < enough else { break }
                let isDear = ["récent", "rouvre", "record"].contains { item?.attributes[$0] == "oui" }
                let longest = isAlone || isDear ? Self.longestPair : Self.longestStandfirst
                let most = isDue ? longest : Self.standfirstLength.upperBound
                let budget = most - words
                let turns = planner.library.links.turns.filter { $0.weight >= Self.heavyTurn }
                let known = item.map(planner.withoutKnownDay)
                var candidates = planner.candidates(entry.slot, item: known, budget: budget, isBody: false)
                let isFirst = standfirst.said.isEmpty
                let numbers = Set(standfirst.said.flatMap(\.realization.numbers))
                let harms = standfirst.said.contains { !$0.parts.verbStems.isDisjoint(with: Self.harms) }
                let above = (planner.title?.realization.tokens ?? []) + standfirst.said.flatMap(\.realization.tokens)
                candidates.keep { [told, realizer = planner.realizer] candidate in
                    candidate.realization.wordCount <= budget && !candidate.realization.isQuotation
                        && (!candidate.realization.opensWithDigits || candidate.realization.spellingItsNumber != nil)
                        && !realizer.namesOwnerLate(in: candidate.realization)
                        && !turns.contains { $0.occurs(in: candidate.realization.tokens) }
                        // *A également touché* what, where nothing was?
                        && (candidate.realization.tokens.allSatisfy { !$0.spells("également") } || harms)
                        // Who says so is no news: the body gives it with the count.
                        && !candidate.realization.told.allSatisfy {
                            $0 == .nature || told.contains($0) || !isFirst && paths[$0].hasSuffix(".selon")
                        }
                        && (isFirst || entry.slot != Self.leadingSlot
                            || candidate.realization.tellsMore(than: told, limits: limits, paths))
                        // So is where it happened.
                        && (isFirst || entry.slot != Self.leadingSlot
                            || !(site.map { told.contains($0) && candidate.realization.told.contains($0) } ?? false))
                        && (entry.list == Planner.news
                            || !pointers.stand(
                                in: candidate.realization.tokens, above: above, isCause: entry.slot == Self.causeSlot))
                        // Nor is a number that the news gave.
                        && !(isOnNews && !numbers.isDisjoint(with: candidate.realization.numbers))
                        // The day is named once.
                        && !(beginning.map { told.contains($0) && candidate.realization.told.contains($0) } ?? false)
                        // *La panne a touché…*, of what nobody named, would be a riddle.
                        && (isNamed || !isFirst || realizer.isNamed(in: candidate.realization)
                            || realizer.placesDeaths(candidate.realization))
                }
                // What is in the news years after is told with its date, where it can be.
                let dates: (Planner.Said) -> Bool = { $0.realization.told.contains { $0 == beginning } }
                let isDated =
                    isFirst && isOfAnotherYear && entry.list == Planner.news && candidates.all().contains(where: dates)
                // What the title says of its effects, a day added, the lead says: above it stand its day and length.
                let isLeaving = leavingEffects && isFirst && item == nil
                let suits: (Planner.Said) -> Bool = { [planner] said in
                    (!isLeaving || !planner.repeats(title, said.realization)) && (!isDated || dates(said))
                }
                var next = next(&candidates, isFirst: isFirst, lead, title, planner, where: suits)
                // The news, then what it comes of, where no sentence tells both, or one would be long or
                // begin with what is known.
                let both =
                    isFirst && entry.list == Planner.news && next.map({ Self.delaysNews($0.realization) }) ?? true
                    ? planner.newsAndRecall(known, by: entry) : nil
                // *L’attaque a commencé en février* would hang loose behind it.
                let isLoose = both.map {
                    $0.recall.realization.told.allSatisfy { $0 == .nature || limits.contains($0) }
                }
                if isLoose ?? false, let short = next, short.realization.wordCount <= Self.longestNews {
                    next =
                        self.next(&candidates, isFirst: true, lead, title, planner) {
                            suits($0) && !Self.delaysNews($0.realization)
                        } ?? short
                } else if let (news, recall) = both {
                    isOnNews = true
                    told.formUnion(title)
                    for (said, item) in [(news, item), (recall, nil)] {
                        told.formUnion(said.realization.told)
                        if entry.suffices, let whole = planner.whole(said.realization, item) {
                            standfirst.settled.formUnion(whole)
                        }
                        standfirst.said.append(said)
                        planner.keep(said, item: item, isBody: false)
                    }
                    if let item { told.formUnion(planner.covered(by: item)) }
                    continue
                }
                // *Quarante-cinq mille foyers*, where nothing opens otherwise.
                if let digits = next, digits.realization.opensWithDigits {
                    next = digits.realization.spellingItsNumber.map { digits.changed(to: $0) }
                }
                guard let next else {
                    if isLeaving { standfirst.leavesEffects = true }
                    continue
                }
                // The first sentence says what happened, whatever the title said of it.
                if isFirst { told.formUnion(title) }
                told.formUnion(next.realization.told)
                if let item { told.formUnion(planner.covered(by: item)) }
                if entry.suffices, let whole = planner.whole(next.realization, item) {
                    standfirst.settled.formUnion(whole)
                }
                if isFirst { isOnNews = entry.list == Planner.news }
                if let before = standfirst.said.last, standfirst.said.count > 1,
                    let joined = planner.joined(&candidates, to: before)
                {
                    told.formUnion(joined.realization.told)
                    standfirst.said[standfirst.said.count - 1] = joined
                    planner.keep(joined, item: item, isBody: false)
                } else {
                    standfirst.said.append(next)
                    planner.keep(next, item: item, isBody: false)
                }
                if let item, let sequel = planner.sequel(to: item, entry) {
                    items.insert(sequel, at: 0)
                    goesOn = true
                }
            }
        }
        // What follows the first sentence has one attribution where one source says it.
        planner.attributeOnce(&standfirst.said, from: 2)
        // *Une panne touche le service depuis lundi*: that it is not over goes without saying below.
        let saysSince = standfirst.said.contains { $0.parts.needs.contains { $0.preposition == "depuis" } }
        if saysSince { planner.discourse.story.saysItLasts = true }
        // Who died and was hurt is told once, unless it remains to say who says so.
        let toll = [facts[.dead], facts[.injured]].compactMap(\.self).filter { $0.condition == .value }.flatMap(
            \.places)
        // Years after, nobody disputes it.
        if !toll.isEmpty, facts[.casualtiesSource] == nil || isOfAnotherYear, toll.allSatisfy(told.contains) {
            standfirst.settled.formUnion(toll)
        }
        // All that nobody says is said, unless the body goes on to what might have been (*n’est pas connue, mais…*), or to
        // what is ruled out, of which one would ask what else; several who each think otherwise follow by themselves.
        let silence = facts.silent.flatMap(\.places)
        let thoughts = facts.items("hypothèses").count
        let isOpen = thoughts == 1 || thoughts == 0 && !facts.items("écartés").isEmpty
        if !isOpen, silence.allSatisfy(told.contains) { standfirst.settled.formUnion(silence) }
        // That nobody knows why is said once, where nothing more is said of it.
        if !isOpen, facts.items("revendications").isEmpty, let cause = facts[.cause], cause.condition == .unknown,
            cause.places.allSatisfy(told.contains)
        {
            standfirst.settled.formUnion(cause.places)
        }
        return standfirst
    }

    /// The first sentence is worth most, of those that suit; each of the others opens otherwise than the one before, if it can.
    private func next(
        _ candidates: inout Candidates, isFirst: Bool, _ lead: Planner.Said?, _ title: PathSet, _ planner: Planner,
        where suits: (Planner.Said) -> Bool
    ) -> Planner.Said? {
        if isFirst {
            let lead = lead.map { (Echo($0.realization), $0.realization.opening.words) }
            let weighed = candidates.all().filter(suits).map { said in
                // What a name stands for is said where it first stands.
                let isRiddle = planner.leavesServiceUnexplained(said.realization)
                let stammers =
                    planner.realizer.facts.attributes["usage_nomme"] != nil
                    && said.realization.repeats(SpelledName(planner.realizer.incident.service.actor.name))
                let cost = (isRiddle ? Self.riddle : 0) + (stammers ? Self.staleness : 0)
                return (said, worth(said.realization, lead, title) - cost)
            }
            let inLetters = weighed.filter { !$0.0.realization.opensWithDigits }
            return (inLetters.isEmpty ? weighed : inLetters).max { $0.1 < $1.1 }?.0
        }
        let last = planner.discourse.story.openings.last?.words
        func opensOtherwise(_ said: Planner.Said) -> Bool {
            said.realization.opening.words != last && !said.realization.opensWithDigits
        }
        // *…, selon Viamedis. Viamedis a déconnecté…*
        let end = planner.discourse.story.previousTokens.last { $0.kind != .punctuation }
        func stammers(_ said: Realization) -> Bool {
            guard let end, end.kind == .brand else { return false }
            return said.tokens.prefix(2).contains { $0.kind == .brand && $0.text == end.text }
        }
        return candidates.first { opensOtherwise($0) && !stammers($0.realization) }
            ?? candidates.first(where: opensOtherwise)
            ?? candidates.first { !$0.realization.opensWithDigits } ?? candidates.candidate(0)
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
        var news = told.count - 2 * known
        // *La panne des usines a touché 14 usines*
        if said.repeatsNoun || said.repeatsNumber { news -= Self.stammer }
        guard let lead else { return news }
        let repeated = lead.echo.loudness(in: Echo(said)) + (lead.opening == said.opening.words ? 1 : 0)
        return news - 2 * repeated
    }
}

extension Realization {
    /// Those of more than two digits.
    fileprivate var numbers: [String] { tokens.filter { $0.kind == .number && $0.text.utf8.count > 2 }.map(\.text) }

    /// *Le vol des données de 6,9 millions de personnes après une fuite qui a touché 6,9 millions de personnes*
    fileprivate var repeatsNumber: Bool {
        let numbers = self.numbers
        return Set(numbers).count < numbers.count
    }

    /// Whether it tells, after the news, more than when it began and that it lasts, no effect told before, and not how long
    /// it took, which comes last.
    fileprivate func tellsMore(than known: PathSet, limits: PathSet, _ paths: PathTable) -> Bool {
        let facts = told.filter { $0 != .nature && !limits.contains($0) }
        return facts.contains { !known.contains($0) }
            && !facts.contains { known.contains($0) && paths[$0].hasPrefix("impact.") }
            && !told.contains { paths[$0] == "durée" }
    }
}
