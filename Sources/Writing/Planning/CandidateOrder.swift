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

        func hash(into hasher: inout Hasher) {
            hasher.combine(slot)
            hasher.combine(path)
        }
    }

    func rows(of slot: String, _ item: Item?, _ workOut: () -> [Planner.Row]) -> [Planner.Row] {
        let key = Key(
            slot: slot, path: item?.path, facts: item?.facts.names ?? [], attributes: item?.attributes ?? [:])
        if let rows = known.withLock({ $0[key] }) { return rows }
        let rows = workOut()
        known.withLock { $0[key] = rows }
        return rows
    }
}
