internal import CLibXML2

/// What elements and attributes hold: dates, addresses, languages, numbers, people.
struct ValueLayer: FeedLayer {
    private let own: Vocabulary
    private let table: ValueTable
    let now: Int?

    init(_ format: FeedFormat, now: Int?) {
        own = format == .atom ? .atom : .none
        table = format == .atom ? .atom : .rss
        self.now = now
    }

    func check(_ feed: FeedTree, report: inout Report) {
        var modules = ModuleCheck(now: now)
        var index = 0
        while index < feed.elements.count {
            let element = feed.elements[index]
            let parent = feed.parent(of: element)
            checkCommon(element, feed, report: &report)
            if element.vocabulary == own, parent.map({ $0.vocabulary == own }) ?? true {
                if let row = table.row(for: element.name, in: parent?.name ?? "") {
                    check(element, row, feed, report: &report)
                }
                index += 1
            } else if element.vocabulary == .atom, own == .none, parent?.vocabulary == own {
                index = checkAtom(element, feed, report: &report)
            } else {
                // Of an extension the children are its own business.
                index = modules.check(element, in: feed, report: &report)
            }
        }
    }

    /// An element of Atom in a feed of RSS: held to the rules of Atom.
    ///
    /// - Returns: the index of the next element to check.
    private func checkAtom(_ root: FeedElement, _ feed: FeedTree, report: inout Report) -> Int {
        let explainer = StructureExplainer(format: .atom, models: ElementModel.atom, own: .atom, feed: feed)
        guard explainer.knows(root.name) else {
            report.add(
                .atomUnknownElement, "l’élément \(quoted(root.name)) n’existe pas dans Atom", at: feed.place(of: root))
            return feed.end(of: root)
        }
        explainer.explain(root, as: root.name, deep: true, report: &report)
        for element in feed.elements[root.index..<feed.end(of: root)] where element.vocabulary == .atom {
            guard let parent = feed.parent(of: element), parent.vocabulary == .atom || element.index == root.index,
                let row = ValueTable.atom.row(for: element.name, in: parent.name)
            else { continue }
            check(element, row, feed, report: &report)
        }
        return feed.end(of: root)
    }

    private func check(_ element: FeedElement, _ row: ValueTable.Row, _ feed: FeedTree, report: inout Report) {
        if !row.text.isEmpty {
            let value = feed.text(of: element)
            for finding in row.text.flatMap({ $0.findings(in: value, now: now) }) {
                report.add(finding.rule, finding.message, at: feed.placeOfText(in: element), hint: finding.hint)
            }
        }
        for (name, kinds) in row.attributes {
            guard let value = feed.attribute(name, of: element) else { continue }
            // White space counts in an address given by an attribute.
            for finding in kinds.flatMap({ $0.attributeFindings(in: value, now: now) }) {
                report.add(
                    finding.rule, finding.message, at: feed.place(of: name, in: element), hint: finding.hint)
            }
        }
    }

    /// `xml:base` and `xml:lang`, allowed everywhere.
    private func checkCommon(_ element: FeedElement, _ feed: FeedTree, report: inout Report) {
        guard element.node.pointee.properties != nil else { return }
        if let base = feed.attribute("base", .xml, of: element) {
            for finding in ValueKind.reference.attributeFindings(in: base, now: nil) {
                report.add(
                    finding.rule, finding.message, at: feed.place(of: "xml:base", in: element), hint: finding.hint)
            }
        }
        // An empty xml:lang says that the language is not known (XML 1.0, § 2.12).
        if let language = feed.attribute("lang", .xml, of: element), !language.isEmpty {
            for finding in ValueKind.language.attributeFindings(in: language, now: nil) {
                report.add(
                    finding.rule, finding.message, at: feed.place(of: "xml:lang", in: element), hint: finding.hint)
            }
        }
    }
}

extension ValueKind {
    /// Problems of an attribute's value, whose white space is not around text but in the value.
    func attributeFindings(in value: String, now: Int?) -> [ValueFinding] {
        switch self {
        case .uri, .iri, .reference, .http, .identifier: AddressCheck(self).findings(in: value)
        case .language: languageFindings(in: value)
        case .mediaType: mediaTypeFindings(in: value)
        default: findings(in: value, now: now)
        }
    }
}
