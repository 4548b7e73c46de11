internal import Diagnostics

/// Checks the elements of modules: Dublin Core, Syndication, Content…
struct ModuleCheck {
    let now: Int?
    private var seen: Set<Key> = []

    init(now: Int?) {
        self.now = now
    }

    /// Checks an element of a module.
    ///
    /// - Returns: the index of the next element to check, past what the module keeps to itself.
    mutating func check(_ element: FeedElement, in feed: FeedTree, report: inout Report) -> Int {
        let after = feed.end(of: element)
        guard let module = ModuleTable.elements[element.vocabulary] else {
            checkTerm(element, in: feed, report: &report)
            return after
        }
        // A qualified name (dc:date.Taken) is checked as what it qualifies.
        let name = String(element.name.prefix { $0 != "." })
        guard let row = module[name] else {
            guard ModuleTable.closed.contains(element.vocabulary) else { return after }
            report.add(
                .moduleElement,
                "l’élément \(quoted(element.name)) n’existe pas dans le module \(element.vocabulary.rawValue)",
                at: feed.place(of: element), hint: Suggestion.hint(for: element.name, among: module.keys.sorted()))
            return after
        }
        if let parent = feed.parent(of: element), parent.depth <= 2, !row.home.allows(parent.name) {
            report.add(
                .moduleElement, "\(quoted(element.name)) n’a pas sa place dans \(quoted(parent.name))",
                at: feed.place(of: element),
                hint: row.home == .feed ? "le mettre dans le flux" : "le mettre dans un article")
        }
        if row.isLeaf {
            for child in feed.children(of: element) {
                report.add(
                    .moduleElement, "\(quoted(element.name)) ne contient que du texte", at: feed.place(of: child),
                    hint: "échapper les balises\u{A0}: &lt; pour le signe <")
            }
        }
        if !row.isRepeatable, isRepeated(element) {
            report.add(
                .moduleDuplicate, "l’élément \(quoted(element.name)) est donné plusieurs fois",
                at: feed.place(of: element),
                hint: "n’en garder qu’un")
        }
        if !row.text.isEmpty {
            let value = feed.text(of: element)
            for finding in row.text.flatMap({ $0.findings(in: value, now: now) }) {
                report.add(finding.rule, finding.message, at: feed.placeOfText(in: element), hint: finding.hint)
            }
        }
        for attribute in row.attributes {
            check(attribute, of: element, in: feed, report: &report)
        }
        return after
    }

    private func check(
        _ attribute: ModuleElement.Attribute, of element: FeedElement, in feed: FeedTree, report: inout Report
    ) {
        let prefix = attribute.vocabulary == .none ? "" : attribute.vocabulary.rawValue + ":"
        let name = prefix + attribute.name
        guard let value = feed.attribute(attribute.name, attribute.vocabulary, of: element) else {
            guard attribute.isRequired else { return }
            report.add(
                .moduleAttribute, "l’attribut \(quoted(name)) manque à \(quoted(element.name))",
                at: feed.place(of: element), hint: "ajouter \(name)=\"…\"")
            return
        }
        for finding in attribute.kinds.flatMap({ $0.attributeFindings(in: value, now: now) }) {
            report.add(finding.rule, finding.message, at: feed.place(of: name, in: element), hint: finding.hint)
        }
    }

    private func checkTerm(_ element: FeedElement, in feed: FeedTree, report: inout Report) {
        guard element.vocabulary == .dcterms, ModuleTable.dateTerms.contains(element.name) else { return }
        for finding in ValueKind.w3cDate.findings(in: feed.text(of: element), now: now) {
            report.add(finding.rule, finding.message, at: feed.placeOfText(in: element), hint: finding.hint)
        }
    }

    /// Whether an element of the same name came before under the same parent.
    private mutating func isRepeated(_ element: FeedElement) -> Bool {
        !seen.insert(Key(parent: element.parent, vocabulary: element.vocabulary, name: element.name)).inserted
    }

    private struct Key: Hashable {
        let parent: Int
        let vocabulary: Vocabulary
        let name: String
    }
}
