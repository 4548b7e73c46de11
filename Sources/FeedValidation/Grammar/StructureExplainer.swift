internal import Diagnostics

/// Finds every fault of structure under an element and says it in French.
struct StructureExplainer {
    let format: FeedFormat
    let models: [String: ElementModel]
    /// The namespace of the format's own elements.
    let own: Vocabulary
    let feed: FeedTree

    private var rules: StructureRules { format == .atom ? .atom : .rss }

    /// Whether the format has such an element at all.
    func knows(_ name: String) -> Bool {
        models[name] != nil || models.values.contains { $0.children.contains { $0.name == name } }
    }

    /// - Parameters:
    ///   - name: which model the element follows.
    ///   - deep: whether its children are looked into as well.
    func explain(_ element: FeedElement, as name: String, deep: Bool, report: inout Report) {
        let model = models[name] ?? .plain
        checkAttributes(of: element, model, report: &report)
        checkText(of: element, model, report: &report)
        checkChildren(of: element, model, report: &report)
        guard deep else { return }
        for child in feed.children(of: element) where child.vocabulary == own {
            guard let row = model.children.first(where: { $0.name == child.name }) else { continue }
            explain(child, as: row.model, deep: true, report: &report)
        }
    }

    private func checkAttributes(of element: FeedElement, _ model: ElementModel, report: inout Report) {
        let present = feed.attributes(of: element).filter { $0.vocabulary == .none }
        for attribute in present where !model.attributes.contains(where: { $0.name == attribute.name }) {
            let known = model.attributes.map(\.name)
            report.add(
                rules.unknownAttribute,
                "l’attribut \(quoted(attribute.name)) n’existe pas sur \(quoted(element.name))",
                at: feed.place(of: attribute.name, in: element),
                hint: Suggestion.hint(for: attribute.name, among: known))
        }
        for attribute in model.attributes
        where attribute.required && !present.contains(where: { $0.name == attribute.name }) {
            report.add(
                rules.missingAttribute, "l’attribut \(quoted(attribute.name)) manque à \(quoted(element.name))",
                at: feed.place(of: element), hint: "ajouter \(attribute.name)=\"…\"")
        }
    }

    private func checkText(of element: FeedElement, _ model: ElementModel, report: inout Report) {
        guard model.text == .none, feed.hasText(element) else { return }
        let text = feed.text(of: element).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        report.add(
            rules.strayText, "du texte traîne dans \(quoted(element.name))\u{A0}: \(quoted(text))",
            at: feed.place(of: element), hint: "l’ôter, ou l’entourer de l’élément qui lui convient")
    }

    private func checkChildren(of element: FeedElement, _ model: ElementModel, report: inout Report) {
        switch model.text {
        case .none: break
        case .plain: return checkLeaf(element, report: &report)
        case .undefined: return checkForeign(element, report: &report)
        case .construct, .content: return ContentModel(explainer: self).check(element, model.text, report: &report)
        }
        var counts: [String: Int] = [:]
        for child in feed.children(of: element) where child.vocabulary == own {
            counts[child.name, default: 0] += 1
            guard let row = model.children.first(where: { $0.name == child.name }) else {
                // A prefix bound to nothing, told as such.
                if child.name.contains(":") { continue }
                report.add(
                    rules.unknownElement, "l’élément \(quoted(child.name)) n’existe pas dans \(quoted(element.name))",
                    at: feed.place(of: child), hint: hint(forElement: child.name, in: model))
                continue
            }
            if !row.repeatable, counts[child.name] ?? 0 > 1 {
                report.add(
                    rules.duplicateElement,
                    "l’élément \(quoted(child.name)) est donné plusieurs fois dans \(quoted(element.name))",
                    at: feed.place(of: child), hint: "n’en garder qu’un")
            }
        }
        for row in model.children where row.required && counts[row.name] == nil {
            report.add(
                rules.missingElement, "l’élément \(quoted(row.name)) manque à \(quoted(element.name))",
                at: feed.place(of: element), hint: "ajouter <\(row.name)>…</\(row.name)>")
        }
    }

    private func checkLeaf(_ element: FeedElement, report: inout Report) {
        for child in feed.children(of: element) {
            report.add(
                rules.unknownElement,
                "\(quoted(element.name)) est du texte et ne contient pas d’élément \(quoted(child.name))",
                at: feed.place(of: child), hint: "écrire &lt; pour le signe <, ou ôter la balise")
        }
    }

    private func checkForeign(_ element: FeedElement, report: inout Report) {
        for child in feed.children(of: element) where child.vocabulary == own {
            report.add(
                rules.unknownElement, "l’élément \(quoted(child.name)) n’existe pas dans \(quoted(element.name))",
                at: feed.place(of: child))
        }
    }

    private func hint(forElement name: String, in model: ElementModel) -> String? {
        let renamed = (format == .atom ? ElementModel.atomNames : ElementModel.rssNames)[name]
        if let renamed, model.children.contains(where: { $0.name == renamed }) {
            return "écrire \(quoted(renamed))"
        }
        return Suggestion.hint(for: name, among: model.children.map(\.name))
    }
}

/// The structural rules of a format: the same faults, under the names of RSS or of Atom.
struct StructureRules {
    let unknownElement: FeedRule
    let duplicateElement: FeedRule
    let missingElement: FeedRule
    let unknownAttribute: FeedRule
    let missingAttribute: FeedRule
    let strayText: FeedRule

    static let rss = StructureRules(
        unknownElement: .rssUnknownElement, duplicateElement: .rssDuplicateElement,
        missingElement: .rssMissingElement, unknownAttribute: .rssUnknownAttribute,
        missingAttribute: .rssMissingAttribute, strayText: .rssStrayText)
    static let atom = StructureRules(
        unknownElement: .atomUnknownElement, duplicateElement: .atomDuplicateElement,
        missingElement: .atomMissingElement, unknownAttribute: .atomUnknownAttribute,
        missingAttribute: .atomMissingAttribute, strayText: .atomStrayText)
}
