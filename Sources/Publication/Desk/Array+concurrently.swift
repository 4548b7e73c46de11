import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// The same as `map`, on every core.
    func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        // What one core does before it looks for more: little enough that none waits long for the other.
        let stretch = 16
        let starts = [Int](stride(from: 0, to: count, by: stretch))
        let stretches = Mutex<[[Result]]>([[Result]](repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let results = self[starts[index]..<Swift.min(starts[index] + stretch, count)].map(transform)
            stretches.withLock { $0[index] = results }
        }
        return stretches.withLock { $0.flatMap { $0 } }
    }
}
