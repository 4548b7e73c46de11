/// What each element and attribute must hold, by where it stands.
struct ValueTable {
    /// Checks of an element's text, and of its attributes by name.
    struct Row {
        var text: [ValueKind] = []
        var attributes: [(name: String, kinds: [ValueKind])] = []
    }

    /// By the name of the parent (`*` for any), then by the name of the element.
    private var rows: [String: [String: Row]] = [:]

    /// - Parameter lines: `parent/element` or `parent/element@attribute`, and what it must be.
    init(_ lines: [(path: String, kinds: [ValueKind])]) {
        for (path, kinds) in lines {
            let parts = path.split(separator: "/").map(String.init)
            let target = parts[1].split(separator: "@").map(String.init)
            var row = rows[parts[0]]?[target[0]] ?? Row()
            if target.count == 2 { row.attributes.append((target[1], kinds)) } else { row.text = kinds }
            rows[parts[0], default: [:]][target[0]] = row
        }
    }

    func row(for name: String, in parent: String) -> Row? {
        rows[parent]?[name] ?? rows["*"]?[name]
    }

    /// RSS 2.0.
    static let rss = ValueTable([
        ("channel/title", [.plain, .filled]), ("channel/link", [.uri]), ("channel/description", [.plain]),
        ("channel/language", [.language]), ("channel/copyright", [.plain]), ("channel/managingEditor", [.contact]),
        ("channel/webMaster", [.contact]), ("channel/pubDate", [.rfc822]), ("channel/lastBuildDate", [.rfc822]),
        ("channel/docs", [.uri]), ("channel/ttl", [.positive, .filled]), ("channel/category", [.plain]),
        ("item/title", [.plain, .filled]), ("item/link", [.uri]), ("item/author", [.contact]),
        ("item/category", [.plain, .filled]), ("item/comments", [.uri]), ("item/guid", [.filled]),
        ("item/guid@isPermaLink", [.oneOf(["true", "false"])]),

        ("item/pubDate", [.rfc822]), ("item/source", [.plain]), ("item/source@url", [.uri]),
        ("item/enclosure@url", [.http]), ("item/enclosure@length", [.count]), ("item/enclosure@type", [.mediaType]),
        ("image/title", [.plain, .filled]), ("image/link", [.uri]), ("image/url", [.uri]),
        ("image/description", [.plain]), ("image/width", [.within(1...144)]), ("image/height", [.within(1...400)]),
        ("textInput/title", [.plain]), ("textInput/description", [.plain]), ("textInput/name", [.formName]),
        ("textInput/link", [.uri]), ("channel/cloud@port", [.within(1...65_535)]),
        ("skipHours/hour", [.within(0...24)]),
        (
            "skipDays/day",
            [.oneOf(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])]
        ),
    ])

    /// Atom 1.0, RFC 4287, § 4.2.
    static let atom = ValueTable([
        ("*/id", [.identifier, .tight]), ("*/icon", [.reference, .tight, .filled]),
        ("*/logo", [.reference, .tight, .filled]), ("*/updated", [.rfc3339, .tight]),
        ("*/published", [.rfc3339, .tight]),
        ("*/name", [.plain, .filled]), ("*/uri", [.reference, .tight, .filled]), ("*/email", [.mail]),
        ("*/category@scheme", [.iri]), ("*/category@label", [.plain]), ("*/category@term", [.filled]),
        ("*/generator", [.plain, .filled]), ("*/generator@uri", [.reference]),
        ("*/link@href", [.reference]), ("*/link@type", [.mediaType]), ("*/link@hreflang", [.language]),
        ("*/link@length", [.count]), ("*/link@title", [.plain, .filled]), ("*/link@rel", [.filled]),
        ("*/content@src", [.reference]),
    ])
}
