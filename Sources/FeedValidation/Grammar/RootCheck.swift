/// Tells the format from the root element, and refuses by their names the versions that are other formats.
///
/// RSS 0.91 to 0.94 are judged by the rules of RSS 2.0, whose specification makes every file of theirs one of its own.
enum RootCheck {
    /// The format to go on with; nil when the root is of none.
    static func format(of feed: FeedTree, expected: FeedFormat?, report: inout Report) -> FeedFormat? {
        let root = feed.root
        let place = feed.place(of: root)
        if let old = refused[root.namespace] {
            report.add(
                .refusedVersion, "\(old) n’est pas pris en charge", at: place,
                hint: "publier du RSS 2.0 ou de l’Atom 1.0")
            return nil
        }
        switch (root.name, root.vocabulary) {
        case ("rss", .none):
            checkVersion(feed, report: &report)
            return mismatch(.rss, expected, place, &report)
        case ("feed", .atom), ("entry", .atom):
            return mismatch(.atom, expected, place, &report)
        case ("feed", _), ("entry", _):
            report.add(
                .atomNamespace, "\(quoted(root.name)) n’est pas dans l’espace de noms d’Atom", at: place,
                hint: "écrire <\(root.name) xmlns=\"http://www.w3.org/2005/Atom\">")
        case ("RDF", .rdf):
            report.add(
                .refusedVersion, "RSS 1.0 n’est pas pris en charge", at: place,
                hint: "publier du RSS 2.0 ou de l’Atom 1.0")
        default:
            report.add(
                .unknownRoot, "\(quoted(root.name)) n’est pas la racine d’un flux", at: place,
                hint: "attendu\u{A0}: rss, ou feed dans l’espace de noms d’Atom")
        }
        return nil
    }

    private static let refused: [String: String] = [
        "http://purl.org/atom/ns#": "Atom 0.3",
        "http://example.com/newformat#": "Atom 0.2",
        "http://purl.org/net/rss1.1#": "RSS 1.1",
        "http://purl.org/rss/1.0/": "RSS 1.0",
        "http://my.netscape.com/rdf/simple/0.9/": "RSS 0.90",
        "http://channel.netscape.com/rdf/simple/0.9/": "RSS 0.90",
    ]

    private static func checkVersion(_ feed: FeedTree, report: inout Report) {
        guard let version = feed.attribute("version", of: feed.root), version.trimmedWhitespace() != "2.0" else {
            return
        }
        let place = feed.place(of: "version", in: feed.root)
        if ["0.91", "0.92", "0.93", "0.94"].contains(version.trimmedWhitespace()) {
            report.add(
                .oldVersion, "RSS \(version) est une version ancienne, lue ici comme du RSS 2.0", at: place,
                hint: "écrire version=\"2.0\"\u{A0}: RSS 2.0 comprend les versions 0.91 à 0.94")
        } else if ["0.90", "0.9", "1.0", "1.1"].contains(version.trimmedWhitespace()) {
            report.add(
                .refusedVersion, "RSS \(version) n’est pas pris en charge", at: place,
                hint: "publier du RSS 2.0, et écrire version=\"2.0\"")
        } else {
            report.add(
                .rssVersion, "la version \(quoted(version)) de RSS n’existe pas", at: place,
                hint: "écrire version=\"2.0\"")
        }
    }

    private static func mismatch(
        _ found: FeedFormat, _ expected: FeedFormat?, _ place: Place, _ report: inout Report
    ) -> FeedFormat? {
        if let expected, expected != found {
            report.add(.unknownRoot, "ce flux est au format \(found.label), et non \(expected.label)", at: place)
        }
        return found
    }
}
