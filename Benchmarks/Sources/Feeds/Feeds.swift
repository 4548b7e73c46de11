import FeedValidation
import Glibc

/// Feeds of 10,000 items, validated by every layer, then by RELAX NG alone in the same run: what the other layers cost.
@main
struct Feeds {
    static func main() {
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
        let sample = SampleFeed(count: count)
        for (name, text, grammar) in [
            ("RSS", sample.rss, "rss.rng"), ("Atom", sample.atom, "atom.rng"), ("JSON Feed", sample.json, nil),
        ] as [(String, String, String?)] {
            let bytes = Array(text.utf8)
            let validator = FeedValidator()
            var found = validator.validate(bytes, file: name)
            let ours = best(of: 5) { found = validator.validate(bytes, file: name) }
            guard found.isEmpty else { fatalError("\(name): \(found[0].message)") }
            var line = "\(name): \(count) items, \(bytes.count / 1_000) KB, \(ours) ms"
            if let grammar, let schema = Schema(file: grammar) {
                let theirs = best(of: 5) { precondition(schema.accepts(bytes)) }
                line += "; RELAX NG alone \(theirs) ms; ratio \(ratio(ours, theirs))"
            }
            print(line)
        }
    }

    /// The best of some runs, in milliseconds of processor: other programs do not count.
    static func best(of runs: Int, _ work: () -> Void) -> Int {
        (0..<runs).map { _ in
            let start = milliseconds
            work()
            return milliseconds - start
        }.min() ?? 0
    }

    private static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    private static func ratio(_ ours: Int, _ theirs: Int) -> String {
        let tenths = theirs == 0 ? 0 : ours * 10 / theirs
        return "\(tenths / 10).\(tenths % 10)"
    }
}
