/// The whole article inside a feed item.
enum FeedContent {
    static func html(_ entry: Placed<Entry>) -> String {
        String(decoding: kept(entry), as: UTF8.self)
    }

    /// Rule WF6: `]]>` ends a section wherever it comes from, so it is split over two.
    static func cdata(_ entry: Placed<Entry>) -> String {
        let content = kept(entry)
        var section = Array("<![CDATA[".utf8)
        section.reserveCapacity(content.count + 16)
        var start = 0
        let (bracket, close) = (UInt8(ascii: "]"), UInt8(ascii: ">"))
        for (end, byte) in content.enumerated()
        where byte == close && end >= 2 && content[end - 1] == bracket && content[end - 2] == bracket {
            section += content[start..<end]
            section += "]]><![CDATA[".utf8
            start = end
        }
        section += content[start...]
        section += "]]>".utf8
        return String(decoding: section, as: UTF8.self)
    }

    /// Without the blanks around.
    static func bytes(of entry: Entry, in site: Site) -> [UInt8] {
        let content = site.templates.render(.content, Views.article(ShownArticle(of: entry)))
        let isInk: (UInt8) -> Bool = { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        guard let first = content.firstIndex(where: isInk), let last = content.lastIndex(where: isInk) else {
            return []
        }
        return Array(content[first...last])
    }

    /// As it was made with the incident's page, where that was kept.
    ///
    /// Otherwise it is made here, once for all feeds: that page was not, since nothing of it changed.
    private static func kept(_ entry: Placed<Entry>) -> [UInt8] {
        guard let contents = entry.site.contents else { return bytes(of: entry.content, in: entry.site) }
        if let content = contents.content(of: entry.content) { return content }
        let content = bytes(of: entry.content, in: entry.site)
        // Where the disk refuses it, it is made again: a feed is lost to no feed.
        try? contents.keep(content, of: entry.content)
        entry.content.forgetArticles(keepingHeadlineIn: contents)
        return content
    }
}
