import Foundation
import Testing

/// Tables dumped by `scripts/install-oracles`, in the folder that `DEPECHE_ORACLES` names. Never committed.
enum Oracle {
    static var folder: String? { ProcessInfo.processInfo.environment["DEPECHE_ORACLES"] }
    static var isInstalled: Bool { folder != nil }

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
}
