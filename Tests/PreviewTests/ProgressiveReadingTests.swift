import Foundation
import Publication
import Testing

@testable import Preview

@Suite("The newest records are read first, and shown before the others are read")
struct ProgressiveReadingTests {
    private let folder = PreviewedNewsroom.repository.appendingPathComponent("Examples").path

    /// From the newest to the oldest.
    private static let identifiers = [
        "playstation-network-2025-02-08", "credit-du-nord-2023-05", "facebook-2021-10-04",
        "ovhcloud-strasbourg-2021-03-10", "github-2018-10-22", "hawai-2018-01-13", "gitlab-2017-01-31",
        "twitter-2014-03-11",
    ]

    private func opened(_ first: Int, _ next: Int) async -> LiveNewsroom {
        let newsroom = LiveNewsroom(folder: folder, portion: (first, next))
        await newsroom.open()
        return newsroom
    }

    private func shown(by newsroom: LiveNewsroom) -> [String] {
        Self.identifiers.filter { newsroom.board.proof.site?.entry($0) != nil }
    }

    @Test("the newest are shown, and how many are still to be read is said", arguments: [1, 3, 7])
    func newest(count: Int) async throws {
        let newsroom = await opened(count, 2)
        #expect(shown(by: newsroom) == Array(Self.identifiers.prefix(count)))
        #expect(newsroom.board.proof.unread == Self.identifiers.count - count)
        #expect(newsroom.board.proof.count == count)
    }

    @Test("once all are read, every file is what it is when they are read at once", arguments: [1, 3, 8, 100])
    func whole(first: Int) async throws {
        let (slow, quick) = (await opened(first, 2), await opened(100, 100))
        while await slow.readOn() {}
        #expect(slow.board.proof.unread == 0)
        let sites = try [slow, quick].map { try #require($0.board.proof.site) }
        let files =
            ["index.html", "rss.xml", "feed.json", "archives/2021/index.html", "services/twitter/index.html"]
            + Self.identifiers.map { "incidents/\($0)/index.html" }
        for file in files {
            #expect(try sites[0].file(at: file) == sites[1].file(at: file), "\(file)")
        }
    }

    @Test("what a page waits for is read before the others")
    func wanted() async throws {
        let newsroom = await opened(1, 1)
        newsroom.board.wishes.ask(for: "gitlab-2017-01-31")
        let version = newsroom.board.proof.version
        #expect(await newsroom.readOn())
        #expect(shown(by: newsroom).contains("gitlab-2017-01-31"))
        #expect(newsroom.board.proof.version > version)
    }

    @Test("a page of a record that is not read yet says to wait, and asks for it; one of none is missing in the end")
    func pages() async throws {
        let newsroom = await opened(1, 1)
        let pages = Pages(board: newsroom.board, hosts: HostPolicy(hosts: [])) { _ in nil }
        func status(_ identifier: String) throws -> Int {
            let head = "GET /incidents/\(identifier)/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
            guard case .response(let response) = pages.answer(try #require(try RequestHead.read(Array(head.utf8))).head)
            else { return 0 }
            return response.status.rawValue
        }
        #expect(try status("gitlab-2017-01-31") == 503)
        #expect(try status("nulle-part") == 503)
        _ = await newsroom.readOn()
        #expect(try status("gitlab-2017-01-31") == 200)
        while await newsroom.readOn() {}
        #expect(try status("nulle-part") == 404)
    }
}
