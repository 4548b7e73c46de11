import French
import Incidents

/// What a standfirst tells, against the title above it and the body below.
extension Planner {
    /// Whether a sentence tells something beside what happened, when and for how long, and the title told all of that.
    func repeats(_ title: PathSet, _ said: Realization) -> Bool {
        let limits = PathSet(realizer.facts.paths[["debut", "fin", "durée"]])
        let told = said.told.filter { $0 != .nature && !limits.contains($0) }
        return !told.isEmpty && told.allSatisfy(title.contains)
    }

    /// Whether a sentence tells what happened, who died or was hurt of it, or what it destroyed.
    func tellsDisaster(_ said: Said) -> Bool {
        said.realization.told.contains { path in
            path == .nature || realizer.facts.paths[path].hasPrefix("nouvelle")
                || realizer.facts.paths[path].hasPrefix("impact.bilan_humain.morts")
                || realizer.facts.paths[path].hasPrefix("impact.touches")
                || realizer.facts.paths[path].hasPrefix("impact.consequences")
                || realizer.facts.paths[path].hasPrefix("faits")
        }
    }

    /// Whether sentences tell of whom or what it befell what the title did not.
    func tellsEffects(_ sentences: [Said], beyond title: PathSet) -> Bool {
        sentences.lazy.flatMap(\.realization.told).contains { path in
            !title.contains(path) && realizer.facts.paths[path].hasPrefix("impact.")
        }
    }

    /// Whether a sentence names the service and leaves out what the record says that it is; *Google Cloud* says whose it is.
    func leavesServiceUnexplained(_ said: Realization) -> Bool {
        let (service, owner) = (realizer.incident.service.actor, realizer.incident.organisation)
        let saysWhose = service.name != owner.name && service.name.contains(owner.name)
        return service.gloss != nil && !saysWhose && !said.discourse.introduced.contains(service.name)
            && said.tokens.contains { $0.kind == .brand && $0.text == service.name }
    }

    /// Whether a lead stays with what else is thought, or told behind it: one alone, of whose means all is known, leads.
    func keepsForBody(_ entry: Plan.Entry) -> Bool {
        guard entry.list == "hypothèses" else { return false }
        let leads = realizer.facts.items("hypothèses")
        let isFollowed = realizer.facts.introduced.contains { _, item in
            item.introducers.contains { introducer in leads.contains { $0.path == introducer.path } }
        }
        return leads.count != 1 || isFollowed || realizer.incident.cause.value?.certainty != .confirmed
    }

    /// Whether a count was taken before it all began: *200 millions d’utilisateurs*, a year ago.
    func isOfBefore(_ item: Item?) -> Bool {
        guard let item, let date = item.date, let start = realizer.incident.start else { return false }
        return item.facts[.figure] != nil && date.isWhollyBefore(start)
    }

    /// An item of the very day of the incident, which the sentence before has named: without its date.
    func withoutOwnDay(_ item: Item, _ isNamed: Bool) -> Item {
        guard isNamed, item.attributes["étape"] == nil, case .moment(let date)? = item.facts[.date]?.value,
            date.isWholeDay, date.day == realizer.incident.start?.day
        else { return item }
        var item = item
        item.facts[.date] = nil
        return item
    }

    /// What a sentence of the standfirst leaves nothing to add to; nil where the body names a source it left out, or has
    /// more to say of it.
    func whole(_ said: Realization, _ item: Item?) -> PathSet? {
        let facts = realizer.facts
        // When it began and ended belongs to the story, and an apology is told with what it was for.
        let apology: [FactName] = [.apologyReason, .apologyRecipients, .apologyChannel, .apologyDate]
        let isBare = apology.allSatisfy { facts[$0] == nil }
        // *Révèle mardi une fuite*, which began before Tuesday.
        let isBounded = facts.attributes["début_borné"] == "oui"
        var limits = PathSet(facts.paths[(isBounded ? [] : ["debut"]) + ["fin"] + (isBare ? [] : ["excuses"])])
        // What nobody says of several things is told in one breath.
        if facts.silent.count > 1 { for fact in facts.silent { limits.formUnion(fact.places) } }
        // Nor is a count that is noted upon told without its note.
        for note in facts.items("réserves") { limits.formUnion(facts.paths[[note.follows].compactMap(\.self)]) }
        // Why stands in the body, unless all of it was told: of what is planned, or with what the body goes on from.
        let isAllOfCause = realizer.incident.state == .planned || tellsWholeCause(said)
        if !isAllOfCause {
            for name in [FactName.cause, .causeShort] { limits.formUnion(facts[name]?.places ?? []) }
            for cause in facts.items("cause") { for fact in cause.facts.values { limits.formUnion(fact.places) } }
        }
        let all = PathSet(said.told)
        // Where, said in part, is said in full below.
        if let site = facts[.site], let wide = facts[.siteWide]?.value, case .tokens(let words, _)? = site.value,
            case .tokens(let part, _) = wide, SubjectMatter(part).isTold(in: SubjectMatter(said.tokens), .whole),
            !SubjectMatter(words).isTold(in: SubjectMatter(said.tokens), .whole)
        {
            limits.formUnion(site.places)
        }
        // A count without who counts is told again with him.
        for (fact, sources) in Self.vouched {
            // Which data were taken is not vouched for by whoever counts whose they are.
            if fact == .dataCategories, facts[.dataSource] == nil { continue }
            let named = sources.compactMap { facts[$0]?.places }
            guard !named.isEmpty, !named.contains(where: { $0.allSatisfy(all.contains) }) else { continue }
            // Who counts is the subject of the sentence.
            if item?.attributes["compteur_est"] == "sujet", sources.contains(.affectedSource) { continue }
            limits.formUnion(facts[fact]?.places ?? [])
        }
        var told = PathSet(said.told.filter { $0 != .nature && !limits.contains($0) })
        if isAllOfCause, facts[.causeShort]?.places.allSatisfy(all.contains) ?? false {
            told.formUnion(facts[.cause]?.places ?? [])
        }
        told.formUnion(facts.paths[toldAlready(by: said)])
        guard let item else { return told }
        let details = [FactName.source, .date, .channel].compactMap { item.facts[$0] }
        // What a claimant counts names him again; what he disowns stands behind what he claims.
        let isClaim = item.path == realizer.incident.claim?.path
        let isDisowned = facts.items("faits").contains { $0.attributes["désavoue"] == "oui" }
        let isFollowed = isClaim ? isDisowned : facts.isFollowed(item.path)
        guard details.allSatisfy({ $0.places.allSatisfy(told.contains) }), !isFollowed else {
            return nil
        }
        // *Après une panne qui touche plus de quatre millions de foyers*: told with the news, and not again.
        var whole = covered(by: item)
        for name in [FactName.affected, .dataPersons] {
            // Whom it counts, too, however the record calls them besides.
            let (count, source) = (facts[name]?.places ?? [], facts[.affectedSource]?.places ?? [])
            if count.first.map(all.contains) ?? false, source.allSatisfy(all.contains) {
                whole.formUnion(count + source)
            }
        }
        // Nor is where it happened, at length.
        if let site = facts[.site], site.places.allSatisfy(all.contains), !limits.contains(site.places[0]) {
            whole.formUnion(site.places)
        }
        return whole
    }

    /// What the record says once more of an operation to come: *le RER A sera fermé entre La Défense et Auber*.
    private func toldAlready(by said: Realization) -> [String] {
        guard realizer.incident.state == .planned else { return [] }
        let matter = SubjectMatter(said.tokens)
        return realizer.facts.items("faits").filter { item in
            guard item.facts[.date] == nil, case .action(let action)? = item.facts[.action]?.value else { return false }
            var words = action.infinitive(owner: .masculineSingular)
            switch item.facts[.subject]?.value {
            case .entity(.service)?: break
            // *Le tronçon central sera fermé*, of a line shut *dans le tronçon central*.
            case .nounGroups(let groups)? where realizer.facts.attributes["tronçon"] == "oui":
                words += groups.flatMap { $0.tokens() }
            default: return false
            }
            let own = SubjectMatter(words)
            return own.isTold(in: matter, .whole, atLeast: 2)
        }.map(\.path)
    }

    /// Whether all that is known of the cause was told, and who gives it, or will be by what led to it: *un logiciel
    /// dépassé*, before *la tempête avait cloué au sol des équipages, que le logiciel ne suivait plus*.
    private func tellsWholeCause(_ said: Realization) -> Bool {
        let facts = realizer.facts
        guard let cause = realizer.incident.cause.value, facts[.explanation] == nil,
            !facts.items("écartés").contains(where: { FactTable.rivals.contains($0.attributes["écarté"] ?? "") }),
            // *Le code de Mirai*, behind *le logiciel Mirai*.
            !["contexte", "chiffres_contexte"].contains(where: { list in
                facts.items(list).contains { $0.isAside(in: list) && $0.isAbout(said) }
            }),
            facts.items("citations").allSatisfy({ $0.attributes["règle"] != "cause" })
        else { return false }
        let next = cause.mechanism + realizer.incident.otherFacts.filter { $0.rubric == .cause }
        // *Cette mise à jour* stands behind it.
        guard next.first?.opensOnDemonstrative != true else { return false }
        let short = facts[.causeShort]?.value?.groups
        let isWhole = facts[.cause]?.value?.groups == short || short == nil && standsAlone(cause)
        guard isWhole || cause.isTold(by: cause.mechanism) else { return false }
        // What the organisation says of its own is established, where the record says that it is.
        return cause.source == nil || cause.source == .organisation && cause.certainty == .confirmed
            || facts[.causeSource]?.places.allSatisfy(said.told.contains) ?? false
    }

    /// Whether a cause of many words, which has no short form and is told in all of them or not, is all that the record
    /// has of why: neither how it came about, nor whoever speaks of it, nor what was done with it before.
    private func standsAlone(_ cause: Cause) -> Bool {
        let incident = realizer.incident
        let matter = SubjectMatter(cause.text.text)
        return ![.accident, .fire].contains(incident.nature) && cause.mechanism.isEmpty && incident.quotes.isEmpty
            && !incident.steps.contains { $0.kind == .causeFound }
            && !incident.otherFacts.contains { $0.rubric == .cause }
            && !(incident.context + incident.otherFacts).contains { $0.matter.speaks(of: matter.stems) }
    }

    /// Who vouches for what, one of them at least.
    private static let vouched: [(FactName, [FactName])] = [
        (.affected, [.affectedSource]), (.dataPersons, [.affectedSource]),
        (.dataCategories, [.dataSource, .affectedSource]), (.dataSpared, [.dataSource]), (.dataLost, [.dataSource]),
        (.dead, [.casualtiesSource]), (.injured, [.casualtiesSource]),
    ]

    /// What telling an item tells: the step that stands for it, too.
    func covered(by item: Item) -> PathSet {
        let facts = realizer.facts
        let steps = facts.items("étapes").filter { $0.settles.contains(item.path) }
        return PathSet(facts.paths[([item] + steps).flatMap { [$0.path] + $0.settles }])
    }
}

extension Clause {
    /// *Cette mise à jour a déclenché un bogue*
    fileprivate var opensOnDemonstrative: Bool {
        guard case .group(let group) = subject else { return false }
        return group.determiner == .demonstrative
    }
}
