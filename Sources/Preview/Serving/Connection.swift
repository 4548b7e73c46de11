import FlyingSocks
import Foundation

/// What a request is answered with.
enum Reply: Sendable {
    case response(Response)
    /// Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html), until either side is gone.
    case events(AsyncStream<String>)
}

/// One client, from its first request to its last.
///
/// A client may be slow, silent, endless or gone: each wait has an end, each read a limit.
struct Connection: Sendable {
    let socket: AsyncSocket
    let limits: Limits
    let clients: Clients
    let answer: @Sendable (RequestHead) async -> Reply

    struct Limits: Sendable {
        /// For the whole head of a request to come, and before that for the client to ask again.
        var head = Duration.seconds(10)
        /// For a client to take what it asked for.
        var writing = Duration.seconds(30)
        /// Between two comments that tell whether a reader of events is still there.
        var heartbeat = Duration.seconds(15)
        /// Requests on one connection.
        var requests = 1_000
    }

    func serve() async {
        defer { try? socket.close() }
        var buffer: [UInt8] = []
        for _ in 0..<limits.requests {
            do {
                guard let head = try await nextHead(&buffer) else { return }
                guard try await serve(head) else { return await linger() }
            } catch let fault as RequestHead.Fault {
                return await refuse(fault.status)
            } catch is DeadlinePassed {
                // RFC 9110, section 15.5.9; a client that never asked anything is told nothing.
                return buffer.isEmpty ? () : await refuse(.requestTimeout)
            } catch {
                return
            }
        }
    }

    /// - Returns: nil when the client is gone.
    private func nextHead(_ buffer: inout [UInt8]) async throws -> RequestHead? {
        let start = ContinuousClock.now
        while true {
            if let (head, length) = try RequestHead.read(buffer) {
                buffer.removeFirst(length)
                return head
            }
            let left = limits.head - (ContinuousClock.now - start)
            guard left > .zero else { throw DeadlinePassed() }
            do {
                buffer += try await clients.hearing {
                    try await withDeadline(left) { try await socket.read(atMost: 4_096) }
                }
            } catch SocketError.disconnected {
                return nil
            }
        }
    }

    /// - Returns: whether another request may follow.
    private func serve(_ head: RequestHead) async throws -> Bool {
        switch await answer(head) {
        case .response(let response):
            let withBody = head.method != "HEAD"
            try await write(response.bytes(keepsConnection: head.keepsConnection, withBody: withBody))
            return head.keepsConnection
        case .events(let events):
            try await stream(events)
            return false
        }
    }

    private func refuse(_ status: Response.Status) async {
        let response = Response.text(status, "\(status.rawValue)\u{A0}: requête refusée.")
        try? await write(response.bytes(keepsConnection: false, withBody: true))
        await linger()
    }

    private func write(_ bytes: [UInt8]) async throws {
        let data = Data(bytes)
        try await withDeadline(limits.writing) { try await socket.write(data) }
    }

    /// What was not read is, for a moment: closing before that would reset the connection and lose the answer.
    private func linger() async {
        shutdownWriting(socket)
        try? await withDeadline(.seconds(2)) {
            for _ in 0..<256 { _ = try await socket.read(atMost: 4_096) }
        }
    }

    private func stream(_ events: AsyncStream<String>) async throws {
        let fields = [(name: "Content-Type", value: "text/event-stream; charset=utf-8")]
        let head = Response.head(.ok, fields + Response.commonFields + [(name: "Connection", value: "close")])
        try await write(head)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await event in events { try await write(Array(event.utf8)) }
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: limits.heartbeat)
                    try await write(Array(":\n\n".utf8))
                }
            }
            group.addTask {
                // A reader of events says nothing more: whatever comes is its end.
                _ = try await socket.read(atMost: 1)
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
