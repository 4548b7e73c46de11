import Foundation
import Testing

/// What the command does with files no one should have written, its memory capped by the system.
@Suite struct HostileInputCommandTests {
    /// Address space the command may take, in kilobytes: what it loads to start is most of it.
    private static let memory = 500_000

    /// What is fed to `validate -`, as a shell pipeline, and the rule it breaks.
    static let floods: [(source: String, identifier: String)] = [
        ("(printf '<rss>'; head -c 100000000 /dev/zero | tr '\\0' a)", "xml-trop-gros"),
        ("(printf '{\"version\": \"'; head -c 100000000 /dev/zero | tr '\\0' a)", "json-trop-gros"),
        ("(printf 'BEGIN:VCALENDAR\\r\\n'; head -c 100000000 /dev/zero | tr '\\0' a)", "ics-trop-gros"),
        ("(printf '<rss>'; cat /dev/zero)", "xml-trop-gros"),
        ("(printf '<rss>'; yes '<a>' | head -n 10000)", "xml-trop-profond"),
        ("(printf '<rss>'; yes '<a/>' | head -n 1100000; printf '</rss>')", "xml-trop-gros"),
        ("(printf '<rss>'; yes '<a/>' | head -n 250000; printf '</rss>')", "rss-element-inconnu"),
        ("(printf '['; yes '[],' | head -n 1100000)", "json-trop-profond"),
    ]

    @Test("A flood is answered within bounded memory, and nothing is read past the limit", arguments: floods)
    func flood(source: String, identifier: String) throws {
        let result = try Self.shell(
            "\(source) 2>/dev/null | (ulimit -v \(Self.memory); exec \"$0\" validate --format outil -)")
        #expect(result.status == 1, "\(result.errors.suffix(500))")
        #expect(result.errors.contains("[\(identifier)]"), "\(result.errors.prefix(500))")
    }

    @Test("A device or a folder is no feed")
    func devices() throws {
        #expect(try Self.shell("(ulimit -v \(Self.memory); exec \"$0\" validate /dev/zero)").status == 1)
        #expect(try DepecheProcess.run(["validate", "/tmp"]).errors.contains("[fichier-illisible]"))
    }

    @Test("Bytes that are not UTF-8 are stopped at the door of a record, at their line and column")
    func recordBytes() throws {
        let newsroom = try TemporaryFolder.examples()
        let record = newsroom.url.appendingPathComponent("incidents/twitter-2014-03-11.yaml")
        let sound = try Data(contentsOf: record)
        let place = try #require(sound.firstRange(of: Data("é".utf8)))
        for letter: [UInt8] in [[0xE9], [0xED, 0xA0, 0xBD], [0xFF]] {
            var bytes = sound
            bytes.replaceSubrange(place, with: letter)
            try bytes.write(to: record)
            let before = String(decoding: sound[..<place.lowerBound], as: UTF8.self)
            let line = before.split(separator: "\n", omittingEmptySubsequences: false).count
            let column = (before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0) + 1
            let commands =
                letter == [0xE9] ? [["check"], ["generate", "twitter-2014-03-11"], ["publish"]] : [["check"]]
            for command in commands {
                let result = try DepecheProcess.run(command, in: newsroom.url)
                #expect(result.status == 1)
                #expect(
                    result.errors.contains("incidents/twitter-2014-03-11.yaml:\(line):\(column)"), "\(result.errors)")
                #expect(result.errors.contains("encodage"))
                #expect(result.output == "")
            }
        }
        #expect(!FileManager.default.fileExists(atPath: newsroom.url.appendingPathComponent("public").path))
    }

    /// Runs a line of shell where `$0` is the command.
    private static func shell(_ line: String) throws -> (status: Int32, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line, DepecheProcess.executable.path]
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}
