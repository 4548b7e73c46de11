import Diagnostics
import Dispatch

/// Renders and checks on every core, and hands the files over in order on the caller's thread.
struct ParallelRendering: Sendable {
    let renderer: SiteRenderer
    let check: RenderingCheck

    /// Jobs in flight: enough to keep the cores busy, few enough to stay small in memory.
    private static let batch = 128

    private enum Outcome: Sendable {
        case made([Rendering], warnings: [Diagnostic])
        case refused(Refusal)
    }

    /// - Returns: what deserves a word without preventing anything, in order.
    /// - Throws: the first refusal in the order of the jobs, so that two runs say the same.
    func forEachFile(
        progress: (Double) -> Void = { _ in }, _ body: (Rendering) throws(Refusal) -> Void
    ) throws(Refusal) -> [Diagnostic] {
        let jobs = renderer.jobs
        var warnings: [Diagnostic] = []
        for start in stride(from: 0, to: jobs.count, by: Self.batch) {
            progress(Double(start) / Double(jobs.count))
            for outcome in outcomes(of: jobs[start..<min(start + Self.batch, jobs.count)]) {
                switch outcome {
                case .refused(let refusal): throw refusal
                case .made(let renderings, let found):
                    warnings += found
                    for rendering in renderings { try body(rendering) }
                }
            }
        }
        return warnings
    }

    private func outcomes(of jobs: ArraySlice<SiteRenderer.Job>) -> [Outcome] {
        let first = jobs.startIndex
        let shared = OutcomeTable<Outcome>(count: jobs.count)
        DispatchQueue.concurrentPerform(iterations: jobs.count) { index in
            shared.set(index, run(jobs[first + index]))
        }
        return shared.all
    }

    private func run(_ job: SiteRenderer.Job) -> Outcome {
        let renderings = job().map { $0.made() }
        var warnings: [Diagnostic] = []
        for rendering in renderings {
            do {
                warnings += try check(rendering)
            } catch {
                return .refused(error)
            }
        }
        return .made(renderings, warnings: warnings)
    }
}
