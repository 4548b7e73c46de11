import FlyingSocks
import Synchronization

/// Accepts clients, a bounded number at a time, until its task is cancelled.
///
/// FlyingSocks brings sockets and their waits. FlyingFox, the server above it, is left aside: it reads request lines and
/// fields of any length and waits for them for ever, and here no request may hang or exhaust the process.
struct HTTPService: Sendable {
    let listening: ListeningSockets
    var limits = Connection.Limits()
    /// Clients served at once; others take the place of those that ask for nothing, or wait in the system’s queue.
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
        let clients = Clients(capacity: capacity)
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    try await clients.waitForPlace()
                    let client = try await socket.accept()
                    clients.take()
                    group.addTask {
                        await Connection(socket: client, limits: limits, clients: clients, answer: answer).serve()
                        clients.give()
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
