/// The whole article inside a feed item.
enum FeedContent {
    static func html(_ entry: Placed<Entry>) -> String {
        String(decoding: bytes(of: entry), as: UTF8.self)
    }

    /// Rule WF6: `]]>` ends a section wherever it comes from, so it is split over two.
    static func cdata(_ entry: Placed<Entry>) -> String {
        let content = bytes(of: entry)
        var section = Array("<![CDATA[".utf8)
        section.reserveCapacity(content.count + 16)
        var brackets = 0
        for byte in content {
            if byte == UInt8(ascii: ">") && brackets >= 2 { section += "]]><![CDATA[".utf8 }
            brackets = byte == UInt8(ascii: "]") ? brackets + 1 : 0
            section.append(byte)
        }
        return String(decoding: section + "]]>".utf8, as: UTF8.self)
    }

    /// Without the blanks around.
    private static func bytes(of entry: Placed<Entry>) -> ArraySlice<UInt8> {
        let content = entry.site.templates.render(.content, Views.article(entry.content.article))
        let isInk: (UInt8) -> Bool = { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        guard let first = content.firstIndex(where: isInk), let last = content.lastIndex(where: isInk) else {
            return []
        }
        return content[first...last]
    }
}
