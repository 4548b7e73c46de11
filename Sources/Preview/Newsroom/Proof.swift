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
    /// What the terminal says too.
    var found: [Diagnostic] = []

    /// What was found, and the articles that pages asked for in vain.
    var findings: Findings { Findings(found + (writing?.refusals.all ?? [])) }
}
