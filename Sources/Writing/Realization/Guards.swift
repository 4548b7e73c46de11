import Incidents

extension Realizer {
    /// Whether every guard holds of the record and the item at hand, whatever was said before.
    func mayHold(_ guards: [Guard], item: Item?) -> Bool {
        guards.allSatisfy { holds($0, item: item) }
    }

    private func holds(_ guardian: Guard, item: Item?) -> Bool {
        switch guardian {
        case .states(let states): states.contains(incident.state)
        case .natures(let natures): natures.contains(incident.nature)
        case .severity(let comparison, let level): comparison.holds(incident.severity.rawValue, level)
        case .count(let name, let comparison, let number):
            comparison.holds(fact(name, item: item)?.value?.count ?? 0, number)
        case .duration(let comparison, let minutes):
            facts.durationInMinutes.map { comparison.holds($0, minutes) } ?? false
        case .gap(let first, let second, let comparison, let minutes):
            facts.gap(first, second).map { comparison.holds($0, minutes) } ?? false
        case .attribute(let name, let values, let negated):
            values.contains(where: (item?.attributes[name] ?? facts.attributes[name] ?? "absent").spells) != negated
        case .fact(let name, let condition):
            (item?.facts.condition(of: name) ?? facts.facts.condition(of: name) ?? .unstated) == condition
        }
    }
}

extension Draft {
    /// Notes what meeting a condition tells; false when it tells again what was told.
    ///
    /// Where the state of a fact is all there is to say of it, meeting the condition is saying it: that a thing is not
    /// known is told once.
    mutating func tell(_ name: FactName, _ condition: FactCondition) -> Bool {
        guard let fact = setting.fact(name), condition != .value || fact.isFlag else { return true }
        if isBody {
            guard !fact.isTold(realization.discourse.story), follows(fact) else { return false }
            realization.counted.formUnion(fact.places)
        }
        realization.told += fact.places
        return true
    }

    /// Whether what a fact speaks of has been told.
    private func follows(_ fact: Fact) -> Bool {
        let told = realization.discourse.story.told
        return realizer.facts.paths[Array(fact.follows)].allSatisfy(told.contains)
    }
}
