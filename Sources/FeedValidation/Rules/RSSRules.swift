internal import Diagnostics

// Rules of RSS 2.0.
extension FeedRule {
    static let rssVersion = FeedRule(.error, "rss-version", "L’attribut version de rss vaut 2.0", "RSS 2.0, rss")
    static let rssUnknownElement = FeedRule(
        .error, "rss-element-inconnu", "Les éléments sans espace de noms sont ceux de RSS 2.0, à leur place",
        "RSS 2.0, Extending RSS")
    static let rssDuplicateElement = FeedRule(
        .error, "rss-element-double", "Un élément non répétable n’est donné qu’une fois", "RSS 2.0 ; RSS Best Practices"
    )
    static let rssMissingElement = FeedRule(
        .error, "rss-element-manquant", "Les éléments obligatoires sont là", "RSS 2.0, Required channel elements")
    static let rssUnknownAttribute = FeedRule(
        .error, "rss-attribut-inconnu", "Les attributs sans espace de noms sont ceux de RSS 2.0", "RSS 2.0")
    static let rssMissingAttribute = FeedRule(
        .error, "rss-attribut-manquant", "Les attributs obligatoires sont là", "RSS 2.0, cloud, enclosure, source")
    static let rssStrayText = FeedRule(
        .error, "rss-texte-parasite", "Aucun texte hors des éléments qui en contiennent", "RSS 2.0")
    static let rssGrammar = FeedRule(.error, "rss-grammaire", "Le flux obéit à la grammaire de RSS 2.0", "rss.rng")
    static let rssEmptyItem = FeedRule(
        .error, "rss-article-vide", "Tout article a un titre ou une description", "RSS 2.0, Elements of <item>")
    static let rssMissingGuid = FeedRule(
        .warning, "rss-guid-manquant", "Tout article a un guid", "RSS 2.0, <guid> ; RSS Best Practices")
    static let rssContentFirst = FeedRule(
        .warning, "rss-content-sans-description", "description vient avant content:encoded",
        "RSS Best Practices, content:encoded")
    static let rssSelfLink = FeedRule(
        .warning, "rss-lien-self", "Le flux dit sa propre adresse par atom:link", "RSS Best Practices, atom:link")
    static let rssSeveralSelfLinks = FeedRule(
        .warning, "rss-lien-self-double", "Le flux ne dit qu’une adresse sienne", "RSS Best Practices, atom:link")
    static let rssDoubleMeaning = FeedRule(
        .warning, "rss-redite", "Un module ne redit pas un élément de RSS", "RSS Best Practices, Extending RSS")
    static let rssDoubleContent = FeedRule(
        .warning, "rss-contenu-double", "Le contenu d’un article n’est donné qu’une fois",
        "RSS Best Practices, description")
    static let rssImageTitle = FeedRule(
        .warning, "rss-image-titre", "Le titre de l’image est celui du flux", "RSS 2.0, <image>")
    static let rssImageLink = FeedRule(
        .warning, "rss-image-lien", "Le lien de l’image est celui du flux", "RSS 2.0, <image>")
    static let rssMetadataFirst = FeedRule(
        .warning, "rss-articles-en-dernier", "Les articles viennent après les éléments du flux",
        "RSS Best Practices, channel")
    static let rssSeveralEnclosures = FeedRule(
        .warning, "rss-pieces-jointes", "Un article a au plus une pièce jointe", "RSS Best Practices, enclosure")
    static let rssTextInput = FeedRule(
        .warning, "rss-textinput", "textInput n’est pas employé", "RSS Best Practices, textInput")
    static let rssDuplicateGuid = FeedRule(
        .error, "rss-guid-double", "Chaque guid est unique dans le flux", "RSS 2.0, <guid>")
    static let rssPermalink = FeedRule(
        .error, "rss-guid-permalien", "Un guid qui est un permalien est une adresse entière", "RSS 2.0, <guid>")
    static let rssShortGuid = FeedRule(
        .warning, "rss-guid-trop-court", "Un guid n’est pas un nombre de moins de neuf chiffres", "RSS 2.0, <guid>")
    static let rssDuplicateSkip = FeedRule(
        .error, "rss-repos-double", "Heures et jours de repos ne se répètent pas", "RSS 2.0, <skipHours>, <skipDays>")
    static let rssMidnight = FeedRule(
        .warning, "rss-minuit", "Minuit s’écrit 0", "RSS Best Practices, skipHours")
    static let rssFormName = FeedRule(
        .error, "rss-nom-de-champ", "Le nom d’un champ de formulaire commence par une lettre", "HTML 4.01, § 6.2")

    static let rss: [FeedRule] = [
        rssEmptyItem, rssMissingGuid, rssContentFirst, rssSelfLink, rssSeveralSelfLinks, rssDoubleMeaning,
        rssDoubleContent, rssImageTitle, rssImageLink, rssMetadataFirst, rssSeveralEnclosures, rssTextInput,
        rssDuplicateGuid, rssPermalink, rssShortGuid, rssDuplicateSkip, rssMidnight, rssFormName,
        rssVersion, rssUnknownElement, rssDuplicateElement, rssMissingElement, rssUnknownAttribute,
        rssMissingAttribute, rssStrayText, rssGrammar,
    ]
}
