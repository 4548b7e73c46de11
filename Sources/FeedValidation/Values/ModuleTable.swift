/// An element of a module: what it holds, whether it may be repeated.
struct ModuleElement {
    struct Attribute {
        let name: String
        let vocabulary: Vocabulary
        let kinds: [ValueKind]
        var isRequired = true
    }

    var text: [ValueKind] = []
    var attributes: [Attribute] = []
    var isRepeatable = false
    /// Holds text only. Otherwise what it holds is the module's own business.
    var isLeaf = true
    var home = Home.anywhere

    /// Where its specification puts an element.
    enum Home {
        case anywhere
        /// In `channel` or `feed`.
        case feed
        /// In `item` or `entry`.
        case article

        /// Whether an element of that home may stand under a parent of a feed.
        func allows(_ parent: String) -> Bool {
            switch self {
            case .anywhere: true
            case .feed: parent != "item" && parent != "entry"
            case .article: parent != "channel" && parent != "feed"
            }
        }
    }

    static func text(_ kinds: ValueKind...) -> ModuleElement { ModuleElement(text: kinds) }
    static func texts(_ kinds: ValueKind...) -> ModuleElement { ModuleElement(text: kinds, isRepeatable: true) }
    static let free = ModuleElement(isRepeatable: true, isLeaf: false)

    func at(_ home: Home) -> ModuleElement {
        var element = self
        element.home = home
        return element
    }

    static func resource(_ kinds: ValueKind...) -> ModuleElement {
        ModuleElement(attributes: [Attribute(name: "resource", vocabulary: .rdf, kinds: kinds)], isLeaf: false)
    }
}

/// The modules we know, element by element.
enum ModuleTable {
    /// Those whose elements are all here: another name is a mistake.
    static let closed: Set<Vocabulary> = [
        .dc, .sy, .slash, .content, .wfw, .admin, .blogChannel, .creativeCommons, .trackback, .pingback, .ev, .geo,
        .geourl, .icbm, .annotate, .cp, .ag, .fh,
    ]

    static let elements: [Vocabulary: [String: ModuleElement]] =
        everywhere.merging(ofFeeds.mapValues { $0.mapValues { $0.at(.feed) } }) { $1 }
        .merging(ofArticles.mapValues { $0.mapValues { $0.at(.article) } }) { $1 }

    private static let everywhere: [Vocabulary: [String: ModuleElement]] = [
        // Dublin Core, RFC 5013.
        .dc: [
            "title": .text(), "creator": .texts(), "subject": .texts(), "description": .text(), "publisher": .texts(),
            "contributor": .texts(), "date": .text(.w3cDate), "type": .text(), "format": .text(),
            "identifier": .texts(), "source": .text(), "language": .text(.language), "relation": .texts(),
            "coverage": .texts(), "rights": .text(.plain),
        ],
        .creativeCommons: ["license": .texts(.uri)],
        .pingback: ["server": .text(.uri), "target": .texts(.uri)],
        // https://www.w3.org/2003/01/geo/
        .geo: ["lat": .text(.latitude), "long": .text(.longitude), "alt": .text(.decimal), "Point": .free],
        .geourl: ["latitude": .text(.latitude), "longitude": .text(.longitude)],
        .icbm: ["latitude": .text(.latitude), "longitude": .text(.longitude)],
    ]

    private static let ofFeeds: [Vocabulary: [String: ModuleElement]] = [
        // https://web.resource.org/rss/1.0/modules/syndication/
        .sy: [
            "updatePeriod": .text(.oneOf(["hourly", "daily", "weekly", "monthly", "yearly"])),
            "updateFrequency": .text(.positive, .filled), "updateBase": .text(.w3cDate),
        ],
        // https://web.resource.org/rss/1.0/modules/admin/
        .admin: ["errorReportsTo": .resource(.uri), "generatorAgent": .resource(.uri)],
        .blogChannel: [
            "blogRoll": .text(.uri), "mySubscriptions": .text(.uri), "changes": .text(.uri), "blink": .text(.uri),
        ],
        .cp: ["server": .resource(.uri)],
        // RFC 5005.
        .fh: ["archive": .text(), "complete": .text(), "incremental": .text()],
        // https://github.com/dewitt/opensearch, 1.1 draft 6.
        .opensearch: [
            "totalResults": .text(.count), "startIndex": .text(.count), "itemsPerPage": .text(.count),
        ],
    ]

    private static let ofArticles: [Vocabulary: [String: ModuleElement]] = [
        // https://web.resource.org/rss/1.0/modules/content/
        .content: ["encoded": .text(), "items": .free],
        // https://web.resource.org/rss/1.0/modules/slash/
        .slash: [
            "comments": .text(.count), "section": .texts(), "department": .texts(), "hit_parade": .texts(.counts),
        ],
        .wfw: [
            "comment": .text(.uri), "commentRss": .text(.uri), "commentRSS": .text(.uri),
        ],
        .trackback: ["ping": .text(.uri), "about": .texts(.uri)],
        // https://web.resource.org/rss/1.0/modules/event/
        .ev: [
            "startdate": .text(.localDate), "enddate": .text(.localDate), "location": .free, "organizer": .free,
            "type": .text(),
        ],
        .annotate: ["reference": .resource(.uri)],
        .ag: ["source": .text(), "sourceURL": .text(.uri), "timestamp": .text(.localDate)],
        // RFC 4685.
        .thr: [
            "in-reply-to": ModuleElement(
                attributes: [
                    .init(name: "ref", vocabulary: .none, kinds: [.iri]),
                    .init(name: "href", vocabulary: .none, kinds: [.reference], isRequired: false),
                    .init(name: "source", vocabulary: .none, kinds: [.reference], isRequired: false),
                    .init(name: "type", vocabulary: .none, kinds: [.mediaType], isRequired: false),
                ], isRepeatable: true, isLeaf: false),
            "total": .text(.count),
        ],
        // RFC 5023.
        .app: ["edited": .text(.rfc3339)],
    ]

    /// Dublin Core's terms that are dates; their other names are many and free.
    static let dateTerms: Set<String> = ["created", "issued", "modified"]
}
