import French
import Incidents

/// Chooses what is said, in which order and in which words.
///
/// It goes through a plan; for each entry it takes, among the formulations that can be said now, the one a rendezvous
/// hash of record, slot and formulation puts first — so that choices spread evenly, adding a formulation changes few
/// articles, and no article depends on another.
struct Planner {
    let library: GabaritLibrary
    let realizer: Realizer
    var discourse = Discourse()

    private var identifier: String { realizer.incident.identifier }

    /// One sentence and where it comes from.
    struct Said {
        var realization: Realization
        var formulation: Formulation
    }

    /// Longest sentence outside quotes, in words.
    static let longest = 36

    // MARK: Choice

    /// The best formulation of a slot that can be said now, or nil.
    func choose(
        _ slotName: String, item: Item? = nil, budget: Int = Self.longest, isBody: Bool = true,
        accepting: (Realization) -> Bool = { _ in true }
    ) -> Said? {
        guard let slot = library.slots[slotName] else { return nil }
        let request = Request(slot: slot, item: item, budget: budget, isBody: isBody)
        var candidates = slot.formulations.map { formulation in
            (formulation, StableHash.value(identifier, item?.path ?? "", slot.name, formulation.source))
        }
        .sorted { $0.1 > $1.1 }
        .compactMap { say($0.0, request, accepting) }
        // Nothing is said twice in the same words.
        candidates.removeAll { isBody && discourse.said.contains($0.realization.words) }
        // An item is told once: what the sentence leaves out of it would be lost.
        if item != nil, let richest = candidates.map(\.realization.itemFacts.count).max() {
            candidates.removeAll { $0.realization.itemFacts.count < richest }
        }
        // Naming the same source again is a last resort.
        if candidates.contains(where: { !$0.realization.repeatsSource }) {
            candidates.removeAll(where: \.realization.repeatsSource)
        }
        // The lead does not say the standfirst again in other words, if there is another way to begin.
        if isBody, discourse.said.isEmpty { candidates.sort { echo($0) < echo($1) } }
        let fresh = candidates.first {
            !isBody
                || !(repeatsOpening($0) || wasUsed($0, slot) || discourse.standfirst.contains($0.realization.words))
        }
        return fresh ?? candidates.first
    }

    private struct Request {
        var slot: Slot
        var item: Item?
        var budget: Int
        var isBody: Bool
    }

    /// The formulation with as many of its optional parts as the budget allows; a source just named is named again
    /// only when the sentence needs it.
    private func say(
        _ formulation: Formulation, _ request: Request, _ accepting: (Realization) -> Bool
    ) -> Said? {
        var shortest: Realization?
        for repeatsSources in request.item == nil ? [false] : [false, true] {
            for dropping in 0...formulation.optionCount {
                guard
                    let realization = realizer.realize(
                        formulation, anchor: request.slot.anchor, item: request.item, after: discourse,
                        dropping: dropping, isBody: request.isBody, repeatsSources: repeatsSources)
                else { continue }
                guard accepting(realization) else { continue }
                if realization.wordCount <= request.budget || realization.isQuotation {
                    return Said(realization: realization, formulation: formulation)
                }
                shortest = realization
            }
            if shortest != nil { break }
        }
        // A fact is better told long than not told.
        return shortest.map { Said(realization: $0, formulation: formulation) }
    }

    /// How much of the sentence stands in the standfirst: 0, a little; 1, most; 2, nearly all; 3, all. Within
    /// a step the hash goes on deciding.
    private func echo(_ said: Said) -> Int {
        if discourse.standfirst.contains(said.realization.words) { return 3 }
        let words = Set(said.realization.words.split(separator: " "))
        guard !words.isEmpty else { return 0 }
        let shared = discourse.standfirst.map { words.intersection($0.split(separator: " ")).count }.max() ?? 0
        return shared * 5 >= words.count * 4 ? 2 : shared * 2 >= words.count ? 1 : 0
    }

    private func wasUsed(_ said: Said, _ slot: Slot) -> Bool {
        discourse.used.contains("\(slot.name)\u{0}\(said.formulation.source)")
    }

    private func repeatsOpening(_ said: Said) -> Bool {
        guard let last = discourse.openings.last else { return false }
        return last == said.realization.opening
    }

    mutating func keep(_ said: Said, slot: String, item: Item?) {
        discourse = said.realization.discourse
        discourse.told.formUnion(said.realization.counted)
        if let item {
            discourse.told.insert(item.path)
            discourse.told.formUnion(item.settles)
        }
        discourse.openings.append(said.realization.opening)
        discourse.said.insert(said.realization.words)
        discourse.used.insert("\(slot)\u{0}\(said.formulation.source)")
        discourse.endSentence()
    }

    // MARK: Body

    /// The sentences of one paragraph of the plan.
    mutating func paragraph(_ entries: [Plan.Entry]) -> [Said] {
        var sentences: [Said] = []
        for entry in entries { sentences += tell(entry) }
        return sentences
    }

    private mutating func tell(_ entry: Plan.Entry) -> [Said] {
        guard let list = entry.list else {
            guard let said = choose(entry.slot, budget: entry.budget) else { return [] }
            keep(said, slot: entry.slot, item: nil)
            return [said]
        }
        var sentences: [Said] = []
        for item in realizer.facts.items(list) where accepts(item, entry) {
            guard !discourse.told.contains(item.path) else {
                discourse.told.formUnion(item.settles)
                continue
            }
            if let limit = entry.limit, sentences.count >= limit { break }
            guard let said = choose(entry.slot, item: item, budget: entry.budget) else { continue }
            keep(said, slot: entry.slot, item: item)
            sentences.append(said)
            for follower in entry.followedBy { sentences += tell(follower, after: item) }
        }
        return sentences
    }

    /// What follows an item: the items of another list whose `rôle` is the item's `étape`.
    private mutating func tell(_ entry: Plan.Entry, after item: Item) -> [Said] {
        var narrowed = entry
        if let step = item.attributes["étape"] { narrowed.condition["rôle"] = [step] }
        return tell(narrowed)
    }

    private func accepts(_ item: Item, _ entry: Plan.Entry) -> Bool {
        entry.condition.allSatisfy { name, values in values.contains(item.attributes[name] ?? "absent") }
    }
}

extension Realization {
    /// The words alone: what makes two sentences the same to a reader.
    var words: String { tokens.filter { $0.kind != .punctuation }.map(\.text).joined(separator: " ") }

    /// What a reader hears first: two neighbours should not begin alike.
    var opening: String {
        tokens.lazy.filter { $0.kind != .openQuote }.prefix(2).map { $0.text.lowercased() }.joined(separator: " ")
    }

    /// True when most of it is somebody's words: length rules do not bind quotes.
    var isQuotation: Bool { tokens.contains { $0.kind == .openQuote } }
}
