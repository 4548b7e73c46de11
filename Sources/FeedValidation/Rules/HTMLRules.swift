internal import Diagnostics

// Rules on the HTML that feeds carry.
extension FeedRule {
    static let htmlUnknown = FeedRule(.warning, "html-inconnu", "Les éléments HTML existent", "HTML, § 4")
    static let htmlUnsafe = FeedRule(
        .warning, "html-dangereux", "Ni script, ni attribut on…, ni rien de ce que les lecteurs ôtent",
        "RFC 4287, § 8.1 ; W3C feed validator, SecurityRisk")
    static let htmlStyle = FeedRule(
        .warning, "html-style", "Les styles ne placent rien et ne chargent rien",
        "RFC 4287, § 8.1 ; W3C feed validator, DangerousStyleAttr")
    static let htmlRelative = FeedRule(
        .warning, "html-adresse-relative", "Les adresses du HTML sont entières", "RSS Best Practices, description")
    static let htmlNesting = FeedRule(
        .warning, "html-mal-emboite", "Les éléments HTML se ferment, dans l’ordre inverse de leur ouverture",
        "HTML, § 13.1.2.4")
    static let htmlMisplaced = FeedRule(
        .warning, "html-hors-contenu", "L’XHTML est dans le contenu d’un article", "RFC 4287, § 6.4")

    static let html: [FeedRule] = [htmlUnknown, htmlUnsafe, htmlStyle, htmlRelative, htmlNesting, htmlMisplaced]
}
