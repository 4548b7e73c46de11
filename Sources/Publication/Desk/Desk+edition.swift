public import Diagnostics
import Dispatch
import Foundation
import Incidents
import Synchronization
import Writing

extension Desk {
    /// Everything the newsroom publishes, its articles still to be written.
    ///
    /// Records are read on every core, and all that is kept of one is what places it among the others: its article is
    /// written from the file when its page is made, for ten thousand incidents have no room in memory.
    ///
    /// - Throws: everything wrong with any record: an edition is whole or not at all.
    public func edition() throws(Refusal) -> (edition: Edition, warnings: [Diagnostic]) {
        let writing = RecordWriting(newsroom: newsroom, writer: writer)
        let readings = writing.read(try newsroom.recordFiles(named: []))
        let found = readings.flatMap(\.diagnostics) + Self.duplicates(among: readings)
        guard !Findings(found).hasErrors else { throw Refusal(newsroom.warnings + found) }
        let counted = readings.compactMap(\.counted)
        writing.count(counted)
        var edition = Edition(newsroom: newsroom, entries: readings.compactMap(\.entry))
        edition.reviews = reviews(counting: { counted })
        return (edition, newsroom.warnings + found)
    }

    private static func duplicates(among readings: [RecordWriting.Reading]) -> [Diagnostic] {
        var owners: [String: String] = [:]
        return readings.compactMap { reading in
            guard let identifier = reading.entry?.identifier,
                let owner = owners.updateValue(reading.file, forKey: identifier)
            else { return nil }
            return .duplicate(identifier, of: owner, at: reading.identifierLocation)
        }
    }
}

/// Reads records, and writes their articles from the files when they are asked for.
private final class RecordWriting: Sendable {
    private let newsroom: Newsroom
    private let writer: Writer
    /// Known once every record was read, before any article is asked for.
    private let history = Mutex(History())

    /// What is kept of a record.
    struct Reading: Sendable {
        let file: String
        let entry: Entry?
        let counted: CountedIncident?
        let identifierLocation: Location
        let diagnostics: [Diagnostic]
    }

    /// Up to how many incidents are kept rather than read twice.
    private static let fewEnough = 500

    /// How many are read by one core before it looks for more: few enough that none waits long for the other.
    private static let stretch = 16

    init(newsroom: Newsroom, writer: Writer) {
        self.newsroom = newsroom
        self.writer = writer
    }

    /// In the order of the files.
    func read(_ files: [String]) -> [Reading] {
        let starts = Array(stride(from: 0, to: files.count, by: Self.stretch))
        let stretches = Mutex<[[Reading]]>(Array(repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let read = files[starts[index]..<min(starts[index] + Self.stretch, files.count)].map {
                reading(of: $0, keepsIncident: files.count <= Self.fewEnough)
            }
            stretches.withLock { $0[index] = read }
        }
        return stretches.withLock { $0.flatMap { $0 } }
    }

    func count(_ incidents: [CountedIncident]) {
        history.withLock { history in
            for incident in incidents { history.add(incident) }
        }
    }

    private func reading(of file: String, keepsIncident: Bool) -> Reading {
        let (incident, diagnostics) = newsroom.readIncident(file)
        let entry = incident.map { incident in
            let imprint = writer.imprint(of: incident)
            let kept = keepsIncident ? incident : nil
            return Entry(incident: incident, imprint: imprint) { [self] genre throws(Refusal) in
                let incident = if let kept { kept } else { try reread(file, expecting: imprint) }
                return try writer.article(for: incident, genre: genre, history: history.withLock { $0 })
            }
        }
        return Reading(
            file: file, entry: entry, counted: incident.map(CountedIncident.init),
            identifierLocation: incident?.locations["id"] ?? Location(file: file), diagnostics: diagnostics)
    }

    private func reread(_ file: String, expecting imprint: Article.Imprint) throws(Refusal) -> Incident {
        let (incident, diagnostics) = newsroom.readIncident(file)
        guard let incident else { throw Refusal(diagnostics) }
        guard writer.imprint(of: incident) == imprint else { throw Refusal(.changedMeanwhile(file)) }
        return incident
    }
}

extension Diagnostic {
    fileprivate static func duplicate(_ identifier: String, of owner: String, at place: Location) -> Diagnostic {
        .error(
            Problem.duplicateIdentifier.rawValue,
            "l’identifiant «\u{A0}\(identifier)\u{A0}» est déjà celui de \(owner)", at: place,
            hint: "donnez à chaque incident son identifiant")
    }

    fileprivate static func changedMeanwhile(_ file: String) -> Diagnostic {
        .error(
            "enregistrement-modifie", "cet enregistrement a été modifié pendant la publication",
            at: Location(file: file), hint: "recommencez")
    }
}
