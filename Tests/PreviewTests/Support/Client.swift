import FlyingSocks
import Foundation

/// An answer as it came over the wire.
struct Answer: Sendable {
    var status = 0
    var fields: [String: String] = [:]
    var body: [UInt8] = []

    var text: String { String(decoding: body, as: UTF8.self) }

    /// - Parameter bytes: empty when the server closed without a word.
    init(_ bytes: [UInt8]) {
        let end = Array("\r\n\r\n".utf8)
        guard let split = bytes.firstRange(of: end) else { return }
        let lines = String(decoding: bytes[..<split.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
        for line in lines.dropFirst() {
            let sides = line.split(separator: ":", maxSplits: 1)
            fields[sides[0].lowercased()] = sides.count > 1 ? String(sides[1].dropFirst()) : ""
        }
        body = Array(bytes[split.upperBound...])
    }
}

/// Says exactly what it is told to, unlike a well-bred client.
enum Client {
    static func connect(_ port: UInt16) async throws -> AsyncSocket {
        try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port), timeout: 120)
    }

    /// Everything that comes back until the server closes.
    static func ask(_ request: String, port: UInt16) async throws -> Answer {
        try await ask(Array(request.utf8), port: port)
    }

    static func ask(_ request: [UInt8], port: UInt16) async throws -> Answer {
        let socket = try await connect(port)
        defer { try? socket.close() }
        // A server that has read enough may close before everything is sent.
        try? await socket.write(Data(request))
        return Answer(await rest(of: socket))
    }

    static func rest(of socket: AsyncSocket) async -> [UInt8] {
        var bytes: [UInt8] = []
        while let more = try? await socket.read(atMost: 4_096) { bytes += more }
        return bytes
    }
}

/// Listens to the events of a preview, as its pages do.
final class EventReader {
    private let socket: AsyncSocket
    private var buffer = ""

    init(port: UInt16) async throws {
        socket = try await Client.connect(port)
        let request = "GET /_depeche/evenements HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
        try await socket.write(Data(request.utf8))
    }

    deinit { try? socket.close() }

    /// The next version that is told.
    func next() async throws -> Int {
        while true {
            if let range = buffer.range(of: "event: version\ndata: "),
                let end = buffer.range(of: "\n\n", range: range.upperBound..<buffer.endIndex)
            {
                let version = Int(buffer[range.upperBound..<end.lowerBound])
                buffer = String(buffer[end.upperBound...])
                if let version { return version }
            }
            buffer += String(decoding: try await socket.read(atMost: 4_096), as: UTF8.self)
        }
    }
}
