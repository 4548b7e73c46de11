public import Diagnostics

/// One thing the validator checks: what `depeche validate --rules` lists, and what an identifier in a diagnostic means.
public struct FeedRule: Sendable, Hashable {
    /// Stable, kebab-case, ASCII. Never changes once published; it is the identifier of the diagnostics of this rule.
    public let identifier: String
    /// An error refuses the feed, a warning does not. Levels follow the verdicts of the W3C feed validator.
    public let severity: Diagnostic.Severity
    /// What the rule asks, in French, without final stop.
    public let summary: String
    /// The specification and section it comes from.
    public let source: String

    init(_ severity: Diagnostic.Severity, _ identifier: String, _ summary: String, _ source: String) {
        self.severity = severity
        self.identifier = identifier
        self.summary = summary
        self.source = source
    }

    /// Every rule, in the order they are applied.
    public static let all: [FeedRule] = xml + common + rss + atom + values + html + json + calendar

    public static func == (left: FeedRule, right: FeedRule) -> Bool {
        left.identifier == right.identifier
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }
}
