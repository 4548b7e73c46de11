import Foundation

/// Every file of a folder, by its path in it: what two sites that are the same share.
struct PublishedTree: Equatable {
    private(set) var files: [String: Data] = [:]

    /// - Parameter folder: one that is not there has no file.
    init(_ folder: URL) throws {
        let manager = FileManager.default
        guard manager.fileExists(atPath: folder.path) else { return }
        for name in try manager.subpathsOfDirectory(atPath: folder.path) {
            var isFolder: ObjCBool = false
            let file = folder.appendingPathComponent(name)
            guard manager.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            files[name] = try Data(contentsOf: file)
        }
    }

    var isEmpty: Bool { files.isEmpty }

    /// The files that are not the same in another, for a message.
    func differences(from other: PublishedTree) -> [String] {
        Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
    }
}
