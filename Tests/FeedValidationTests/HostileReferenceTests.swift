import FeedValidation
import Foundation
import Testing

/// Whatever a feed names, nothing is opened and no one is called.
@Suite("Entrées hostiles : ni fichier, ni réseau", .serialized)
struct HostileReferenceTests {
    /// What makes an XML processor read something else, `@` standing for its address.
    static let attacks: [String] = [
        "<!DOCTYPE rss SYSTEM \"@\"><rss version=\"2.0\"/>",
        "<!DOCTYPE rss PUBLIC \"-//A//B//FR\" \"@\"><rss version=\"2.0\"/>",
        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"@\">]><rss version=\"2.0\">&a;</rss>",
        "<!DOCTYPE rss [<!ENTITY % a SYSTEM \"@\"> %a;]><rss version=\"2.0\"/>",
        "<!DOCTYPE rss [<!ENTITY % a SYSTEM \"@\"><!ENTITY % b \"<!ENTITY c SYSTEM '@'>\">%b;]><rss>&c;</rss>",
        "<!DOCTYPE rss [<!NOTATION n SYSTEM \"@\"><!ENTITY a SYSTEM \"@\" NDATA n>]><rss/>",
        "<?xml-stylesheet type=\"text/xsl\" href=\"@\"?>" + bare, "<?xml-model href=\"@\"?>" + bare,
        bare.replacing(
            "<channel>", with: "<channel><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"@\"/>"),
        bare.replacing("<channel>", with: "<channel xml:base=\"@\">"),
        bare.replacing(
            "<rss", with: "<rss xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:schemaLocation=\"a @\""),
        bare.replacing("<link>", with: "<atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" href=\"@\"/><link>"),
        bare.replacing("<link>", with: "<image><url>@</url><title>A</title><link>@</link></image><link>"),
    ]

    private static let bare =
        "<rss version=\"2.0\"><channel><title>A</title><link>http://a.fr/</link><description>A</description></channel></rss>"

    @Test("Aucun fichier n’est ouvert : lire ce tube arrêterait tout", .timeLimit(.minutes(30)), arguments: attacks)
    func files(attack: String) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("tube-\(UUID().uuidString)").path
        try #require(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        for address in ["file://\(path)", path] {
            _ = FeedValidator().validate(Array(attack.replacing("@", with: address).utf8), file: "flux")
        }
    }

    @Test("Aucune connexion n’est ouverte", .timeLimit(.minutes(30)), arguments: attacks)
    func network(attack: String) throws {
        let door = try Door()
        for scheme in ["http", "ftp"] {
            let address = "\(scheme)://127.0.0.1:\(door.port)/a.dtd"
            _ = FeedValidator().validate(Array(attack.replacing("@", with: address).utf8), file: "flux")
        }
        #expect(!door.wasKnockedAt)
    }

    @Test("Les attaques par DOCTYPE sont dites")
    func told() {
        for attack in Self.attacks where attack.contains("DOCTYPE") {
            #expect(FeedValidatorProbe.errors(attack) == ["xml-doctype"])
        }
    }
}

/// A port of this machine where someone may knock.
private final class Door {
    let port: UInt16
    private let socket: Int32

    init() throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = self.socket
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, length) == 0 && listen(socket, 8) == 0
                    && getsockname(socket, address, &length) == 0
            }
        }
        try #require(isBound)
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(socket) }

    /// Whether a connection waits.
    var wasKnockedAt: Bool {
        let visitor = accept(socket, nil, nil)
        if visitor >= 0 { close(visitor) }
        return visitor >= 0
    }
}
