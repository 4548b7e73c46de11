/// URIs and IRIs: RFC 3986, RFC 3987, and the schemes with a syntax of their own.
struct WebAddress {
    let text: String
    /// In lower case; nil for a relative reference.
    let scheme: String?

    init(_ text: String) {
        self.text = text
        let head = text.utf8.prefix { $0 != UInt8(ascii: ":") }
        let isScheme =
            head.count < text.utf8.count && head.first.map(Self.isLetter) == true
            && head.allSatisfy { Self.isLetter($0) || Self.isDigit($0) || "+-.".utf8.contains($0) }
        scheme = isScheme ? String(decoding: head, as: UTF8.self).lowercased() : nil
    }

    /// What follows the scheme.
    var body: Substring { scheme.map { text.dropFirst($0.count + 1) } ?? Substring(text) }

    /// The first ASCII character that no address may hold (RFC 3986, § 2).
    var forbiddenCharacter: Unicode.Scalar? {
        // Nearly every address is made of these only.
        guard !text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        let authority = authorityRange
        return text.unicodeScalars.indices.lazy.filter { index in
            let scalar = text.unicodeScalars[index]
            guard scalar.isASCII else { return (0x80...0x9F).contains(scalar.value) }
            if scalar == "[" || scalar == "]" { return !(authority?.contains(index) ?? false) }
            return !Self.isAllowed(UInt8(scalar.value))
        }.first.map { text.unicodeScalars[$0] }
    }

    var isASCII: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// `http://host…`: with a scheme that names hosts, both slashes and a host.
    var hasHostIfNeeded: Bool {
        guard let scheme, ["http", "https", "ftp"].contains(scheme) else { return true }
        guard body.hasPrefix("//") else { return false }
        return body.dropFirst(2).first.map { !"/?#:".contains($0) } ?? false
    }

    /// Every `%` is followed by two hexadecimal digits (RFC 3986, § 2.1).
    var hasSoundEscapes: Bool {
        !text.utf8.contains(UInt8(ascii: "%"))
            || text.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
                part.utf8.prefix(2).count == 2 && part.utf8.prefix(2).allSatisfy(Self.isHexadecimal)
            }
    }

    private var authorityRange: Range<String.Index>? {
        guard let slashes = text.firstRange(of: "//") else { return nil }
        let end = text[slashes.upperBound...].firstIndex { "/?#".contains($0) } ?? text.endIndex
        return slashes.upperBound..<end
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (0x41...0x46).contains(byte & 0xDF) }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte < 0x80 && allowed[Int(byte)]
    }

    private static let allowed: [Bool] = (UInt8(0)..<0x80).map {
        isLetter($0) || isDigit($0) || ";/?:@&=+$.-_!~*'()%,#".utf8.contains($0)
    }
}
