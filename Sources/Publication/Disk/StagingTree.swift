import Synchronization

/// The new site under construction, beside the published one; files are added from any thread.
final class StagingTree: Sendable {
    let root: String
    /// The tree whose unchanged files are kept; nil when there is none, or when it is not ours.
    let published: String?
    private let contents = Mutex(Contents())

    struct Contents: Sendable {
        var added = PathList()
        var changed: [String] = []
        var kept: Set<String> = []
    }

    enum Fate {
        case added
        case changed
        /// It is the published file itself.
        case kept
    }

    /// - Parameter root: nothing may be there yet.
    init(root: String, published: String?) throws(FileSystem.Failure) {
        self.root = root
        self.published = published
        try FileSystem.makeFolder(root)
        try FileSystem.write(Marker.bytes, to: root + "/" + Marker.name)
    }

    /// What was put in so far.
    var all: Contents { contents.withLock { $0 } }

    /// Puts a file in the tree: the published one itself, by a hard link, when it holds the same bytes.
    ///
    /// The published file is never opened for writing, so readers and mirrors of the site see the same inode and time.
    @discardableResult
    func add(_ path: String, _ bytes: [UInt8]) throws(FileSystem.Failure) -> Fate {
        try makeFolders(above: path)
        let old = published.map { $0 + "/" + path }
        if let old, FileSystem.holds(old, bytes), link(path, from: old) { return .kept }
        return try write(path, bytes)
    }

    /// The same, of bytes that were read from the published file this very moment.
    func keep(_ path: String, _ bytes: [UInt8]) throws(FileSystem.Failure) {
        try makeFolders(above: path)
        if let published, link(path, from: published + "/" + path) { return }
        _ = try write(path, bytes)
    }

    /// False where the disk has no hard links: a copy is as right, if less frugal.
    private func link(_ path: String, from old: String) -> Bool {
        guard (try? FileSystem.link(old, to: root + "/" + path)) != nil else { return false }
        contents.withLock { _ = $0.kept.insert(path) }
        return true
    }

    private func write(_ path: String, _ bytes: [UInt8]) throws(FileSystem.Failure) -> Fate {
        let target = root + "/" + path
        let old = published.map { $0 + "/" + path }
        try FileSystem.write(bytes, to: target)
        let isChanged = if let old { try FileSystem.status(old) != nil } else { false }
        contents.withLock { isChanged ? $0.changed.append(path) : $0.added.append(path) }
        return isChanged ? .changed : .added
    }

    /// Writes the marker anew; the tree is marked at every moment.
    func remark(_ nextPiece: () -> [UInt8]?) throws(FileSystem.Failure) {
        let marker = root + "/" + Marker.name
        try FileSystem.write(to: marker + "-neuf", nextPiece)
        try FileSystem.move(marker + "-neuf", to: marker)
    }

    /// Nothing is kept of those that were made: there are as many as incidents, and the disk knows.
    private func makeFolders(above path: String) throws(FileSystem.Failure) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let folder = String(path[..<slash])
        if try FileSystem.addFolder(root + "/" + folder) { return }
        try makeFolders(above: folder)
        _ = try FileSystem.addFolder(root + "/" + folder)
    }
}
