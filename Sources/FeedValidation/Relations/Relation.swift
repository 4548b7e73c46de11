/// A rule between elements, as the XPath expression of the elements that break it.
struct Relation {
    let rule: FeedRule
    /// Selects the elements at fault.
    let path: String
    let message: String
    let hint: String?
    /// Names without which nothing can be at fault: most feeds are spared most expressions.
    let names: [String]

    init(
        _ rule: FeedRule, _ path: String, _ message: String, hint: String? = nil, onlyWith names: [String] = []
    ) {
        self.names = names
        self.rule = rule
        self.path = path
        self.message = message
        self.hint = hint
    }
}

/// What must hold between elements, by XPath 1.0.
struct RelationLayer: FeedLayer {
    let relations: [Relation]

    init(_ format: FeedFormat) {
        relations = format == .atom ? Relation.atom : Relation.rss
    }

    func check(_ feed: FeedTree, report: inout Report) {
        let relations = relations.filter { $0.names.allSatisfy(feed.names.contains) }
        let found = XPath.evaluate(on: feed) { xpath in
            relations.map { relation in
                (relation, xpath.nodes(relation.path).compactMap { feed.element(at: $0) })
            }
        }
        for (relation, elements) in found ?? [] {
            for element in elements {
                report.add(relation.rule, relation.message, at: feed.place(of: element), hint: relation.hint)
            }
        }
    }
}
