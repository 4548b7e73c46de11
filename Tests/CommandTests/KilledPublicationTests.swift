import Foundation
import Testing

/// « publish » ended by the system in the middle of anything (SIGKILL: it has no word to say).
@Suite struct KilledPublicationTests {
    /// Where time is short, a sample of the moments.
    private static let kills = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1" ? 200 : 20

    @Test("The site is the old one or the new one, whole; the next run removes what is left")
    func killed() throws {
        let editions = try TwoEditions()
        let duration = try ContinuousClock().measure { try editions.publish(0) }
        var old = editions.sites[0]
        var unfinished = 0
        for round in 0..<Self.kills {
            let isFirstPublication = round % 5 == 4
            if isFirstPublication, try !editions.published().isEmpty {
                try FileManager.default.removeItem(at: editions.output)
                old = try editions.published()
            }
            let new = editions.sites[(round + 1) % 2]
            try editions.write((round + 1) % 2)
            let run = try RunningPublication(in: editions.newsroom.url)
            // Half of them anywhere, half while files are written: that is the shorter part.
            if round.isMultiple(of: 2) { run.waitForStaging() }
            let delay = duration / (round.isMultiple(of: 2) ? 4 : 1) * Double.random(in: 0...1)
            Thread.sleep(forTimeInterval: delay / .seconds(1))
            run.kill()
            let site = try editions.published()
            #expect(
                site == old || site == new,
                "killed after \(delay) (\(round)): \(site.differences(from: new)) \(site.differences(from: old))")
            old = site
            if try !editions.leftovers.isEmpty { unfinished += 1 }
            if round % 10 == 9 {
                try editions.publish(round % 2)
                old = editions.sites[round % 2]
                #expect(try editions.published() == old)
                #expect(try editions.leftovers == [])
            }
        }
        // Otherwise nothing was shown.
        #expect(unfinished > 0)
    }
}

/// « publish », under way.
private final class RunningPublication {
    private let process = Process()
    private let staging: String

    init(in newsroom: URL) throws {
        staging = newsroom.appendingPathComponent(".public.depeche-neuf").path
        process.executableURL = DepecheProcess.executable
        process.arguments = ["publish"]
        process.currentDirectoryURL = newsroom
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        // What an earlier run left is not what this one makes.
        let before = Self.inode(of: staging)
        try process.run()
        self.before = before
    }

    private let before: UInt64?

    private static func inode(of path: String) -> UInt64? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.systemFileNumber] as? NSNumber)?.uint64Value
    }

    /// Until the new site begins to be written.
    func waitForStaging() {
        while process.isRunning {
            if let inode = Self.inode(of: staging), inode != before { return }
            usleep(200)
        }
    }

    func kill() {
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }
}
