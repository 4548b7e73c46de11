import French

/// What can be said now of a slot, best first.
///
/// Formulations are realized in the order of the hash and only as far as one looks: the first that nothing speaks
/// against is the best, whatever stands behind it; and one that is known to weigh more than the best in hand waits
/// until that is taken.
struct Candidates {
    let slot: String
    private let planner: Planner
    private let request: Planner.Request?
    private let accepting: (Realization) -> Bool
    private var rows: [Planner.Row]
    private var next = 0
    /// The least rank that any of the rows left could have, once that was asked, of which fewer are left since; nil where it
    /// is not known of all.
    private var leastLeft: Rank??
    /// Passed over: whatever they say, a better one was in hand.
    private var deferred: [Rank] = []
    /// Realized and not yet ranked.
    private var waiting: [Weighed] = []
    private var ranked: [Planner.Said] = []
    /// How many could be said, those included that were said already.
    private var count = 0
    /// The most facts of the item that one of them tells.
    private var richest = 0
    /// Once one of them tells all that can be told of the item without naming its source again, no other will do.
    private var isSettled = false

    private var suits: (Planner.Said) -> Bool = { _ in true }

    /// What speaks against a row, then its place.
    private struct Rank: Comparable {
        var penalty: Int
        var row: Int

        static func < (left: Rank, right: Rank) -> Bool {
            (left.penalty, left.row) < (right.penalty, right.row)
        }
    }

    private struct Weighed {
        var said: Planner.Said
        var rank: Rank
    }

    /// Candidates among which a choice is one: more would cost more than they bring.
    private static let enough = 16

    /// What a sentence longer than its place allows weighs: it is said for want of another.
    private static let tooLong = 64

    init(
        _ slot: String, _ request: Planner.Request?, _ rows: [Planner.Row], _ planner: Planner,
        accepting: @escaping (Realization) -> Bool
    ) {
        self.slot = slot
        self.request = request
        self.rows = rows
        self.planner = planner
        self.accepting = accepting
        isSettled = request?.setting.item == nil
    }

    /// Passes over those that do not suit, whatever they are better than.
    mutating func keep(_ suits: @escaping (Planner.Said) -> Bool) { self.suits = suits }

    /// Whether they tell how the incident came about.
    var tellsMechanism: Bool { request?.setting.item?.path.hasPrefix("cause.mecanisme") ?? false }

    /// Whether they tell a step of the recovery.
    var recovers: Bool { request?.setting.item?.recovers ?? false }

    /// Whether they tell what befell people in an accident or a fire.
    var tellsOfVictims: Bool { request?.setting.item?.attributes["victimes"] == "oui" }

    /// The candidate at a rank, 0 the best, or nil when there are not so many.
    mutating func candidate(_ rank: Int) -> Planner.Said? {
        while ranked.count <= rank {
            guard let best = takeBest() else { return nil }
            if suits(best) { ranked.append(best) }
        }
        return ranked[rank]
    }

    /// The best of those that will do.
    /// Whether no formulation could serve, whatever was said.
    var isEmpty: Bool { rows.isEmpty }

    mutating func first(where suits: (Planner.Said) -> Bool = { _ in true }) -> Planner.Said? {
        var rank = 0
        while let candidate = candidate(rank) {
            if suits(candidate) { return candidate }
            rank += 1
        }
        return nil
    }

    mutating func all() -> [Planner.Said] {
        while let best = takeBest() {
            if suits(best) { ranked.append(best) }
        }
        return ranked
    }

    private var isExhausted: Bool {
        // Those left tell less of the item than one that can be said, or enough are in hand to choose among.
        next >= rows.count || count >= Self.enough || (request?.setting.item != nil && rows[next].potential < richest)
    }

    private mutating func takeBest() -> Planner.Said? {
        while true {
            if isExhausted, !isSettled { settle() }
            let best = isSettled ? waiting.indices.min { waiting[$0].rank < waiting[$1].rank } : nil
            guard let row = rowToTry(against: best.map { waiting[$0].rank }) else {
                return best.map { waiting.remove(at: $0).said }
            }
            realize(row)
        }
    }

    /// The next row that may be better than the best in hand.
    private mutating func rowToTry(against best: Rank?) -> Int? {
        if let best, best.penalty == 0 { return nil }
        while !isExhausted {
            // Whether there are enough depends on how many of those passed over can be said.
            if count + deferred.count >= Self.enough {
                // Unless none of those left could be better, be it one of the candidates or not.
                if let best, deferred.allSatisfy({ best < $0 }), areLeftWorse(than: best) { return nil }
                return deferred.removeFirst().row
            }
            let row = next
            next += 1
            guard let best, let rank = leastRank(row), best < rank else { return row }
            deferred.append(rank)
        }
        return deferred.firstIndex { rank in best.map { rank < $0 } ?? true }.map { deferred.remove(at: $0).row }
    }

    private mutating func areLeftWorse(than best: Rank) -> Bool {
        if let known = leastLeft { return known.map { best < $0 } ?? false }
        let ranks = (next..<rows.count).map { leastRank($0) }
        let least: Rank? = ranks.contains { $0 == nil } ? nil : ranks.compactMap(\.self).min()
        leastLeft = .some(least)
        return least.map { best < $0 } ?? ranks.isEmpty
    }

    /// The best rank that a row could have; nil where it may tell more of the item than any other, which is not known
    /// before it is realized.
    private mutating func leastRank(_ row: Int) -> Rank? {
        guard let request, request.setting.isBody else { return nil }
        let item = request.setting.item
        let parts = rows[row].parts ?? rows[row].formulation.parts
        rows[row].parts = parts
        guard item == nil || rows[row].potential == parts.itemFacts.count else { return nil }
        let penalty =
            planner.penalty(rows[row].formulation, parts, slot: slot, item: item)
            + planner.leastOmission(parts, slot: slot)
        return Rank(penalty: penalty, row: row)
    }

    private mutating func realize(_ index: Int) {
        guard let request else { return }
        let row = rows[index]
        guard let said = planner.say(row, request, accepting) else { return }
        count += 1
        let told = said.realization.itemFacts.count
        richest = max(richest, told)
        var penalty = 0
        if request.setting.isBody {
            // Nothing is said twice in the same words.
            let fingerprint = said.realization.fingerprint
            guard !planner.discourse.story.said.contains(fingerprint) else { return }
            penalty = planner.penalty(said, fingerprint, item: request.setting.item)
            if said.realization.wordCount > request.budget { penalty += Self.tooLong }
        }
        let tellsAll = told == rows[0].potential && !said.realization.repeatsSource
        if isSettled, request.setting.item != nil, !tellsAll { return }
        waiting.append(Weighed(said: said, rank: Rank(penalty: penalty, row: index)))
        if !isSettled, tellsAll { settle() }
    }

    /// An item is told once: what the sentence leaves out of it would be lost. Naming the same source again is a last
    /// resort.
    private mutating func settle() {
        isSettled = true
        let most = waiting.map(\.said.realization.itemFacts.count).max() ?? 0
        waiting.removeAll { $0.said.realization.itemFacts.count < most }
        if waiting.contains(where: { !$0.said.realization.repeatsSource }) {
            waiting.removeAll(where: \.said.realization.repeatsSource)
        }
    }
}
