import Testing

@testable import Preview

@Suite("The head of a request")
struct RequestHeadTests {
    private func read(_ text: String) throws -> (head: RequestHead, length: Int)? {
        try RequestHead.read(Array(text.utf8))
    }

    @Test("is read with its fields; what follows is left")
    func whole() throws {
        let text = "GET /a?b=c HTTP/1.1\r\nHost: localhost:8080\r\nAccept:  text/html \r\n\r\nGET /next"
        let (head, length) = try #require(try read(text))
        #expect(head.method == "GET" && head.target == "/a?b=c" && head.minorVersion == 1)
        #expect(head.fields == ["host": "localhost:8080", "accept": "text/html"])
        #expect(String(text.utf8.dropFirst(length)) == "GET /next")
    }

    @Test("is waited for until its empty line", arguments: [41, 40, 26, 11, 1])
    func partial(missing: Int) throws {
        let bytes = Array("GET / HTTP/1.1\r\nHost: localhost\r\nA: b\r\n\r\n".utf8)
        #expect(try RequestHead.read(Array(bytes.dropLast(missing))) == nil)
    }

    @Test(
        "may use bare line feeds and come after empty lines",
        arguments: ["GET / HTTP/1.1\nHost: a\n\n", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"])
    func lenient(text: String) throws {
        #expect(try read(text)?.head.fields["host"] == "a")
    }

    @Test(
        "that breaks RFC 9112 is refused",
        arguments: [
            "GET /\r\n\r\n", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET /\u{7F} HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: \u{1}\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nnocolon\r\n\r\n",
            "GÉT / HTTP/1.1\r\nHost: a\r\n\r\n", "\u{16}\u{3}\u{1}\n\n", ": HTTP/1.1\r\n\r\n",
        ])
    func malformed(text: String) {
        #expect(throws: RequestHead.Fault.malformed) { try read(text) }
    }

    @Test(
        "of another version is refused",
        arguments: ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/3\r\n\r\n", "GET / HTTP/1.10\r\nHost: a\r\n\r\n"])
    func version(text: String) {
        #expect(throws: RequestHead.Fault.versionNotSupported) { try read(text) }
    }

    @Test("that is too long is refused before it is whole")
    func tooLong() {
        let long = String(repeating: "a", count: 20_000)
        #expect(throws: RequestHead.Fault.targetTooLong) { try read("GET /\(long)") }
        #expect(throws: RequestHead.Fault.targetTooLong) {
            try read("GET /\(long.prefix(5_000)) HTTP/1.1\r\nHost: a\r\n\r\n")
        }
        #expect(throws: RequestHead.Fault.fieldsTooLarge) { try read("GET / HTTP/1.1\r\nX: \(long)") }
        #expect(throws: RequestHead.Fault.fieldsTooLarge) {
            try read("GET / HTTP/1.1\r\nHost: a\r\nX: \(long)\r\n\r\n")
        }
    }

    @Test(
        "says whether the connection persists",
        arguments: [
            ("HTTP/1.1\r\nHost: a", true), ("HTTP/1.1\r\nHost: a\r\nConnection: close", false),
            ("HTTP/1.1\r\nHost: a\r\nConnection: x, Close", false), ("HTTP/1.0", false),
            ("HTTP/1.1\r\nHost: a\r\nContent-Length: 3", false), ("HTTP/1.1\r\nHost: a\r\nContent-Length: 0", true),
            ("HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked", false),
        ])
    func persistence(rest: String, persists: Bool) throws {
        #expect(try read("GET / \(rest)\r\n\r\n")?.head.keepsConnection == persists)
    }
}

@Suite("The path of a request")
struct RequestPathTests {
    @Test(
        "is decoded name by name",
        arguments: [
            ("/", [""]), ("/a/b", ["a", "b"]), ("/a/", ["a", ""]), ("/%C3%A9t%c3%a9", ["été"]), ("/a?b/../c", ["a"]),
        ])
    func names(target: String, names: [String]) {
        #expect(RequestPath(target: target)?.names == names)
    }

    @Test(
        "is none of ours when it leaves the site or breaks the rules",
        arguments: [
            "", "*", "a", "http://localhost/", "/../a", "/a/..", "/./a", "/%2e%2e/a", "/a/%2E%2E", "/a%2Fb", "/a%5cb",
            "/a\\..\\b", "/%00", "/%", "/%4", "/%zz", "/%ff", "//a", "/a//b", "/%0d%0aSet-Cookie:a",
        ])
    func refused(target: String) {
        #expect(RequestPath(target: target) == nil)
    }

    @Test("has a query")
    func query() {
        let path = RequestPath(target: "/?genre=breve&typographie=presse&x&y=%C3%A9&genre=depeche")
        #expect(path?.values == ["genre": "depeche", "typographie": "presse", "y": "é"])
    }

    @Test(
        "is looked for where the site is published",
        arguments: [
            ("https://exemple.fr", ["index.html"], "index.html"), ("https://exemple.fr", [""], ""),
            ("https://exemple.fr/pannes", ["pannes", "rss.xml"], "rss.xml"),
            ("https://exemple.fr/a/b/", ["a", "b", ""], ""),
            ("https://exemple.fr/%C3%A9t%C3%A9", ["été", "a"], "a"),
            ("https://exemple.fr/pannes", ["rss.xml"], nil), ("https://exemple.fr/pannes", [""], nil),
        ] as [(String, [String], String?)])
    func mount(baseURL: String, names: [String], inside: String?) {
        #expect(Mount(baseURL: baseURL).path(names) == inside)
    }
}

@Suite("The names a preview answers to")
struct HostPolicyTests {
    @Test(
        "are the loopback’s, addresses in digits, and what it listens on",
        arguments: [
            "localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080", "[::1]", "192.168.1.4",
            "journal.localhost:8080", "poste-12:8080",
        ])
    func accepted(host: String) {
        #expect(HostPolicy(hosts: ["poste-12"]).accepts(host))
    }

    @Test(
        "are no other: a name can be made to point here",
        arguments: [
            "exemple.fr", "exemple.fr:8080", "localhost.exemple.fr", "127.0.0.1.exemple.fr", "", ":80", "[::1",
            "[a]:80",
            "localhost:80a", "127.0.0.1:80:80", "localhost@exemple.fr", "evil-localhost", "poste-13",
        ])
    func refused(host: String) {
        #expect(!HostPolicy(hosts: ["poste-12"]).accepts(host))
    }
}
