import Writing

/// What a feed is beside its entries: its identity, and its place among its archives (RFC 5005, § 4).
struct Feed: Sendable {
    /// Its `tag:` URI, stable for ever.
    var tag: String
    /// The page it is the feed of, from the site’s root.
    var home = ""
    /// Whether it is an archive, which no longer receives anything.
    var isArchive = false
    /// The archive of what came before, from the site’s root.
    var previous: String?
    /// The archive of what came after.
    var next: String?
    /// The feed an archive belongs to, from the site’s root.
    var current: String?
}

/// The archives of a feed: what its subscribers missed, fifty entries a document.
///
/// Counted from the oldest, so that a document once full never changes; the last one may share entries with the
/// current feed (RFC 5005, § 4: readers merge by identifier).
struct FeedArchives: Sendable {
    /// How many there are.
    let count: Int
    private let entries: [Entry]
    private let size: Int

    /// - Parameter entries: newest first.
    init(_ entries: [Entry], size: Int) {
        self.entries = entries
        self.size = size
        count = (max(0, entries.count - size) + size - 1) / size
    }

    /// What one of them holds, newest first; the first one holds the oldest.
    func document(_ index: Int) -> [Entry] {
        let start = index * size
        let end = min(start + size, entries.count)
        return Array(entries[(entries.count - end)..<(entries.count - start)])
    }

    /// `archives/flux/1/atom.xml`
    static func path(_ index: Int, _ name: String) -> String { "archives/flux/\(index + 1)/\(name)" }

    func feed(_ index: Int, _ name: String, of tag: String) -> Feed {
        Feed(
            tag: "\(tag)/archive/\(index + 1)", isArchive: true,
            previous: index > 0 ? Self.path(index - 1, name) : nil,
            next: index + 1 < count ? Self.path(index + 1, name) : nil, current: name)
    }

    /// Where the current feed leads to.
    func last(_ name: String) -> String? {
        count == 0 ? nil : Self.path(count - 1, name)
    }
}
