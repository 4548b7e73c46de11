internal import CLibXML2

/// What the faults of libxml2 are called in French, by code.
enum XMLFaultCatalog {
    /// The rule a fault breaks and what to say; nil for what is no fault to us.
    static func finding(for fault: XMLFault) -> (rule: FeedRule, message: String, hint: String?)? {
        if fault.domain == XML_FROM_NAMESPACE.rawValue {
            guard !fault.isWarning else { return nil }
            return namespaceFinding(for: fault)
        }
        guard !fault.isWarning else { return nil }
        let code = xmlParserErrors(rawValue: fault.code)
        if let known = table.first(where: { $0.code == code }) {
            return (known.rule, known.message, known.hint)
        }
        if code == XML_ERR_TAG_NAME_MISMATCH, fault.names.count == 2 {
            return (
                .xmlMalformed,
                "l’élément \(quoted(fault.names[0])) est fermé par \(quoted("</" + fault.names[1] + ">"))",
                "fermer les éléments dans l’ordre inverse de leur ouverture"
            )
        }
        if code == XML_ERR_UNDECLARED_ENTITY || code == XML_WAR_UNDECLARED_ENTITY {
            let name = fault.names.first ?? ""
            return (
                .xmlEntity, "l’entité \(quoted("&" + name + ";")) n’existe pas en XML",
                "écrire le caractère lui-même, ou sa référence numérique (&#xA0; pour l’espace insécable)"
            )
        }
        // 118 is XML_ERR_RESOURCE_LIMIT since 2.13; before, limits are internal errors.
        if code == XML_ERR_INTERNAL_ERROR || code == XML_ERR_NAME_TOO_LONG || fault.code == 118 {
            return (
                .xmlTooDeep,
                "le document passe les limites de l’analyseur (emboîtement, longueur d’un texte ou d’un nom)", nil
            )
        }
        return (.xmlMalformed, "le document n’est pas du XML bien formé (libxml2, code \(fault.code))", nil)
    }

    private static func namespaceFinding(for fault: XMLFault) -> (rule: FeedRule, message: String, hint: String?) {
        let code = xmlParserErrors(rawValue: fault.code)
        if code == XML_NS_ERR_UNDEFINED_NAMESPACE {
            // An element's fault names the prefix first, an attribute's too.
            let prefix = fault.names.first ?? ""
            return (
                .xmlPrefix, "le préfixe \(quoted(prefix)) n’est lié à aucun espace de noms",
                "déclarer xmlns:\(prefix)=\"…\" sur l’élément racine"
            )
        }
        if code == XML_NS_ERR_ATTRIBUTE_REDEFINED {
            return (.xmlMalformed, "un attribut est donné deux fois", nil)
        }
        return (.xmlNamespace, "cet espace de noms est mal déclaré ou mal employé", nil)
    }

    private typealias Row = (code: xmlParserErrors, rule: FeedRule, message: String, hint: String?)

    private static let table: [Row] = [
        (XML_ERR_DOCUMENT_EMPTY, .xmlEmpty, "le document ne contient aucun élément", nil),
        (
            XML_ERR_DOCUMENT_END, .xmlMalformed,
            "du texte ou un élément suit l’élément racine, ou le document s’arrête trop tôt", nil
        ),
        (XML_ERR_TAG_NOT_FINISHED, .xmlMalformed, "le document s’arrête avant la fin d’un élément", nil),
        (XML_ERR_GT_REQUIRED, .xmlMalformed, "une balise n’est pas fermée par >", nil),
        (
            XML_ERR_NAME_REQUIRED, .xmlMalformed, "un nom est attendu ici",
            "écrire &lt; pour le signe < et &amp; pour l’esperluette"
        ),
        (
            XML_ERR_ENTITYREF_SEMICOL_MISSING, .xmlMalformed, "une esperluette n’est pas échappée",
            "écrire &amp; pour l’esperluette"
        ),
        (XML_ERR_LT_REQUIRED, .xmlMalformed, "le signe < est attendu ici", nil),
        (XML_ERR_LT_IN_ATTRIBUTE, .xmlMalformed, "le signe < est interdit dans un attribut", "écrire &lt;"),
        (XML_ERR_ATTRIBUTE_NOT_STARTED, .xmlMalformed, "la valeur d’un attribut n’est pas entre guillemets", nil),
        (
            XML_ERR_ATTRIBUTE_NOT_FINISHED, .xmlMalformed, "la valeur d’un attribut n’est pas fermée par un guillemet",
            nil
        ),
        (XML_ERR_ATTRIBUTE_WITHOUT_VALUE, .xmlMalformed, "un attribut n’a pas de valeur", nil),
        (XML_ERR_ATTRIBUTE_REDEFINED, .xmlMalformed, "un attribut est donné deux fois", nil),
        (XML_ERR_SPACE_REQUIRED, .xmlMalformed, "une espace est attendue ici", nil),
        (XML_ERR_EQUAL_REQUIRED, .xmlMalformed, "le signe = est attendu ici", nil),
        (XML_ERR_MISPLACED_CDATA_END, .xmlMalformed, "la suite ]]> est interdite dans un texte", "écrire ]]&gt;"),
        (XML_ERR_CDATA_NOT_FINISHED, .xmlMalformed, "une section CDATA n’est pas fermée par ]]>", nil),
        (XML_ERR_COMMENT_NOT_FINISHED, .xmlMalformed, "un commentaire n’est pas fermé par -->", nil),
        (XML_ERR_HYPHEN_IN_COMMENT, .xmlMalformed, "la suite -- est interdite dans un commentaire", nil),
        (XML_ERR_PI_NOT_FINISHED, .xmlMalformed, "une instruction n’est pas fermée par ?>", nil),
        (
            XML_ERR_RESERVED_XML_NAME, .xmlMalformed,
            "la déclaration <?xml …?> n’est permise qu’au tout début du document",
            "ôter ce qui la précède, espaces et lignes vides compris"
        ),
        (XML_ERR_XMLDECL_NOT_FINISHED, .xmlMalformed, "la déclaration <?xml …?> n’est pas fermée", nil),
        (
            XML_ERR_VERSION_MISSING, .xmlMalformed, "la déclaration <?xml …?> ne dit pas la version",
            "écrire <?xml version=\"1.0\"?>"
        ),
        (XML_ERR_UNKNOWN_VERSION, .xmlMalformed, "cette version de XML n’existe pas", "écrire <?xml version=\"1.0\"?>"),
        (XML_ERR_INVALID_CHAR, .xmlCharacter, "ce caractère est interdit en XML", "l’ôter"),
        (XML_ERR_INVALID_CHARREF, .xmlCharacter, "cette référence désigne un caractère interdit en XML", "l’ôter"),
        (
            XML_ERR_INVALID_ENCODING, .xmlEncoding, "ces octets ne sont pas ceux de l’encodage déclaré",
            "enregistrer le fichier en UTF-8"
        ),
        (XML_ERR_UNKNOWN_ENCODING, .xmlEncoding, "l’encodage déclaré est inconnu", "enregistrer le fichier en UTF-8"),
        (
            XML_ERR_UNSUPPORTED_ENCODING, .xmlEncoding, "l’encodage déclaré est inconnu",
            "enregistrer le fichier en UTF-8"
        ),
        (XML_ERR_ENCODING_NAME, .xmlEncoding, "le nom de l’encodage est mal écrit", "écrire encoding=\"UTF-8\""),
        (
            XML_I18N_CONV_FAILED, .xmlEncoding, "ces octets ne sont pas ceux de l’encodage déclaré",
            "enregistrer le fichier en UTF-8"
        ),
        (XML_ERR_ENTITY_LOOP, .xmlEntity, "une entité se contient elle-même", nil),
    ]
}
