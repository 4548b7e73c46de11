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

    static func text(_ kinds: ValueKind...) -> ModuleElement { ModuleElement(text: kinds) }
    static func texts(_ kinds: ValueKind...) -> ModuleElement { ModuleElement(text: kinds, isRepeatable: true) }
    static let free = ModuleElement(isRepeatable: true, isLeaf: false)
    static func resource(_ kinds: ValueKind...) -> ModuleElement {
        ModuleElement(attributes: [Attribute(name: "resource", vocabulary: .rdf, kinds: kinds)], isLeaf: false)
    }
}

/// The modules we know, element by element.
enum ModuleTable {
    /// Those whose elements are all here: another name is a mistake.
    static let closed: Set<Vocabulary> = [.dc, .sy, .slash, .content, .wfw, .admin, .blogChannel, .creativeCommons]

    static let elements: [Vocabulary: [String: ModuleElement]] = [
        // Dublin Core, RFC 5013.
        .dc: [
            "title": .text(), "creator": .texts(), "subject": .texts(), "description": .text(), "publisher": .texts(),
            "contributor": .texts(), "date": .text(.w3cDate), "type": .text(), "format": .text(),
            "identifier": .texts(), "source": .text(), "language": .text(.language), "relation": .texts(),
            "coverage": .texts(), "rights": .text(.plain),
        ],
        // https://web.resource.org/rss/1.0/modules/syndication/
        .sy: [
            "updatePeriod": .text(.oneOf(["hourly", "daily", "weekly", "monthly", "yearly"])),
            "updateFrequency": .text(.positive, .filled), "updateBase": .text(.w3cDate),
        ],
        // https://web.resource.org/rss/1.0/modules/content/
        .content: ["encoded": .text(), "items": .free],
        // https://web.resource.org/rss/1.0/modules/slash/
        .slash: [
            "comments": .text(.count), "section": .text(), "department": .text(), "hit_parade": .text(.counts),
        ],
        .wfw: [
            "comment": .text(.uri), "commentRss": .text(.uri), "commentRSS": .text(.uri),
        ],
        .admin: ["errorReportsTo": .resource(.uri), "generatorAgent": .resource(.uri)],
        .blogChannel: [
            "blogRoll": .text(.uri), "mySubscriptions": .text(.uri), "changes": .text(.uri), "blink": .text(.uri),
        ],
        .creativeCommons: ["license": .texts(.uri)],
        .trackback: ["ping": .text(.uri), "about": .texts(.uri)],
        .pingback: ["server": .text(.uri), "target": .texts(.uri)],
        // https://web.resource.org/rss/1.0/modules/event/
        .ev: [
            "startdate": .text(.localDate), "enddate": .text(.localDate), "location": .text(), "organizer": .text(),
            "type": .text(),
        ],
        // https://www.w3.org/2003/01/geo/
        .geo: ["lat": .text(.latitude), "long": .text(.longitude), "alt": .text(.decimal)],
        .geourl: ["latitude": .text(.latitude), "longitude": .text(.longitude)],
        .icbm: ["latitude": .text(.latitude), "longitude": .text(.longitude)],
        .annotate: ["reference": .resource(.uri)],
        .cp: ["server": .resource(.uri)],
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
        // RFC 5005.
        .fh: ["archive": .text(), "complete": .text(), "incremental": .text()],
        // https://github.com/dewitt/opensearch, 1.1 draft 6.
        .opensearch: [
            "totalResults": .text(.count), "startIndex": .text(.count), "itemsPerPage": .text(.count),
        ],
        // RFC 5023.
        .app: ["edited": .text(.rfc3339)],
    ]

    /// Dublin Core's terms that are dates; their other names are many and free.
    static let dateTerms: Set<String> = ["created", "issued", "modified"]
}
