import French
import Incidents

/// Facts of one subject that follow each other are kept for one sentence: the first of them is not joined to what
/// somebody else did before.
extension Item {
    /// Whether what follows is told of the same subject, in one plane, so that both make one sentence.
    func isPartner(of next: Item) -> Bool {
        guard let subject = facts[.subject]?.value, let other = next.facts[.subject]?.value, subject.isOne(with: other),
            case .action(let action)? = facts[.action]?.value, case .action(let more)? = next.facts[.action]?.value,
            action.isDenied == more.isDenied, action.head != more.head || action.isDenied, isState == next.isState,
            isAhead == next.isAhead, holds == next.holds, !isUncertain, !next.isUncertain, facts[.source] == nil,
            next.facts[.source] == nil
        else { return false }
        guard let date = date?.span, let later = next.date?.span else { return self.date == nil && next.date == nil }
        return !action.isDenied && date.upperBound < later.lowerBound
    }
}

extension Item {
    /// Whether what follows is about something of what it ends with: *enquêter sur l’intrusion*, and *les auteurs de
    /// l’intrusion*.
    func endsOnOwner(of next: Item) -> Bool {
        guard case .nounGroups(let groups)? = next.facts[.subject]?.value, groups.count == 1, let group = groups.first,
            group.determiner == .definite, case .action(let action)? = facts[.action]?.value
        else { return false }
        let subject = group.tokens().map(\.text)
        let words = action.infinitive(owner: .masculineSingular).map(\.text)
        guard let last = subject.last, last == words.last else { return false }
        return subject.dropFirst(2).dropLast().contains { ["de", "d’", "du", "des"].contains($0) }
    }
}

extension FactValue {
    /// Whether two subjects are one.
    func isOne(with other: FactValue) -> Bool {
        switch (self, other) {
        case (.entity(let left), .entity(let right)): left == right
        case (.actor(let left), .actor(let right)): left == right
        case (.person(let left), .person(let right)): left.name == right.name
        case (.nounGroups(let left), .nounGroups(let right)): left == right
        default: false
        }
    }
}
