import Foundation

/// A feed as `publish` writes it, from the golden trees.
struct PublishedFeed: Sendable, CustomStringConvertible {
    let path: String
    let faults: [Fault]

    var description: String { path }

    static let all: [PublishedFeed] = [
        PublishedFeed(path: "fixtures/rss.xml", faults: Fault.rss + Fault.incidents),
        PublishedFeed(path: "fixtures/majeurs.xml", faults: Fault.rss + Fault.incidents),
        PublishedFeed(path: "fixtures/atom.xml", faults: Fault.atom),
        PublishedFeed(path: "fixtures/mises-a-jour.xml", faults: Fault.rss),
        PublishedFeed(path: "fixtures/feed.json", faults: Fault.json),
        PublishedFeed(path: "fixtures/maintenances.ics", faults: Fault.calendar),
        PublishedFeed(path: "examples/maintenances.ics", faults: Fault.calendar),
    ]

    /// The rest of what is published, too long to be damaged in every way.
    static let others: [PublishedFeed] = ["rss.xml", "majeurs.xml", "atom.xml", "mises-a-jour.xml", "feed.json"].map {
        PublishedFeed(path: "examples/\($0)", faults: [])
    }

    func text() throws -> String {
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Golden")
        return try String(contentsOf: golden.appendingPathComponent(path), encoding: .utf8)
    }
}
