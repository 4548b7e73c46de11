extension Relation {
    /// RFC 4287, § 4.1.
    static let atom: [Relation] = [
        Relation(
            .atomMissingAuthor,
            """
            /atom:feed[not(atom:author)]/atom:entry[not(atom:author or atom:source/atom:author)]
            | /atom:entry[not(atom:author or atom:source/atom:author)]
            """,
            "ni l’article ni le flux n’a d’auteur", hint: "ajouter <author><name>…</name></author> au flux"),
        Relation(
            .atomNoAlternate,
            """
            (/atom:feed/atom:entry | /atom:entry)
            [not(atom:content or atom:link[not(@rel) or @rel = 'alternate' or @rel = \(alternateIRI)])]
            """,
            "l’article n’a ni contenu ni lien vers sa page",
            hint: "ajouter <link rel=\"alternate\" href=\"…\"/> ou <content>"),
        Relation(
            .atomMissingSummary, "(/atom:feed/atom:entry | /atom:entry)[not(atom:summary)]/atom:content[@src]",
            "un contenu donné par son adresse demande un résumé", hint: "ajouter <summary>"),
        Relation(
            .atomSelfLink, "/atom:feed[not(atom:link[@rel = 'self'])]", "le flux ne dit pas sa propre adresse",
            hint: "ajouter <link rel=\"self\" type=\"application/atom+xml\" href=\"…\"/>"),
        Relation(
            .atomMetadataFirst, "/atom:feed/atom:entry[1]/following-sibling::atom:*[not(self::atom:entry)]",
            "cet élément du flux vient après un article", hint: "placer les articles en dernier"),
        Relation(
            .atomNoText, "(/atom:feed/atom:entry | /atom:entry)[not(atom:summary or atom:content)]",
            "l’article n’a ni résumé ni contenu", hint: "ajouter <summary> ou <content>"),
        Relation(
            .atomSelfType,
            """
            (/atom:feed | /atom:feed/atom:entry | /atom:entry)/atom:link[@rel = 'self']
            [@type and not(contains(@type, 'atom+xml') or contains(@type, 'rss+xml') or contains(@type, 'rdf+xml'))]
            """,
            "le type du lien self n’est pas celui d’un flux", hint: "écrire type=\"application/atom+xml\""),
        Relation(
            .atomSourceParts,
            "(/atom:feed/atom:entry | /atom:entry)/atom:source[not(atom:id and atom:title and atom:updated)]",
            "la source d’un article repris devrait garder ses id, title et updated"),
        Relation(
            .atomMissingType, "(/atom:feed/atom:entry | /atom:entry)/atom:content[@src and not(@type)]",
            "le type du contenu donné par son adresse n’est pas dit", hint: "ajouter type=\"…\""),
        Relation(
            .atomArchiveLinks,
            """
            /atom:feed[fh:archive and not(fh:complete)
            and not(atom:link[@rel = 'prev-archive' or @rel = 'next-archive' or @rel = 'current'])]
            """,
            "une archive devrait dire ses voisines, ou le flux courant",
            hint: "ajouter <link rel=\"prev-archive\" href=\"…\"/>"),
        Relation(
            .atomArchiveLinks, "/atom:feed[fh:archive and not(fh:complete) and not(atom:link[@rel = 'current'])]",
            "une archive devrait dire l’adresse du flux courant", hint: "ajouter <link rel=\"current\" href=\"…\"/>"),
    ]

    /// RFC 4287, § 4.2.7.2: a registered relation may be written as an IRI.
    private static let alternateIRI = "'http://www.iana.org/assignments/relation/alternate'"
}
