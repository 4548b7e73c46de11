import French
import Incidents

/// Words that mean more beside what was done: those of who did it.
extension Introductions {
    /// *Ce fut une mauvaise décision*: of what the organisation did, the words it did it in stand in the quote.
    func isAct(_ first: Item, spokenOfIn item: Item) -> Bool {
        guard let quote = incident.quotes.first(where: { $0.path == item.path }),
            incident.isSpokenFor(by: quote.author), let opening = quote.text.lettersApart.first,
            Self.demonstratives.contains(String(opening)),
            case .entity(.organisation)? = first.facts[.subject]?.value,
            case .action(let action)? = first.facts[.action]?.value, !first.isState, !first.holds,
            let object = action.object
        else { return false }
        return SubjectMatter(object.text).isTold(in: SubjectMatter(quote.text), .twoThirds)
    }

    /// *Les hôpitaux publics ne paient jamais de rançon*, of *refuser de payer la rançon*: the words of a refusal stand
    /// with it.
    func isRefusal(_ first: Item, spokenOfIn item: Item) -> Bool {
        guard let quote = incident.quotes.first(where: { $0.path == item.path }),
            incident.isSpokenFor(by: quote.author), case .entity(.organisation)? = first.facts[.subject]?.value,
            case .action(let action)? = first.facts[.action]?.value, !first.isState, !first.holds,
            Self.refusing.contains(action.head),
            quote.text.lettersApart.contains(where: { Self.denying.contains($0.lowercased()) })
        else { return false }
        let refused = SubjectMatter(action.infinitive(owner: .masculineSingular)).without(action.head)
        return refused.isTold(in: SubjectMatter(quote.text), .half)
    }

    private static let refusing: Set<String> = ["exclure", "refuser", "rejeter"]
    private static let denying: Set<String> = ["aucun", "aucune", "jamais", "pas"]
    private static let demonstratives: Set<String> = ["c", "ce", "cela", "cette"]
}
