/// The program that is running, as the system knows the files it was loaded from: another version of it, or of a library
/// it uses, may write other sentences, pages and feeds.
enum RunningProgram {
    /// Inode, size and times of every file with code in it; the time of the last change is the system's, which no copy or
    /// archive can set. Nil where the system does not tell them, or where a file was replaced since.
    static let fingerprint: Fingerprint? = try? fingerprint(of: FileSystem.read("/proc/self/maps"))

    /// - Parameter maps: `address permissions offset device inode path`, a line each (proc(5)).
    static func fingerprint(of maps: [UInt8]) throws(FileSystem.Failure) -> Fingerprint? {
        var files: Set<String> = []
        for line in maps.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
            guard fields.count == 6, fields[1].contains(UInt8(ascii: "x")) else { continue }
            let path = String(decoding: fields[5].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
            if path.hasPrefix("/") { files.insert(path) }
        }
        guard !files.isEmpty else { return nil }
        var versions: [(path: String, version: [Int])] = []
        for file in files.sorted() {
            guard let version = try FileSystem.version(of: file) else { return nil }
            versions.append((file, version))
        }
        return Fingerprint { parts in
            for (path, version) in versions {
                parts.add(path)
                for number in version { parts.add(number) }
            }
        }
    }
}
