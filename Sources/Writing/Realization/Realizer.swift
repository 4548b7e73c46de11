import French
import Incidents

/// Turns formulations into tokens: facts found, verbs at their tense, names chosen, everything agreeing.
struct Realizer: Sendable {
    let incident: Incident
    let facts: FactTable
    var names: ReferringExpressions
    let moments: Moments
    /// Whether the organisation speaks: it is not named as the source of its own facts.
    var speaksForOrganisation = false

    /// One formulation said now, or nil when it cannot be: a fact that is missing or was told. Its guards hold already
    /// (``mayHold(_:item:)``).
    ///
    /// - Parameters:
    ///   - dropsOptions: how many optional parts to leave out, last first, when the sentence is too long with them.
    ///   - body: title and standfirst repeat the body by design; only the body tells each thing once.
    func realize(
        _ formulation: Formulation, anchor: Anchor, item: Item?, after discourse: Discourse, dropping: Int = 0,
        isBody: Bool = true,
        repeatsSources: Bool = false
    ) -> Realization? {
        var draft = Draft(
            realizer: self, item: item,
            frame: Frame(anchor, state: incident.state, item: item, pointOfView: incident.pointOfView),
            anchor: anchor, isBody: isBody, subjects: formulation.subjectBraces, repeatsSources: repeatsSources,
            remainingOptions: max(0, formulation.optionCount - dropping),
            realization: Realization(discourse: discourse))
        draft.isUncertain =
            item?.isUncertain ?? false
            || formulation.namedFacts.contains { fact($0, item: item)?.isUncertain ?? false }
        for guardian in formulation.guards {
            guard draft.tell(guardian) else { return nil }
        }
        guard draft.append(formulation.elements) else { return nil }
        if isBody, !draft.tellsSomethingNew(item: item) { return nil }
        // A step told in our words alone rests on its own entry.
        if let item, draft.realization.told.isEmpty { draft.realization.told = [item.path] }
        return draft.realization
    }

    /// The facts a name stands for, those of the item at hand first.
    func fact(_ name: FactName, item: Item?) -> Fact? {
        item?.facts[name] ?? facts[name]
    }
}

extension Formulation {
    /// Braces that some verb takes as its subject, `{action}` included: only those may become pronouns.
    var subjectBraces: Set<Int> {
        var indexes: Set<Int> = []
        var nearest: Int?
        func visit(_ elements: [Element]) {
            for element in elements {
                switch element {
                case .text: break
                case .brace(let brace):
                    switch brace.content {
                    case .verb(let verb):
                        if case .brace(let index) = verb.subject { indexes.insert(index) }
                    case .fact(.action, preposition: nil, _), .fact(.remedies, preposition: nil, _):
                        if let nearest { indexes.insert(nearest) }
                    case .fact(let name, preposition: nil, _) where name.isNounGroup: nearest = brace.index
                    case .entity(_, .definite(preposition: nil)): nearest = brace.index
                    default: break
                    }
                case .optional(let inner, _): visit(inner)
                case .choice(let branches): branches.forEach(visit)
                }
            }
        }
        visit(elements)
        return indexes
    }

    /// How many optional parts it has, those inside other optional parts aside.
    var optionCount: Int {
        func count(_ elements: [Element]) -> Int {
            elements.reduce(0) { total, element in
                switch element {
                case .text, .brace: total
                case .optional: total + 1
                case .choice(let branches): total + (branches.map(count).max() ?? 0)
                }
            }
        }
        return count(elements)
    }
}
