import French
import Incidents

/// What ended what befell somebody or something, told with it.
extension Items {
    /// *Des mineurs sont restés bloqués sous terre* **avant d’être remontés**, of *ces mineurs, être remontés*: by itself the
    /// end would point back at what it ended.
    func withTheirEnds(_ items: [Item]) -> [Item] {
        var told: [Item] = []
        for item in items {
            if let last = told.last, let whole = last.ended(by: item) {
                told[told.count - 1] = whole
            } else {
                told.append(item)
            }
        }
        return told
    }
}

extension Item {
    fileprivate func ended(by next: Item) -> Item? {
        guard let group = soleSubject, let other = next.soleSubject, group.head == other.head,
            group.determiner != .demonstrative, other.determiner == .demonstrative, group.number == other.number,
            isPlainEvent, next.isPlainEvent, next.facts[.date] == nil, next.facts[.place] == nil,
            case .action(let action)? = facts[.action]?.value, case .action(let end)? = next.facts[.action]?.value,
            Self.ending.contains(end.head), action.head != end.head
        else { return nil }
        var place: [Token] = []
        if case .tokens(let tokens, _)? = facts[.place]?.value { place = tokens }
        let words =
            action.infinitive(owner: group.agreement) + place + Vocabulary.words("avant de")
            + end.infinitive(owner: group.agreement)
        guard words.count <= Self.longest, let both = try? InfinitiveGroup(parsing: Typesetter.text(words)) else {
            return nil
        }
        var whole = self
        for name in [FactName.place, .passive, .result, .object] { whole.facts[name] = nil }
        whole.facts[.action]?.value = .action(both)
        whole.facts[.action]?.paths += [next.path]
        whole.settles += [next.path] + next.settles
        return whole
    }

    private var soleSubject: NounGroup? {
        guard let groups = facts[.subject]?.value?.groups, groups.count == 1, let group = groups.first,
            !group.isCoordinated
        else { return nil }
        return group
    }

    /// Something that befell, by nobody’s word but the author’s.
    private var isPlainEvent: Bool {
        guard case .action(let action)? = facts[.action]?.value else { return false }
        return !action.isDenied && !action.tellsSeveralActs && !isUncertain && !isAhead && facts[.source] == nil
    }

    /// Verbs that tell what harm came to.
    private static let ending: Set<String> = [
        "dégager", "évacuer", "extraire", "hospitaliser", "libérer", "rapatrier", "réacheminer", "récupérer",
        "relâcher",
        "reloger", "rembourser", "remonter", "réparer", "rétablir", "retrouver", "sauver", "secourir", "soigner",
        "transférer",
    ]
    private static let longest = 16
}
