import Diagnostics
import Foundation
import Testing

@testable import Preview

/// Tests of a server that runs, one at a time: each has a newsroom to read, and answers to wait for.
@Suite("A preview that is served", .serialized, .timeLimit(.minutes(30)))
enum ServedTests {}

/// A newsroom previewed on a free port.
struct PreviewedNewsroom: Sendable {
    let folder: URL
    let port: UInt16

    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The newsroom of Examples itself, for tests that only read: one server for all of them.
    static func examples() async throws -> PreviewedNewsroom { try await shared.value }

    private static let shared = Task {
        try await start(at: repository.appendingPathComponent("Examples")).preview
    }

    /// A copy of it, for as long as a test lasts.
    ///
    /// - Parameters:
    ///   - prepare: changes the newsroom before it is read.
    ///   - headLimit: how long a request may take to come.
    ///   - isPolling: whether files are looked at rather than told.
    static func copy(
        prepare: (URL) throws -> Void = { _ in }, headLimit: Duration = .seconds(60), isPolling: Bool = false,
        _ body: @escaping @Sendable (PreviewedNewsroom) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["depeche.yaml", "services.yaml", "lexique.yaml", "incidents"] {
            try FileManager.default.copyItem(
                at: repository.appendingPathComponent("Examples/\(name)"), to: folder.appendingPathComponent(name))
        }
        try prepare(folder)
        let (preview, running) = try await start(at: folder, headLimit: headLimit, isPolling: isPolling)
        do {
            try await body(preview)
        } catch {
            running.cancel()
            throw error
        }
        running.cancel()
        await running.value
    }

    private static func start(
        at folder: URL, headLimit: Duration = .seconds(60), isPolling: Bool = false
    ) async throws -> (preview: PreviewedNewsroom, running: Task<Void, Never>) {
        var server = try PreviewServer(folder: folder.path, port: 0) { file in
            try? String(contentsOfFile: file, encoding: .utf8)
        }
        server.limits.head = headLimit
        server.isPolling = isPolling
        let port = UInt16(server.address.split(separator: ":").last?.dropLast() ?? "") ?? 0
        let (ready, isReady) = AsyncStream<Void>.makeStream()
        let running = Task { [server] in
            await server.run(ready: { _ in isReady.yield() }, report: { _ in })
        }
        for await _ in ready { break }
        return (PreviewedNewsroom(folder: folder, port: port), running)
    }

    // MARK: Its files

    func write(_ text: String, to path: String) throws {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    /// Writes a file anew, with one text in the place of another.
    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try text(path)
        guard text.contains(old) else { throw CocoaError(.fileReadInapplicableStringEncoding) }
        try write(text.replacing(old, with: new), to: path)
    }

    // MARK: Its pages

    func get(_ path: String, host: String? = "localhost", method: String = "GET") async throws -> Answer {
        let fields = (host.map { "Host: \($0)\r\n" } ?? "") + "Connection: close\r\n"
        return try await Client.ask("\(method) \(path) HTTP/1.1\r\n\(fields)\r\n", port: port)
    }

    /// What the script of a page is told.
    func view(_ path: String) async throws -> ViewDocument {
        try ViewDocument(page: try await get(path).text)
    }

    /// The version that is current, and a way to wait for the next.
    func events() async throws -> EventReader {
        try await EventReader(port: port)
    }
}

/// The document in a previewed page that its script reads.
struct ViewDocument: Decodable {
    var version: Int
    var assets: Int
    /// Whether there is no page under what is wrong.
    var isWaiting: Bool?
    var errorCount: Int
    var warningCount: Int
    var errors: [Finding]
    var article: Article?

    struct Finding: Decodable {
        var severity: String
        var id: String
        var message: String
        var place: String?
        var hint: String?
        var excerpt: Excerpt?
    }

    struct Excerpt: Decodable {
        var text: String
        var underline: String?
    }

    struct Article: Decodable {
        var file: String
        var lines: [String]
        var sentences: [Sentence]
        var untold: [Fact]
        var remarks: [Remark]
        var genre: String
        var typography: String
        var measures: Measures
    }

    struct Sentence: Decodable {
        var facts: [Fact]
        var formulation: String
    }

    struct Fact: Decodable {
        var path: String
        var lines: [Int]
    }

    struct Remark: Decodable {
        var id: String
        var line: Int?
    }

    struct Measures: Decodable {
        var words: Int
        var sentences: Int
        var readability: Int?
    }

    init(page: String) throws {
        let opening = "<script type=\"application/json\" id=\"depeche-apercu\">"
        let parts = page.components(separatedBy: opening)
        guard parts.count == 2, let json = parts[1].components(separatedBy: "</script>").first else {
            throw CocoaError(.fileReadCorruptFile)
        }
        self = try JSONDecoder().decode(ViewDocument.self, from: Data(json.utf8))
    }
}
