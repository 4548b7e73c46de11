import Foundation

/// A folder of one test, removed with it.
final class Scratch: Sendable {
    private let root: URL

    init() {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    func url(_ path: String) -> URL { path.isEmpty ? root : root.appendingPathComponent(path) }

    func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: url(path).path)) ?? []).sorted()
    }

    func bytes(_ path: String) -> [UInt8]? { (try? Data(contentsOf: url(path))).map(Array.init) }

    func makeFolder(_ path: String) {
        try? FileManager.default.createDirectory(at: url(path), withIntermediateDirectories: true)
    }

    func write(_ path: String, _ text: String) {
        try? FileManager.default.createDirectory(
            at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(text.utf8).write(to: url(path))
    }

    func link(_ path: String, to target: String) {
        try? FileManager.default.createSymbolicLink(atPath: url(path).path, withDestinationPath: url(target).path)
    }

    /// Inode and time of every file: what must not move when nothing changed.
    func stamps(_ path: String) -> [String: String] {
        var stamps: [String: String] = [:]
        let base = url(path).path
        for name in (try? FileManager.default.subpathsOfDirectory(atPath: base)) ?? [] {
            let attributes = try? FileManager.default.attributesOfItem(atPath: base + "/" + name)
            guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular else { continue }
            let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            stamps[name] = "\(attributes[.systemFileNumber] ?? 0) \(time)"
        }
        return stamps
    }
}
