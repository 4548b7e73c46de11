/// Looks again every half second: for systems and file systems that tell nothing.
final class PollingWatch: FolderWatch {
    let changes: AsyncStream<FolderChange>
    private let task: Task<Void, Never>

    init(every interval: Duration = .milliseconds(500)) {
        let (stream, continuation) = AsyncStream<FolderChange>.makeStream(bufferingPolicy: .bufferingNewest(1))
        changes = stream
        task = Task {
            while (try? await Task.sleep(for: interval)) != nil { continuation.yield(.everything) }
            continuation.finish()
        }
    }

    func stop() { task.cancel() }
}
