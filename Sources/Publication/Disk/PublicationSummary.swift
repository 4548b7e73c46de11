public import Diagnostics

/// What a publication did to the output folder.
public struct PublicationSummary: Sendable, Hashable {
    /// New or changed files, by their path in the site, sorted.
    public var written: [String]
    /// Files whose bytes did not change: same inode, same time.
    public var kept: Int
    /// Files of the previous site that are no more, sorted.
    public var removed: [String]
    /// What deserves the editor's attention and prevented nothing.
    public var warnings: [Diagnostic]

    public var isUnchanged: Bool { written.isEmpty && removed.isEmpty }
}
