/// What one page or feed shows.
struct Page: Sendable {
    var site: Site
    /// From the site's root; empty for the front page, ending with `/` for folders.
    let path: String
    /// The way from the page to the site's root.
    let root: String
    var name: String?
    var summary: PageSummary?
    var entry: Entry?
    var service: ServiceHistory?
    var month: Month?
    var year: Year?
    var feed: Feed?
    var entries: [Entry] = []
    /// Those that follow `entries`, listed more briefly.
    var earlier: [Entry] = []
    /// The pages before and after this one, where it is one of a row.
    var newer: PageLink?
    var older: PageLink?
    /// Of which the page tells as a whole.
    var period: Period?
    var ongoing: [Entry] = []
    var related: [Entry] = []
    /// What a list of addresses is shared among.
    var sitemaps: [PageLink] = []

    init(_ site: Site, path: String, root: String? = nil, entries: [Entry] = []) {
        self.site = site
        self.path = path
        self.root = root ?? String(repeating: "../", count: path.count { $0 == "/" })
        self.entries = entries
    }
}

/// Another page, by its path from the site's root.
struct PageLink: Sendable {
    var path: String
    var name: String
}
