/// One file of the site, with what made it.
struct Rendering: Sendable {
    let path: String
    let bytes: [UInt8]
    /// The template and the page it showed; nil for files no template makes.
    var origin: (root: TemplateRoot, page: Page)?

    /// How it is checked.
    enum Kind {
        case feed
        /// HTML that is also well-formed XML.
        case page
        case xml
        case other
    }

    var kind: Kind {
        if path == "feed.json" { return .feed }
        switch origin?.root {
        case .rss, .atom, .updates, .calendar: return .feed
        default: break
        }
        if path.hasSuffix(".html") { return .page }
        return path.hasSuffix(".xml") ? .xml : .other
    }
}
