import Diagnostics
import Incidents
import Publication
import Writing

/// A record file as it was last read. A reference, so that ten thousand of them are handed on at no cost.
final class Record: Sendable {
    /// As the user would name it.
    let file: String
    /// What it last gave: of an earlier reading while it has errors; nil when it never could be read.
    let reading: ReadIncident?
    /// What the site shows of that incident; nil with it.
    let entry: Entry?
    /// Everything found in it at the last reading.
    let diagnostics: [Diagnostic]

    init(file: String, reading: ReadIncident?, entry: Entry?, diagnostics: [Diagnostic]) {
        self.file = file
        self.reading = reading
        self.entry = entry
        self.diagnostics = diagnostics
    }

    func with(_ entry: Entry?) -> Record {
        Record(file: file, reading: reading, entry: entry, diagnostics: diagnostics)
    }

    var incident: Incident? { reading?.incident }
}

/// An incident that was read. A reference, for it is ten kilobytes, its texts aside, and its record and its entry have both
/// to hold it.
final class ReadIncident: Sendable {
    let incident: Incident
    /// What others need of it.
    let counted: CountedIncident

    init(_ incident: Incident, sharing services: SharedServices = SharedServices()) {
        self.incident = incident
        counted = CountedIncident(incident, sharing: services)
    }
}
