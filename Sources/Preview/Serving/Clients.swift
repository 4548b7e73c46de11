import Synchronization

/// The clients that are served, no more than there is room for.
///
/// Those that have asked for nothing yet, or for nothing more, hold a place only as long as nobody else wants one: a
/// crowd of silent connections makes no reader wait.
final class Clients: Sendable {
    private struct State {
        var free: Int
        var next = 0
        /// Who is waited for, the longest first, with what ends the wait.
        var silent: [(number: Int, dismiss: @Sendable () -> Void)] = []
    }

    private let capacity: Int
    private let state: Mutex<State>

    init(capacity: Int) {
        self.capacity = capacity
        state = Mutex(State(free: capacity))
    }

    func take() { state.withLock { $0.free -= 1 } }

    func give() { state.withLock { $0.free += 1 } }

    /// Makes room where there is none: a quarter of the places, from those that have been silent the longest.
    func waitForPlace() async throws {
        while state.withLock({ $0.free <= 0 }) {
            for dismiss in longestSilent() { dismiss() }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    private func longestSilent() -> [@Sendable () -> Void] {
        state.withLock { state in
            let dismissed = state.silent.prefix(max(1, capacity / 4)).map(\.dismiss)
            state.silent.removeFirst(dismissed.count)
            return dismissed
        }
    }

    /// - Throws: `CancellationError` or what the wait throws, when its place is given to another.
    func hearing<Value: Sendable>(_ wait: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let waiting = Task { try await wait() }
        let number = state.withLock { state in
            state.next += 1
            state.silent.append((state.next, { waiting.cancel() }))
            return state.next
        }
        defer { state.withLock { state in state.silent.removeAll { $0.number == number } } }
        return try await withTaskCancellationHandler {
            try await waiting.value
        } onCancel: {
            waiting.cancel()
        }
    }
}
