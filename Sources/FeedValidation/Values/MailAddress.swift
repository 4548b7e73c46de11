/// Mail addresses: RFC 5322, § 3.4.1, dot-atom form.
enum MailAddress {
    enum Verdict {
        case sound
        /// No dot in the domain: an address of some local network.
        case localDomain
        case wrong
    }

    static func check(_ text: some StringProtocol) -> Verdict {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, isAtoms(halves[0]), !halves[1].isEmpty else { return .wrong }
        if halves[1].hasPrefix("["), halves[1].hasSuffix("]") { return .sound }
        let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
        let sound = labels.allSatisfy { label in
            !label.isEmpty && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy {
                    WebAddress.isLetter($0) || WebAddress.isDigit($0) || "-_".utf8.contains($0) || $0 >= 0x80
                }
        }
        return sound ? labels.count > 1 ? .sound : .localDomain : .wrong
    }

    /// What RSS asks for: `addr@x (Name)`; also read: `Name <addr@x>`, `mailto:addr@x`, an address alone.
    static func contact(_ text: String) -> (address: String, hasName: Bool) {
        var text = Substring(text)
        if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst(7) }
        if let open = text.lastIndex(of: "<"), text.hasSuffix(">") {
            let address = text[text.index(after: open)...].dropLast()
            return (address.trimmedWhitespace(), !text[..<open].trimmedWhitespace().isEmpty)
        }
        guard let open = text.firstIndex(of: "("), text.trimmedWhitespace().hasSuffix(")") else {
            return (text.trimmedWhitespace(), false)
        }
        let before = text[..<open].trimmedWhitespace()
        let inside = text[text.index(after: open)...].trimmedWhitespace().dropLast()
        // Some write `Name (addr@x)`.
        if before.contains("@") || !inside.contains("@") { return (before, !inside.trimmedWhitespace().isEmpty) }
        return (inside.trimmedWhitespace(), !before.isEmpty)
    }

    private static func isAtoms(_ text: some StringProtocol) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty
                && atom.utf8.allSatisfy { byte in
                    WebAddress.isLetter(byte) || WebAddress.isDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
                        || byte >= 0x80
                }
        }
    }
}
