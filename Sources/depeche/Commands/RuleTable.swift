import Diagnostics
import FeedValidation

/// The rules of `validate` as lines: identifier, severity, what it holds, source.
enum RuleTable {
    static func text(_ rules: [FeedRule]) -> String {
        rules.map { "\($0.identifier) (\($0.severity.label)) : \($0.summary)\n    \($0.source)\n" }.joined()
    }
}
