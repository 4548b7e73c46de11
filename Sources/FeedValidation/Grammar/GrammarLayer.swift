/// What stands where: elements, attributes and text, by RELAX NG, explained by `ElementModel`.
struct GrammarLayer: FeedLayer {
    let format: FeedFormat
    /// Nil when libxml2 is built without RELAX NG: the models then judge alone.
    let schema: RelaxNGSchema?
    private static let childLimit = 1_000

    private let models: [String: ElementModel]
    private let own: Vocabulary

    init(_ format: FeedFormat) {
        self.init(format, schema: format == .atom ? .atom : .rss)
    }

    init(_ format: FeedFormat, schema: RelaxNGSchema?) {
        self.format = format
        self.schema = schema
        models = format == .atom ? ElementModel.atom : ElementModel.rss
        own = format == .atom ? .atom : .none
    }

    func check(_ feed: FeedTree, report: inout Report) {
        let explainer = StructureExplainer(format: format, models: models, own: own, feed: feed)
        guard let schema else {
            explainer.explain(feed.root, as: feed.root.name, deep: true, report: &report)
            return
        }
        // The shells: how many of each child, which the grammar leaves open.
        var units: [FeedElement] = []
        explainer.explain(feed.root, as: feed.root.name, deep: false, report: &report)
        for child in feed.children(of: feed.root) where child.vocabulary == own {
            guard format == .rss, child.name == "channel" else {
                units.append(child)
                continue
            }
            explainer.explain(child, as: "channel", deep: false, report: &report)
            units += feed.children(of: child).filter { $0.vocabulary == own }
        }
        if feed.root.name == "entry" { units = [feed.root] }
        let known = Set((models[format == .atom ? "feed" : "channel"]?.children ?? []).map(\.name) + ["entry"])
        // Then each child apart: libxml2 stops at the first fault, so that every bad one is told.
        var refused = 0
        for unit in units where known.contains(unit.name) && refused < Report.limit {
            // libxml2 compares the children of an interleave with each other: too many are for the models alone.
            guard feed.children(of: unit).dropFirst(Self.childLimit).first(where: { _ in true }) == nil else {
                explainer.explain(unit, as: unit.name, deep: true, report: &report)
                continue
            }
            let (valid, fault) = schema.verdict(on: unit, in: feed.document)
            guard !valid else { continue }
            refused += 1
            let before = report.count
            explainer.explain(unit, as: unit.name, deep: true, report: &report)
            guard report.count == before else { continue }
            // A value the grammar refuses: the layer of values says which, as a rule.
            let element = feed.element(at: fault?.node) ?? unit
            let next = feed.end(of: unit)
            let start = feed.place(of: unit).line
            let end = next < feed.elements.count ? feed.place(of: feed.elements[next]).line : Int.max
            report.addUnlessExplained(
                format == .atom ? .atomGrammar : .rssGrammar, "la grammaire refuse \(quoted(element.name)) ici",
                at: feed.place(of: element), within: start...max(start, end))
        }
    }
}
