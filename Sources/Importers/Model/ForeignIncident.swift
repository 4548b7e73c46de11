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

extension ForeignService {
    /// - Parameter title: of a page or a feed.
    init(title: String?, url: String?) {
        self.init(name: title.flatMap { Self.name(in: $0) }, url: url)
    }

    /// « GitHub Status - Incident History » is GitHub’s.
    private static func name(in title: String) -> String? {
        var name = PlainText.of(title)
        let frames: [Regex<Substring>] = [
            /(?i)\s*[-–—:|]\s*(?:incident history|incidents?|status(?: page)?|system status|service status|updates?|rss|atom|feed)\s*$/,
            /(?i)\s+(?:incident history|(?:service |system )?status(?: page| feed| updates)?)\s*$/,
            #/(?i)^(?:page d’)?(?:status|statut|état)(?!\p{L})(?: page)?(?: (?:of|for|des services de|de|du|des)(?!\p{L}))?(?: d[’'])?\s*[-–—:|]?\s*/#,
        ]
        // Frames may stand in one another.
        for _ in 0..<3 {
            for frame in frames {
                guard let match = name.firstMatch(of: frame), match.range != name.startIndex..<name.endIndex else {
                    continue
                }
                name.removeSubrange(match.range)
            }
        }
        return name.trimmed.isEmpty ? nil : name.trimmed
    }
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
