import FlyingSocks
import Synchronization

/// Accepts clients, a bounded number at a time, until its task is cancelled.
///
/// FlyingSocks brings sockets and their waits. FlyingFox, the server above it, is left aside: it reads request lines and
/// fields of any length and waits for them for ever, and here no request may hang or exhaust the process.
struct HTTPService: Sendable {
    let listening: ListeningSockets
    var limits = Connection.Limits()
    /// Clients served at once; others wait for their turn in the system’s queue.
    var capacity = 256
    let answer: @Sendable (RequestHead) async -> Reply

    func run() async {
        ignoreBrokenPipes()
        defer { listening.close() }
        let pool = Self.makePool()
        guard (try? await pool.prepare()) != nil else { return }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await pool.run() }
            for socket in listening.sockets {
                guard let socket = try? AsyncSocket(socket: socket, pool: pool) else { continue }
                group.addTask { await accept(on: socket) }
            }
            await group.waitForAll()
        }
    }

    private static func makePool() -> some AsyncSocketPool {
        #if os(Linux)
            return .ePoll(maxEvents: 64)
        #else
            return .make(maxEvents: 64)
        #endif
    }

    private func accept(on socket: AsyncSocket) async {
        let places = Places(capacity)
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    try await places.waitForOne()
                    let client = try await socket.accept()
                    places.take()
                    group.addTask {
                        await Connection(socket: client, limits: limits, answer: answer).serve()
                        places.give()
                    }
                } catch {
                    // Out of file descriptors, a client gone before it was accepted: neither ends the service.
                    if (try? await Task.sleep(for: .milliseconds(50))) == nil { return }
                }
            }
            group.cancelAll()
        }
    }
}

/// How many clients there is room for.
private final class Places: Sendable {
    private let free: Mutex<Int>

    init(_ count: Int) {
        free = Mutex(count)
    }

    func take() { free.withLock { $0 -= 1 } }

    func give() { free.withLock { $0 += 1 } }

    func waitForOne() async throws {
        while free.withLock({ $0 <= 0 }) { try await Task.sleep(for: .milliseconds(20)) }
    }
}
