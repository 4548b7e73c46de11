internal import Diagnostics

// Rules on the text of elements and attributes, whatever the format.
extension FeedRule {
    static let dateRFC822 = FeedRule(
        .error, "date-rfc822", "Les dates de RSS ont la forme de la RFC 822, et sont de vrais jours",
        "RSS 2.0, <pubDate> ; RFC 822, § 5 ; RFC 2822, § 3.3")
    static let dateUnusual = FeedRule(
        .warning, "date-rfc822-inusitee", "Les dates de RSS ont la forme la plus courante de la RFC 822",
        "RSS Best Practices, Date and Time")
    static let dateWeekday = FeedRule(
        .error, "date-jour-de-semaine", "Le jour de la semaine est celui de la date", "RFC 822, § 5.2")
    static let dateRFC3339 = FeedRule(
        .error, "date-rfc3339", "Les dates d’Atom ont la forme de la RFC 3339, et sont de vrais jours",
        "RFC 4287, § 3.3 ; RFC 3339, § 5.6")
    static let dateW3C = FeedRule(
        .error, "date-w3c", "Les dates de Dublin Core ont la forme du W3C, avec un fuseau quand il y a une heure",
        "W3C, Date and Time Formats")
    static let dateFuture = FeedRule(
        .warning, "date-future", "Aucune date n’est à plus de dix minutes dans l’avenir", "RSS Best Practices, pubDate")
    static let dateOld = FeedRule(
        .warning, "date-ancienne", "Aucune date n’est d’avant 1990", "RSS Best Practices, pubDate")
    static let dateOrder = FeedRule(
        .warning, "date-ordre", "Un changement ne précède pas la publication, ni la date du flux celle de ses articles",
        "RFC 4287, § 4.2.9, 4.2.15 ; RSS 2.0, <lastBuildDate> ; JSON Feed 1.1, date_modified ; RFC 5545, § 3.8.7.3")
    static let addressFull = FeedRule(
        .error, "adresse-incomplete", "Les adresses sont entières\u{A0}: http://domaine/…",
        "RSS 2.0, <link> ; RFC 4287, § 4.2.6 ; RFC 3986, § 4.3")
    static let addressCharacter = FeedRule(
        .error, "adresse-caractere", "Une adresse n’a ni espace ni caractère interdit", "RFC 3986, § 2")
    static let addressInternational = FeedRule(
        .error, "adresse-iri", "Les adresses de RSS sont des URI\u{A0}: lettres ASCII, le reste en %XX",
        "RFC 3986, § 2 ; RSS 2.0")
    static let addressHTTP = FeedRule(
        .error, "adresse-http", "Une pièce jointe est à une adresse http ou https", "RSS 2.0, <enclosure>")
    static let addressTag = FeedRule(
        .error, "adresse-tag", "Un identifiant tag: a la forme tag:autorité,date:nom", "RFC 4151, § 2.1")
    static let addressURN = FeedRule(.error, "adresse-urn", "Un URN a la forme urn:espace:nom", "RFC 8141, § 2")
    static let addressUUID = FeedRule(
        .error, "adresse-uuid", "Un urn:uuid a 32 chiffres hexadécimaux en groupes de 8, 4, 4, 4 et 12", "RFC 4122, § 3"
    )
    static let addressEscapes = FeedRule(
        .warning, "adresse-pourcent", "Chaque % d’une adresse est suivi de deux chiffres hexadécimaux",
        "RFC 3986, § 2.1")
    static let addressScheme = FeedRule(
        .warning, "adresse-protocole", "Le protocole d’une adresse est enregistré", "IANA, URI Schemes")
    static let addressCanonical = FeedRule(
        .warning, "adresse-non-canonique", "Un id est écrit sous sa forme canonique",
        "RFC 4287, § 4.2.6.1 ; RFC 3986, § 6.2")
    static let spacesAround = FeedRule(
        .error, "valeur-espaces", "Ni espace ni retour à la ligne autour des identifiants, adresses et dates d’Atom",
        "RFC 4287, § 2, 3.3, 4.2.6")
    static let language = FeedRule(
        .error, "langue", "Une langue est un code ISO 639 (fr, fr-FR)",
        "RSS 2.0, <language> ; RFC 5646 ; XML 1.0, § 2.12")
    static let contact = FeedRule(
        .error, "contact", "Un contact a la forme adresse@domaine (Nom)", "RSS 2.0, <managingEditor>, <author>")
    static let contactName = FeedRule(
        .warning, "contact-sans-nom", "Un contact donne un nom", "RSS Best Practices, E-mail Addresses")
    static let mailAddress = FeedRule(
        .error, "courriel", "Une adresse de courrier est une addr-spec", "RFC 4287, § 3.2.3 ; RFC 5322, § 3.4.1")
    static let mailDomain = FeedRule(
        .warning, "courriel-domaine", "Le domaine d’une adresse de courrier est entier", "RFC 5321, § 2.3.5")
    static let mediaType = FeedRule(
        .error, "type-mime", "Un type MIME a la forme type/sous-type", "RFC 6838, § 4.2 ; RFC 4287, § 4.2.7.3")
    static let number = FeedRule(.error, "nombre", "Les nombres sont du genre demandé", "RSS 2.0 ; modules")
    static let choice = FeedRule(
        .error, "valeur-hors-liste", "Une valeur prise dans une liste est de cette liste",
        "RSS 2.0, <guid>, <skipDays> ; RSS 1.0, Syndication")
    static let moduleElement = FeedRule(
        .error, "module-element-inconnu", "Les éléments d’un module sont ceux qu’il définit", "Modules de RSS et d’Atom"
    )
    static let moduleDuplicate = FeedRule(
        .error, "module-element-double", "Un élément de module non répétable n’est donné qu’une fois",
        "Modules de RSS et d’Atom")
    static let moduleAttribute = FeedRule(
        .error, "module-attribut-manquant", "Les attributs qu’un module exige sont là", "Modules de RSS et d’Atom")
    static let blank = FeedRule(
        .warning, "valeur-vide", "Un élément présent n’est pas vide", "RSS Best Practices ; RFC 4287")
    static let markupInText = FeedRule(
        .warning, "html-dans-texte", "Aucun HTML dans les éléments de texte brut", "RSS Best Practices, Character Data")

    static let values: [FeedRule] = [
        dateRFC822, dateUnusual, dateWeekday, dateRFC3339, dateW3C, dateFuture, dateOld, dateOrder, addressFull,
        addressCharacter,
        addressInternational, addressHTTP, addressTag, addressURN, addressUUID, addressEscapes, addressScheme,
        addressCanonical, spacesAround, language, contact, contactName, mailAddress, mailDomain, mediaType, number,
        choice, moduleElement, moduleDuplicate, moduleAttribute, blank, markupInText,
    ]
}
