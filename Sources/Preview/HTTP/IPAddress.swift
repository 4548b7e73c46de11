#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// An address in digits.
enum IPAddress: Sendable, Hashable {
    case v4(String)
    case v6(String)

    init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self = .v4(text)
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self = .v6(text)
        } else {
            return nil
        }
    }

    static let loopback: [IPAddress] = [.v4("127.0.0.1"), .v6("::1")]

    /// As an address of the Web writes it.
    var urlHost: String {
        switch self {
        case .v4(let text): text
        case .v6(let text): "[\(text)]"
        }
    }

    /// The addresses of a name, each once, in the system’s order; none when it has none.
    static func resolve(_ name: String) -> [IPAddress] {
        if let address = IPAddress(name) { return [address] }
        var hints = addrinfo()
        hints.ai_flags = AI_ADDRCONFIG
        #if canImport(Glibc)
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
            hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(name, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var addresses: [IPAddress] = []
        var next = list
        while let info = next?.pointee {
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            if getnameinfo(
                info.ai_addr, info.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0,
                let address = IPAddress(String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)),
                !addresses.contains(address)
            {
                addresses.append(address)
            }
            next = info.ai_next
        }
        return addresses
    }
}
