/// Where a request leads inside the site, and what it asks there.
struct RequestPath: Sendable, Hashable {
    /// Names from the root, decoded; the last one is empty for a folder.
    var names: [String]
    /// The query as it was written, without its question mark; empty when there is none.
    var query: String
    /// Values of the query by name, decoded; the last of each name.
    var values: [String: String]

    /// Nil for a target that is no path of ours: another scheme, a broken `%`, a way out of the site.
    ///
    /// - Parameter target: RFC 9112, section 3.2.1: `/incidents/twitter/?genre=breve`. The absolute form that proxies
    ///   are sent is not for us.
    init?(target: String) {
        guard target.hasPrefix("/") else { return nil }
        let parts = target.dropFirst().split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var names: [String] = []
        for segment in parts[0].split(separator: "/", omittingEmptySubsequences: false) {
            guard let name = Self.decoded(segment), Self.isName(name) else { return nil }
            names.append(name)
        }
        // An empty name is the folder itself, which only the end of a path can be.
        guard names.dropLast().allSatisfy({ !$0.isEmpty }) else { return nil }
        self.names = names
        query = parts.count > 1 ? String(parts[1]) : ""
        values = Self.values(in: query)
    }

    var isFolder: Bool { names.last?.isEmpty != false }

    private static func isName(_ name: String) -> Bool {
        name != "." && name != ".."
            && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "/" && $0 != "\\" }
    }

    private static func values(in query: String) -> [String: String] {
        var values: [String: String] = [:]
        for pair in query.split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, let name = decoded(sides[0]), let value = decoded(sides[1]) else { continue }
            values[name] = value
        }
        return values
    }

    /// Nil for a `%` that two digits do not follow, and for what is not UTF-8.
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
