package import Diagnostics

/// What an RSS 2.0 or Atom 1.0 feed says, whatever else is wrong with it.
package struct FeedDocument: Sendable {
    package struct Entry: Sendable {
        /// `guid`, `id`, else the address.
        package var identifier: String?
        package var title: String
        package var link: String?
        /// As written: RFC 822 in RSS, RFC 3339 in Atom.
        package var published: String?
        package var updated: String?
        /// HTML, or plain text.
        package var content: String
        package var categories: [String]
        package var location: Location
    }

    package var title: String
    package var link: String?
    package var entries: [Entry]

    /// - Parameter file: As the user named it.
    /// - Throws: What makes the bytes no XML, or the document no feed.
    package init(_ bytes: [UInt8], file: String) throws(Refusal) {
        var report = Report(file: file, rules: FeedRule.all)
        guard let feed = XMLCheck.parse(bytes, report: &report) else { throw Refusal(report.sorted()) }
        let reader = FeedReader(feed: feed, file: file)
        guard let document = reader.document else {
            throw Refusal(
                .error(
                    "flux-inconnu", "ce document n’est ni un flux RSS 2.0 ni un flux Atom 1.0",
                    at: reader.location(of: feed.root)))
        }
        self = document
    }

    fileprivate init(title: String, link: String?, entries: [Entry]) {
        self.title = title
        self.link = link
        self.entries = entries
    }
}

private struct FeedReader {
    let feed: FeedTree
    let file: String

    var document: FeedDocument? {
        switch (feed.root.name, feed.root.vocabulary) {
        case ("rss", .none):
            guard let channel = feed.first("channel", in: feed.root, .none) else { return nil }
            return FeedDocument(
                title: text("title", in: channel, .none) ?? "", link: text("link", in: channel, .none),
                entries: feed.children(of: channel).filter { $0.name == "item" && $0.vocabulary == .none }.map(item))
        case ("feed", .atom):
            return FeedDocument(
                title: text("title", in: feed.root, .atom) ?? "", link: link(of: feed.root),
                entries: feed.children(of: feed.root).filter { $0.name == "entry" && $0.vocabulary == .atom }
                    .map(entry))
        default: return nil
        }
    }

    private func item(_ element: FeedElement) -> FeedDocument.Entry {
        let link = text("link", in: element, .none)
        return FeedDocument.Entry(
            identifier: text("guid", in: element, .none) ?? link, title: text("title", in: element, .none) ?? "",
            link: link, published: text("pubDate", in: element, .none) ?? text("date", in: element, .dc),
            updated: text("updated", in: element, .atom),
            content: text("encoded", in: element, .content) ?? text("description", in: element, .none) ?? "",
            categories: feed.children(of: element).filter { $0.name == "category" && $0.vocabulary == .none }
                .map { feed.text(of: $0) },
            location: location(of: element))
    }

    private func entry(_ element: FeedElement) -> FeedDocument.Entry {
        let link = link(of: element)
        return FeedDocument.Entry(
            identifier: text("id", in: element, .atom) ?? link, title: text("title", in: element, .atom) ?? "",
            link: link, published: text("published", in: element, .atom), updated: text("updated", in: element, .atom),
            content: text("content", in: element, .atom) ?? text("summary", in: element, .atom) ?? "",
            categories: feed.children(of: element).filter { $0.name == "category" && $0.vocabulary == .atom }
                .compactMap { feed.attribute("term", of: $0) },
            location: location(of: element))
    }

    private func link(of element: FeedElement) -> String? {
        let links = feed.children(of: element).filter { $0.name == "link" && $0.vocabulary == .atom }
        let alternate = links.first { ["alternate", nil].contains(feed.attribute("rel", of: $0)) } ?? links.first
        return alternate.flatMap { feed.attribute("href", of: $0) }
    }

    /// The text of a child, elements inside it included as XHTML content has them; nil when there is none.
    private func text(_ name: String, in element: FeedElement, _ vocabulary: Vocabulary) -> String? {
        guard let child = feed.first(name, in: element, vocabulary) else { return nil }
        let text = feed.mixedText(of: child)
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    func location(of element: FeedElement) -> Location {
        let place = feed.place(of: element)
        return Location(file: file, line: place.line, column: place.column)
    }
}
