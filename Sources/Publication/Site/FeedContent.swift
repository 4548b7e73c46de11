/// The whole article inside a feed item.
enum FeedContent {
    static func html(_ entry: Placed<Entry>) -> String {
        entry.site.templates.render(.content, Views.article(entry.content.article)).trimmed
    }

    /// Rule WF6: `]]>` ends a section wherever it comes from, so it is split over two.
    static func cdata(_ entry: Placed<Entry>) -> String {
        var section = Array("<![CDATA[".utf8)
        var brackets = 0
        for byte in html(entry).utf8 {
            if byte == UInt8(ascii: ">") && brackets >= 2 { section += "]]><![CDATA[".utf8 }
            brackets = byte == UInt8(ascii: "]") ? brackets + 1 : 0
            section.append(byte)
        }
        return String(decoding: section + "]]>".utf8, as: UTF8.self)
    }
}
