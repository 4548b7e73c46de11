import French
import Incidents

/// Background finds its place: what a thing is stands behind the first sentence that names it, not at the end.
extension Planner {
    /// Tells what is true of what the last sentences name, then what is true of what that names.
    ///
    /// - Parameter start: where the sentences begin that name it.
    mutating func tellAsides(to start: Int, _ sentences: inout [Said]) {
        guard genre == .article, room == nil, start < sentences.count,
            !Self.closing.contains(sentences[sentences.count - 1].slot)
        else { return }
        let host = start
        var start = start
        var count = 0
        var last: Item?
        // *L’Argentine compte 44 millions d’habitants, l’Uruguay 3,4 millions*, of what the same sentence names.
        while count < Self.asides,
            let next = last.flatMap({ last in aside(to: sentences[host...]) { $0.isAlike(last) } })
                ?? aside(to: sentences[start...])
        {
            let before = sentences.count
            guard tellBehind(next.item, of: next.list, &sentences) != nil else { return }
            last = next.item
            weave(into: &sentences)
            start = min(before, sentences.count - 1)
            count += 1
        }
    }

    private func aside(
        to sentences: ArraySlice<Said>, where suits: (Item) -> Bool = { _ in true }
    ) -> (list: String, item: Item)? {
        let told = sentences.filter { !$0.realization.isQuotation }
        for list in Self.lists {
            for item in realizer.facts.items(list)
            where item.isAside(in: list) && !isTold(item.path) && !isUnexplained(item) && !isNeedless(item)
                && suits(item)
                && told.contains(where: { sentence in
                    item.isAbout(sentence.realization) && !(item.isEvent && Self.leads.contains(sentence.slot))
                        && !(list == "chiffres_contexte" && sentence.slot == "debut")
                })
            {
                return (list, item)
            }
        }
        return nil
    }

    /// Whether an item of the background that is left would be read last all by itself: it stands before what comes
    /// next, where there is more beside it. What befell before, beside what was done since, would seem to bear on it.
    func isLast(_ item: Item) -> Bool {
        if case .entity(.incident)? = item.facts[.subject]?.value { return false }
        // What befell before is told behind it, unless it has its like where the plan tells what was so of late.
        let isLed = realizer.facts.items("contexte").contains { $0.attributes["fond"] == nil }
        return item.attributes["fond"] == "oui" && item.isTimeless
            && (isLed || realizer.facts.items("antécédents").isEmpty)
            && Self.lists.flatMap { realizer.facts.items($0) }.count { other in
                other.attributes["fond"] == "oui" && !isTold(other.path) && !isNeedless(other)
            } == 1
    }

    /// Whether what was told says it already.
    private func isNeedless(_ item: Item) -> Bool {
        item.glossOfSubject.map(discourse.introduced.contains) ?? false || item.needlessAfter.map(isTold) ?? false
    }

    /// Lists of what may be background.
    private static let lists = ["contexte", "chiffres_contexte", "faits"]
    /// Sentences of background in a row.
    private static let asides = 3
    /// What news stands behind, not what befell years ago.
    private static let leads: Set<String> = ["attaque", "nouvelle", "ouverture"]
    /// What nothing stands behind.
    private static let closing: Set<String> = ["conseils", "contact", "dpo", "chute", "retour", "toujours", "prochain"]
}

extension Item {
    /// Whether it says of something else what another says, with the same verb.
    fileprivate func isAlike(_ other: Item) -> Bool {
        guard case .action(let action)? = facts[.action]?.value, case .action(let before)? = other.facts[.action]?.value
        else { return false }
        return action.head == before.head && isState == other.isState && path != other.path
    }
}
