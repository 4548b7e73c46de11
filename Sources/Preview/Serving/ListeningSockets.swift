import FlyingSocks

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// One port, open on every address asked for.
struct ListeningSockets: Sendable {
    var sockets: [Socket]
    var port: UInt16

    /// Why nothing can be listened on.
    enum Failure: Error, Hashable {
        case portTaken
        /// Below 1024, ports are the system administrator’s.
        case portReserved
        /// No network interface has this address.
        case addressUnknown
        case system(Int32)
    }

    /// - Parameter port: 0 for any that is free, the same on every address.
    init(_ addresses: [IPAddress], port: UInt16) throws(Failure) {
        guard port == 0 else {
            self = try Self.opened(addresses, port: port)
            return
        }
        // The port one address has free may be taken on the other: the system is asked again.
        for _ in 1..<8 {
            if let found = try? Self.opened(addresses, port: 0) {
                self = found
                return
            }
        }
        self = try Self.opened(addresses, port: 0)
    }

    func close() {
        for socket in sockets { try? socket.close() }
    }

    /// The first port after one that is taken that every address has free.
    static func nextFree(_ addresses: [IPAddress], after port: UInt16) -> UInt16? {
        guard port < .max else { return nil }
        for candidate in (port + 1)...UInt16.max {
            if let found = try? opened(addresses, port: candidate) {
                found.close()
                return candidate
            }
        }
        return nil
    }

    private static func opened(_ addresses: [IPAddress], port: UInt16) throws(Failure) -> ListeningSockets {
        var opened = ListeningSockets(sockets: [], port: port)
        for address in addresses {
            do throws(Failure) {
                let socket = try listening(address, port: opened.port)
                opened.sockets.append(socket)
                if opened.port == 0 { opened.port = try boundPort(of: socket) }
            } catch {
                // A machine without IPv6 still has its other loopback.
                if error == .addressUnknown { continue }
                opened.close()
                throw error
            }
        }
        guard !opened.sockets.isEmpty else { throw .addressUnknown }
        return opened
    }

    private init(sockets: [Socket], port: UInt16) {
        self.sockets = sockets
        self.port = port
    }

    private static func listening(_ address: IPAddress, port: UInt16) throws(Failure) -> Socket {
        do {
            let socket: Socket
            switch address {
            case .v4: socket = try Socket(domain: AF_INET)
            case .v6: socket = try Socket(domain: AF_INET6)
            }
            do {
                try socket.setValue(true, for: .localAddressReuse)
                switch address {
                case .v4(let text): try socket.bind(to: .inet(ip4: text, port: port))
                case .v6(let text):
                    // So that `::` and `0.0.0.0` share a port.
                    try socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_IPV6), name: IPV6_V6ONLY))
                    try socket.bind(to: .inet6(ip6: text, port: port))
                }
                try socket.listen()
                return socket
            } catch {
                // `listen` closes the socket it refuses: a second time does no harm before another is opened.
                try? socket.close()
                throw error
            }
        } catch {
            throw failure(error)
        }
    }

    private static func failure(_ error: any Error) -> Failure {
        guard case SocketError.failed(_, let code, _) = error else { return .addressUnknown }
        return switch code {
        case EADDRINUSE: .portTaken
        case EACCES, EPERM: .portReserved
        case EADDRNOTAVAIL, EAFNOSUPPORT: .addressUnknown
        default: .system(code)
        }
    }

    private static func boundPort(of socket: Socket) throws(Failure) -> UInt16 {
        switch try? socket.sockname() {
        case .ip4(_, let port), .ip6(_, let port): return port
        default: throw .system(EINVAL)
        }
    }
}
