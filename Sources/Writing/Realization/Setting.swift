import French
import Incidents

/// What a sentence is written about: the record, the item at hand and where that stands in time. Every attempt at
/// saying it shares one.
final class Setting: Sendable {
    let realizer: Realizer
    let anchor: Anchor
    let item: Item?
    let frame: Frame
    /// Where the item stands in the record.
    let path: RecordPath?
    /// Title and standfirst repeat the body by design; only the body tells each thing once.
    let isBody: Bool
    /// Facts that are not sure, and make a sentence that names them conditional.
    private let uncertain: FactSet
    private let hidesCount: Bool

    init(_ realizer: Realizer, anchor: Anchor, item: Item? = nil, isBody: Bool = true) {
        self.realizer = realizer
        self.anchor = anchor
        self.item = item
        self.isBody = isBody
        hidesCount = anchor != .headline && realizer.keepsCountForTitle
        path = item.flatMap { realizer.facts.paths[$0.path] }
        frame = Frame(
            anchor, state: realizer.incident.state, item: item, pointOfView: realizer.incident.pointOfView)
        let ofRecord = realizer.facts.uncertain
        uncertain =
            item.map { ofRecord.subtracting($0.facts.names).union($0.facts.names(where: \.isUncertain)) } ?? ofRecord
    }

    /// The fact a name stands for, that of the item at hand first.
    func fact(_ name: FactName) -> Fact? {
        name == .affected && hidesCount ? nil : realizer.fact(name, item: item)
    }

    /// Whether a formulation could be said if no optional part were in its way: its guards hold already
    /// (``Realizer/mayHold(_:item:)``), what it needs is known and not all told.
    func allows(_ parts: Formulation.Parts, after story: Story) -> Bool {
        guard !parts.elements.isEmpty else { return false }
        return parts.needs.allSatisfy { need in
            guard let fact = fact(need.name), fact.condition == .value, let value = fact.value else { return false }
            guard isBody, fact.isCountable, !fact.mayRepeat else { return true }
            return value.isVague(after: need.preposition) || !fact.isTold(story)
        }
    }

    /// One formulation said now, or nil when it cannot be: a fact that is missing or was told.
    ///
    /// - Parameters:
    ///   - dropping: how many optional parts to leave out, last first, when the sentence is too long with them.
    ///   - repeatsSources: whether a source just named may be named again, for want of another way to say it.
    func realize(
        _ parts: Formulation.Parts, after discourse: Discourse, dropping: Int = 0, repeatsSources: Bool = false
    ) -> Realization? {
        var draft = Draft(
            setting: self, subjects: parts.subjectBraces, incidentBraces: parts.incidentBraces,
            saysThatItHappened: parts.saysThatItHappened,
            repeatsSources: repeatsSources,
            remainingOptions: max(0, parts.optionCount - dropping),
            realization: Realization(discourse: discourse))
        draft.quotedBefore = discourse.quoted
        draft.realization.tokens.reserveCapacity(Planner.longest)
        draft.realization.anatomy.leavesDay = item?.leavesDay ?? false
        draft.realization.anatomy.leftDate = item?.leftDate.flatMap { ItemDate($0, at: nil) }
        draft.isUncertain = item?.isUncertain ?? false || !uncertain.isDisjoint(with: parts.namedFacts)
        for (name, condition) in parts.conditions {
            guard draft.tell(name, condition) else { return nil }
        }
        guard draft.append(parts.elements) else { return nil }
        if isBody, !draft.tellsSomethingNew { return nil }
        if isBody, item?.saysWhereSourceSpoke ?? false, !draft.realization.saysChannel { return nil }
        if item == nil, draft.realization.deniesAll { return nil }
        draft.explainNames()
        // A step told in our words alone rests on its own entry.
        if draft.realization.told.isEmpty, let path { draft.realization.told = [path] }
        return draft.realization
    }
}

extension Realization {
    /// *Tous les véhicules ne pourront pas passer*, of which some would: it is *impossible pour tous* that is meant.
    fileprivate var deniesAll: Bool {
        guard told.contains(.users), let all = tokens.firstIndex(where: { $0.reads("tous") || $0.reads("toutes") }),
            all == 0 || tokens[all - 1].kind == .punctuation
        else { return false }
        return tokens[all...].contains { $0.reads("ne") || $0.reads("n’") }
    }
}
