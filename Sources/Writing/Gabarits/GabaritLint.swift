import Diagnostics
import French
import Incidents

/// What is allowed of gabarits and yet unwise: words that assert what no guard licenses, formulations no record can
/// meet, slots that leave too little choice or that no plan tells.
struct GabaritLint {
    let slots: [String: Slot]
    let plans: [Plan]
    let words: LicensedWords

    /// Ways to say one thing for a state and a kind, at least, so that two articles do not read as one.
    static let fewestChoices = 4

    /// Warnings, in the order of the files.
    var findings: [Diagnostic] {
        let told = toldSlots
        return slots.values.sorted { ($0.location.file, $0.location.line) < ($1.location.file, $1.location.line) }
            .flatMap { slot in
                slot.formulations.flatMap { unlicensed($0, slot) + unreachable($0) }
                    + (told.all.contains(slot.name) ? [] : [unused(slot)])
                    + (told.body.contains(slot.name) ? poor(slot) : [])
            }
    }

    // MARK: Words that assert

    /// Plain words neither neutral nor licensed by a guard, a fact or the slot itself.
    private func unlicensed(_ formulation: Formulation, _ slot: Slot) -> [Diagnostic] {
        let licences = licences(of: formulation, slot)
        var seen: Set<String> = []
        return plainWords(formulation.elements).filter { seen.insert($0).inserted }.compactMap { word in
            guard !words.neutral.contains(word) else { return nil }
            guard let needed = words.licensed[word] else {
                return .warning(
                    "mot-sans-garde", "« \(word) » n’est ni neutre ni permis par une condition",
                    at: formulation.location,
                    hint:
                        "écrivez-le entre accolades, ou déclarez-le dans prose/mots.yaml, sous « neutres » ou « gardes »"
                )
            }
            guard licences.isDisjoint(with: needed) else { return nil }
            return .warning(
                "mot-sans-garde", "« \(word) » affirme quelque chose qu’aucune condition ne permet",
                at: formulation.location,
                hint: "ajoutez une condition sur \(needed.map { "« \($0) »" }.joined(separator: " ou "))")
        }
    }

    private func plainWords(_ elements: [Element]) -> [String] {
        elements.flatMap { element -> [String] in
            switch element {
            case .text(let tokens):
                return tokens.filter { $0.kind == .word }.flatMap { Self.words(in: $0.text) }
            case .brace: return []
            case .optional(let inner, _): return plainWords(inner)
            case .choice(let branches, _): return branches.flatMap(plainWords)
            }
        }
    }

    /// *qu’aucune*: *qu’* and *aucune*.
    static func words(in text: String) -> [String] {
        var words: [String] = []
        for part in text.lowercased().split(separator: "’", omittingEmptySubsequences: false) {
            if !words.isEmpty { words[words.count - 1] += "’" }
            if !part.isEmpty { words.append(String(part)) }
        }
        return words
    }

    /// What licenses a word: what the formulation asks of the record, what it tells of it, what the slot is about.
    private func licences(of formulation: Formulation, _ slot: Slot) -> Set<String> {
        var names: Set<String> = [slot.name]
        for guardian in formulation.guards {
            switch guardian {
            case .states(let states): names.formUnion(states.map(\.rawValue))
            case .natures(let natures): names.formUnion(natures.map(\.rawValue))
            case .fact(let name, let condition):
                names.formUnion([name.rawValue, "\(name.rawValue) = \(condition.rawValue)"])
            case .count(let name, _, _): names.insert(name.rawValue)
            case .gap(let first, let second, _, _): names.formUnion([first.rawValue, second.rawValue])
            case .duration: names.insert("durée")
            case .severity: names.insert("gravité")
            case .attribute(let name, let values, let isNegated):
                names.insert(name)
                if !isNegated { names.formUnion(values.map { "\(name) = \($0)" }) }
            }
        }
        return names.union(formulation.parts.namedFacts.map(\.rawValue))
    }

    // MARK: Formulations no record can meet

    private func unreachable(_ formulation: Formulation) -> [Diagnostic] {
        let required = Self.requiredFacts(formulation.elements)
        let absent = formulation.guards.compactMap { guardian -> FactName? in
            if case .fact(let name, let condition) = guardian, condition != .value { name } else { nil }
        }
        var reason: String?
        if let name = absent.first(where: required.contains) {
            reason = "elle dit « \(name.rawValue) », que sa condition veut absent"
        } else if Self.states(formulation).isEmpty {
            reason = "ses conditions ne laissent aucun état"
        } else if Self.natures(formulation).isEmpty {
            reason = "ses conditions ne laissent aucune nature"
        }
        return reason.map {
            [
                .warning(
                    "formulation-jamais-eligible", "Cette formulation ne peut servir : \($0)", at: formulation.location,
                    hint: "corrigez la condition, ou retirez la ligne")
            ]
        } ?? []
    }

    /// The facts a formulation cannot do without.
    private static func requiredFacts(_ elements: [Element]) -> Set<FactName> {
        var names: Set<FactName> = []
        for element in elements {
            if case .brace(let brace) = element, case .fact(let name, _, _) = brace.content { names.insert(name) }
        }
        return names
    }

    private static func states(_ formulation: Formulation) -> Set<Incident.State> {
        formulation.guards.reduce(into: Set(Incident.State.allCases)) { left, guardian in
            if case .states(let states) = guardian { left.formIntersection(states) }
        }
    }

    private static func natures(_ formulation: Formulation) -> Set<Incident.Nature> {
        formulation.guards.reduce(into: Set(Incident.Nature.allCases)) { left, guardian in
            if case .natures(let natures) = guardian { left.formIntersection(natures) }
        }
    }

    // MARK: Slots

    private func unused(_ slot: Slot) -> Diagnostic {
        .warning(
            "rubrique-inutilisee", "Aucun plan ne nomme la rubrique « \(slot.name) »", at: slot.location,
            hint: "nommez-la dans un plan, ou retirez-la")
    }

    /// States and kinds for which a slot has a way or two, not enough for two articles to differ.
    private func poor(_ slot: Slot) -> [Diagnostic] {
        // What prints the author’s own words has nothing to choose.
        if slot.formulations.allSatisfy({ plainWords($0.elements).isEmpty && $0.parts.namedFacts.count == 1 }) {
            return []
        }
        return Incident.State.allCases.compactMap { state in
            var poorest: (nature: Incident.Nature, count: Int)?
            for nature in Incident.Nature.allCases {
                let count = slot.formulations.count {
                    Self.states($0).contains(state) && Self.natures($0).contains(nature)
                }
                if count > 0, count < Self.fewestChoices, count < poorest?.count ?? .max { poorest = (nature, count) }
            }
            guard let poorest else { return nil }
            return .warning(
                "rubrique-pauvre",
                "« \(slot.name) » n’a que \(poorest.count) formulation\(poorest.count > 1 ? "s" : "")"
                    + " pour « \(state.rawValue) » et « \(poorest.nature.rawValue) »",
                at: slot.location, hint: "écrivez-en au moins \(Self.fewestChoices)")
        }
    }

    /// The slots plans name: anywhere, and in the paragraphs of a body.
    private var toldSlots: (all: Set<String>, body: Set<String>) {
        func names(_ entries: [Plan.Entry]) -> Set<String> {
            entries.reduce(into: []) { names, entry in
                names.insert(entry.slot)
                names.formUnion(entry.followedBy.map(\.slot))
            }
        }
        var (all, body): (Set<String>, Set<String>) = ([], [])
        for plan in plans {
            body.formUnion(names(plan.sections.flatMap { $0.paragraphs.flatMap(\.self) }))
            all.formUnion(names(plan.standfirst + plan.sections.flatMap(\.heading)))
            all.formUnion(plan.title.map(\.slot))
        }
        return (all.union(body), body)
    }
}
