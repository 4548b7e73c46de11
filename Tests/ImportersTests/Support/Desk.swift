import Diagnostics
import Foundation
import Incidents
import Testing

@testable import Importers

/// A newsroom in memory that imports are tried on: what one import writes, the next one finds.
struct ImportDesk {
    /// 28 November 2026, noon in Paris.
    static let now = 1_795_863_600

    let newsroom: Newsroom
    private(set) var records: [(path: String, bytes: [UInt8])] = []
    private(set) var services: [UInt8]?

    /// - Parameter services: services.yaml; none by default.
    init(services: String? = nil) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.settings.write(to: folder.appendingPathComponent("depeche.yaml"), atomically: true, encoding: .utf8)
        if let services {
            try services.write(to: folder.appendingPathComponent("services.yaml"), atomically: true, encoding: .utf8)
            self.services = Array(services.utf8)
        }
        var newsroom = try Newsroom.load(folder.path)
        newsroom.folder = "."
        self.newsroom = newsroom
    }

    private static let settings = """
        titre: Essais
        description: Des incidents importés.
        adresse: https://essais.exemple.fr
        autorite: exemple.fr,2026
        fuseau: Europe/Paris
        auteur: La rédaction
        """

    func plan(_ format: ImportFormat, _ inputs: [ImportInput], service: String? = nil) throws -> ImportPlan {
        try format.read(inputs, now: Self.now)
            .plan(
                for: ImportTarget(
                    newsroom: newsroom, services: services, records: records, schema: nil, service: service),
                as: format)
    }

    func plan(_ format: ImportFormat, _ text: String, named name: String = "-", service: String? = nil) throws
        -> ImportPlan
    {
        try plan(format, [ImportInput(name: name, bytes: Array(text.utf8))], service: service)
    }

    /// Imports and keeps what was written, as the command does.
    @discardableResult
    mutating func importing(_ format: ImportFormat, _ text: String, named name: String = "-") throws -> ImportPlan {
        let plan = try plan(format, text, named: name)
        for file in plan.created { records.append((file.path, Array(file.text.utf8))) }
        for file in plan.updated { edit(file.path) { _ in file.text } }
        if let changed = plan.services {
            self = try ImportDesk(services: String(decoding: changed.new, as: UTF8.self), records: records)
        }
        return plan
    }

    private init(services: String, records: [(path: String, bytes: [UInt8])]) throws {
        self = try ImportDesk(services: services)
        self.records = records
    }

    mutating func edit(_ path: String, _ change: (String) -> String) {
        guard let index = records.firstIndex(where: { $0.path == path }) else { return }
        records[index].bytes = Array(change(String(decoding: records[index].bytes, as: UTF8.self)).utf8)
    }

    mutating func rename(_ path: String, to new: String) {
        guard let index = records.firstIndex(where: { $0.path == path }) else { return }
        records[index].path = new
    }
}

extension ImportPlan {
    /// The only record made, without the lines that are the same for all and the comments.
    var facts: [String] {
        (created.first?.text ?? updated.first?.text ?? "").split(separator: "\n").map(String.init).filter { line in
            !line.hasPrefix("#") && !["schema: 1", "preciser_fuseau: oui"].contains(line)
        }
    }

    /// Identifiers and lines of what was found.
    var told: [String] { findings.map { "\($0.identifier):\($0.location?.line ?? 0)" } }
}
