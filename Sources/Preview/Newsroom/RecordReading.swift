import Diagnostics
import Dispatch
import Incidents
import Synchronization
import Writing

/// Reads many records on every core.
struct RecordReading: Sendable {
    let newsroom: Newsroom
    private let services = SharedServices()

    init(newsroom: Newsroom) {
        self.newsroom = newsroom
    }

    typealias Result = (reading: ReadIncident?, diagnostics: [Diagnostic])

    /// In the order of the files.
    func read(_ files: [String]) -> [Result] {
        let size = 16
        let chunks = stride(from: 0, to: files.count, by: size).map { files[$0..<min($0 + size, files.count)] }
        let results = Mutex<[[Result]]>(Array(repeating: [], count: chunks.count))
        DispatchQueue.concurrentPerform(iterations: chunks.count) { index in
            let read = chunks[index].map(read)
            results.withLock { $0[index] = read }
        }
        return results.withLock { $0.flatMap { $0 } }
    }

    func read(_ file: String) -> Result {
        let (incident, diagnostics) = newsroom.readIncident(file)
        return (incident.map { ReadIncident($0, sharing: services) }, diagnostics)
    }
}
