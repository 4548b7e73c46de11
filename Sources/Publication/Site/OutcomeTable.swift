import Synchronization

/// Results by index, written from several threads.
final class OutcomeTable<Outcome: Sendable>: Sendable {
    private let outcomes: Mutex<[Outcome?]>

    init(count: Int) {
        outcomes = Mutex(Array(repeating: nil, count: count))
    }

    func set(_ index: Int, _ outcome: Outcome) {
        outcomes.withLock { $0[index] = outcome }
    }

    var all: [Outcome] { outcomes.withLock { $0.compactMap { $0 } } }
}
