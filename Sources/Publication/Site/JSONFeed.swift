import Diagnostics
import Writing

/// https://www.jsonfeed.org/version/1.1/, from the same site as the other feeds: same identifiers, same dates.
enum JSONFeed {
    static func bytes(of site: Site, entries: [Entry]) -> [UInt8] {
        JSON.compact([
            ("version", .string("https://jsonfeed.org/version/1.1")),
            ("title", .string(site.edition.title)),
            ("home_page_url", .string(site.base)),
            ("feed_url", .string(site.url("feed.json"))),
            ("description", .string(site.edition.summary)),
            ("language", .string(site.edition.language)),
            ("authors", authors(of: site)),
            ("items", .array(entries.map { item($0, in: site) })),
        ]).bytes() + [UInt8(ascii: "\n")]
    }

    private static func item(_ entry: Entry, in site: Site) -> JSON {
        let placed = Placed(site: site, root: "", content: entry)
        return .compact([
            ("id", .string(site.tag(of: entry))),
            ("url", .string(site.url(Site.path(of: entry)))),
            ("title", .string("[\(entry.state.title)] \(entry.headline.title.plain)")),
            ("summary", entry.headline.standfirst.isEmpty ? nil : .string(entry.headline.standfirst.plain)),
            ("content_html", .string(FeedContent.html(placed))),
            ("date_published", .string(entry.imprint.published.iso8601)),
            ("date_modified", .string(entry.imprint.updated.iso8601)),
            ("authors", authors(of: site)),
            ("tags", .array([.string(entry.nature), .string(entry.service.name)])),
        ])
    }

    private static func authors(of site: Site) -> JSON {
        .array([.object([("name", .string(site.edition.author)), ("url", .string(site.base))])])
    }
}
