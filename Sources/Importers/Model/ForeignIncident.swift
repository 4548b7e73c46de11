import Diagnostics

/// What a source says of one incident by its structure, free text apart. Moments are seconds since 1970 UTC.
struct ForeignIncident: Sendable {
    /// Where it is told: all that is known of the service.
    var service: ForeignService
    /// Unique among all incidents of the format, stable for ever.
    var identifier: String
    /// As the source names it: for messages and comments, never printed.
    var title: String
    var location: Location?
    var isMaintenance = false
    var impact: ForeignImpact?
    var timing: ForeignTiming
    var components: ForeignNames?
    var places: ForeignNames?
    var texts: [ForeignText] = []
    var url: String?
}

/// Who has the incident.
struct ForeignService: Sendable, Hashable {
    /// Nil when the source does not say.
    var name: String?
    var url: String?
}

/// How bad it is, on the scale most status pages share.
enum ForeignImpact: Int, Sendable, Comparable {
    case none, degraded, partial, full

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Proper names of one sort, with the French noun that introduces them.
struct ForeignNames: Sendable, Hashable {
    enum Noun: Sendable, Hashable {
        case component, service, product, region, zone
    }

    var noun: Noun
    var names: [String]
}

/// What somebody wrote, in whatever language.
struct ForeignText: Sendable, Hashable {
    var moment: Int
    /// As plain text, paragraphs separated by `\n`.
    var text: String
}
