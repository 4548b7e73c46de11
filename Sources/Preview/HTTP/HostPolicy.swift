/// Which names a request may call this server by.
///
/// A page of another site can have its own name resolve to 127.0.0.1 and then read the answers as its own (DNS
/// rebinding): it cannot choose the `Host` the browser sends. An address written in digits is nobody’s name, so that it
/// cannot be made to point here.
struct HostPolicy: Sendable {
    private let names: Set<String>

    /// - Parameter hosts: what the server listens on; its names are accepted too.
    init(hosts: [String]) {
        names = Set(hosts.map { $0.lowercased() } + ["localhost"])
    }

    /// - Parameter host: the value of `Host`; nil in HTTP/1.0, which browsers do not speak.
    func accepts(_ host: String?) -> Bool {
        guard let host else { return true }
        guard let name = Self.name(of: host) else { return false }
        return names.contains(name) || IPAddress(name) != nil || name.hasSuffix(".localhost")
    }

    /// `[::1]:8080` → `::1`; nil when it is no host.
    private static func name(of host: String) -> String? {
        let host = host.lowercased()
        let name: Substring
        let port: Substring
        if host.hasPrefix("[") {
            guard let end = host.firstIndex(of: "]") else { return nil }
            name = host[host.index(after: host.startIndex)..<end]
            port = host[host.index(after: end)...]
            guard case .v6 = IPAddress(String(name)) else { return nil }
        } else {
            let colon = host.firstIndex(of: ":") ?? host.endIndex
            name = host[..<colon]
            port = host[colon...]
        }
        let isPort = port.isEmpty || port.first == ":" && port.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
        return isPort && !name.isEmpty ? String(name) : nil
    }
}
