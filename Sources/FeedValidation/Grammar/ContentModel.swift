/// The content of Atom's text constructs and of `content`, whose shape follows from `type` (RFC 4287, § 3.1, 4.1.3).
struct ContentModel {
    let explainer: StructureExplainer

    private var feed: FeedTree { explainer.feed }

    func check(_ element: FeedElement, _ kind: ElementModel.Text, report: inout Report) {
        let type = feed.attribute("type", of: element)
        let children = Array(feed.children(of: element))
        if kind == .construct, let type, !["", "text", "html", "xhtml"].contains(type) {
            report.add(
                .atomTextType, "le type \(quoted(type)) est interdit sur \(quoted(element.name))",
                at: feed.place(of: "type", in: element), hint: "écrire text, html ou xhtml")
            return
        }
        if kind == .content, feed.attribute("src", of: element) != nil {
            if !children.isEmpty || feed.hasText(element) {
                report.add(
                    .atomStrayText, "un \(quoted("content")) qui a un attribut src doit être vide",
                    at: feed.place(of: element), hint: "ôter le texte ou l’attribut src")
            }
            return
        }
        switch type ?? "text" {
        case "xhtml": checkDivision(of: element, children, report: &report)
        case let type where MediaType.isXML(type): checkXML(element, children, report: &report)
        case let type:
            for child in children {
                report.add(
                    .atomUnknownElement,
                    "\(quoted(element.name)) de type \(quoted(type)) ne contient pas d’élément \(quoted(child.name))",
                    at: feed.place(of: child),
                    hint: "échapper le HTML avec type=\"html\", ou employer type=\"xhtml\" et un div")
            }
        }
    }

    private func checkDivision(of element: FeedElement, _ children: [FeedElement], report: inout Report) {
        let isDivision = { (child: FeedElement) in child.name == "div" && child.vocabulary == .xhtml }
        guard children.count == 1, isDivision(children[0]), !feed.hasText(element) else {
            report.add(
                .atomDivision, "\(quoted(element.name)) de type xhtml doit contenir un div XHTML et rien d’autre",
                at: feed.place(of: element), hint: "écrire <div xmlns=\"http://www.w3.org/1999/xhtml\">…</div>")
            return
        }
    }

    private func checkXML(_ element: FeedElement, _ children: [FeedElement], report: inout Report) {
        guard !children.isEmpty, feed.hasText(element) else { return }
        report.add(
            .atomStrayText, "du texte traîne autour de l’élément XML que contient \(quoted(element.name))",
            at: feed.place(of: element), hint: "l’ôter\u{A0}: ce contenu est un document XML")
    }
}
