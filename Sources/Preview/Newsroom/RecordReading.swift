import Diagnostics
import Dispatch
import Incidents
import Synchronization

/// Reads many records on every core.
struct RecordReading: Sendable {
    let newsroom: Newsroom

    typealias Result = (incident: Incident?, diagnostics: [Diagnostic])

    /// In the order of the files.
    func read(_ files: [String]) -> [Result] {
        let size = 64
        let chunks = stride(from: 0, to: files.count, by: size).map { files[$0..<min($0 + size, files.count)] }
        let results = Mutex<[[Result]]>(Array(repeating: [], count: chunks.count))
        DispatchQueue.concurrentPerform(iterations: chunks.count) { index in
            let read = chunks[index].map(newsroom.readIncident)
            results.withLock { $0[index] = read }
        }
        return results.withLock { $0.flatMap { $0 } }
    }
}
