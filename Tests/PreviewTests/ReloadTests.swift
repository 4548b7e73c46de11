import Foundation
import Testing

@testable import Preview

extension ServedTests {
    @Suite("A change in the preview")
    struct ReloadTests {
        private let twitter = "incidents/twitter-2014-03-11.yaml"
        private let other = "incidents/autre-panne.yaml"
        private let page = "/incidents/twitter-2014-03-11/"

        /// Waits for the version that follows what a test does.
        private func change(
            in preview: PreviewedNewsroom, _ events: EventReader, _ edit: () throws -> Void
        ) async throws -> Int {
            try edit()
            return try await events.next()
        }

        /// Waits for the version that shows it: a slow machine may read a file before it is whole, and tell of it twice.
        private func change(
            _ events: EventReader, until isShown: () async throws -> Bool, _ edit: () throws -> Void
        ) async throws {
            try edit()
            repeat { _ = try await events.next() } while try await !isShown()
        }

        @Test("of a record is told, and its page is the new one", arguments: [false, true])
        func record(isPolling: Bool) async throws {
            try await PreviewedNewsroom.copy(isPolling: isPolling) { preview in
                let events = try await preview.events()
                let first = try await events.next()
                #expect(try await preview.view(page).version == first)
                let next = try await change(in: preview, events) {
                    try preview.edit(twitter, "de nombreux utilisateurs", "des milliers d’abonnés")
                }
                #expect(next == first + 1)
                let text = try await preview.get(page).text
                #expect(text.contains("milliers d’abonnés"))
                #expect(try await preview.get("/rss.xml").text.contains("milliers d’abonnés"))
            }
        }

        @Test("may be a save by renaming, a record that comes, one that goes")
        func filesThatMove() async throws {
            try await PreviewedNewsroom.copy { preview in
                let events = try await preview.events()
                _ = try await events.next()
                let record = try preview.text(twitter)
                try await change(
                    events, until: { try await preview.get(page).text.contains("rares utilisateurs") },
                    {
                        let folder = preview.folder
                        try preview.write(
                            record.replacing("de nombreux", with: "de rares"), to: "incidents/.twitter.swp")
                        try FileManager.default.removeItem(at: folder.appendingPathComponent(twitter))
                        try FileManager.default.moveItem(
                            at: folder.appendingPathComponent("incidents/.twitter.swp"),
                            to: folder.appendingPathComponent(twitter))
                    })
                for (status, edit) in [
                    (200, { try preview.write(record, to: other) }),
                    (404, { try FileManager.default.removeItem(at: preview.folder.appendingPathComponent(other)) }),
                ] as [(Int, () throws -> Void)] {
                    try await change(
                        events, until: { try await preview.get("/incidents/autre-panne/").status == status }, edit)
                }
            }
        }

        @Test("of the settings changes every page")
        func settings() async throws {
            try await PreviewedNewsroom.copy { preview in
                let events = try await preview.events()
                _ = try await events.next()
                _ = try await change(in: preview, events) {
                    try preview.edit("depeche.yaml", "titre: Le Journal des pannes", "titre: La Gazette")
                }
                for path in ["/", page, "/archives/"] {
                    #expect(try await preview.get(path).text.contains("La Gazette"), "\(path)")
                }
            }
        }

        @Test("may be a template or an asset, in folders that were not there")
        func templates() async throws {
            try await PreviewedNewsroom.copy { preview in
                let events = try await preview.events()
                _ = try await events.next()
                let before = try await preview.view("/").assets
                try preview.write("<p class=\"motto\">Devise</p>\n", to: "Templates/html/masthead.mustache")
                try await waitUntil(events) { try await preview.get("/").text.contains("Devise") }
                #expect(try await preview.view("/").assets == before)
                try preview.write("body { color: teal }\n", to: "Templates/assets/style.css")
                try await waitUntil(events) {
                    try await preview.get("/assets/style.css").text == "body { color: teal }\n"
                }
                #expect(try await preview.view("/").assets > before)
            }
        }

        /// A change of several folders is told in one event or in a few.
        private func waitUntil(_ events: EventReader, _ condition: () async throws -> Bool) async throws {
            repeat { _ = try await events.next() } while try await !condition()
        }

        @Test("that breaks a record leaves its last good page, under what the terminal says, until it is mended")
        func brokenRecord() async throws {
            try await PreviewedNewsroom.copy { preview in
                let events = try await preview.events()
                _ = try await events.next()
                let good = try preview.text(twitter)
                let title = try #require(
                    try await preview.get(page).text.firstMatch(of: /<h1[^>]*>(?:<[^>]*>)*([^<]+)</)?.1)
                _ = try await change(in: preview, events) {
                    try preview.write(good.replacing("gravite:", with: "gravitee:"), to: twitter)
                }
                for path in [page, "/"] {
                    let answer = try await preview.get(path)
                    #expect(answer.text.contains(title))
                    let view = try ViewDocument(page: answer.text)
                    #expect(view.errors.map(\.id) == ["cle-manquante", "cle-inconnue"])
                    let error = try #require(view.errors.last)
                    #expect(error.message == "la clé «\u{A0}gravitee\u{A0}» n’existe pas")
                    #expect(error.place == "\(preview.folder.path)/\(twitter):5:1")
                    #expect(error.excerpt?.text == "gravitee: important" && error.excerpt?.underline == "^^^^^^^^")
                    #expect(error.hint == "vouliez-vous dire «\u{A0}gravite\u{A0}»\u{202F}?")
                }
                _ = try await change(in: preview, events) { try preview.write(good, to: twitter) }
                #expect(try await preview.view(page).errorCount == 0)
            }
        }

        @Test("that breaks a template leaves the last good pages")
        func brokenTemplate() async throws {
            try await PreviewedNewsroom.copy {
                try FileManager.default.createDirectory(
                    at: $0.appendingPathComponent("Templates/html"), withIntermediateDirectories: true)
            } _: { preview in
                let events = try await preview.events()
                _ = try await events.next()
                let file = "Templates/html/masthead.mustache"
                try preview.write("<p>{{site.titel}}</p>\n", to: file)
                _ = try await events.next()
                let answer = try await preview.get("/")
                #expect(answer.text.contains("Le Journal des pannes"))
                let view = try ViewDocument(page: answer.text)
                #expect(view.isWaiting == nil)
                #expect(view.errors.first?.place?.hasSuffix("\(file):1:4") == true, "\(view.errors)")
                // Well-formed as a template, broken as a page: only a page that shows it can tell.
                try preview.write("<p>{{site.title}}\n", to: file)
                _ = try await events.next()
                let shown = try await preview.get("/")
                #expect(shown.text.contains("class=\"nameplate\""))
                #expect(try ViewDocument(page: shown.text).errorCount > 0)
                try preview.write("<p>{{site.title}}</p>\n", to: file)
                _ = try await events.next()
                #expect(try await preview.view("/").errorCount == 0)
            }
        }

        @Test("that mends a newsroom nobody could read opens its site")
        func unreadableNewsroom() async throws {
            try await PreviewedNewsroom.copy {
                try Data("titre: [\n".utf8).write(to: $0.appendingPathComponent("depeche.yaml"))
            } _: { preview in
                let waiting = try await preview.get("/")
                #expect(waiting.status == 503)
                #expect(try ViewDocument(page: waiting.text).isWaiting == true)
                #expect(try ViewDocument(page: waiting.text).errors.first?.place?.contains("depeche.yaml") == true)
                let events = try await preview.events()
                _ = try await events.next()
                let good = PreviewedNewsroom.repository.appendingPathComponent("Examples/depeche.yaml")
                try preview.write(try String(contentsOf: good, encoding: .utf8), to: "depeche.yaml")
                _ = try await events.next()
                let page = try await preview.get("/")
                #expect(page.status == 200 && page.text.contains("Twitter"))
                #expect(try ViewDocument(page: page.text).errorCount == 0)
            }
        }

        @Test("of what is not the newsroom’s is not told")
        func strangers() async throws {
            try await PreviewedNewsroom.copy { preview in
                let events = try await preview.events()
                let first = try await events.next()
                try preview.write("rien", to: "notes.txt")
                try preview.write("rien", to: "public/index.html")
                try preview.write("rien", to: "incidents/.brouillon.yaml.swp")
                try preview.edit(twitter, "de nombreux utilisateurs", "de rares utilisateurs")
                #expect(try await events.next() == first + 1)
            }
        }
    }
}
