import Diagnostics
import Foundation
import Incidents
import Publication
import Testing

@testable import Preview

extension ServedTests {
    @Suite("The site in the preview")
    struct SiteTests {
        private let examples = PreviewedNewsroom.repository.appendingPathComponent("Examples").path

        /// What `publish` writes of the same newsroom.
        private func published() throws -> [String: [UInt8]] {
            let newsroom = try Newsroom.load(PreviewedNewsroom.repository.appendingPathComponent("Examples").path)
            let desk = try Desk(newsroom)
            return try Publisher(templates: desk.templates).render(try desk.edition().edition)
        }

        @Test("has every file that is published; those that are no page, byte for byte")
        func sameFiles() async throws {
            let published = try published()
            let preview = try await PreviewedNewsroom.examples()
            for (path, bytes) in published {
                let answer = try await preview.get("/\(path)")
                #expect(answer.status == 200, "\(path)")
                if !path.hasSuffix(".html") { #expect(answer.body == bytes, "\(path)") }
            }
        }

        @Test(
            "pages are those that are published, but for the preview’s script and its marks; published ones have neither"
        )
        func samePages() async throws {
            let published = try published()
            let preview = try await PreviewedNewsroom.examples()
            for (path, bytes) in published where path.hasSuffix(".html") {
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(!text.contains("depeche-apercu") && !text.contains("data-phrase"), "\(path)")
                let shown = try await preview.get("/\(path)").text
                #expect(shown.contains("/_depeche/apercu.js"), "\(path)")
                let body = try #require(text.components(separatedBy: "<body").last)
                #expect(Self.unmarked(shown).hasSuffix(body), "\(path)")
            }
        }

        /// Without the spans that mark sentences.
        private static func unmarked(_ page: String) -> String {
            page.components(separatedBy: "<span class=\"phrase\" data-phrase=\"").enumerated().map { index, part in
                guard index > 0, let start = part.range(of: "\">") else { return part }
                // The first `</span>` that no inner `<span` opened.
                var depth = 0
                var rest = part[start.upperBound...]
                var text = ""
                while let tag = rest.firstRange(of: /<\/?span[^>]*>/) {
                    text += rest[..<tag.lowerBound]
                    let isClosing = rest[tag].hasPrefix("</")
                    let isMark = isClosing && depth == 0
                    depth += isClosing ? -1 : 1
                    if !isMark { text += rest[tag] }
                    rest = rest[tag.upperBound...]
                    if isMark { return text + rest }
                }
                return text + rest
            }.joined()
        }

        @Test("is seen on both loopbacks")
        func bothLoopbacks() throws {
            let server = try PreviewServer(folder: examples, port: 0) { _ in nil }
            #expect(server.address.hasPrefix("http://127.0.0.1:"))
            let port = UInt16(server.address.dropLast().split(separator: ":").last ?? "") ?? 0
            for address in IPAddress.loopback {
                #expect(throws: ListeningSockets.Failure.portTaken) { try ListeningSockets([address], port: port) }
            }
            server.close()
        }

        @Test("a folder is named with its slash; what the site has not is its own page of missing addresses")
        func redirections() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let folder = try await preview.get("/services/twitter")
            #expect(folder.status == 301 && folder.fields["location"] == "/services/twitter/")
            let missing = try await preview.get("/incidents/inconnu/")
            #expect(missing.status == 404 && missing.text.contains("Cette page n’existe pas"))
            #expect(try await preview.get("/_depeche/inconnu").status == 404)
        }

        @Test("stands where it will be published")
        func mounted() async throws {
            try await PreviewedNewsroom.copy { folder in
                let file = folder.appendingPathComponent("depeche.yaml")
                let text = try String(contentsOf: file, encoding: .utf8)
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                    $0.hasPrefix("adresse:") ? "adresse: https://exemple.fr/journal" : $0
                }
                try Data(lines.joined(separator: "\n").utf8).write(to: file)
            } _: { preview in
                let root = try await preview.get("/")
                #expect(root.status == 302 && root.fields["location"] == "/journal/")
                #expect(try await preview.get("/journal/").status == 200)
                #expect(try await preview.get("/journal/rss.xml").status == 200)
            }
        }

        @Test("HEAD is told the length and given nothing; one connection serves several requests")
        func headAndPersistence() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let get = try await preview.get("/rss.xml")
            let head = try await preview.get("/rss.xml", method: "HEAD")
            #expect(head.body.isEmpty && head.fields["content-length"] == String(get.body.count))
            let line = "HEAD /robots.txt HTTP/1.1\r\nHost: localhost\r\n"
            let answer = try await Client.ask("\(line)\r\n\(line)Connection: close\r\n\r\n", port: preview.port)
            #expect(answer.text.hasPrefix("HTTP/1.1 200"))
        }

        @Test("a port that is taken is said in French, with the next free one")
        func takenPort() throws {
            let first = try PreviewServer(folder: examples, port: 0) { _ in nil }
            defer { first.close() }
            let port = try #require(UInt16(first.address.dropLast().split(separator: ":").last ?? ""))
            let refusal = #expect(throws: Refusal.self) { try PreviewServer(folder: examples, port: port) { _ in nil } }
            let diagnostic = try #require(refusal?.diagnostics.first)
            #expect(diagnostic.message == "le port \(port) est déjà pris")
            let hint = try #require(diagnostic.hint)
            let free = try #require(UInt16(hint.split { !$0.isNumber }.first ?? ""))
            #expect(free > port && hint.contains("--port \(free)"))
            let second = try PreviewServer(folder: examples, port: free) { _ in nil }
            second.close()
        }

        @Test("a folder that is no newsroom is refused at once")
        func noNewsroom() {
            let refusal = #expect(throws: Refusal.self) { try PreviewServer(folder: "/", port: 0) { _ in nil } }
            #expect(refusal?.diagnostics.map(\.identifier) == ["redaction-introuvable"])
        }

        @Test("a host that is no address of this machine is refused")
        func unknownHost() {
            for host in ["203.0.113.7", "nom-qui-n-existe-pas.invalid"] {
                let refusal = #expect(throws: Refusal.self) {
                    try PreviewServer(folder: examples, host: host, port: 0) { _ in nil }
                }
                #expect(refusal?.diagnostics.first?.identifier == "hote-inconnu")
            }
        }
    }
}
