internal import Diagnostics

// Rules of RSS 2.0.
extension FeedRule {
    static let rssVersion = FeedRule(.error, "rss-version", "L’attribut version de rss vaut 2.0", "RSS 2.0, rss")
    static let rssUnknownElement = FeedRule(
        .error, "rss-element-inconnu", "Les éléments sans espace de noms sont ceux de RSS 2.0, à leur place",
        "RSS 2.0, Extending RSS")
    static let rssDuplicateElement = FeedRule(
        .error, "rss-element-double", "Un élément non répétable n’est donné qu’une fois", "RSS 2.0 ; RSS Best Practices")
    static let rssMissingElement = FeedRule(
        .error, "rss-element-manquant", "Les éléments obligatoires sont là", "RSS 2.0, Required channel elements")
    static let rssUnknownAttribute = FeedRule(
        .error, "rss-attribut-inconnu", "Les attributs sans espace de noms sont ceux de RSS 2.0", "RSS 2.0")
    static let rssMissingAttribute = FeedRule(
        .error, "rss-attribut-manquant", "Les attributs obligatoires sont là", "RSS 2.0, cloud, enclosure, source")
    static let rssStrayText = FeedRule(
        .error, "rss-texte-parasite", "Aucun texte hors des éléments qui en contiennent", "RSS 2.0")
    static let rssGrammar = FeedRule(.error, "rss-grammaire", "Le flux obéit à la grammaire de RSS 2.0", "rss.rng")

    static let rss: [FeedRule] = [
        rssVersion, rssUnknownElement, rssDuplicateElement, rssMissingElement, rssUnknownAttribute,
        rssMissingAttribute, rssStrayText, rssGrammar,
    ]
}
