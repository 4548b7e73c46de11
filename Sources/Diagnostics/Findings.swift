/// What the stages found so far, in the order they found it.
///
/// Stages append, the command sorts, counts and prints.
public struct Findings: Sendable, Hashable {
    public private(set) var diagnostics: [Diagnostic] = []

    public init(_ diagnostics: [Diagnostic] = []) {
        self.diagnostics = diagnostics
    }

    public mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    public mutating func add(_ more: some Sequence<Diagnostic>) {
        diagnostics.append(contentsOf: more)
    }

    /// Whether the content is refused.
    public var hasErrors: Bool {
        diagnostics.contains { $0.severity == .error }
    }

    /// As an editor reads them: by file, line and column; graver first in one place; said once.
    public var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return
            diagnostics
            .filter { seen.insert($0).inserted }
            .enumerated()
            .sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
            .map(\.element)
    }

    /// « 3 erreurs, 1 avertissement »; nil when nothing was found.
    public var summary: String? {
        let distinct = Set(diagnostics)
        let parts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
            let count = distinct.count { $0.severity == severity }
            guard count > 0 else { return nil }
            // French plural begins at two.
            return "\(count)\u{A0}\(severity.label)\(count >= 2 ? "s" : "")"
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

/// Place, then severity, then order of discovery.
private func < (left: (Diagnostic, Int), right: (Diagnostic, Int)) -> Bool {
    let leftPlace = left.0.location ?? Location(file: "")
    let rightPlace = right.0.location ?? Location(file: "")
    let leftKey = (leftPlace.file, leftPlace.line, leftPlace.column)
    let rightKey = (rightPlace.file, rightPlace.line, rightPlace.column)
    if leftKey != rightKey { return leftKey < rightKey }
    if left.0.severity != right.0.severity { return left.0.severity < right.0.severity }
    return left.1 < right.1
}

extension Findings {
    /// The same findings with warnings made errors: what « strict » means.
    public var promotingWarnings: Findings {
        Findings(
            diagnostics.map { diagnostic in
                var graver = diagnostic
                if graver.severity == .warning { graver.severity = .error }
                return graver
            })
    }
}
