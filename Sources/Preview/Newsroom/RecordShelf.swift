import Diagnostics
import Incidents
import Publication

/// The records in the order of their files, with what the site shows of them.
///
/// Kept from one proof to the next: among ten thousand records, an edit touches one.
struct RecordShelf: Sendable {
    /// In the order of the files.
    private(set) var entries: [Entry] = []
    /// By the identifier of their incident; of two that have the same, the first.
    private(set) var records: [String: Record] = [:]
    private var duplicates: [Diagnostic] = []
    /// By file, where there is anything to say of it.
    private var findings: [String: [Diagnostic]] = [:]
    /// Where each file has its entry.
    private var places: [String: Int] = [:]

    init() {}

    /// - Parameter records: in the order of their files.
    init(_ records: [Record]) {
        entries.reserveCapacity(records.count)
        self.records.reserveCapacity(records.count)
        places.reserveCapacity(records.count)
        for record in records {
            note(record)
            guard let entry = record.entry else { continue }
            if let owner = self.records[entry.identifier] {
                duplicates.append(.duplicate(record, of: owner))
            } else {
                self.records[entry.identifier] = record
                places[record.file] = entries.count
                entries.append(entry)
            }
        }
    }

    /// Puts a newer reading of a record in its place.
    ///
    /// - Returns: false, and nothing is changed, when its place must be found anew: it is new, or another incident.
    mutating func replace(_ record: Record) -> Bool {
        guard let place = places[record.file], let entry = record.entry,
            entries[place].identifier == entry.identifier
        else { return false }
        entries[place] = entry
        records[entry.identifier] = record
        note(record)
        return true
    }

    /// Everything found in the records, in no order.
    var found: [Diagnostic] { findings.values.flatMap(\.self) + duplicates }

    private mutating func note(_ record: Record) {
        findings[record.file] = record.diagnostics.isEmpty ? nil : record.diagnostics
    }
}

extension Diagnostic {
    fileprivate static func duplicate(_ record: Record, of owner: Record) -> Diagnostic {
        .duplicateIncident(
            record.incident?.identifier ?? "", of: owner.file,
            at: record.incident?.locations["id"] ?? Location(file: record.file))
    }
}
