import Diagnostics
import Dispatch
import Foundation
import Synchronization

/// Makes, checks and hands over files on every core.
///
/// Incidents come first, the oldest before all: what the lists, feeds and other incidents' pages show of each is then at
/// hand, and its article is in memory no longer than it takes to make its own files.
struct ParallelRendering: Sendable {
    let renderer: SiteRenderer
    let check: RenderingCheck
    /// What of the published site is kept; nil to make everything.
    let ledger: Ledger?

    /// - Parameters:
    ///   - progress: told how much is made, from 0 to 1, one call at a time, from any thread.
    ///   - body: given each file with the incident whose file it is, from any thread.
    /// - Returns: what deserves a word without preventing anything, in order.
    /// - Throws: every article that cannot be written; else the first refusal in the order of the site, so that two runs
    ///   say the same.
    func forEachFile(
        progress: @escaping @Sendable (Double) -> Void = { _ in },
        _ body: @escaping @Sendable (Rendering, Entry?) throws(Refusal) -> Void
    ) throws(Refusal) -> [Diagnostic] {
        let entries = renderer.site.entries
        let shared = renderer.sharedJobs
        let board = JobBoard(count: entries.count, of: entries.count + shared.count, progress: progress)
        let unwritable = Mutex<[(index: Int, refusal: Refusal)]>([])
        board.perform { index throws(Refusal) in
            let place = entries.count - 1 - index
            let entry = entries[place]
            defer { entry.forgetArticles(keepingHeadlineIn: renderer.site.contents) }
            if try keeps({ ledger throws(FileSystem.Failure) in try ledger.keepFiles(of: entry) }) { return [] }
            do throws(Refusal) {
                try entry.write()
            } catch {
                unwritable.withLock { $0.append((place, error)) }
                return []
            }
            try keepContent(of: entry)
            let files = (renderer.renderings(of: entry) + renderer.postMortemRenderings(of: entry)).map { $0.made() }
            let warnings = try handOver(files) { rendering throws(Refusal) in try body(rendering, entry) }
            // What the editor must hear of is made, checked and told each time.
            if warnings.isEmpty { ledger?.note(files, of: entry) }
            return warnings
        }
        let refusals = unwritable.withLock { $0.sorted { $0.index < $1.index } }
        guard refusals.isEmpty else { throw Refusal(refusals.flatMap(\.refusal.diagnostics)) }
        let warnings = try board.outcome()
        let rest = JobBoard(
            count: shared.count, after: entries.count, of: entries.count + shared.count, progress: progress)
        rest.perform { index throws(Refusal) in
            var warnings: [Diagnostic] = []
            for rendering in shared[index]()
            where try !keeps({ ledger throws(FileSystem.Failure) in try ledger.keepFile(rendering) }) {
                let file = rendering.made()
                let found = try handOver([file]) { rendering throws(Refusal) in try body(rendering, nil) }
                if found.isEmpty { ledger?.note(file) }
                warnings += found
            }
            return warnings
        }
        return warnings + (try rest.outcome())
    }

    /// Whether the published files take the place of those that would be made.
    private func keeps(
        _ keep: (Ledger) throws(FileSystem.Failure) -> Bool
    ) throws(Refusal) -> Bool {
        guard let ledger else { return false }
        do throws(FileSystem.Failure) {
            return try keep(ledger)
        } catch {
            throw Refusal(error.diagnostic)
        }
    }

    private func keepContent(of entry: Entry) throws(Refusal) {
        guard let contents = renderer.site.contents else { return }
        do throws(FileSystem.Failure) {
            try contents.keep(FeedContent.bytes(of: entry, in: renderer.site), of: entry)
        } catch {
            throw Refusal(error.diagnostic)
        }
    }

    /// - Returns: what deserves a word.
    private func handOver(
        _ renderings: [Rendering], _ body: (Rendering) throws(Refusal) -> Void
    ) throws(Refusal) -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        for rendering in renderings {
            warnings += try check(rendering)
            try body(rendering)
        }
        return warnings
    }
}

/// Jobs that every core takes in turn, in order.
private final class JobBoard: Sendable {
    private let count: Int
    private let before: Int
    private let total: Int
    private let progress: @Sendable (Double) -> Void
    private let state = Mutex(State())

    private struct State {
        var next = 0
        var told = -1
        /// By job, those that have any.
        var warnings: [(index: Int, found: [Diagnostic])] = []
        var refused: (index: Int, refusal: Refusal)?
    }

    /// - Parameters:
    ///   - count: how many jobs there are.
    ///   - before: how many were done before, for the progress that is told.
    ///   - total: how many there are with those of others.
    init(count: Int, after before: Int = 0, of total: Int, progress: @escaping @Sendable (Double) -> Void) {
        (self.count, self.before, self.total, self.progress) = (count, before, total, progress)
    }

    /// Does every job, until one is refused: those before it are done all the same.
    func perform(_ job: @escaping @Sendable (Int) throws(Refusal) -> [Diagnostic]) {
        DispatchQueue.concurrentPerform(iterations: ProcessInfo.processInfo.activeProcessorCount) { _ in
            while let index = take() {
                do throws(Refusal) {
                    let found = try job(index)
                    if !found.isEmpty { state.withLock { $0.warnings.append((index, found)) } }
                } catch {
                    state.withLock { state in
                        if state.refused.map({ index < $0.index }) ?? true { state.refused = (index, error) }
                    }
                }
            }
        }
    }

    private func take() -> Int? {
        state.withLock { state in
            guard state.next < count, state.refused == nil else { return nil }
            defer { state.next += 1 }
            let percent = (before + state.next) * 100 / max(total, 1)
            if percent > state.told {
                state.told = percent
                progress(Double(percent) / 100)
            }
            return state.next
        }
    }

    /// What was found, in the order of the jobs.
    func outcome() throws(Refusal) -> [Diagnostic] {
        let (warnings, refused) = state.withLock { ($0.warnings, $0.refused) }
        if let refused { throw refused.refusal }
        return warnings.sorted { $0.index < $1.index }.flatMap(\.found)
    }
}
