import Diagnostics
import Publication

/// The site as it stands after a change, with everything wrong in the newsroom: what an editor reads before printing.
struct Proof: Sendable {
    /// Counts the changes since the start.
    var version = 0
    /// Changes with the assets: pages then load their style sheets again.
    var assetsVersion = 0
    /// The last one whose files were all right; nil until there is one.
    var desk: Desk?
    /// The last one that could be made.
    var site: LiveSite?
    /// What articles are counted among, and where refused ones are noted.
    var writing: EntryWriting?
    /// Record files by the identifier of their incident.
    var records: [String: Record] = [:]
    /// How many incidents the site shows.
    var count = 0
    /// How many records are still to be read.
    var unread = 0
    /// Everything that was found when it was made, in no order.
    private(set) var found: [Diagnostic] = []
    private var errors: [Diagnostic] = []

    /// Once for all pages: ten thousand records may have as many warnings.
    mutating func set(found: [Diagnostic]) {
        self.found = found
        errors = found.filter { $0.severity == .error }
    }

    /// What the terminal says too, the articles that pages asked for in vain among it.
    var findings: Findings { Findings(found + refusals) }

    /// What keeps it from being published, in order.
    ///
    /// - Parameter refused: what is wrong with one page only.
    func errors(and refused: [Diagnostic]) -> [Diagnostic] {
        Findings(errors + refusals + refused).sorted.filter { $0.severity == .error }
    }

    var warningCount: Int { found.count - errors.count }

    private var refusals: [Diagnostic] { writing?.refusals.all ?? [] }
}
