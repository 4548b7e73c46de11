/// What was awaited did not come in time.
struct DeadlinePassed: Error {}

/// - Throws: ``DeadlinePassed`` when the time is over; the work is cancelled then, and waited for.
func withDeadline<Value: Sendable>(
    _ duration: Duration, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: duration)
            throw DeadlinePassed()
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw DeadlinePassed() }
        return value
    }
}
