extension Relation {
    // Every path is linear in the size of the feed: no preceding-sibling over many siblings.
    static let rss: [Relation] =
        [
            Relation(
                .rssEmptyItem, "/rss/channel/item[not(title or description)]",
                "l’article n’a ni titre ni description", hint: "ajouter <title> ou <description>"),
            Relation(
                .rssContentFirst,
                "/rss/channel/item/content:encoded[1][not(preceding-sibling::description[1])]",
                "content:encoded vient sans description avant lui", hint: "donner d’abord un résumé dans <description>",
                onlyWith: ["encoded"]),
            Relation(
                .rssSelfLink, "/rss/channel[not(atom:link[@rel = 'self'])]", "le flux ne dit pas sa propre adresse",
                hint: "ajouter <atom:link rel=\"self\" type=\"application/rss+xml\" href=\"…\"/>"),
            Relation(
                .rssSeveralSelfLinks, "/rss/channel/atom:link[@rel = 'self'][position() > 1]",
                "le flux dit plusieurs fois sa propre adresse", hint: "n’en garder qu’une"),
            Relation(
                .rssImageTitle, "/rss/channel/image[1]/title[1][normalize-space() != normalize-space(../../title[1])]",
                "le titre de l’image n’est pas celui du flux", hint: "reprendre le titre du flux"),
            Relation(
                .rssImageLink, "/rss/channel/image[1]/link[1][normalize-space() != normalize-space(../../link[1])]",
                "le lien de l’image n’est pas celui du flux", hint: "reprendre le lien du flux"),
            Relation(
                .rssMetadataFirst, "/rss/channel/item[1]/following-sibling::*[not(self::item)]",
                "cet élément du flux vient après un article", hint: "placer les articles en dernier"),
            Relation(
                .rssMissingGuid, "/rss/channel/item[not(guid)]", "l’article n’a pas de guid",
                hint: "ajouter <guid isPermaLink=\"false\">…</guid>, qui ne changera jamais"),
            Relation(
                .rssSeveralEnclosures, "/rss/channel/item/enclosure[position() > 1]",
                "l’article a plusieurs pièces jointes, et beaucoup de lecteurs n’en voient qu’une",
                hint: "n’en garder qu’une", onlyWith: ["enclosure"]),
            Relation(
                .rssTextInput, "/rss/channel/textInput", "les lecteurs n’affichent pas textInput", hint: "l’ôter"),
            Relation(
                .rssDoubleContent, "/rss/channel/item[description]/xhtml:body", doubleContent, hint: contentHint,
                onlyWith: ["body"]),
            Relation(
                .rssDoubleContent, "/rss/channel/item[description]/atom:content", doubleContent, hint: contentHint,
                onlyWith: ["content"]),
        ]
        + duplicates.map { row in
            Relation(
                .rssDoubleMeaning, "/rss/channel\(row.item ? "/item" : "")[\(row.core)]/\(row.extension)",
                "\(row.extension) redit \(row.core)", hint: "n’en garder qu’un",
                onlyWith: [row.core, row.extension].compactMap { $0.split(separator: ":").last.map(String.init) })
        }

    private static let doubleContent = "le contenu de l’article est donné deux fois"
    private static let contentHint = "n’employer que description et content:encoded"

    /// Pairs that say the same thing: RSS's own element, and that of a module.
    private static let duplicates: [(item: Bool, core: String, extension: String)] = [
        (false, "managingEditor", "dc:creator"), (false, "webMaster", "dc:publisher"),
        (false, "language", "dc:language"), (false, "pubDate", "dc:date"), (false, "category", "dc:subject"),
        (false, "copyright", "dc:rights"), (false, "lastBuildDate", "dcterms:modified"),
        (false, "generator", "admin:generatorAgent"),
        (true, "author", "dc:creator"), (true, "category", "dc:subject"), (true, "pubDate", "dc:date"),
        (true, "pubDate", "atom:published"), (true, "guid", "atom:id"), (true, "source", "dc:source"),
        (true, "creativeCommons:license", "cc:license"),
    ]
}
