import Foundation
import Testing

/// Everything `publish` makes of Examples/, kept in Tests/Golden/examples: a change of prose or markup shows as a diff
/// a reviewer reads. `scripts/golden` writes it anew.
@Suite struct ExamplesGoldenTests {
    private let golden = DepecheProcess.repository.appendingPathComponent("Tests/Golden/examples")

    @Test func theSiteOfExamplesIsAsExpected() throws {
        let folder = try TemporaryFolder()
        let site = folder.url.appendingPathComponent("public")
        let result = try DepecheProcess.run(["publish", "--newsroom", "Examples", "-o", site.path])
        try #require(result.status == 0, "\(result.errors)")
        if ProcessInfo.processInfo.environment["DEPECHE_UPDATE_GOLDEN"] == "1" {
            try? FileManager.default.removeItem(at: golden)
            try FileManager.default.createDirectory(
                at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
            for (path, data) in try files(of: site) {
                let file = golden.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: file)
            }
        }
        let (made, expected) = (try files(of: site), try files(of: golden))
        #expect(made.keys.sorted() == expected.keys.sorted())
        for (path, data) in made.sorted(by: { $0.key < $1.key }) where expected[path] != nil {
            #expect(expected[path] == data, "\(path) changed: scripts/golden, then read the diff")
        }
    }

    /// Hidden files are the tool's own marks.
    private func files(of folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        let walk = FileManager.default.enumerator(atPath: folder.path)
        while let path = walk?.nextObject() as? String {
            guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }),
                walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular
            else { continue }
            files[path] = try Data(contentsOf: folder.appendingPathComponent(path))
        }
        return files
    }
}
