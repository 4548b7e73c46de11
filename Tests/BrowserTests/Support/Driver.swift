import FlyingSocks
import Foundation

/// chromedriver, on a port of its own, for as long as this object lasts.
final class Driver: Sendable {
    private let process: Process
    private let port: UInt16

    init(at path: String) throws {
        process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["--port=0"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        // « ChromeDriver was started successfully on port 40123. »
        var said = ""
        while true {
            let more = output.fileHandleForReading.availableData
            said += String(decoding: more, as: UTF8.self)
            if let match = said.firstMatch(of: /successfully on port (\d+)/), let port = UInt16(match.1) {
                self.port = port
                return
            }
            if more.isEmpty { throw BrowserFailure(message: "no driver: \(said)") }
        }
    }

    deinit {
        // Threads of tests block signals, and what they start inherits it: only this one is heard.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// One command and its value.
    ///
    /// Over a socket: URLSession on Linux refuses the driver’s fields, which have no space after their colon.
    func call(_ method: String, _ path: String, _ body: JSONValue?) async throws -> JSONValue {
        let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port), timeout: 60)
        defer { try? socket.close() }
        let content = method == "POST" ? try JSONEncoder().encode(body ?? [:]) : Data()
        let head =
            "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
            + "Content-Type: application/json; charset=utf-8\r\nContent-Length: \(content.count)\r\n\r\n"
        try await socket.write(Data(head.utf8) + content)
        let value = try JSONDecoder().decode(JSONValue.self, from: try await answer(socket))["value"]
        if let error = value["error"].string {
            throw BrowserFailure(message: "\(error): \(value["message"].string ?? "")")
        }
        return value
    }

    /// The body of an answer, as long as it says it is.
    private func answer(_ socket: AsyncSocket) async throws -> Data {
        var bytes = Data()
        while true {
            if let end = bytes.range(of: Data("\r\n\r\n".utf8)) {
                let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
                guard let match = head.firstMatch(of: /content-length: *(\d+)/), let length = Int(match.1) else {
                    throw BrowserFailure(message: "no length: \(head)")
                }
                if bytes.count - end.upperBound >= length { return Data(bytes[end.upperBound...]) }
            }
            bytes += try await socket.read(atMost: 65_536)
        }
    }
}

struct BrowserFailure: Error, CustomStringConvertible {
    var message: String
    var description: String { message }
}
