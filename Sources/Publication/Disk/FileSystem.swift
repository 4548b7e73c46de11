import CExchange

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The calls to the system this module makes, and nothing else; each failure carries its `errno`.
enum FileSystem {
    struct Failure: Error {
        var code: Int32
        var path: String
    }

    enum Kind {
        case file
        case folder
        case link
        case other
    }

    struct Status {
        var kind: Kind
        var size: Int
        var device: UInt64
        var inode: UInt64
    }

    /// Nil when nothing is there; links are not followed.
    static func status(_ path: String) throws(Failure) -> Status? {
        var info = stat()
        guard lstat(path, &info) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Failure(code: errno, path: path)
        }
        let kind: Kind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        return Status(kind: kind, size: Int(info.st_size), device: UInt64(info.st_dev), inode: UInt64(info.st_ino))
    }

    /// What no two versions of a file have in common: inode, size, when it was written, when the system last saw it change.
    ///
    /// Nil when nothing is there.
    static func version(of path: String) throws(Failure) -> [Int]? {
        var info = stat()
        guard stat(path, &info) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Failure(code: errno, path: path)
        }
        #if canImport(Darwin)
            let times = [info.st_mtimespec, info.st_ctimespec]
        #else
            let times = [info.st_mtim, info.st_ctim]
        #endif
        return [Int(info.st_ino), Int(info.st_size)] + times.flatMap { [Int($0.tv_sec), Int($0.tv_nsec)] }
    }

    static func makeFolder(_ path: String) throws(Failure) {
        try check(mkdir(path, 0o777), path)
    }

    /// Makes a folder that may be there already.
    ///
    /// - Returns: false when the folder it would be in is not there.
    static func addFolder(_ path: String) throws(Failure) -> Bool {
        guard mkdir(path, 0o777) != 0, errno != EEXIST else { return true }
        guard errno == ENOENT else { throw Failure(code: errno, path: path) }
        return false
    }

    static func removeFile(_ path: String) throws(Failure) {
        try check(unlink(path), path)
    }

    static func removeFolder(_ path: String) throws(Failure) {
        try check(rmdir(path), path)
    }

    static func link(_ existing: String, to path: String) throws(Failure) {
        // Links of links are not wanted: `linkat` without AT_SYMLINK_FOLLOW.
        try check(linkat(AT_FDCWD, existing, AT_FDCWD, path, 0), path)
    }

    static func move(_ path: String, to other: String) throws(Failure) {
        try check(rename(path, other), other)
    }

    /// Gives a file the rights of another.
    static func copyRights(of path: String, to other: String) throws(Failure) {
        var info = stat()
        try check(stat(path, &info), path)
        try check(chmod(other, info.st_mode & 0o7777), other)
    }

    /// False when the system cannot exchange, in which case nothing happened.
    static func exchange(_ path: String, _ other: String) throws(Failure) -> Bool {
        let code = depeche_exchange(path, other)
        if code == ENOSYS || code == EINVAL || code == ENOTSUP { return false }
        guard code == 0 else { throw Failure(code: code, path: path) }
        return true
    }

    /// The names in a folder, sorted.
    static func names(in path: String) throws(Failure) -> [String] {
        guard let folder = opendir(path) else { throw Failure(code: errno, path: path) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The absolute path without any link; nil when nothing is there.
    static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    static func currentFolder() -> String {
        resolved(".") ?? "/"
    }

    static func check(_ result: Int32, _ path: String) throws(Failure) {
        if result != 0 { throw Failure(code: errno, path: path) }
    }
}
