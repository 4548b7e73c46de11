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

    static let atom: [FeedRule] = [
        atomNamespace, atomUnknownElement, atomDuplicateElement, atomMissingElement, atomUnknownAttribute,
        atomMissingAttribute, atomStrayText, atomTextType, atomDivision, atomGrammar,
    ]
}
