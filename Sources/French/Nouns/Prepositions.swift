/// Prepositions, which end what varies in a noun group.
enum Prepositions {
    static let all: Set<String> = [
        "de", "d’", "du", "des", "à", "au", "aux", "en", "sur", "par", "pour", "contre", "sans", "avec", "dans",
        "entre", "vers", "chez", "sous", "lors", "depuis", "pendant", "durant", "avant", "après", "dès", "via", "hors",
        "malgré", "selon", "parmi", "envers", "jusqu’", "jusque", "outre", "près", "afin", "auprès", "face", "grâce",
        "suite", "dont", "qui", "que", "qu’", "où", "et", "ou", "ni", "mais", "car", "comme", "ainsi",
        "notamment", "y", "concernant", "ayant", "étant", "rendant", "sauf", "hormis", "voire", "puis", "quant",
        "lorsque", "lorsqu’", "quand", "si", "afin",
    ]

    static func opensComplement(_ word: String) -> Bool { all.contains(word.lowercased()) }
}

/// Adjectives that usually stand before their noun, in every form (Grevisse et Goosse, *Le bon usage*, §§ 327–329).
enum AdjectivesBefore {
    static let bases: [String] = [
        "nouveau", "grand", "petit", "gros", "bon", "mauvais", "nombreux", "même", "autre", "premier", "dernier",
        "second", "ancien", "vieux", "jeune", "beau", "double", "long", "large", "haut", "bas", "faux", "vrai",
        "simple", "seul", "principal", "certain", "grave", "lourd", "bref", "court", "prochain", "vaste", "véritable",
        "fort", "faible", "léger", "éventuel", "actuel", "récent", "important", "multiple", "rare", "divers",
        "différent", "ultime", "énième", "triple", "meilleur", "pire", "moindre", "sérieux", "léger", "plein",
        "soudain", "brusque", "rapide", "lent", "possible", "présumé", "immense", "énorme", "fameux",
        "tel", "quelconque", "propre", "inévitable", "fréquent", "incessant", "brutal", "soi-disant", "prétendu",
        "innombrable", "sévère", "violent", "vif", "profond", "discret", "modeste", "minuscule", "piètre",
        "bon", "demi", "deux", "trois", "ex", "futur", "faible", "mystérieux", "curieux",
        "impressionnant", "spectaculaire", "gigantesque", "considérable", "sérieux", "infime", "ample", "prestigieux",
        "célèbre", "puissant", "étrange", "difficile", "timide", "relatif", "puissant", "lourd", "significatif",
    ]

    static let forms: Set<String> = {
        var forms: Set<String> = ["nouvel", "vieil", "bel", "fol", "mol"]
        for base in bases {
            for gender in Gender.allCases {
                for number in Number.allCases { forms.insert(AdjectiveForm.inflect(base, Agreement(gender, number))) }
            }
        }
        return forms
    }()

    /// The masculine singular of a form: *nouvelles* → *nouveau*.
    static func base(of form: String) -> String? {
        bases.first { base in
            Gender.allCases.contains { gender in
                Number.allCases.contains { AdjectiveForm.inflect(base, Agreement(gender, $0)) == form }
            }
        }
    }

    /// Ordinals count too: *une deuxième panne*.
    static func contains(_ word: String) -> Bool {
        forms.contains(word) || word.hasSuffix("ième") || word.hasSuffix("ièmes")
    }
}
