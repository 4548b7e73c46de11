import Writing

extension [Article.Run] {
    /// HTML that is also well-formed XML.
    var html: String {
        map(\.html).joined()
    }
}

extension Article.Run {
    fileprivate var html: String {
        let text = XMLEscaping.escape(text)
        switch style {
        case .plain: return text
        case .workTitle: return "<cite>\(text)</cite>"
        case .superscript: return "<sup>\(text)</sup>"
        case .time(let value): return "<time datetime=\"\(XMLEscaping.escape(value))\">\(text)</time>"
        case .link(let url):
            guard let url = SafeLink.check(url) else { return text }
            return "<a href=\"\(XMLEscaping.escape(url))\">\(text)</a>"
        case .language(let tag): return "<span lang=\"\(XMLEscaping.escape(tag))\">\(text)</span>"
        case .sentenceStart(let number): return "<span class=\"phrase\" data-phrase=\"\(number)\">"
        case .sentenceEnd: return "</span>"
        }
    }
}
