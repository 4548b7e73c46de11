import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite(.timeLimit(.minutes(30))) struct PreviewCommandTests {
    @Test func itSaysWhereTheSiteIsAndEndsWhenAsked() async throws {
        let folder = try TemporaryFolder.examples()
        let preview = try PreviewProcess(in: folder.url)
        defer { preview.end() }
        #expect(preview.greeting.hasPrefix("Aperçu de 8 articles\u{A0}: http://127.0.0.1:"))
        let (page, _) = try await URLSession.shared.data(from: preview.address)
        #expect(String(decoding: page, as: UTF8.self).contains("Twitter"))
        #expect(preview.end() == 0)
    }

    /// Whatever is asked at once, a page is in memory only while it is sent.
    @Test func itsMemoryIsBounded() async throws {
        let folder = try TemporaryFolder.examples()
        let preview = try PreviewProcess(in: folder.url)
        defer { preview.end() }
        let address = preview.address
        for _ in 0..<3 {
            let statuses = await withTaskGroup(of: Int.self) { group in
                for number in 0..<100 {
                    let page = address.appendingPathComponent(number.isMultiple(of: 2) ? "rss.xml" : "inconnu")
                    group.addTask {
                        let answer = try? await URLSession.shared.data(from: page).1 as? HTTPURLResponse
                        return answer?.statusCode ?? 0
                    }
                }
                return await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            #expect(statuses == [200, 404])
        }
        #expect(try preview.peakMemory < 300_000, "kilobytes")
    }

    @Test func aPortThatIsTakenIsRefused() throws {
        let folder = try TemporaryFolder.examples()
        let preview = try PreviewProcess(in: folder.url)
        defer { preview.end() }
        let port = try #require(preview.address.port)
        let second = try DepecheProcess.run(["preview", "--port", String(port)], in: folder.url)
        #expect(second.status == 1 && second.errors.contains("le port \(port) est déjà pris"))
        #expect(second.errors.contains("--port "))
    }

    @Test(arguments: [["--port", "abc"], ["--port", "70000"], ["--port", "-1"], ["--host"]])
    func aBadArgumentIsRefused(arguments: [String]) throws {
        let result = try DepecheProcess.run(["preview"] + arguments)
        #expect(result.status == 64 && result.errors.hasPrefix("erreur: "), "\(result.errors)")
    }
}

/// `depeche preview`, running for as long as a test needs it.
final class PreviewProcess {
    let greeting: String
    let address: URL
    private let process = Process()

    init(in folder: URL) throws {
        process.executableURL = DepecheProcess.executable
        process.arguments = ["preview", "--port", "0"]
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        var said = ""
        while !said.contains("\n") {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            said += String(decoding: more, as: UTF8.self)
        }
        greeting = said
        address = try #require(
            said.split(separator: " ").first { $0.hasPrefix("http://") }.flatMap { URL(string: String($0)) }, "\(said)")
    }

    /// The most memory it has had, in kilobytes.
    var peakMemory: Int {
        get throws {
            let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
            return try #require(Int(line.filter(\.isNumber)))
        }
    }

    /// - Returns: its exit status.
    @discardableResult
    func end() -> Int32 {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
