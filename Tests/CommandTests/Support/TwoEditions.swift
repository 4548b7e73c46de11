import Foundation
import Testing

/// A newsroom whose site is published in two versions: every page of one differs from that of the other.
struct TwoEditions {
    let newsroom: TemporaryFolder
    /// What is published of each, whole.
    let sites: [PublishedTree]
    private let settings: [String]

    /// A few records of Examples: enough for every kind of file.
    init() throws {
        newsroom = try TemporaryFolder.examples()
        let records = newsroom.url.appendingPathComponent("incidents")
        for name in try FileManager.default.contentsOfDirectory(atPath: records.path).sorted().dropFirst(3) {
            try FileManager.default.removeItem(at: records.appendingPathComponent(name))
        }
        let text = try String(contentsOf: newsroom.url.appendingPathComponent("depeche.yaml"), encoding: .utf8)
        settings = ["Première édition", "Seconde édition"].map { title in
            text.replacing(/(?m)^titre: .*$/, with: "titre: \(title)")
        }
        var sites: [PublishedTree] = []
        for (number, text) in settings.enumerated() {
            try newsroom.write(text, to: "depeche.yaml")
            let result = try DepecheProcess.run(["publish", "-o", "edition-\(number)"], in: newsroom.url)
            try #require(result.status == 0, "\(result.errors)")
            sites.append(try PublishedTree(newsroom.url.appendingPathComponent("edition-\(number)")))
        }
        self.sites = sites
        try #require(sites[0].differences(from: sites[1]).contains("index.html"))
    }

    var output: URL { newsroom.url.appendingPathComponent("public") }

    func write(_ edition: Int) throws { try newsroom.write(settings[edition], to: "depeche.yaml") }

    /// Publishes one of them to the end.
    func publish(_ edition: Int) throws {
        try write(edition)
        let result = try DepecheProcess.run(["publish"], in: newsroom.url)
        try #require(result.status == 0, "\(result.errors)")
    }

    func published() throws -> PublishedTree { try PublishedTree(output) }

    /// What a run that was stopped leaves beside the site.
    var leftovers: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: newsroom.url.path).filter { $0.contains(".depeche-") }
        }
    }
}
