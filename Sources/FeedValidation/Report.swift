internal import Diagnostics

/// The findings of one validation: every fault, each under its rule.
struct Report {
    let file: String
    /// Identifiers of the rules that are on.
    private let enabled: Set<String>
    private(set) var diagnostics: [Diagnostic] = []
    /// How many findings there were, those of rules that are off included.
    private(set) var count = 0
    private var fallbacks: [(rule: FeedRule, message: String, place: Place, lines: ClosedRange<Int>)] = []
    /// How many findings each rule has had.
    private var counts: [String: Int] = [:]

    /// A hostile file has as many faults as bytes: past this, those of one rule are counted only.
    static let limit = 10_000

    init(file: String, rules: [FeedRule]) {
        self.file = file
        enabled = Set(rules.map(\.identifier))
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Adds a finding of `rule`, unless the rule is off.
    ///
    /// - Parameters:
    ///   - message: what is wrong here, in French, without final stop.
    ///   - place: where; nil when the whole file is meant.
    ///   - hint: what to write instead.
    ///
    /// All three are computed only when the finding is kept.
    mutating func add(
        _ rule: FeedRule, _ message: @autoclosure () -> String, at place: @autoclosure () -> Place? = nil,
        hint: @autoclosure () -> String? = nil
    ) {
        count += 1
        guard enabled.contains(rule.identifier) else { return }
        counts[rule.identifier, default: 0] += 1
        guard counts[rule.identifier] ?? 0 <= Self.limit else { return }
        let place = place() ?? Place()
        diagnostics.append(
            Diagnostic(
                rule.severity, rule.identifier, message(),
                at: Location(file: file, line: place.line, column: place.column, length: place.length), hint: hint()))
    }

    /// Adds an error of `rule`, to be told only when no other one is found between two lines: the grammar refuses
    /// something there, and says less of it than another layer may.
    mutating func addUnlessExplained(
        _ rule: FeedRule, _ message: String, at place: Place, within lines: ClosedRange<Int>
    ) {
        fallbacks.append((rule, message, place, lines))
    }

    private mutating func settleFallbacks() {
        let lines = Set(diagnostics.filter { $0.severity == .error }.compactMap(\.location?.line)).sorted()
        for (rule, message, place, range) in fallbacks {
            var low = 0
            var high = lines.count
            while low < high {
                let middle = (low + high) / 2
                if lines[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
            }
            if low < lines.count, range.contains(lines[low]) { continue }
            add(rule, message, at: place)
        }
        fallbacks = []
    }

    /// In the order of the file, errors first on a same spot, each finding once.
    mutating func sorted() -> [Diagnostic] {
        settleFallbacks()
        var seen: Set<Diagnostic> = []
        let overflow = FeedRule.all.compactMap { rule -> Diagnostic? in
            guard let count = counts[rule.identifier], count > Self.limit else { return nil }
            return Diagnostic(
                rule.severity, rule.identifier, "et encore \(count - Self.limit) fois la même faute",
                at: Location(file: file))
        }
        return (diagnostics + overflow).filter { seen.insert($0).inserted }.enumerated().sorted { left, right in
            let first = left.element.location ?? Location(file: file)
            let second = right.element.location ?? Location(file: file)
            return (first, left.element.severity, left.offset) < (second, right.element.severity, right.offset)
        }.map(\.element)
    }
}

/// A spot in the file under validation: lines and columns from 1, 0 when not known.
struct Place: Hashable {
    var line = 0
    var column = 0
    var length = 0
}
