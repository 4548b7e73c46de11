internal import Diagnostics

// Rules of Atom 1.0.
extension FeedRule {
    static let atomNamespace = FeedRule(
        .error, "atom-espace-de-noms", "feed et entry sont dans l’espace de noms http://www.w3.org/2005/Atom",
        "RFC 4287, § 1.2")
    static let atomUnknownElement = FeedRule(
        .error, "atom-element-inconnu", "Les éléments d’Atom sont ceux de la norme, à leur place", "RFC 4287, § 4")
    static let atomDuplicateElement = FeedRule(
        .error, "atom-element-double", "Un élément non répétable n’est donné qu’une fois", "RFC 4287, § 4.1")
    static let atomMissingElement = FeedRule(
        .error, "atom-element-manquant", "Les éléments obligatoires sont là", "RFC 4287, § 4.1.1, 4.1.2, 3.2")
    static let atomUnknownAttribute = FeedRule(
        .error, "atom-attribut-inconnu", "Les attributs sans espace de noms sont ceux d’Atom", "RFC 4287, § 2")
    static let atomMissingAttribute = FeedRule(
        .error, "atom-attribut-manquant", "Les attributs obligatoires sont là", "RFC 4287, § 4.2.2, 4.2.7")
    static let atomStrayText = FeedRule(
        .error, "atom-texte-parasite", "Aucun texte hors des éléments qui en contiennent", "RFC 4287, § 4")
    static let atomTextType = FeedRule(
        .error, "atom-type-texte", "Le type d’un texte est text, html ou xhtml", "RFC 4287, § 3.1.1")
    static let atomDivision = FeedRule(
        .error, "atom-div-xhtml", "Un contenu de type xhtml est un seul div XHTML", "RFC 4287, § 3.1.1.3")
    static let atomGrammar = FeedRule(
        .error, "atom-grammaire", "Le flux obéit à la grammaire d’Atom 1.0", "RFC 4287, annexe B ; atom.rng")
    static let atomMissingAuthor = FeedRule(
        .error, "atom-auteur-manquant", "Le flux, ou chaque article, a un auteur", "RFC 4287, § 4.1.1, 4.1.2")
    static let atomNoAlternate = FeedRule(
        .error, "atom-ni-contenu-ni-lien", "Un article sans contenu a un lien alternate", "RFC 4287, § 4.1.2")
    static let atomMissingSummary = FeedRule(
        .error, "atom-resume-manquant", "Un contenu distant ou en base64 a un résumé", "RFC 4287, § 4.1.2")
    static let atomDuplicateAlternate = FeedRule(
        .error, "atom-lien-double", "Pas deux liens alternate de mêmes type et hreflang", "RFC 4287, § 4.1.1, 4.1.2")
    static let atomContentType = FeedRule(
        .error, "atom-type-contenu", "Le type de content est text, html, xhtml ou un type MIME simple",
        "RFC 4287, § 4.1.3.1")
    static let atomBase64 = FeedRule(
        .error, "atom-base64", "Un contenu qui n’est ni texte ni XML est en base64", "RFC 4287, § 4.1.3.3")
    static let atomForeignInDivision = FeedRule(
        .error, "atom-intrus-xhtml", "Dans un div XHTML, ni élément sans espace de noms ni élément de flux",
        "RFC 4287, § 3.1.1.3")
    static let atomSelfLink = FeedRule(
        .warning, "atom-lien-self", "Le flux dit sa propre adresse", "RFC 4287, § 4.1.1")
    static let atomSelfType = FeedRule(
        .warning, "atom-lien-self-type", "Le lien self est du type d’un flux", "RFC 4287, § 4.2.7.2")
    static let atomLinkRelation = FeedRule(
        .warning, "atom-lien-relation", "La relation d’un lien est enregistrée, ou c’est un IRI", "RFC 4287, § 4.2.7.2")
    static let atomMetadataFirst = FeedRule(
        .warning, "atom-articles-en-dernier", "Les articles viennent après les éléments du flux", "RFC 4287, § 4.1.1")
    static let atomNoText = FeedRule(
        .warning, "atom-sans-texte", "Un article a un résumé ou un contenu", "RFC 4287, § 4.1.2 ; accessibilité, § 7")
    static let atomSourceParts = FeedRule(
        .warning, "atom-source-incomplete", "La source garde les id, title et updated du flux d’origine",
        "RFC 4287, § 4.2.11")
    static let atomMissingType = FeedRule(
        .warning, "atom-type-manquant", "Un contenu distant dit son type", "RFC 4287, § 4.1.3.2")
    static let atomDuplicateEntry = FeedRule(
        .warning, "atom-id-double", "Deux articles n’ont pas le même id", "RFC 4287, § 4.1.1")
    static let atomDuplicateDate = FeedRule(
        .warning, "atom-updated-double", "Deux articles n’ont pas la même date updated", "RFC 4287, § 4.2.15")
    static let atomNotEmpty = FeedRule(
        .warning, "atom-lien-non-vide", "Un link ou une category n’a pas de contenu", "RFC 4287, § 4.2.2, 4.2.7")
    static let atomArchiveLinks = FeedRule(
        .warning, "atom-archive", "Une archive dit ses voisines et le flux courant", "RFC 5005, § 4")
    static let atomHTMLFragment = FeedRule(
        .warning, "atom-fragment-html", "Un contenu de type MIME HTML est un document entier", "RFC 4287, § 4.1.3.3")

    static let atom: [FeedRule] = [
        atomMissingAuthor, atomNoAlternate, atomMissingSummary, atomDuplicateAlternate, atomContentType, atomBase64,
        atomForeignInDivision, atomSelfLink, atomSelfType, atomLinkRelation, atomMetadataFirst, atomNoText,
        atomSourceParts, atomMissingType, atomDuplicateEntry, atomDuplicateDate, atomNotEmpty, atomArchiveLinks,
        atomHTMLFragment,
        atomNamespace, atomUnknownElement, atomDuplicateElement, atomMissingElement, atomUnknownAttribute,
        atomMissingAttribute, atomStrayText, atomTextType, atomDivision, atomGrammar,
    ]
}
