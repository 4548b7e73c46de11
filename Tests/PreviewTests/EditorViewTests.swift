import Foundation
import Testing

@testable import Preview

extension ServedTests {
    @Suite("The editor’s view of an article")
    struct EditorViewTests {
        private let page = "/incidents/twitter-2014-03-11/"

        @Test("leads from each sentence of the page to the lines of the record it comes from")
        func origins() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let answer = try await preview.get(page)
            let article = try #require(try ViewDocument(page: answer.text).article)
            let record = try preview.text("incidents/twitter-2014-03-11.yaml")
            #expect(
                article.lines
                    == record.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
            for number in article.sentences.indices {
                #expect(answer.text.contains("data-phrase=\"\(number)\""), "sentence \(number)")
            }
            let index = try #require(article.sentences.firstIndex { $0.facts.contains { $0.path == "fin" } })
            let fact = try #require(article.sentences[index].facts.first { $0.path == "fin" })
            #expect(
                fact.lines.map { article.lines[$0 - 1].trimmingCharacters(in: .whitespaces) } == [
                    "fin: 2014-03-11T19:47"
                ])
            let shown = try #require(answer.text.components(separatedBy: "data-phrase=\"\(index)\">").last)
            let sentence = try #require(shown.components(separatedBy: "data-phrase").first)
            #expect(sentence.contains("19\u{A0}h\u{A0}47"))
            #expect(article.sentences.allSatisfy { !$0.formulation.isEmpty })
            // The title comes behind the sentences, and from the record as they do.
            let title = try #require(article.sentences.last)
            let heading = try #require(answer.text.firstMatch(of: /<h1[^>]*>(.*?)<\/h1>/)?.1)
            #expect(heading.contains("data-phrase=\"\(article.sentences.count - 1)\""))
            #expect(title.formulation.hasPrefix("prose/titres.gabarit") && !title.facts.isEmpty)
        }

        @Test("shows another genre and another typography, when they are asked for")
        func choices() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let article = try #require(try await preview.view(page).article)
            #expect(article.genre == "article" && article.typography == "imprimerie" && article.untold.isEmpty)
            let brief = try #require(try await preview.view("\(page)?genre=breve").article)
            #expect(brief.genre == "breve" && (60...120).contains(brief.measures.words))
            #expect(!brief.untold.isEmpty && brief.measures.words < article.measures.words)
            #expect(try await preview.get(page).text.contains("19\u{A0}h\u{A0}01"))
            #expect(try await preview.get("\(page)?typographie=presse").text.contains("19h01"))
            #expect(try await preview.view("\(page)?genre=roman&typographie=gothique").article?.genre == "article")
        }

        @Test("shows a post-mortem on its page, in any genre")
        func postMortem() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let answer = try await preview.get("\(page)post-mortem/")
            let article = try #require(try ViewDocument(page: answer.text).article)
            #expect(article.genre == "post-mortem" && article.sentences.count > 5)
            for number in article.sentences.indices {
                #expect(answer.text.contains("data-phrase=\"\(number)\""), "sentence \(number)")
            }
            #expect(try await preview.view("\(page)post-mortem/?genre=breve").article?.genre == "breve")
            #expect(try await preview.get("/incidents/playstation-network-2025-02-08/post-mortem/").status == 404)
        }

        @Test("says why a genre is refused, over the article")
        func refusedGenre() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let identifiers = try FileManager.default.contentsOfDirectory(
                atPath: preview.folder.appendingPathComponent("incidents").path
            ).map { $0.replacing(".yaml", with: "") }
            var refused = 0
            for identifier in identifiers {
                let view = try await preview.view("/incidents/\(identifier)/?genre=post-mortem")
                guard view.errorCount > 0 else { continue }
                refused += 1
                #expect(view.article?.genre == "article" && view.errors.allSatisfy { !$0.message.isEmpty })
            }
            #expect(refused > 0)
        }

        @Test(
            "a fact has the lines that belong to it in YAML",
            arguments: [
                ("citations", [1], [1, 2, 3, 4, 5, 6, 7]), ("citations[0]", [2], [2, 3]),
                ("citations[1]", [4], [4, 5, 6, 7]), ("citations[1].texte", [4], [4, 5, 6, 7]),
                ("citations[0].date", [2], [2]), ("citations", [2], [2, 3, 4, 5, 6, 7]), ("durée", [12, 3], [3, 12]),
                ("impact.usages", [9], [9, 10]), ("sources", [12], [12]), ("rien", [0, 99], []),
            ])
        func blocks(of path: String, at lines: [Int], block: [Int]) {
            let record = RecordLines(
                """
                citations:
                  - date: 2014-03-11
                    role: cause
                  - texte: >-
                      Nous travaillons

                      sur ce problème.
                usages:
                  - publier
                  - lire

                sources: [CrossPC]

                """)
            #expect(record.blocks(of: path, at: lines) == block)
        }

        @Test("puts what is wrong with a record beside the lines that cause it, and leaves its last good article")
        func remarks() async throws {
            try await PreviewedNewsroom.copy { preview in
                let events = try await preview.events()
                _ = try await events.next()
                let file = "incidents/twitter-2014-03-11.yaml"
                try preview.edit(
                    file, "chronologie:\n", "chronologie:\n  - date: 2014-03-10T08:00\n    etape: reconnaissance\n")
                _ = try await events.next()
                let article = try #require(try await preview.view(page).article)
                let remark = try #require(article.remarks.first { $0.id == "etape-hors-periode" }, "\(article.remarks)")
                let line = try #require(remark.line)
                #expect(article.lines[line - 1].contains("2014-03-10T08:00"))
                #expect(!article.sentences.isEmpty)
            }
        }

        @Test("puts a warning beside its line, and goes on")
        func warnings() async throws {
            try await PreviewedNewsroom.copy { preview in
                let events = try await preview.events()
                _ = try await events.next()
                try preview.edit(
                    "incidents/twitter-2014-03-11.yaml", "bref: un déploiement raté", "bref: un déploiement # raté")
                _ = try await events.next()
                let view = try await preview.view(page)
                let article = try #require(view.article)
                #expect(view.errorCount == 0 && view.warningCount == 1)
                let remark = try #require(article.remarks.first, "\(view)")
                #expect(remark.id == "commentaire-dans-texte")
                #expect(article.lines[try #require(remark.line) - 1].contains("# raté"))
            }
        }

        @Test("says which lines a shorter genre leaves out")
        func omissions() async throws {
            let preview = try await PreviewedNewsroom.examples()
            let article = try #require(try await preview.view("\(page)?genre=sms").article)
            let quote = try #require(article.untold.first { $0.path == "citations[0]" }, "\(article.untold)")
            let line = try #require(quote.lines.first)
            #expect(
                article.lines[(line - 1)...].prefix(3).joined().contains("De nombreux utilisateurs ont des difficultés")
            )
            #expect(article.remarks.isEmpty)
        }
    }
}
