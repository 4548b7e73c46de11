/// Media types, RFC 6838, § 4.2, with parameters as in RFC 2045, § 5.1.
enum MediaType {
    /// `type/subtype`, then `; name=value` any number of times.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        // White space is allowed before a parameter only.
        let essence = parts.count > 1 ? parts[0].trimmingTrailingWhitespace() : parts[0]
        let names = essence.split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 2, names.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isToken) }) else { return false }
        return parts.dropFirst().allSatisfy { parameter in
            let halves = parameter.trimmedWhitespace().split(separator: "=", maxSplits: 1)
            return halves.count == 2 && halves[0].utf8.allSatisfy(isToken)
        }
    }

    /// RFC 4287, § 4.1.3: types whose content is XML, inline.
    static func isXML(_ type: String) -> Bool {
        let type = essence(of: type)
        return type.hasSuffix("+xml") || type.hasSuffix("/xml")
    }

    static func isText(_ type: String) -> Bool { essence(of: type).hasPrefix("text/") }

    static func isHTML(_ type: String) -> Bool { essence(of: type).hasSuffix("/html") }

    /// RFC 4287, § 4.1.3.1 forbids composite types (RFC 4288, § 4.2.6).
    static func isComposite(_ type: String) -> Bool {
        let type = essence(of: type)
        return type.hasPrefix("multipart/") || type.hasPrefix("message/")
    }

    private static func essence(of type: String) -> String {
        type.lowercased().prefix { $0 != ";" }.trimmedWhitespace()
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"()<>@,;:\\\"/[]?=".utf8.contains(byte)
    }
}

extension Substring {
    fileprivate func trimmingTrailingWhitespace() -> Substring {
        var trimmed = self
        while trimmed.utf8.last.map({ $0 == 0x20 || $0 == 0x09 }) == true { trimmed.removeLast() }
        return trimmed
    }
}

extension StringProtocol {
    /// Without the white space XML knows, at both ends.
    func trimmedWhitespace() -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        let bytes = Substring(self).utf8
        guard let start = bytes.firstIndex(where: { !isSpace($0) }),
            let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(Substring(bytes[start...last]))
    }
}
