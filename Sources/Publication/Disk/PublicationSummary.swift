public import Diagnostics

/// What a publication did to the output folder.
public struct PublicationSummary: Sendable, Hashable {
    /// New files, by their path in the site, sorted.
    public var added: [String] { newFiles.sorted }
    private let newFiles: PathList
    /// Files whose bytes are no longer the same, sorted.
    public var changed: [String]
    /// Files whose bytes did not change: same inode, same time.
    public var kept: Int
    /// Files of the previous site that are no more, sorted.
    public var removed: [String]
    /// Where a folder that was not ours is kept, absolute; nil when none stood in the way.
    public var aside: String?
    /// What deserves the editor's attention and prevented nothing.
    public var warnings: [Diagnostic] = []

    init(newFiles: PathList, changed: [String] = [], kept: Int = 0, removed: [String] = []) {
        self.newFiles = newFiles
        self.changed = changed
        self.kept = kept
        self.removed = removed
    }

    /// How many files are new or have changed.
    public var writtenCount: Int { newFiles.count + changed.count }

    public var isUnchanged: Bool { newFiles.isEmpty && changed.isEmpty && removed.isEmpty }

    /// For programs: `{"added": […], "changed": […], "removed": […], "unchanged": 12}`, one line feed at the end; and
    /// `aside`, when a folder was put there.
    public var json: String {
        let list: ([String]) -> JSON = { .array($0.map(JSON.string)) }
        return JSON.compact([
            ("added", list(added)), ("changed", list(changed)), ("removed", list(removed)),
            ("unchanged", .integer(kept)), ("aside", aside.map(JSON.string)),
        ]).serialized() + "\n"
    }
}
