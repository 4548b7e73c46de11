import Synchronization

/// What was worked out before, for a value that is read once and used by every article; few keys, looked through in
/// order.
final class Memo<Key: Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[(key: Key, value: Value)]>([])

    func value(for key: Key, _ workOut: () -> Value) -> Value where Key: Equatable {
        if let value = known.withLock({ known in known.first { $0.key == key }?.value }) { return value }
        let value = workOut()
        known.withLock { $0.append((key, value)) }
        return value
    }
}
