internal import Diagnostics

// Rules of JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/.
extension FeedRule {
    static let jsonMalformed = FeedRule(
        .error, "json-mal-forme", "Le document est du JSON bien formé, en UTF-8", "RFC 8259, § 2, 8.1")
    static let jsonTooLarge = FeedRule(
        .error, "json-trop-gros", "Le document ne dépasse pas la taille admise", "Dépêche, protection contre l’abus")
    static let jsonTooDeep = FeedRule(
        .error, "json-trop-profond", "Les valeurs ne sont ni trop nombreuses ni trop emboîtées",
        "Dépêche, protection contre l’abus ; RFC 8259, § 9")
    static let jsonType = FeedRule(.error, "json-type", "Chaque clé a une valeur du bon type", "JSON Feed 1.1")
    static let jsonMissingKey = FeedRule(
        .error, "json-cle-manquante", "Les clés obligatoires sont là", "JSON Feed 1.1, Top-level, Items")
    static let jsonDuplicateKey = FeedRule(
        .error, "json-cle-double", "Une clé n’est donnée qu’une fois dans un objet", "RFC 8259, § 4")
    static let jsonVersion = FeedRule(
        .error, "json-version", "La version est l’adresse d’une version de JSON Feed", "JSON Feed 1.1, version")
    static let jsonContent = FeedRule(
        .error, "json-contenu-manquant", "Tout article a content_html ou content_text", "JSON Feed 1.1, Items")
    static let jsonDuplicateID = FeedRule(
        .error, "json-id-double", "Chaque id est unique dans le flux", "JSON Feed 1.1, id")
    static let jsonNextURL = FeedRule(
        .error, "json-page-suivante", "next_url n’est pas feed_url", "JSON Feed 1.1, next_url")
    static let jsonUnknownKey = FeedRule(
        .warning, "json-cle-inconnue", "Les clés sont celles de la norme, ou commencent par _",
        "JSON Feed 1.1, Extensions")
    static let jsonRecommendedKey = FeedRule(
        .warning, "json-cle-conseillee", "feed_url et home_page_url sont là", "JSON Feed 1.1, Top-level")
    static let jsonOldVersion = FeedRule(
        .warning, "json-version-ancienne", "Le flux suit la version 1.1", "JSON Feed 1.1, authors, version")

    static let json: [FeedRule] = [
        jsonMalformed, jsonTooLarge, jsonTooDeep, jsonType, jsonMissingKey, jsonDuplicateKey, jsonVersion, jsonContent,
        jsonDuplicateID, jsonNextURL, jsonUnknownKey, jsonRecommendedKey, jsonOldVersion,
    ]
}
