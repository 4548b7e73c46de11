/// What dates say of each other: nothing changes before it is published, nothing is newer than the feed it is in.
struct DateOrderLayer: FeedLayer {
    let format: FeedFormat

    func check(_ feed: FeedTree, report: inout Report) {
        let head = format == .atom ? feed.root : feed.first("channel", in: feed.root, .none)
        guard let head else { return }
        let own: Vocabulary = format == .atom ? .atom : .none
        var feedDate: (element: FeedElement, instant: Int)?
        var newest = Int.min
        for child in feed.children(of: head) where child.vocabulary == own {
            switch child.name {
            case "item", "entry":
                let dates = dates(of: child, feed)
                if let published = dates.published, let changed = dates.changed, changed.instant < published.instant {
                    report.add(
                        .dateOrder, "cette date de mise à jour précède celle de la publication",
                        at: feed.placeOfText(in: changed.element), hint: "donner la plus récente à la mise à jour")
                }
                newest = max(newest, (format == .atom ? dates.changed : dates.published)?.instant ?? Int.min)
            case "updated", "lastBuildDate":
                feedDate = instant(of: child, feed).map { (child, $0) }
            default: break
            }
        }
        guard let feedDate, feedDate.instant < newest else { return }
        report.add(
            .dateOrder, "la date du flux est plus ancienne que celle d’un article",
            at: feed.placeOfText(in: feedDate.element), hint: "donner celle de l’article changé le dernier")
    }

    private typealias Dated = (element: FeedElement, instant: Int)

    private func dates(of article: FeedElement, _ feed: FeedTree) -> (published: Dated?, changed: Dated?) {
        var published: Dated?
        var changed: Dated?
        for child in feed.children(of: article) {
            switch (child.vocabulary, child.name) {
            case (.none, "pubDate"), (.atom, "published"):
                published = published ?? instant(of: child, feed).map { (child, $0) }
            case (.atom, "updated"), (.dcterms, "modified"):
                changed = changed ?? instant(of: child, feed).map { (child, $0) }
            default: break
            }
        }
        return (published, changed)
    }

    /// Seconds since 1970; nil when it is no date, which another layer tells.
    private func instant(of element: FeedElement, _ feed: FeedTree) -> Int? {
        let text = feed.text(of: element).trimmedWhitespace()
        return element.vocabulary == .none ? RFC822Date(text)?.date.instant : ISODate.timestamp(text)?.instant
    }
}
