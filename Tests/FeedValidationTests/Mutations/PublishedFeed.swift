import Foundation

/// A feed as `publish` writes it, from the golden trees.
struct PublishedFeed: Sendable, CustomStringConvertible {
    let path: String
    let faults: [Fault]

    var description: String { path }

    static let all: [PublishedFeed] = ["fixtures", "examples"].flatMap { tree in
        [
            PublishedFeed(path: "\(tree)/rss.xml", faults: Fault.rss + Fault.incidents),
            PublishedFeed(path: "\(tree)/majeurs.xml", faults: Fault.rss + Fault.incidents),
            PublishedFeed(path: "\(tree)/atom.xml", faults: Fault.atom),
            PublishedFeed(path: "\(tree)/mises-a-jour.xml", faults: Fault.rss),
            PublishedFeed(path: "\(tree)/feed.json", faults: Fault.json),
            PublishedFeed(path: "\(tree)/maintenances.ics", faults: Fault.calendar),
        ]
    }

    func text() throws -> String {
        let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Golden")
        return try String(contentsOf: golden.appendingPathComponent(path), encoding: .utf8)
    }
}
