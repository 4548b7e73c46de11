import Foundation
import Testing

/// Same newsroom, same bytes, on whatever machine.
@Suite struct SameBytesTests {
    /// What differs from one machine to another, and is none of a record's business.
    struct Machine: CustomTestStringConvertible {
        var testDescription: String
        var environment: [String: String] = [:]
        /// Runs the command, when it is not run as it is.
        var launcher: [String] = []
        /// Records are made in another order, hence listed in another by the disk.
        var isShuffled = false
        /// Where the newsroom is named from.
        var isElsewhere = false
    }

    static let machines = [
        Machine(testDescription: "in Tokyo, in Turkish", environment: ["TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8"]),
        Machine(testDescription: "where no language is known", environment: ["TZ": ":", "LC_ALL": "C", "LANG": ""]),
        Machine(
            testDescription: "in a zone of its own making", environment: ["TZ": "XXX+11:37", "LC_ALL": "ar_EG.UTF-8"]),
        Machine(testDescription: "with one core", launcher: ["/usr/bin/taskset", "--cpu-list", "0"]),
        Machine(
            testDescription: "with hashes of another seed", environment: ["SWIFT_DETERMINISTIC_HASHING": "1"]),
        Machine(testDescription: "with files made in another order", isShuffled: true),
        Machine(testDescription: "from another folder", isElsewhere: true),
    ]

    private static let reference = Result { try publish(on: Machine(testDescription: "here")) }

    @Test(arguments: machines)
    func publishes(on machine: Machine) throws {
        let site = try Self.publish(on: machine)
        #expect(site.differences(from: try Self.reference.get()) == [])
        #expect(!site.isEmpty)
    }

    private static func publish(on machine: Machine) throws -> PublishedTree {
        let newsroom = try TemporaryFolder.examples()
        if machine.isShuffled { try remake(newsroom.url.appendingPathComponent("incidents")) }
        let arguments =
            machine.isElsewhere
            ? ["publish", "--newsroom", newsroom.url.path, "-o", newsroom.url.path + "/public"] : ["publish"]
        let words = machine.launcher + [DepecheProcess.executable.path] + arguments
        let result = try DepecheProcess.run(
            Array(words.dropFirst()), of: words[0],
            in: machine.isElsewhere ? FileManager.default.temporaryDirectory : newsroom.url,
            environment: machine.environment)
        try #require(result.status == 0, "\(result.errors)")
        return try PublishedTree(newsroom.url.appendingPathComponent("public"))
    }

    /// The same files, the last by name made first, with other dates.
    private static func remake(_ folder: URL) throws {
        let manager = FileManager.default
        let files = try manager.contentsOfDirectory(atPath: folder.path).sorted().reversed().map { name in
            (folder.appendingPathComponent(name), try Data(contentsOf: folder.appendingPathComponent(name)))
        }
        for (file, _) in files { try manager.removeItem(at: file) }
        for (file, bytes) in files {
            try bytes.write(to: file)
            try manager.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file.path)
        }
    }
}
