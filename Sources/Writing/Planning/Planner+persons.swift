import French
import Incidents

/// What one person did is read of in one place: who apologized and resigned is not told of in two sections.
extension Planner {
    /// Lists of what a person may have done; the chronology keeps its order.
    private static let deeds = ["faits", "enquête", "suites", "conséquences", "contexte"]

    /// Tells what else was done by the person that a sentence has just been about.
    mutating func tellMore(of item: Item?, by entry: Plan.Entry, _ sentences: inout [Said]) {
        guard !genre.isMessage, let person = person(item, entry) else { return }
        let isQuote = entry.list == "citations"
        if !isQuote, let excuses = apology, name(realizer.facts[.apologyAuthor]) == person, entry.slot != excuses.slot {
            add(excuses, nil, &sentences)
        }
        for list in Self.deeds {
            for next in realizer.facts.items(list)
            where name(next.facts[.subject]) == person && isFree(next) && (!isQuote || next.isSaying)
                && !runsAhead(next, of: entry)
            {
                _ = tellBehind(next, of: list, &sentences)
            }
        }
    }

    /// Words of whoever has just been named as the source of what is told of the cause, before anything of another:
    /// nothing stands between what he says and what he said.
    mutating func tellWords(of item: Item, by entry: Plan.Entry, _ sentences: inout [Said]) {
        guard genre == .article, room == nil, item.attributes["rubrique"] == Rubric.cause.rawValue,
            let source = item.facts[.source]?.value, source.isVoice, let list = entry.list
        else { return }
        let goesOn = realizer.facts.items(list).contains { next in
            accepts(next, entry) && !isTold(next.path) && next.facts[.source]?.value?.isOne(with: source) ?? false
        }
        guard !goesOn else { return }
        for quote in realizer.facts.items("citations")
        where ["cause", "explication"].contains(quote.attributes["rôle"]) && !isTold(quote.path)
            && !isUnexplained(quote) && quote.facts[.author]?.value?.isOne(with: source) ?? false
        {
            _ = tellBehind(quote, of: "citations", &sentences)
        }
    }

    /// Tells what else somebody says of the cause, or of what was so before, right behind what he says of it.
    mutating func tellMoreBySource(of item: Item, _ entry: Plan.Entry, _ sentences: inout [Said]) {
        guard genre == .article, room == nil, let list = entry.list, Self.views.contains(list),
            let person = name(item.facts[.source])
        else { return }
        for list in Self.views {
            for next in realizer.facts.items(list)
            where name(next.facts[.source]) == person && next.path != item.path && isUntold(next)
                && (list != "faits" || next.attributes["rubrique"] == Rubric.cause.rawValue)
            {
                _ = tellBehind(next, of: list, &sentences)
            }
        }
    }

    /// Lists of what somebody may say of a cause.
    private static let views = ["hypothèses", "écartés", "faits", "contexte"]

    /// *A avoué neuf jours plus tard*, in the midst of a story of minutes: what comes first is told first.
    private func runsAhead(_ item: Item, of entry: Plan.Entry) -> Bool {
        guard entry.list == "étapes", let date = item.date else { return false }
        return realizer.facts.items("étapes").contains { step in
            isUntold(step) && (step.date.map { $0.isWhollyBefore(date) } ?? false)
        }
    }

    private func isFree(_ item: Item) -> Bool { isUntold(item) && !item.isState && !item.isBefore }

    private func isUntold(_ item: Item) -> Bool {
        !isTold(item.path) && item.follows == nil && !isUnexplained(item)
            && !(item.needlessAfter.map(isTold) ?? false) && item.attributes["revendique"] != "oui"
    }

    private func person(_ item: Item?, _ entry: Plan.Entry) -> String? {
        if let item { return item.isState ? nil : name(item.facts[.subject] ?? item.facts[.author]) }
        return entry.slot == apology?.slot ? name(realizer.facts[.apologyAuthor]) : nil
    }

    private func name(_ fact: Fact?) -> String? {
        if case .person(let person)? = fact?.value { person.name } else { nil }
    }
}

extension FactValue {
    /// Somebody other than the organisation.
    fileprivate var isVoice: Bool {
        switch self {
        case .person, .actor: true
        default: false
        }
    }
}

extension Item {
    /// *Qualifier cette panne de pire depuis 2019*: what somebody said in other words of ours.
    fileprivate var isSaying: Bool {
        guard date == nil, case .action(let action)? = facts[.action]?.value else { return false }
        return action.says
    }
}

extension InfinitiveGroup {
    /// *Qualifier*, *assurer*: whether it is but a word of somebody’s.
    var says: Bool { Self.saying.contains(head) }

    private static let saying: Set<String> = [
        "affirmer", "appeler", "assurer", "comparer", "critiquer", "déclarer", "dénoncer", "déplorer", "dire",
        "estimer", "évoquer", "juger", "parler", "promettre", "qualifier", "rappeler", "reconnaître", "regretter",
        "saluer", "souligner",
    ]
}
