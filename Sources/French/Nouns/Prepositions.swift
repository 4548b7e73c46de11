/// Prepositions, which end what varies in a noun group.
enum Prepositions {
    static let all: WordSet = [
        "de", "d’", "du", "des", "à", "au", "aux", "en", "sur", "par", "pour", "contre", "sans", "avec", "dans",
        "entre", "vers", "chez", "sous", "lors", "depuis", "pendant", "durant", "avant", "après", "dès", "via", "hors",
        "malgré", "selon", "parmi", "envers", "jusqu’", "jusque", "outre", "près", "afin", "auprès", "face", "grâce",
        "suite", "dont", "qui", "que", "qu’", "où", "et", "ou", "ni", "mais", "car", "comme", "ainsi",
        "notamment", "y", "concernant", "ayant", "étant", "rendant", "sauf", "hormis", "voire", "puis", "quant",
        "lorsque", "lorsqu’", "quand", "si", "afin",
    ]

    static func opensComplement(_ word: String) -> Bool { all.contains(word.lowered) }
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

    /// Every form with its masculine singular; of two that share a form, the first.
    private static let forms = WordTable(
        bases.reversed().flatMap { base in AdjectiveForm.forms(base).map { ($0, base) } })
    private static let beforeVowel: WordSet = ["nouvel", "vieil", "bel", "fol", "mol"]

    /// The masculine singular of a form: *nouvelles* → *nouveau*.
    static func base(of form: String) -> String? { forms[form] }

    /// Ordinals count too: *une deuxième panne*.
    static func contains(_ word: String) -> Bool {
        forms[word] != nil || beforeVowel.contains(word) || word.ends(in: "ième") || word.ends(in: "ièmes")
    }
}
