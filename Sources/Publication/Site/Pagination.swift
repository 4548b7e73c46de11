/// A list of incidents spread over pages.
///
/// Pages are counted from the oldest incident, so that one that is full never changes: a new incident changes the first
/// page and no other, save once a page is full, when that page gets its link to the next.
struct Pagination: Sendable {
    /// How many pages there are beside the first.
    let count: Int
    /// Newest first.
    private let entries: [Entry]
    /// How many incidents the first page has.
    private let first: Int

    /// How many incidents the first page tells at length, and how many another page lists.
    static let size = (first: 20, others: 50)

    /// - Parameter entries: newest first.
    init(_ entries: [Entry]) {
        self.entries = entries
        count = max(0, entries.count - Self.size.first) / Self.size.others
        first = entries.count - count * Self.size.others
    }

    /// What the first page tells at length, newest first.
    var newest: [Entry] { Array(entries.prefix(Self.size.first)) }

    /// What it lists below, newest first.
    var earlier: [Entry] { Array(entries[..<first].dropFirst(Self.size.first)) }

    /// What another page lists, newest first; page 0 has the oldest incidents.
    func entries(of page: Int) -> [Entry] {
        let start = first + (count - 1 - page) * Self.size.others
        return Array(entries[start..<start + Self.size.others])
    }

    /// `page/3/`, below the first page.
    static func path(_ page: Int) -> String { "page/\(page + 1)/" }

    /// The page of what came before the first page.
    func older(than home: String) -> PageLink? {
        count == 0 ? nil : PageLink(path: home + Self.path(count - 1), name: "Articles plus anciens")
    }

    /// The pages before and after one of them.
    func neighbours(of page: Int, below home: String) -> (newer: PageLink, older: PageLink?) {
        let newer = page + 1 < count ? home + Self.path(page + 1) : home
        let older = page > 0 ? PageLink(path: home + Self.path(page - 1), name: "Articles plus anciens") : nil
        return (PageLink(path: newer, name: "Articles plus récents"), older)
    }
}
