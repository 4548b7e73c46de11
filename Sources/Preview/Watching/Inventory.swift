import Foundation

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Every watched file with what tells one version of it from another.
struct Inventory: Sendable {
    private var stamps: [String: Stamp] = [:]

    private struct Stamp: Sendable, Hashable {
        var seconds: Int
        var nanoseconds: Int
        var size: Int
        var inode: UInt64

        /// Nil for what is no file. Links are followed: what a record says is what its target says.
        init?(_ path: String) {
            var info = stat()
            guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
            #if canImport(Darwin)
                let time = info.st_mtimespec
            #else
                let time = info.st_mtim
            #endif
            seconds = Int(time.tv_sec)
            nanoseconds = Int(time.tv_nsec)
            size = Int(info.st_size)
            inode = UInt64(info.st_ino)
        }
    }

    init() {}

    /// - Parameter root: the newsroom’s folder.
    init(of root: String) {
        for name in WatchedFiles.settings { note(name, in: root) }
        for folder in Self.folders(below: WatchedFiles.records, in: root) {
            for name in Self.names(of: "\(root)/\(folder)") where WatchedFiles.isRecord("\(folder)/\(name)") {
                note("\(folder)/\(name)", in: root)
            }
        }
        for folder in Self.folders(below: WatchedFiles.templates, in: root) {
            for name in Self.names(of: "\(root)/\(folder)") { note("\(folder)/\(name)", in: root) }
        }
    }

    private mutating func note(_ path: String, in root: String) {
        stamps[path] = Stamp("\(root)/\(path)")
    }

    /// The files that are not what they were in another inventory, those that came or went included.
    func changes(since old: Inventory) -> Set<String> {
        var changed: Set<String> = []
        for (path, stamp) in stamps where old.stamps[path] != stamp { changed.insert(path) }
        for path in old.stamps.keys where stamps[path] == nil { changed.insert(path) }
        return changed
    }

    /// Looks at some files again.
    mutating func update(_ paths: Set<String>, in root: String) {
        for path in paths { note(path, in: root) }
    }

    func has(_ path: String) -> Bool { stamps[path] != nil }

    /// A folder and all below it, from the newsroom’s; none when it is not there. Hidden ones are left out.
    static func folders(below folder: String, in root: String) -> [String] {
        // A link may stand for the whole folder; below, one to another folder could go round.
        guard isFolder("\(root)/\(folder)", followingLinks: !folder.contains("/")) else { return [] }
        // Asking of each of ten thousand records whether it is a folder takes longer than reading some.
        let below = names(of: "\(root)/\(folder)").filter {
            !WatchedFiles.isIgnored($0) && !WatchedFiles.isRecord("\(folder)/\($0)")
        }
        return [folder] + below.flatMap { folders(below: "\(folder)/\($0)", in: root) }
    }

    private static func names(of folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    private static func isFolder(_ path: String, followingLinks: Bool) -> Bool {
        var info = stat()
        let isThere = followingLinks ? stat(path, &info) == 0 : lstat(path, &info) == 0
        return isThere && info.st_mode & S_IFMT == S_IFDIR
    }
}
