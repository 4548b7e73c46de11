import Diagnostics
import Incidents
import Publication

/// A record file as it was last read. A reference, so that ten thousand of them are handed on at no cost.
final class Record: Sendable {
    /// As the user would name it.
    let file: String
    /// The last incident it gave: of an earlier reading while it has errors; nil when it never could be read.
    let incident: Incident?
    /// What the site shows of that incident; nil with it.
    let entry: Entry?
    /// Everything found in it at the last reading.
    let diagnostics: [Diagnostic]

    init(file: String, incident: Incident?, entry: Entry?, diagnostics: [Diagnostic]) {
        self.file = file
        self.incident = incident
        self.entry = entry
        self.diagnostics = diagnostics
    }

    func with(_ entry: Entry?) -> Record {
        Record(file: file, incident: incident, entry: entry, diagnostics: diagnostics)
    }
}
