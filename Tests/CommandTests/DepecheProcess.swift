import Foundation
import Synchronization
import Testing

/// The built command, run as its users run it.
struct DepecheProcess {
    var status: Int32
    var output: String
    var errors: String

    /// - Parameters:
    ///   - folder: Where it runs; the repository by default.
    ///   - input: What it reads on standard input.
    ///   - environment: Variables it gets beside those of the tests.
    static func run(
        _ arguments: [String], in folder: URL = repository, input: String = "", environment: [String: String] = [:]
    ) throws -> DepecheProcess {
        try run(arguments, of: executable.path, in: folder, input: input, environment: environment)
    }

    /// The same of another program, which may run the command in its turn.
    static func run(
        _ arguments: [String], of program: String, in folder: URL, input: String = "",
        environment: [String: String] = [:]
    ) throws -> DepecheProcess {
        let process = Process()
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let (output, errors, entry) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = entry
        try process.run()
        try entry.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try entry.fileHandleForWriting.close()
        // Both pipes are drained at once: a full one would stop the command.
        let drain = Drain(errors.fileHandleForReading)
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let said = drain.wait()
        process.waitUntilExit()
        return DepecheProcess(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: said, as: UTF8.self))
    }

    /// What a terminal gets: both outputs, and lines that end with a carriage return and a line feed.
    ///
    /// By `script` of util-linux, which makes a terminal.
    static func runOnTerminal(_ command: String, in folder: URL) throws -> DepecheProcess {
        let line = "TERM=xterm NO_COLOR=1 '\(executable.path)' \(command)"
        return try run(["--quiet", "--return", "--command", line, "/dev/null"], of: "/usr/bin/script", in: folder)
    }

    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Beside the test bundle.
    static let executable: URL = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return bundle.deletingLastPathComponent().appendingPathComponent("depeche")
    }()
}

/// Reads a pipe to its end on a thread of its own.
private final class Drain: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let data = Mutex(Data())

    init(_ handle: FileHandle) {
        Thread { [self] in
            let read = handle.readDataToEndOfFile()
            data.withLock { $0 = read }
            done.signal()
        }.start()
    }

    func wait() -> Data {
        done.wait()
        return data.withLock(\.self)
    }
}

/// A folder that lasts as long as a test.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// A copy of the newsroom of Examples.
    static func examples() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let manager = FileManager.default
        let source = DepecheProcess.repository.appendingPathComponent("Examples")
        for name in try manager.contentsOfDirectory(atPath: source.path) where name != "public" {
            try manager.copyItem(
                at: source.appendingPathComponent(name), to: folder.url.appendingPathComponent(name))
        }
        return folder
    }
}
