extension WebAddress {
    /// RFC 4151, § 2.1: `tag:authority,date:specific`.
    var isTag: Bool {
        let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard scheme == "tag", parts.count == 2 else { return false }
        let entity = parts[0].split(separator: ",", omittingEmptySubsequences: false)
        guard entity.count == 2, Self.isTagAuthority(entity[0]), Self.isTagDate(entity[1]) else { return false }
        let pieces = parts[1].split(separator: "#", omittingEmptySubsequences: false)
        return pieces.count <= 2
            && parts[1].unicodeScalars.allSatisfy { !$0.isASCII || "[]".unicodeScalars.contains($0) == false }
            && WebAddress("/" + parts[1]).forbiddenCharacter == nil
    }

    /// RFC 8141, § 2: `urn:NID:NSS`.
    var isURN: Bool {
        let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard scheme == "urn", parts.count == 2, !parts[1].isEmpty, (2...32).contains(parts[0].utf8.count) else {
            return false
        }
        let name = parts[0].utf8
        return name.allSatisfy { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") }
            && name.first != UInt8(ascii: "-") && name.last != UInt8(ascii: "-")
            && WebAddress(String(parts[1])).forbiddenCharacter == nil
    }

    /// RFC 4122, § 3, when the URN is of that kind.
    var isUUIDIfNeeded: Bool {
        guard scheme == "urn", body.lowercased().hasPrefix("uuid:") else { return true }
        let groups = body.dropFirst(5).split(separator: "-", omittingEmptySubsequences: false)
        return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
            && groups.allSatisfy { $0.utf8.allSatisfy(Self.isHexadecimal) }
    }

    private static func isTagAuthority(_ text: Substring) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        let isName = { (byte: UInt8) in isLetter(byte) || isDigit(byte) || "-.".utf8.contains(byte) }
        guard let host = halves.last, halves.count <= 2, !host.isEmpty, host.utf8.allSatisfy(isName) else {
            return false
        }
        guard halves.count == 2 else { return true }
        return !halves[0].isEmpty && halves[0].utf8.allSatisfy { isName($0) || $0 == UInt8(ascii: "_") }
    }

    /// A year, a month or a day (RFC 4151, § 2.1).
    private static func isTagDate(_ text: Substring) -> Bool {
        [4, 7, 10].contains(text.utf8.count) && ISODate.w3c(String(text)) != nil
    }

    /// RFC 3986, § 6.2.2 and 6.2.3: the same address in the form that compares by characters; nil when it is not one
    /// of a host.
    var canonical: String? {
        guard let scheme, ["http", "https", "ftp"].contains(scheme), body.hasPrefix("//") else { return nil }
        let rest = body.dropFirst(2)
        let authority = rest.prefix { !"/?#".contains($0) }
        var path = String(rest[authority.endIndex...])
        let halves = authority.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        var host = (halves.last ?? "").lowercased()
        let defaultPort = ["http": ":80", "https": ":443", "ftp": ":21"][scheme] ?? ""
        if host.hasSuffix(defaultPort) { host.removeLast(defaultPort.count) }
        if host.hasSuffix(":") { host.removeLast() }
        if !path.hasPrefix("/") { path = "/" + path }
        let user = halves.count == 2 ? halves[0] + "@" : ""
        return scheme + "://" + user + host + Self.normalizedEscapes(path)
    }

    /// Escapes in capitals, and none of characters that need none.
    private static func normalizedEscapes(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let character = rest.first {
            let code = rest.dropFirst().prefix(2)
            if character == "%", code.count == 2, let byte = UInt8(code, radix: 16) {
                let plain = isLetter(byte) || isDigit(byte) || "-._~".utf8.contains(byte)
                result += plain ? String(Unicode.Scalar(byte)) : "%" + code.uppercased()
                rest = rest.dropFirst(3)
            } else {
                result.append(character)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// The commonly used registered schemes, https://www.iana.org/assignments/uri-schemes (2024).
    var hasRegisteredScheme: Bool { scheme.map { Self.registered.contains($0) } ?? true }

    private static let registered: Set<String> = Set(
        """
        aaa aaas about acap acct acr adiumxtra afp afs aim apt attachment aw bitcoin blob bolo callto cap chrome cid \
        coap coaps crid cvs data dav dict dns ed2k example facetime feed file filesystem finger fish ftp geo gg git \
        github go gopher gtalk h323 hcp http https hxxp iax icap icon im imap info ipn ipp ipps irc irc6 ircs iris \
        itms jabber jar javascript jms keyparc lastfm ldap ldaps magnet mailserver mailto maps market message mid \
        mms modem msrp msrps mtqp mupdate mvn news nfs ni nih nntp notes opaquelocktoken palm paparazzi pkcs11 pop \
        pres prospero proxy psyc query reload res resource rmi rsync rtmp rtsp rtsps rtspu secondlife service session \
        sftp sgn shttp sieve sip sips skype smb sms snmp soap.beep soap.beeps spotify ssh steam stun stuns submit svn \
        tag teamspeak tel telnet tftp things thismessage tip tn3270 tool turn turns tv udp unreal urn ut2004 vemmi \
        ventrilo view-source vnc wais webcal ws wss wtai wyciwyg xcon xcon-userid xfire xmlrpc.beep xmlrpc.beeps xmpp \
        xri ymsgr z39.50 z39.50r z39.50s
        """.split(separator: " ").map(String.init))
}
