import Foundation
import Preview
import Testing

/// A copy of the newsroom of Examples in the preview, and Chromium in front of it, for as long as a test lasts.
struct PreviewedExamples {
    let browser: Browser
    let folder: URL
    /// Without the final slash.
    let address: String

    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func open(_ body: (PreviewedExamples) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["depeche.yaml", "services.yaml", "lexique.yaml", "incidents"] {
            try FileManager.default.copyItem(
                at: repository.appendingPathComponent("Examples/\(name)"), to: folder.appendingPathComponent(name))
        }
        let server = try PreviewServer(folder: folder.path, port: 0) {
            try? String(contentsOfFile: $0, encoding: .utf8)
        }
        let (ready, isReady) = AsyncStream<Void>.makeStream()
        let running = Task { await server.run(ready: { _ in isReady.yield() }, report: { _ in }) }
        for await _ in ready { break }
        let browser = try await Browser()
        do {
            try await body(
                PreviewedExamples(browser: browser, folder: folder, address: String(server.address.dropLast())))
        } catch {
            Issue.record(error)
        }
        #expect(try await browser.complaints() == [])
        try await browser.close()
        running.cancel()
        await running.value
    }

    /// The title of an article in the golden tree of what is published of Examples.
    static func publishedTitle(of record: String) -> String? {
        struct Article: Decodable { let title: String }
        let file = repository.appendingPathComponent("Tests/Golden/examples/incidents/\(record)/article.json")
        guard let data = try? Data(contentsOf: file) else { return nil }
        return try? JSONDecoder().decode(Article.self, from: data).title
    }

    /// Writes a record anew, with one text in the place of another.
    func edit(_ record: String, _ old: String, _ new: String) throws {
        let file = folder.appendingPathComponent("incidents/\(record).yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: file)
    }
}
