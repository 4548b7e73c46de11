/// Nouns set after another as adjectives (Grevisse et Goosse, *Le bon usage*, § 541; Académie, « Noms apposés »).
enum AppositiveNouns {
    /// Those that can be said of the noun itself vary: *des mots clés*, *des sites pirates* (the words are keys).
    static let varying: WordSet = [
        "clé", "clef", "phare", "pirate", "pilote", "témoin", "cible", "modèle", "fantôme", "charnière", "vedette",
        "mère", "sœur", "frontière", "leader", "limite", "piège", "dortoir", "refuge", "robot", "butoir", "poubelle",
        "suicide", "espion", "miroir", "citerne", "école", "tampon", "test", "jumeau", "jumelle", "ami", "candidat",
        "membre", "fournisseur", "hôte", "cube",
    ]

    /// Those that name what it is about or like do not: *des pannes réseau*, *des attaques éclair*.
    static func isInvariable(_ word: String) -> Bool {
        InvariableModifiers.words.contains(word) || AdjectiveTables.invariable.contains(word)
    }
}

/// Adjective and noun that make one word in the mind: they keep *des* (Grevisse et Goosse, § 584, b).
enum LexicalisedCompounds {
    private static let pairs: WordSet = [
        "jeunes filles", "jeunes gens", "jeunes femmes", "jeunes hommes", "jeunes pousses", "jeunes mariés",
        "jeunes retraités", "petits pois", "petites annonces", "petits déjeuners", "petits fours", "petits boulots",
        "petites mains", "petits porteurs", "petits commerçants", "grands magasins", "grandes surfaces",
        "grandes écoles", "grands ensembles", "grands patrons", "grands prix", "gros mots", "gros titres",
        "gros œuvres",
        "gros porteurs", "faux amis", "faux pas", "faux frais", "faux positifs", "faux négatifs", "faux papiers",
        "hauts fonctionnaires", "hauts débits", "hauts fourneaux", "hauts plateaux", "hauts lieux", "premiers secours",
        "premiers soins", "premiers ministres", "premières dames", "longs métrages", "courts métrages",
        "moyens métrages", "bonnes affaires", "bons plans", "beaux quartiers", "beaux jours", "vieilles filles",
        "vieux jours", "nouveaux venus", "nouveaux riches", "libres penseurs", "doubles appels", "hauts gradés",
    ]

    static func opens(_ words: [String]) -> Bool {
        words.count > 1 && pairs.contains(words[0].lowered + " " + NounGroup.bare(words[1]))
    }
}
