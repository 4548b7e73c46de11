internal import Diagnostics

// Rules any XML page must obey, feed or not.
extension FeedRule {
    static let xmlEmpty = FeedRule(.error, "xml-vide", "Le document n’est pas vide", "XML 1.0, § 2.1")
    static let xmlTooLarge = FeedRule(
        .error, "xml-trop-gros", "Le document ne dépasse pas la taille admise", "Dépêche, protection contre l’abus")
    static let xmlTooDeep = FeedRule(
        .error, "xml-trop-profond", "Les éléments ne s’emboîtent pas sur plus de 255 niveaux",
        "Dépêche, protection contre l’abus")
    static let xmlEncoding = FeedRule(
        .error, "xml-encodage", "Les octets sont ceux de l’encodage déclaré, UTF-8 à défaut", "XML 1.0, § 4.3.3")
    static let xmlCharacter = FeedRule(
        .error, "xml-caractere-interdit", "Aucun caractère que XML interdit (U+0000 à U+001F, U+FFFE, U+FFFF)",
        "XML 1.0, § 2.2")
    static let xmlControl = FeedRule(
        .warning, "xml-caractere-c1",
        "Aucun caractère de commande C1 ni caractère de remplacement (U+0080 à U+009F, U+FFFD)",
        "XML 1.0, § 2.2")
    static let xmlDoctype = FeedRule(
        .error, "xml-doctype", "Aucune déclaration DOCTYPE", "RSS 2.0 ; RFC 4287, § 2 ; protection contre l’abus")
    static let xmlEntity = FeedRule(
        .error, "xml-entite-inconnue", "Seules les entités lt, gt, amp, quot et apos existent sans DOCTYPE",
        "XML 1.0, § 4.1")
    static let xmlMalformed = FeedRule(
        .error, "xml-mal-forme", "Le document est du XML bien formé", "XML 1.0, § 2.1")
    static let xmlPrefix = FeedRule(
        .error, "xml-prefixe-inconnu", "Tout préfixe est lié à un espace de noms", "Namespaces in XML 1.0, § 5")
    static let xmlNamespace = FeedRule(
        .error, "xml-espace-de-noms", "Les adresses d’espaces de noms sont exactes et sans espace",
        "Namespaces in XML 1.0, § 2.2")

    static let xml: [FeedRule] = [
        xmlEmpty, xmlTooLarge, xmlTooDeep, xmlEncoding, xmlCharacter, xmlControl, xmlDoctype, xmlEntity, xmlMalformed,
        xmlPrefix, xmlNamespace,
    ]
}
