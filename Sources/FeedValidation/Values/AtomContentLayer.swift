internal import CLibXML2

/// What Atom's links, categories, text constructs and contents hold, which depends on their attributes.
struct AtomContentLayer: FeedLayer {
    private static let constructs: Set<String> = ["title", "subtitle", "summary", "rights", "content"]

    func check(_ feed: FeedTree, report: inout Report) {
        let model = ContentModel(
            explainer: StructureExplainer(format: .atom, models: ElementModel.atom, own: .atom, feed: feed))
        for element in feed.elements where element.vocabulary == .atom && isOwn(element, feed) {
            switch element.name {
            case "link", "category": checkEmpty(element, feed, report: &report)
            case let name where Self.constructs.contains(name):
                model.check(element, name == "content" ? .content : .construct, report: &report)
                checkContent(element, feed, report: &report)
            default: break
            }
        }
    }

    /// Not inside an extension or a content.
    private func isOwn(_ element: FeedElement, _ feed: FeedTree) -> Bool {
        guard element.depth <= 3, let parent = feed.parent(of: element) else { return element.depth == 0 }
        return parent.vocabulary == .atom && parent.name != "content"
    }

    private func checkEmpty(_ element: FeedElement, _ feed: FeedTree, report: inout Report) {
        if feed.hasText(element) {
            report.add(
                .atomNotEmpty, "\(quoted(element.name)) contient du texte, que nul ne lit", at: feed.place(of: element),
                hint: "l’ôter")
        }
        checkThread(element, feed, report: &report)
        guard element.name == "link", let relation = feed.attribute("rel", of: element), !relation.isEmpty else {
            return
        }
        guard !LinkRelation.isKnown(relation) else { return }
        report.add(
            .atomLinkRelation, "la relation \(quoted(relation)) n’est pas enregistrée",
            at: feed.place(of: "rel", in: element), hint: "écrire une relation de l’IANA, ou un IRI à vous")
    }

    /// RFC 4685, § 4: what a link to replies may say of them.
    private func checkThread(_ link: FeedElement, _ feed: FeedTree, report: inout Report) {
        let kinds: [String: ValueKind] = ["count": .count, "updated": .rfc3339]
        for attribute in feed.attributes(of: link) where attribute.vocabulary == .thr {
            let place = feed.place(of: attribute.qualifiedName, in: link)
            for finding in kinds[attribute.name]?.attributeFindings(in: attribute.value, now: nil) ?? [] {
                report.add(finding.rule, finding.message, at: place, hint: finding.hint)
            }
            guard link.name == "link", feed.attribute("rel", of: link) != "replies" else { continue }
            report.add(
                .atomUnknownAttribute,
                "l’attribut \(quoted(attribute.qualifiedName)) ne va qu’à un lien vers des réponses",
                at: place, hint: "écrire rel=\"replies\", ou l’ôter")
        }
    }

    private func checkContent(_ element: FeedElement, _ feed: FeedTree, report: inout Report) {
        let type = feed.attribute("type", of: element)
        let isRemote = feed.attribute("src", of: element) != nil
        if type == "" {
            report.add(
                .blank, "l’attribut type est vide", at: feed.place(of: "type", in: element),
                hint: "écrire type=\"text\"")
        }
        if element.name == "content", let type, !["", "text", "html", "xhtml"].contains(type) {
            checkMediaType(type, element, isRemote: isRemote, feed, report: &report)
        }
        if !isRemote, element.node.pointee.children == nil || !(feed.hasText(element) || element.firstChild >= 0) {
            report.add(
                .blank, "\(quoted(element.name)) est vide", at: feed.place(of: element), hint: "le remplir ou l’ôter")
        }
    }

    private func checkMediaType(
        _ type: String, _ element: FeedElement, isRemote: Bool, _ feed: FeedTree, report: inout Report
    ) {
        guard MediaType.isValid(type), !MediaType.isComposite(type) else {
            report.add(
                .atomContentType, "\(quoted(type)) ne peut être le type d’un contenu",
                at: feed.place(of: "type", in: element), hint: "écrire text, html, xhtml ou un type MIME simple")
            return
        }
        guard !isRemote else { return }
        if MediaType.isHTML(type) || type == "application/xhtml+xml" {
            let isWhole =
                type.hasPrefix("text")
                ? feed.text(of: element).lowercased().contains("<html")
                : feed.children(of: element).contains { $0.name == "html" }
            if !isWhole {
                report.add(
                    .atomHTMLFragment, "un fragment de HTML n’est pas un document \(quoted(type))",
                    at: feed.place(of: "type", in: element), hint: "écrire type=\"html\" ou type=\"xhtml\"")
            }
        }
        guard !MediaType.isXML(type), !MediaType.isText(type) else { return }
        guard let parent = feed.parent(of: element) else { return }
        if feed.first("summary", in: parent, .atom) == nil {
            report.add(
                .atomMissingSummary, "un contenu en base64 demande un résumé", at: feed.place(of: element),
                hint: "ajouter <summary>")
        }
        guard !Base64.isValid(feed.text(of: element)) else { return }
        report.add(
            .atomBase64, "un contenu de type \(quoted(type)) doit être en base64", at: feed.placeOfText(in: element),
            hint: "le coder en base64, ou écrire type=\"text\"")
    }
}
