import Diagnostics
import Incidents

extension Article.Genre {
    /// Whether who publishes it establishes the facts.
    var establishes: Bool { self == .announcement || self == .postMortem }
}

extension Diagnostic {
    /// An announcement or a post-mortem of what is only alleged.
    static func unestablished(_ incident: Incident, _ genre: Article.Genre) -> Diagnostic {
        .error(
            "incident-presume", "Un « \(genre.rawValue) » dit les faits établis : celui-ci n’est que présumé",
            at: incident.locations["etabli"] ?? Location(file: incident.file),
            hint: "ôtez « etabli: non » si l’incident est reconnu, ou choisissez un autre genre")
    }
}
