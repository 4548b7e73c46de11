internal import CLibXML2

/// The HTML of a feed: escaped in text, or as XHTML elements.
struct HTMLLayer: FeedLayer {
    let format: FeedFormat

    func check(_ feed: FeedTree, report: inout Report) {
        var based: Set<Int> = []
        for element in feed.elements {
            let hasBase = based.contains(element.parent) || feed.attribute("base", .xml, of: element) != nil
            if hasBase { based.insert(element.index) }
            if holdsEscapedHTML(element, feed) {
                checkText(feed.text(of: element), of: element, hasBase: hasBase, feed, report: &report)
            }
            if element.vocabulary == .xhtml, let parent = feed.parent(of: element), parent.vocabulary != .xhtml {
                checkXHTML(element, under: parent, hasBase: hasBase, feed, report: &report)
            }
        }
    }

    private func holdsEscapedHTML(_ element: FeedElement, _ feed: FeedTree) -> Bool {
        guard element.depth <= 3 else { return false }
        switch (element.vocabulary, element.name) {
        case (.none, "description"): return format == .rss && feed.parent(of: element)?.name == "item"
        case (.content, "encoded"): return true
        case (.atom, "title"), (.atom, "subtitle"), (.atom, "summary"), (.atom, "rights"), (.atom, "content"):
            guard let type = feed.attribute("type", of: element) else { return false }
            return type == "html" || MediaType.isHTML(type)
        default: return false
        }
    }

    private func checkText(
        _ text: String, of element: FeedElement, hasBase: Bool, _ feed: FeedTree, report: inout Report
    ) {
        let type = feed.attribute("type", of: element) ?? ""
        let isCoded = element.name == "content" && MediaType.isHTML(type) && !MediaType.isText(type)
        let html = isCoded ? Base64.decode(text).map { String(decoding: $0, as: UTF8.self) } ?? "" : text
        // The same fault of the same text is told once.
        var told: Set<String> = []
        for finding in HTMLCheck.findings(in: html, hasBase: hasBase) where told.insert(finding.message).inserted {
            report.add(finding.rule, finding.message, at: feed.placeOfText(in: element), hint: finding.hint)
        }
    }

    /// The outermost XHTML element somewhere in the feed.
    private func checkXHTML(
        _ root: FeedElement, under parent: FeedElement, hasBase: Bool, _ feed: FeedTree, report: inout Report
    ) {
        let isExpected =
            format == .atom
            ? parent.vocabulary == .atom && feed.attribute("type", of: parent) != nil
            : root.name == "body" || root.name == "div" || root.name == "meta"
        if !isExpected, parent.depth <= 2 {
            report.add(
                .htmlMisplaced, "de l’XHTML traîne dans \(quoted(parent.name))", at: feed.place(of: root),
                hint: "le mettre dans le contenu de l’article")
            return
        }
        var index = root.index
        while index < feed.elements.count, index == root.index || feed.elements[index].depth > root.depth {
            let element = feed.elements[index]
            if check(element, hasBase: hasBase, isRoot: index == root.index, feed, report: &report) {
                index += 1
            } else {
                // A foreign vocabulary: its children are its own business.
                index += 1
                while index < feed.elements.count, feed.elements[index].depth > element.depth { index += 1 }
            }
        }
    }

    /// Whether to look into its children.
    private func check(
        _ element: FeedElement, hasBase: Bool, isRoot: Bool, _ feed: FeedTree, report: inout Report
    ) -> Bool {
        switch element.vocabulary {
        case .xhtml:
            if isRoot, element.name == "body" { return true }
            var tag = HTMLTag(name: element.name)
            tag.attributes = feed.attributes(of: element).filter { $0.vocabulary == .none }.map { ($0.name, $0.value) }
            for finding in HTMLCheck.findings(in: tag, hasBase: hasBase) {
                report.add(finding.rule, finding.message, at: feed.place(of: element), hint: finding.hint)
            }
            return true
        case .none:
            report.add(
                .atomForeignInDivision, "l’élément \(quoted(element.name)) n’est d’aucun espace de noms",
                at: feed.place(of: element), hint: "déclarer xmlns=\"http://www.w3.org/1999/xhtml\" sur le div")
            return false
        case .svg, .mathml, .other, .xml: return false
        default:
            report.add(
                .atomForeignInDivision,
                "l’élément \(quoted(element.name)) est d’un vocabulaire de flux, et non de l’XHTML",
                at: feed.place(of: element), hint: "le placer hors du contenu")
            return false
        }
    }
}
