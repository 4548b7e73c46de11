/// One way of checking a feed. Layers know nothing of each other: any of them can be taken away.
protocol FeedLayer: Sendable {
    /// Adds what is wrong with the feed, every fault of it.
    func check(_ feed: FeedTree, report: inout Report)
}
