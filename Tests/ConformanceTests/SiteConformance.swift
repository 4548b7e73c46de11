import Foundation
import Testing

/// The pages of the golden trees, which are those that `publish` makes, against the Nu Html Checker and axe.
@Suite("Pages against vnu and axe", .enabled(if: Oracle.isInstalled), .serialized)
struct SiteConformance {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let sites = ["Tests/Golden/examples", "Tests/Golden/fixtures"].map {
        root.appendingPathComponent($0)
    }

    @Test("vnu finds no error, and nothing to warn of", arguments: sites)
    func valid(site: URL) throws {
        #expect(try Self.markupFaults(in: site) == [])
    }

    @Test("axe finds no violation, in light and in dark, and 320 pixels are enough", arguments: sites)
    func accessible(site: URL) throws {
        #expect(try Self.accessibilityFaults(in: site) == [])
    }

    @Test("both tell what is wrong with a page")
    func broken() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = """
            <!DOCTYPE html>
            <html><head><title>x</title></head><body><p><img src="x.png"></p><pre>\(String(repeating: "x", count: 500))</pre></body></html>
            """
        try page.write(to: folder.appendingPathComponent("index.html"), atomically: true, encoding: .utf8)
        #expect(try Self.markupFaults(in: folder).contains { $0.contains("alt") })
        let found = try Self.accessibilityFaults(in: folder)
        for rule in ["image-alt", "html-has-lang", "wider than 320 px"] {
            #expect(found.contains { $0.contains(rule) }, "\(rule)")
        }
    }

    private static func markupFaults(in site: URL) throws -> [String] {
        let oracles = try #require(Oracle.folder)
        return try lines(
            of: "java", ["-jar", "\(oracles)/vnu.jar", "--skip-non-html", "--stdout", "--format", "gnu", site.path])
    }

    private static func accessibilityFaults(in site: URL) throws -> [String] {
        let oracles = try #require(Oracle.folder)
        let script = root.appendingPathComponent("scripts/oracles/accessibility.py").path
        return try lines(of: "python3", [script, site.path, "\(oracles)/axe.min.js"])
    }

    /// What a program prints; it must end well when it prints nothing, and badly otherwise.
    private static func lines(of program: String, _ arguments: [String]) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect((process.terminationStatus == 0) == lines.isEmpty, "\(program): \(process.terminationStatus)")
        return lines
    }
}
