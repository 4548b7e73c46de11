import French
import Incidents

/// The same that befell two things one after the other: the verb is said once (Grevisse et Goosse, *Le bon usage*,
/// § 269, on *ellipse*).
extension Items {
    /// *Le nord du pays a retrouvé le courant dans la matinée, le centre à la mi-journée*: two steps in one sentence.
    func inPairs(_ steps: [Item]) -> [Item] {
        var pairs: [Item] = []
        for step in steps {
            guard var first = pairs.last, let group = first.follower(step) else {
                pairs.append(step)
                continue
            }
            first.facts[.nextSubject] = Fact(.nounGroups([group]), paths: [step.path])
            first.facts[.nextDate] = step.facts[.date]
            first.settles += [step.path] + step.settles
            pairs[pairs.count - 1] = first
        }
        return pairs
    }
}

extension Item {
    /// The subject of a step that says the same of something else, at another hour of that day; nil of any other.
    fileprivate func follower(_ next: Item) -> NounGroup? {
        guard attributes["étape"] == "fait", next.attributes["étape"] == "fait", facts[.nextSubject] == nil,
            case .action(let action)? = facts[.action]?.value, case .action(action)? = next.facts[.action]?.value,
            facts[.date] != nil, next.facts[.date] != nil, let day = date?.day, day == next.date?.day,
            date != next.date,
            [facts, next.facts].allSatisfy({ $0[.source] == nil && $0[.place] == nil && $0[.passive] == nil }),
            let group = soleGroup, let other = next.soleGroup, group.agreement == other.agreement, group != other
        else { return nil }
        return other.without(complementOf: group)
    }

    private var soleGroup: NounGroup? {
        guard let groups = facts[.subject]?.value?.groups, groups.count == 1, let group = groups.first,
            !group.isCoordinated
        else { return nil }
        return group
    }
}

extension NounGroup {
    /// *Le centre*, of *le centre du pays* beside *le nord du pays*.
    fileprivate func without(complementOf other: NounGroup) -> NounGroup {
        let (own, others) = (text.split(separator: " "), other.text.split(separator: " "))
        let shared = zip(own.reversed(), others.reversed()).prefix { $0.0 == $0.1 }.count
        guard shared > 0, shared < own.count,
            let short = try? NounGroup(parsing: own.dropLast(shared).joined(separator: " ")), short.head == head
        else { return self }
        return short
    }
}
