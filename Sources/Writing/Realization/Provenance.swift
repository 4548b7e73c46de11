import Diagnostics
import Incidents

/// Where in the record a told fact stands.
enum Provenance {
    /// Lines of the record a path rests on; for a computed fact, those of what it was computed from.
    static func lines(_ path: String, _ incident: Incident) -> [Int] { lines(path, in: incident.locations) }

    static func lines(_ path: String, in locations: [String: Location]) -> [Int] {
        let paths = computed[path] ?? [path]
        return paths.compactMap { location($0, in: locations)?.line }.reduce(into: []) { lines, line in
            if !lines.contains(line) { lines.append(line) }
        }
    }

    private static let computed = [
        "durée": ["debut", "fin"], "durée_ronde": ["debut", "fin"], "rang": ["debut"],
        "vu_le": ["vu_le", "publication"],
    ]

    /// The place of the path or, where only its parent was located, of the parent.
    static func location(_ path: String, _ incident: Incident) -> Location? { location(path, in: incident.locations) }

    private static func location(_ path: String, in locations: [String: Location]) -> Location? {
        var path = Substring(path)
        while !path.isEmpty {
            if let location = locations[String(path)] { return location }
            guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
            path = path[..<cut]
        }
        return nil
    }
}
