import French
import Incidents

/// What was not affected, and what those concerned are told to do.
extension Items {
    /// What was not affected and is more than a name: a clause, or noun groups somebody vouches for, those of one
    /// source together.
    var spared: [Item] {
        var items: [Item] = []
        var last: Speaker?
        // *SFR n’a pas été touché, Bouygues Telecom non plus*: told together where they stand in a row.
        var run: [Clause] = []
        func tellRun() {
            items += ahead(clauses(run))
            run = []
        }
        for spared in incident.impact.spared {
            if case .clause = spared {} else { tellRun() }
            switch spared {
            case .clause(let clause):
                run.append(clause)
                last = nil
            case .group(_, source: nil, path: _): last = nil
            case .group(let group, let source?, let path):
                if source == last, case .nounGroups(let groups)? = items.last?.facts[.subject]?.value,
                    groups.allSatisfy({ $0.isAtStake == group.isAtStake })
                {
                    items[items.count - 1].take(path, .subject, .nounGroups(groups + [group]))
                } else {
                    var item = Item(path: path, attributes: ["forme": "groupe"], facts: [:])
                    item.facts[.subject] = Fact(.nounGroups([group]), paths: [path])
                    item.facts[.source] = Fact(speaker(source), paths: [path])
                    item.attributes["épargnés_sont"] = group.isAtStake ? "enjeux" : "choses"
                    if case .actor(let actor) = source, actor.name == group.text,
                        let words = try? InfinitiveGroup(parsing: "dire ne pas avoir été touché")
                    {
                        // *Mastercard dit ne pas avoir été touché*: nobody is his own source.
                        item.attributes["forme"] = nil
                        item.attributes["certitude"] = Certainty.claimed.rawValue
                        item.facts[.action] = Fact(.action(words), paths: [path])
                        item.facts[.source] = nil
                        item.holds = true
                    }
                    items.append(item)
                }
                last = source
            }
        }
        tellRun()
        return items
    }

    /// Advice as one gives it to whom it is for, *limitez vos déplacements*, one after the other; none once what it was
    /// for is over, but where data are out.
    var orders: [Item] {
        let lasts: Set<Incident.Nature> = [.dataBreach, .cyberattack, .ransomware]
        guard incident.state != .resolved || lasts.contains(incident.nature) || incident.impact.data != nil else {
            return []
        }
        return incident.advice.compactMap { advice in
            let words = advice.action.imperative()
            guard !words.isEmpty, let address = address(advice.recipients) else { return nil }
            var item = Item(
                path: advice.path, attributes: ["urgence": incident.severity >= .critical ? "oui" : "non"], facts: [:])
            item.facts[.text] = Fact(.tokens(address + words, nil), paths: [advice.path])
            return item
        }
    }

    /// *Poids lourds :* before what is not said to everybody who reads it; nil of whom it cannot call.
    private func address(_ recipients: NounGroup?) -> [Token]? {
        guard let recipients, recipients != incident.impact.users else { return [] }
        let words = recipients.text.split(separator: " ").map(String.init)
        guard recipients.determiner == .definite, words.count > 1 else { return nil }
        if words.count == 2, Self.everybody.contains(recipients.head) { return [] }
        return Vocabulary.words(words.dropFirst().joined(separator: " ")) + [Token(.punctuation, ":")]
    }

    /// Whoever is written to.
    private static let everybody: Set<String> = [
        "abonnés", "clients", "habitants", "internautes", "passagers", "personnes", "usagers", "utilisateurs",
        "voyageurs",
    ]
}
