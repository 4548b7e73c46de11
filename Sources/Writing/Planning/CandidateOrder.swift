import Synchronization

/// The formulations of each slot in the order they are tried for an item: it depends on the record alone, and is worked
/// out once for all sentences that may tell the item.
final class CandidateOrder: Sendable {
    private let known = Mutex<[Key: [Planner.Row]]>([:])

    private struct Key: Hashable {
        var slot: String
        var path: String?
        var facts: FactSet
        var attributes: Attributes

        init(_ slot: String, _ item: Item?) {
            self.slot = slot
            path = item?.path
            facts = item?.facts.names ?? []
            attributes = item?.attributes ?? [:]
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(slot)
            hasher.combine(path)
        }
    }

    /// Nil until they have been put in order.
    subscript(slot: String, item: Item?) -> [Planner.Row]? {
        known.withLock { $0[Key(slot, item)] }
    }

    func keep(_ rows: [Planner.Row], of slot: String, _ item: Item?) {
        known.withLock { $0[Key(slot, item)] = rows }
    }
}
