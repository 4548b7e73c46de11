/// A list of incidents spread over pages.
///
/// Pages are counted from the oldest incident, so that one that is full never changes: a new incident changes the first
/// page and no other, save once a page is full, when that page gets its link to the next.
struct Pagination: Sendable {
    /// What the first page tells at length, newest first.
    let newest: [Entry]
    /// What it lists below, newest first.
    let earlier: [Entry]
    /// The pages of what came before, oldest page first, each newest first inside.
    let pages: [[Entry]]

    /// How many incidents the first page tells at length, and how many another page lists.
    static let size = (first: 20, others: 50)

    /// - Parameter entries: newest first.
    init(_ entries: [Entry]) {
        let full = max(0, entries.count - Self.size.first) / Self.size.others
        let first = entries.count - full * Self.size.others
        newest = Array(entries.prefix(Self.size.first))
        earlier = Array(entries[..<first].dropFirst(Self.size.first))
        pages = (0..<full).map { page in
            let start = first + (full - 1 - page) * Self.size.others
            return Array(entries[start..<start + Self.size.others])
        }
    }

    /// `page/3/`, below the first page.
    static func path(_ page: Int) -> String { "page/\(page + 1)/" }

    /// The page of what came before the first page.
    func older(than home: String) -> PageLink? {
        pages.isEmpty ? nil : PageLink(path: home + Self.path(pages.count - 1), name: "Articles plus anciens")
    }

    /// The pages before and after one of them.
    func neighbours(of page: Int, below home: String) -> (newer: PageLink, older: PageLink?) {
        let newer = page + 1 < pages.count ? home + Self.path(page + 1) : home
        let older = page > 0 ? PageLink(path: home + Self.path(page - 1), name: "Articles plus anciens") : nil
        return (PageLink(path: newer, name: "Articles plus récents"), older)
    }
}
