internal import CLibXML2

/// Namespaces: exact addresses, customary prefixes, known vocabularies.
struct NamespaceLayer: FeedLayer {
    let format: FeedFormat

    /// Those a reader must know by their exact address.
    private static let vital: Set<Vocabulary> = [.atom, .content, .dc, .sy]
    /// Prefixes that vary in good feeds.
    private static let free: Set<Vocabulary> = [.g, .gml, .media, .svg, .mathml, .xml, .other, .none]

    func check(_ feed: FeedTree, report: inout Report) {
        var unknown: Set<String> = []
        for element in feed.elements {
            if element.node.pointee.nsDef != nil {
                for (prefix, uri) in feed.declarations(on: element) {
                    check(prefix, uri, on: element, feed, report: &report)
                }
            }
            // Only what stands in the feed itself: what an extension or a content holds is its own business.
            guard element.depth <= 3, element.vocabulary == .other || element.vocabulary == .none && format == .atom,
                isInFeed(element, feed), unknown.insert(element.namespace).inserted
            else { continue }
            let name = element.namespace.isEmpty ? "vide" : quoted(element.namespace)
            report.add(
                .unknownNamespace, "l’espace de noms \(name) n’est connu d’aucun lecteur", at: feed.place(of: element))
        }
    }

    private func isInFeed(_ element: FeedElement, _ feed: FeedTree) -> Bool {
        guard let parent = feed.parent(of: element) else { return false }
        return parent.vocabulary == (format == .atom ? .atom : .none)
            && !["content", "description"].contains(parent.name)
    }

    private func check(
        _ prefix: String, _ uri: String, on element: FeedElement, _ feed: FeedTree, report: inout Report
    ) {
        let name = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)"
        // Computed when there is something to say: every XHTML division declares its namespace.
        var place: Place { feed.place(of: name, in: element) }
        if uri.contains(where: \.isWhitespace) {
            report.add(
                .xmlNamespace, "l’adresse d’un espace de noms ne contient pas d’espace", at: place, hint: "l’ôter")
            return
        }
        guard let vocabulary = Vocabulary.uris[uri] else {
            if let meant = Vocabulary.nearMiss(of: uri), let vocabulary = Vocabulary.uris[meant] {
                report.add(
                    Self.vital.contains(vocabulary) ? .xmlNamespace : .unknownNamespace,
                    "\(quoted(uri)) n’est pas l’adresse exacte de cet espace de noms", at: place,
                    hint: "écrire \(meant)")
            } else if let usual = Vocabulary(rawValue: prefix).flatMap({ Vocabulary.uri[$0] }) {
                report.add(
                    .oddPrefix, "le préfixe \(quoted(prefix)) est d’ordinaire celui d’un autre espace de noms",
                    at: place,
                    hint: "écrire \(usual), ou choisir un autre préfixe")
            }
            return
        }
        let isOwn = format == .atom && (vocabulary == .atom || vocabulary == .xhtml)
        if isOwn, !prefix.isEmpty {
            report.add(
                .oddPrefix, "certains lecteurs ne lisent pas \(vocabulary == .atom ? "Atom" : "XHTML") avec un préfixe",
                at: place, hint: "écrire xmlns=\"\(uri)\"")
        } else if !isOwn, !prefix.isEmpty, prefix != vocabulary.rawValue, !Self.free.contains(vocabulary) {
            report.add(
                .oddPrefix, "le préfixe coutumier de cet espace de noms est \(quoted(vocabulary.rawValue))", at: place,
                hint: "écrire xmlns:\(vocabulary.rawValue)=\"\(uri)\"")
        }
    }
}
