import FlyingSocks
import Foundation
import Testing

@testable import Preview

extension ServedTests {
    @Suite("What a preview withstands")
    struct SafetyTests {
        /// Whatever was sent, the next reader is served.
        private func expectAlive(_ preview: PreviewedNewsroom) async throws {
            #expect(try await preview.get("/").status == 200)
        }

        @Test("a page of another site that points its name here")
        func rebinding() async throws {
            let preview = try await PreviewedNewsroom.examples()
            for path in ["/", "/_depeche/apercu.js", "/_depeche/evenements", "/rss.xml"] {
                for host in ["exemple.fr", "exemple.fr:\(preview.port)", "localhost.exemple.fr"] {
                    let answer = try await preview.get(path, host: host)
                    #expect(answer.status == 421, "\(path) \(host)")
                    #expect(!answer.text.contains("Twitter"))
                }
            }
            #expect(try await preview.get("/", host: "[::1]:\(preview.port)").status == 200)
            #expect(try await preview.get("/", host: nil).status == 400)
        }

        @Test("ways out of the site")
        func escapes() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let targets = [
                "/../depeche.yaml", "/%2e%2e/depeche.yaml", "/incidents/../../depeche.yaml",
                "/assets/..%2f..%2fdepeche.yaml",
                "/..%5cdepeche.yaml", "//etc/passwd", "/%00", "http://exemple.fr/", "/depeche.yaml",
                "/incidents/twitter-2014-03-11.yaml", "/Templates/html/head.mustache", "/_depeche/../depeche.yaml",
            ]
            for target in targets {
                let answer = try await preview.get(target)
                #expect([400, 404].contains(answer.status), "\(target)")
                #expect(!answer.text.contains("autorite:") && !answer.text.contains("root:"), "\(target)")
            }
        }

        @Test("methods that would change something")
        func methods() async throws {
            let preview = try await PreviewedNewsroom.examples()
            for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "QUOI"] {
                let answer = try await preview.get("/", method: method)
                #expect(answer.status == 405 && answer.fields["allow"] == "GET, HEAD", "\(method)")
            }
            let body =
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n\(String(repeating: "a", count: 100_000))"
            #expect(try await Client.ask(body, port: preview.port).status == 405)
            try await expectAlive(preview)
        }

        @Test("requests that are none, or too large")
        func malformed() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let long = String(repeating: "a", count: 300_000)
            let requests = [
                ("\u{0}\u{1}\u{2}\n\n", 400), ("GET\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400),
                ("PRI * HTTP/2.0\r\n\r\n", 505), ("GET /\(long) HTTP/1.1\r\nHost: localhost\r\n\r\n", 414),
                ("GET / HTTP/1.1\r\nHost: localhost\r\nCookie: \(long)\r\n\r\n", 431), (long, 414),
                ("GET / HTTP/1.1\r\n" + String(repeating: "a: b\r\n", count: 50_000), 431),
            ]
            for (request, status) in requests {
                #expect(try await Client.ask(request, port: preview.port).status == status, "\(request.prefix(40))")
            }
            var noise = SystemRandomNumberGenerator()
            for _ in 0..<50 {
                let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &noise) }
                _ = try await Client.ask(bytes + Array("\n\n".utf8), port: preview.port)
            }
            try await expectAlive(preview)
        }

        @Test("clients that are slow, silent or gone")
        func slowClients() async throws {
            try await PreviewedNewsroom.copy(headLimit: .seconds(4)) { preview in
                let slow = try await Client.connect(preview.port)
                try await slow.write(Data("GET / HTTP/1.1\r\nHost: loc".utf8))
                #expect(Answer(await Client.rest(of: slow)).status == 408)
                try slow.close()
                let silent = try await Client.connect(preview.port)
                #expect(await Client.rest(of: silent).isEmpty)
                try silent.close()
                for _ in 0..<40 {
                    let gone = try await Client.connect(preview.port)
                    try await gone.write(Data("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
                    try gone.close()
                }
                try await expectAlive(preview)
            }
        }

        @Test("more clients half open than there is room for")
        func halfOpenClients() async throws {
            try await PreviewedNewsroom.copy { preview in
                var clients: [AsyncSocket] = []
                for _ in 0..<600 {
                    let client = try await Client.connect(preview.port)
                    try await client.write(Data("GET / HTTP/1.1\r\nHost:".utf8))
                    clients.append(client)
                }
                // They have a minute to go on, unless somebody wants their place.
                let start = ContinuousClock.now
                try await expectAlive(preview)
                #expect(ContinuousClock.now - start < .seconds(10))
                for client in clients { try client.close() }
            }
        }

        @Test("clients that ask for everything and read nothing")
        func clientsThatNeverRead() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let requests = String(repeating: "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 500)
            var clients: [AsyncSocket] = []
            for _ in 0..<20 {
                let client = try await Client.connect(preview.port)
                try await client.write(Data(requests.utf8))
                clients.append(client)
            }
            try await expectAlive(preview)
            for client in clients { try client.close() }
        }

        @Test("many readers at once, of pages and of events")
        func manyClients() async throws {
            let preview = try await PreviewedNewsroom.examples()
            var readers: [EventReader] = []
            for _ in 0..<30 { readers.append(try await preview.events()) }
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<60 {
                    group.addTask { try await preview.get(number.isMultiple(of: 2) ? "/" : "/rss.xml").status }
                }
                return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            #expect(statuses == [200])
            for reader in readers { #expect(try await reader.next() == 1) }
        }

        @Test("every answer keeps other sites out")
        func fields() async throws {
            let preview = try await PreviewedNewsroom.examples()
            for path in ["/", "/rss.xml", "/_depeche/apercu.js", "/inconnu"] {
                let fields = try await preview.get(path).fields
                #expect(fields["cross-origin-resource-policy"] == "same-origin", "\(path)")
                #expect(fields["x-frame-options"] == "DENY" && fields["x-content-type-options"] == "nosniff", "\(path)")
                #expect(fields["cache-control"] == "no-store", "\(path)")
                #expect(fields["access-control-allow-origin"] == nil, "\(path)")
            }
            let policy = try #require(try await preview.get("/").fields["content-security-policy"])
            #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"))
        }
    }
}
