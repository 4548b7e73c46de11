import Incidents

/// What one person did is read of in one place: who apologized and resigned is not told of in two sections.
extension Planner {
    /// Lists of what a person may have done; the chronology keeps its order.
    private static let deeds = ["faits", "enquête", "suites", "conséquences", "contexte"]

    /// Tells what else was done by the person that a sentence has just been about.
    mutating func tellMore(of item: Item?, by entry: Plan.Entry, _ sentences: inout [Said]) {
        guard !genre.isMessage, let person = person(item, entry) else { return }
        if let excuses = apology, name(realizer.facts[.apologyAuthor]) == person, entry.slot != excuses.slot {
            add(excuses, nil, &sentences)
        }
        for list in Self.deeds {
            for next in realizer.facts.items(list) where name(next.facts[.subject]) == person && isFree(next) {
                _ = tellBehind(next, of: list, &sentences)
            }
        }
    }

    private func isFree(_ item: Item) -> Bool {
        !isTold(item.path) && item.follows == nil && !item.isState && !item.isBefore && !isUnexplained(item)
            && !(item.needlessAfter.map(isTold) ?? false) && item.attributes["revendique"] != "oui"
    }

    private func person(_ item: Item?, _ entry: Plan.Entry) -> String? {
        if let item { return item.isState ? nil : name(item.facts[.subject]) }
        return entry.slot == apology?.slot ? name(realizer.facts[.apologyAuthor]) : nil
    }

    private func name(_ fact: Fact?) -> String? {
        if case .person(let person)? = fact?.value { person.name } else { nil }
    }
}
