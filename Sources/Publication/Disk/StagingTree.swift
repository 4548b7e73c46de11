/// The new site under construction, beside the published one.
struct StagingTree {
    let root: String
    /// The tree whose unchanged files are kept; nil when there is none, or when it is not ours.
    let published: String?
    private var folders: Set<String> = []
    private(set) var added: [String] = []
    private(set) var changed: [String] = []
    private(set) var kept: Set<String> = []

    /// - Parameter root: nothing may be there yet.
    init(root: String, published: String?) throws(FileSystem.Failure) {
        self.root = root
        self.published = published
        try FileSystem.makeFolder(root)
        try FileSystem.write(Marker.bytes, to: root + "/" + Marker.name)
    }

    /// Puts a file in the tree: the published one itself, by a hard link, when it holds the same bytes.
    ///
    /// The published file is never opened for writing, so readers and mirrors of the site see the same inode and time.
    mutating func add(_ path: String, _ bytes: [UInt8]) throws(FileSystem.Failure) {
        try makeFolders(above: path)
        let target = root + "/" + path
        let old = published.map { $0 + "/" + path }
        if let old, FileSystem.holds(old, bytes) {
            do {
                try FileSystem.link(old, to: target)
                kept.insert(path)
                return
            } catch {
                // Some disks have no hard links: a copy is as right, if less frugal.
            }
        }
        try FileSystem.write(bytes, to: target)
        if let old, try FileSystem.status(old) != nil { changed.append(path) } else { added.append(path) }
    }

    private mutating func makeFolders(above path: String) throws(FileSystem.Failure) {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            if folders.insert(folder).inserted {
                try FileSystem.makeFolder(root + folder)
            }
        }
    }
}
