public import Diagnostics
import French
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
        let writing = RecordWriting(newsroom: newsroom, writer: writer, origin: origin)
        let readings = writing.read(try newsroom.recordFiles(named: []))
        let found = readings.flatMap(\.diagnostics) + Self.duplicates(among: readings)
        guard !Findings(found).hasErrors else { throw Refusal(newsroom.warnings + found) }
        let counted = readings.compactMap(\.counted)
        writing.count(counted)
        var edition = Edition(newsroom: newsroom, entries: readings.compactMap(writing.entry))
        edition.reviews = reviews(counting: { counted })
        return (edition, newsroom.warnings + found)
    }

    private static func duplicates(among readings: [RecordWriting.Reading]) -> [Diagnostic] {
        var owners: [String: String] = [:]
        return readings.compactMap { reading in
            guard let identifier = reading.entry?.identifier,
                let owner = owners.updateValue(reading.file, forKey: identifier)
            else { return nil }
            return .duplicateIncident(identifier, of: owner, at: reading.identifierLocation)
        }
    }
}

/// Reads records, and writes their articles from the files when they are asked for.
private final class RecordWriting: Sendable {
    private let newsroom: Newsroom
    private let writer: Writer
    private let origin: Fingerprint
    private let services = SharedServices()
    /// Known once every record was read, before any article is asked for.
    private let history = Mutex(History())

    /// What is kept of a record.
    struct Reading: Sendable {
        let file: String
        let fingerprint: Fingerprint?
        let entry: Entry?
        let counted: CountedIncident?
        let identifierLocation: Location
        let diagnostics: [Diagnostic]
    }

    /// Up to how many incidents are kept rather than read twice.
    private static let fewEnough = 500

    /// - Parameter origin: what all articles are written from.
    init(newsroom: Newsroom, writer: Writer, origin: Fingerprint) {
        (self.newsroom, self.writer, self.origin) = (newsroom, writer, origin)
    }

    /// In the order of the files.
    func read(_ files: [String]) -> [Reading] {
        files.concurrentMap { reading(of: $0, keepsIncident: files.count <= Self.fewEnough) }
    }

    func count(_ incidents: [CountedIncident]) {
        let counted = History(counting: incidents)
        history.withLock { $0 = counted }
    }

    /// The entry of a record, with what its article is written from: the newsroom, the record and what it is counted
    /// among.
    func entry(of reading: Reading) -> Entry? {
        guard var entry = reading.entry, let counted = reading.counted, let fingerprint = reading.fingerprint else {
            return nil
        }
        let others = history.withLock { $0 }.beginnings(before: counted)
        entry.origin = Fingerprint { parts in
            parts.add(origin)
            parts.add(reading.file.split(separator: "/").last.map(String.init))
            parts.add(fingerprint)
            for other in others {
                parts.add(other.identifier)
                parts.add(other.day.dayNumber)
            }
        }
        return entry
    }

    private func reading(of file: String, keepsIncident: Bool) -> Reading {
        let bytes: [UInt8]
        do throws(Refusal) {
            bytes = try RegularFile.bytes(of: file, upTo: RegularFile.textLimit)
        } catch {
            return Reading(
                file: file, fingerprint: nil, entry: nil, counted: nil, identifierLocation: Location(file: file),
                diagnostics: error.diagnostics)
        }
        let fingerprint = Fingerprint(of: bytes)
        let (incident, diagnostics) = newsroom.readIncident(bytes: bytes, file: file)
        let entry = incident.map { incident in
            let imprint = writer.imprint(of: incident)
            // What is to be read again must not be held: an incident is ten kilobytes, its texts aside.
            if keepsIncident {
                return Entry(incident: incident, imprint: imprint) { [self] genre throws(Refusal) in
                    try article(of: incident, genre)
                }
            }
            return Entry(incident: incident, imprint: imprint) { [self] genre throws(Refusal) in
                try article(of: try reread(file, expecting: fingerprint), genre)
            }
        }
        return Reading(
            file: file, fingerprint: fingerprint, entry: entry,
            counted: incident.map { CountedIncident($0, sharing: services) },
            identifierLocation: incident?.locations["id"] ?? Location(file: file), diagnostics: diagnostics)
    }

    private func article(of incident: Incident, _ genre: Article.Genre) throws(Refusal) -> Article {
        try writer.article(for: incident, genre: genre, history: history.withLock { $0 })
    }

    private func reread(_ file: String, expecting fingerprint: Fingerprint) throws(Refusal) -> Incident {
        let bytes = try RegularFile.bytes(of: file, upTo: RegularFile.textLimit)
        guard Fingerprint(of: bytes) == fingerprint else { throw Refusal(.changedMeanwhile(file)) }
        let (incident, diagnostics) = newsroom.readIncident(bytes: bytes, file: file)
        guard let incident else { throw Refusal(diagnostics) }
        return incident
    }
}

extension Diagnostic {
    fileprivate static func changedMeanwhile(_ file: String) -> Diagnostic {
        .error(
            "enregistrement-modifie", "cet enregistrement a été modifié pendant la publication",
            at: Location(file: file), hint: "recommencez")
    }
}
