import Foundation
import Testing

/// Tables dumped by `scripts/install-oracles`, in the folder that `DEPECHE_ORACLES` names. Never committed.
enum Oracle {
    static var folder: String? { ProcessInfo.processInfo.environment["DEPECHE_ORACLES"] }
    static var isInstalled: Bool { folder != nil }
    /// Whether what takes minutes is read in full.
    static var verifiesAll: Bool { ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1" }

    /// The rows of a table, cut at tabs.
    static func rows(_ name: String) throws -> [[Substring]] {
        let folder = try #require(folder)
        let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        return text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }

    /// Writes a list beside the tables, to be read by whoever judges who is right.
    static func report(_ name: String, _ lines: [String]) throws {
        let folder = try #require(folder)
        try lines.joined(separator: "\n").write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }

    /// The words of a text that Hunspell’s French dictionary does not know, each once; words with a capital are names.
    static func unknownWords(in text: String) throws -> [String] {
        let input = FileManager.default.temporaryDirectory.appendingPathComponent("mots-\(UUID().uuidString)")
        // Hunspell reads « heure(s) » and the typographic apostrophe otherwise than a person does.
        try text.replacing("’", with: "'").write(to: input, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: input) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/hunspell")
        process.arguments = ["-d", "fr", "-i", "utf-8", "-l"]
        process.standardInput = try FileHandle(forReadingFrom: input)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let words = Set(String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init))
        // *d’OVHcloud*: what follows the apostrophe is the word.
        return words.filter { $0.split(separator: "'").last?.first?.isLowercase == true }.sorted()
    }
}
