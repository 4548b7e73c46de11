/// One file of the site, with what makes it: a preview asks for one and makes only that.
struct Rendering: Sendable {
    let path: String
    /// The template and the page it showed; nil for files no template makes.
    let origin: (root: TemplateRoot, page: Page)?
    private let make: @Sendable () -> [UInt8]

    init(
        path: String, origin: (root: TemplateRoot, page: Page)? = nil,
        bytes: @autoclosure @escaping @Sendable () -> [UInt8]
    ) {
        self.path = path
        self.origin = origin
        make = bytes
    }

    init(path: String, origin: (root: TemplateRoot, page: Page)? = nil, text: @escaping @Sendable () -> String) {
        self.init(path: path, origin: origin, bytes: Array(text().utf8))
    }

    /// Made each time it is asked for, unless it was ``made()``.
    var bytes: [UInt8] { make() }

    /// The same, made once for all.
    func made() -> Rendering {
        let bytes = make()
        return Rendering(path: path, origin: origin, bytes: bytes)
    }

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
