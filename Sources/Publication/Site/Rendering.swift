/// One file of the site, with what makes it: a preview asks for one and makes only that.
struct Rendering: Sendable {
    let path: String
    /// What it shows, and the template that shows it; nil for files no template makes.
    let origin: (template: String, page: Page)?
    /// What it shows, whoever shows it; nil for what is no page of incidents.
    let page: Page?
    private let make: @Sendable () -> [UInt8]

    init(
        path: String, origin: (template: String, page: Page)? = nil, page: Page? = nil,
        bytes: @autoclosure @escaping @Sendable () -> [UInt8]
    ) {
        self.path = path
        self.origin = origin
        self.page = page ?? origin?.page
        make = bytes
    }

    /// Made each time it is asked for, unless it was ``made()``.
    var bytes: [UInt8] { make() }

    /// The same, made once for all.
    func made() -> Rendering {
        let bytes = make()
        return Rendering(path: path, origin: origin, page: page, bytes: bytes)
    }

    /// How it is checked.
    enum Kind {
        case feed
        /// HTML that is also well-formed XML.
        case page
        case xml
        case other

        /// - Parameter path: of a file we write, from the site's root.
        init(path: String) {
            let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
            let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
            switch name {
            case _ where Sitemaps.isOne(name): self = .xml
            case "feed.json": self = .feed
            case _ where name.hasSuffix(".html"): self = .page
            case _ where name.hasSuffix(".xml") || name.hasSuffix(".ics"): self = .feed
            default: self = .other
            }
        }
    }

    /// Files no template makes are the newsroom's: they are copied as they are.
    var kind: Kind { path.hasPrefix("assets/") ? .other : Kind(path: path) }
}
