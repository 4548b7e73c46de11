import Diagnostics

/// What reading one file gathers: findings, and where each fact stands.
///
/// A reference, shared by the readers of one file while they read it, never kept after.
final class Reading {
    let source: SourceText
    private(set) var findings: [Diagnostic] = []
    private(set) var locations: [String: Location] = [:]

    init(source: SourceText) {
        self.source = source
    }

    func report(_ diagnostic: Diagnostic) {
        findings.append(diagnostic)
    }

    func note(_ location: Location, of path: String) {
        locations[path] = location
    }

    var hasErrors: Bool {
        findings.contains { $0.severity == .error }
    }
}
