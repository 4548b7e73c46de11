/// The whole article inside a feed item.
enum FeedContent {
    static func html(_ entry: Placed<Entry>) -> String {
        entry.site.templates.render(.content, Views.article(entry.content.article)).trimmed
    }

    /// Rule WF6: `]]>` ends a section wherever it comes from, so it is split over two.
    static func cdata(_ entry: Placed<Entry>) -> String {
        "<![CDATA["
            + html(entry).split(separator: "]]>", omittingEmptySubsequences: false).joined(separator: "]]]]><![CDATA[>")
            + "]]>"
    }
}
