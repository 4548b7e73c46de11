import French
import Incidents

/// A sentence that would teach nothing is not told: what it would tell was told in passing.
extension Planner {
    /// The paths that an entry need not tell: where it befell, or whom, in words that other sentences have already used;
    /// that somebody explained it, where what he explained is told.
    func hollow(_ entry: Plan.Entry) -> PathSet? {
        guard genre == .article, room == nil else { return nil }
        if entry.slot == "explication" { return saysThatHeSpoke }
        if entry.slot == "portee" { return saysOnlyWhere }
        if entry.slot == "usagers" { return saysWhomAgain }
        // When what is of another year was over, of which nobody knows the day, nobody asks.
        if entry.slot == "fin_inconnue" {
            return realizer.incident.isOfAnotherYear ? PathSet(realizer.facts.paths[["fin"]]) : nil
        }
        guard let names = Self.places[entry.slot] else { return nil }
        let facts = names.compactMap { realizer.facts[$0] }.filter { $0.condition == .value && $0.isCountable }
        guard !facts.isEmpty, !facts.allSatisfy({ $0.isTold(discourse.story) }) else { return nil }
        let known = SubjectMatter(
            spoken.joined() + standfirst.flatMap(\.tokens) + (title?.realization.tokens ?? [])
                + Vocabulary.name(realizer.incident.service.actor).tokens + toldOfPlaces(by: entry.slot))
        let isSaid = facts.allSatisfy { fact in
            let words = fact.value.map(Self.words) ?? ""
            let own = SubjectMatter(words)
            return !own.stems.isEmpty && own.isTold(in: known, .whole)
        }
        return isSaid ? PathSet(facts.flatMap(\.places)) : nil
    }

    /// Slots that tell where it was or was felt, or whom else it reached, and no more.
    private static let places: [String: [FactName]] = [
        "endroit": [.site], "lieux": [.places], "dependants": [.dependents],
    ]

    /// What is to shut lies where what it is will say: *le tunnel relie Chamonix à Courmayeur*.
    private func toldOfPlaces(by slot: String) -> [Token] {
        guard slot == "lieux", realizer.incident.state == .planned else { return [] }
        return realizer.facts.items("contexte").filter(\.isState).flatMap { item -> [Token] in
            guard case .action(let action)? = item.facts[.action]?.value else { return [] }
            return action.infinitive(owner: .masculineSingular)
        }
    }

    /// What is felt somewhere: a fire or an attack is known by what it did there.
    private static let feltAsSuch: Set<Incident.Nature> = [
        .outage, .networkCut, .slowdown, .degradation, .providerFailure, .denialOfService, .dataBreach, .falseAlarm,
    ]

    /// *L’incendie a des conséquences dans tout le pays*, where what those were is told.
    private var saysOnlyWhere: PathSet? {
        let incident = realizer.incident
        guard incident.state == .planned || !Self.feltAsSuch.contains(incident.nature),
            let extent = realizer.facts[.extent],
            ["impact.consequences[0]", "impact.usages", "impact.composants", "impact.touches"].contains(where: isTold)
        else { return nil }
        return PathSet(extent.places)
    }

    /// *Des milliers de lecteurs ont été touchés en Belgique*, of whom one has read what they could not do: where stands by
    /// itself.
    private var saysWhomAgain: PathSet? {
        guard let users = realizer.facts[.users], users.condition == .value,
            users.isTold(discourse.story) || users.isRead(discourse.story),
            realizer.facts[.places]?.isTold(discourse.story) ?? true
                || Self.feltAsSuch.contains(realizer.incident.nature)
        else { return nil }
        return PathSet(users.places)
    }

    private static func words(_ value: FactValue) -> String {
        switch value {
        case .tokens(let tokens, _): tokens.map(\.text).joined(separator: " ")
        case .nounGroups(let groups): groups.map(\.text).joined(separator: " ")
        default: ""
        }
    }

    /// *Mercredi, le directeur est revenu sur l’incident*, nobody knows where, and the cause is told.
    private var saysThatHeSpoke: PathSet? {
        let attributes = realizer.facts.attributes
        guard attributes["explicateur"] == "tiers", attributes["explicateur_dit"] == nil,
            attributes["cause_citée"] == nil, let explanation = realizer.facts[.explanation],
            realizer.facts[.explanationChannel] == nil, realizer.facts[.cause]?.condition == .value, !isTold("cause")
        else { return nil }
        return PathSet(explanation.places)
    }
}
