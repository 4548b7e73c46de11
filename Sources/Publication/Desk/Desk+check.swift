public import Diagnostics
import Incidents

extension Desk {
    /// Reads records and writes their articles, on every core, to say what is wrong with them.
    ///
    /// Each is forgotten before the next: a hundred thousand incidents have no room in memory.
    ///
    /// - Returns: how many can be read, and everything found, in the order of the files.
    public func check(_ files: [String]) -> (count: Int, findings: [Diagnostic]) {
        var seen: Set<String> = []
        var owners: [String: String] = [:]
        var count = 0
        var findings: [Diagnostic] = []
        for record in files.filter({ seen.insert($0).inserted }).concurrentMap(check) {
            findings += record.read
            guard let identifier = record.identifier else { continue }
            if let owner = owners.updateValue(record.file, forKey: identifier.value) {
                findings.append(.duplicateIncident(identifier.value, of: owner, at: identifier.place))
            } else {
                count += 1
                findings += record.written
            }
        }
        return (count, findings)
    }

    private struct CheckedRecord: Sendable {
        let file: String
        /// Nil for a record that cannot be read.
        let identifier: (value: String, place: Location)?
        /// What reading it found, and what writing its article did.
        let read: [Diagnostic]
        let written: [Diagnostic]
    }

    private func check(_ file: String) -> CheckedRecord {
        let (incident, read) = newsroom.readIncident(file)
        return CheckedRecord(
            file: file,
            identifier: incident.map { ($0.identifier, $0.locations["id"] ?? Location(file: file)) },
            read: read, written: incident.map(findings) ?? [])
    }
}
