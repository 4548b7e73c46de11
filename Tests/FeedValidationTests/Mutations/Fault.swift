import Diagnostics
import FeedValidation

/// A well-defined fault one can make in a feed we published: what it does, and what must be told of it, where.
struct Fault: Sendable, CustomStringConvertible {
    /// Identifier of the diagnostic.
    let rule: String
    /// Where it can be made, as a regular expression; `.` does not match the end of a line.
    let pattern: String
    /// `$0` to `$9` stand for what the pattern caught, `⟦` for where the finding is expected.
    let replacement: String
    /// Where the finding is expected when the fault is something missing: the nearest line above that begins so.
    let parent: String?
    /// Rules the same change breaks as well.
    let others: Set<String>

    init(
        _ rule: String, _ pattern: String, _ replacement: String, under parent: String? = nil,
        with others: Set<String> = []
    ) {
        self.rule = rule
        self.pattern = pattern
        self.replacement = replacement
        self.parent = parent
        self.others = others
    }

    var description: String { "\(rule) : \(pattern) → \(replacement)" }

    /// A copy of the feed with the fault in it, at one of the places where it can be, and the line of the finding.
    func copy(of feed: String, using random: inout some RandomNumberGenerator) throws -> FaultyCopy? {
        let regex = try Regex(pattern).anchorsMatchLineEndings().matchingSemantics(.unicodeScalar)
        guard let match = feed.matches(of: regex).randomElement(using: &random) else { return nil }
        var text = replacement
        for (index, capture) in match.output.enumerated().reversed() {
            text = text.replacing("$\(index)", with: capture.substring ?? "")
        }
        let marked = feed[..<match.range.lowerBound] + text + feed[match.range.upperBound...]
        let line: Int
        if let parent {
            let above = feed[..<match.range.lowerBound].unicodeScalars.split(
                separator: "\n", omittingEmptySubsequences: false
            ).map(String.init)
            guard let index = above.lastIndex(where: { $0.hasPrefix(parent) }) else { return nil }
            line = index + 1
        } else {
            guard let mark = marked.unicodeScalars.firstIndex(of: "⟦") else { return nil }
            line = 1 + marked.unicodeScalars[..<mark].count { $0 == "\n" }
        }
        return FaultyCopy(text: String(marked.replacing("⟦", with: "")), line: line)
    }
}

struct FaultyCopy {
    let text: String
    let line: Int

    /// What is wrong with what the validator says of the copy; nil when it tells the fault and no error besides.
    func complaint(about fault: Fault) -> String? {
        let rule = fault.rule
        let found = FeedValidator().validate(Array(text.utf8), file: "copie")
        guard found.contains(where: { $0.identifier == rule && $0.location?.line == line }) else {
            return "\(rule) attendu ligne \(line) ; trouvé : \(MarkedFeed.list(found))"
        }
        let others = found.filter {
            $0.severity == .error && $0.identifier != rule && !fault.others.contains($0.identifier)
        }
        return others.isEmpty ? nil : "\(rule) : en trop : \(MarkedFeed.list(others))"
    }
}
