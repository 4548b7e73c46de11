import Foundation

/// A folder of expected files: what a reviewer reads when prose or markup changes.
///
/// `DEPECHE_UPDATE_GOLDEN=1 swift test --filter Golden` writes the trees anew.
struct GoldenTree {
    let folder: URL

    /// - Parameter name: a folder of `Tests/Golden`.
    init(_ name: String) {
        folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Golden").appendingPathComponent(name)
    }

    static var isUpdating: Bool { ProcessInfo.processInfo.environment["DEPECHE_UPDATE_GOLDEN"] == "1" }

    /// One line for each file that is missing, unexpected or different, with the first line that differs.
    func differences(from files: [String: [UInt8]]) throws -> [String] {
        if Self.isUpdating { try write(files) }
        let expected = try read()
        var differences: [String] = []
        for path in Set(files.keys).union(expected.keys).sorted() {
            switch (files[path], expected[path]) {
            case (let found?, let wanted?):
                if found != wanted {
                    differences.append("\(path): \(Self.difference(found, wanted))")
                }
            case (nil, _): differences.append("\(path) is expected and was not made")
            case (_, nil): differences.append("\(path) was made and is not expected")
            }
        }
        return differences
    }

    private func write(_ files: [String: [UInt8]]) throws {
        try? FileManager.default.removeItem(at: folder)
        for (path, bytes) in files {
            let url = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
    }

    private func read() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let root = folder.standardizedFileURL.path + "/"
        let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        while let url = enumerator?.nextObject() as? URL {
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[String(url.standardizedFileURL.path.dropFirst(root.count))] = Array(try Data(contentsOf: url))
        }
        return files
    }

    private static func difference(_ found: [UInt8], _ wanted: [UInt8]) -> String {
        let lines = [found, wanted].map {
            String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        }
        for (index, line) in lines[0].enumerated() where index >= lines[1].count || lines[1][index] != line {
            return "line \(index + 1) is now \(line)"
        }
        return "fewer lines than expected"
    }
}
