/// Plurals that no rule gives (Grevisse et Goosse, *Le bon usage*, §§ 519–530).
enum PluralExceptions {
    private static let rows: [(singular: String, plural: String)] = [
        ("œil", "yeux"), ("ciel", "cieux"), ("aïeul", "aïeux"), ("monsieur", "messieurs"), ("madame", "mesdames"),
        ("mademoiselle", "mesdemoiselles"), ("bonhomme", "bonshommes"), ("gentilhomme", "gentilshommes"),
        ("porte-parole", "porte-parole"), ("rendez-vous", "rendez-vous"), ("pare-feu", "pare-feu"),
        ("hors-bord", "hors-bord"),
        ("chef-d’œuvre", "chefs-d’œuvre"), ("eau-de-vie", "eaux-de-vie"), ("black-out", "black-out"),
        ("check-up", "check-up"), ("coupe-feu", "coupe-feu"), ("après-midi", "après-midi"), ("tout", "tous"),
        ("statu quo", "statu quo"), ("demi-heure", "demi-heures"), ("demi-journée", "demi-journées"),
        ("tête-à-tête", "tête-à-tête"), ("mot-dièse", "mots-dièse"),
        ("face-à-face", "face-à-face"), ("laissez-passer", "laissez-passer"), ("mi-temps", "mi-temps"),
        ("coupe-circuit", "coupe-circuit"), ("grand-mère", "grands-mères"), ("timbre-poste", "timbres-poste"),
        ("post-mortem", "post-mortem"), ("plug-in", "plug-in"), ("wi-fi", "wi-fi"), ("Wi-Fi", "Wi-Fi"),
        ("station-service", "stations-service"), ("assurance-vie", "assurances-vie"), ("pause-café", "pauses-café"),
        ("chat-bot", "chat-bots"), ("back-office", "back-offices"), ("hot-line", "hot-lines"), ("start-up", "start-up"),
        ("e-mail", "e-mails"), ("week-end", "week-ends"), ("data", "data"), ("haut-parleur", "haut-parleurs"),
        ("fac-similé", "fac-similés"),
        ("lave-linge", "lave-linge"), ("lave-vaisselle", "lave-vaisselle"), ("sèche-linge", "sèche-linge"),
        ("gratte-ciel", "gratte-ciel"), ("chasse-neige", "chasse-neige"), ("aide-mémoire", "aide-mémoire"),
        ("porte-monnaie", "porte-monnaie"), ("casse-tête", "casse-tête"), ("abat-jour", "abat-jour"),
        ("pare-brise", "pare-brise"), ("open", "open"), ("tous", "tous"),
    ]
    static let plurals = WordTable(rows.map { ($0.singular, $0.plural) })
    /// Of two with the same plural, the first.
    static let singulars = WordTable(rows.reversed().map { ($0.plural, $0.singular) })
    /// *-al* → *-als*.
    static let als: WordSet = [
        "bal", "cal", "carnaval", "cérémonial", "chacal", "choral", "festival", "nopal", "pal", "récital", "régal",
        "serval", "sisal", "aval", "étal", "copal", "gavial", "santal", "narval", "val", "corral", "mistral", "trial",
        "floréal", "prairial", "germinal", "idéal", "final", "natal", "deal", "goal", "emmental", "rorqual", "quetzal",
        "futsal", "revival", "tonal",
    ]
    /// *-au*, *-eu* → *-s*.
    static let plainAu: WordSet = ["landau", "sarrau", "bleu", "pneu", "émeu", "enfeu", "unau", "berimbau"]
    static let ailToAux: WordSet = [
        "bail", "corail", "émail", "fermail", "soupirail", "travail", "télétravail", "vantail", "ventail", "vitrail",
        "gemmail",
    ]
    static let ouToOux: WordSet = ["bijou", "caillou", "chou", "genou", "hibou", "joujou", "pou", "ripou"]
}

/// Words that make compounds and how they vary (Grevisse et Goosse, §§ 531–542).
enum CompoundParts {
    /// A verb form first: the compound does not vary.
    static let verbs: WordSet = [
        "porte", "garde", "coupe", "pare", "perce", "lave", "ouvre", "essuie", "brise", "casse", "cache", "chasse",
        "gratte", "abat", "passe", "trouble", "tire", "presse", "sèche", "couvre", "laissez", "cessez", "rabat",
        "protège", "compte", "aide", "tue", "pique", "remue", "souffre", "trompe", "vide", "monte", "lance",
        "allume", "lève", "pèse", "accroche", "chauffe", "marque", "amuse", "gâte", "crève", "mange", "croque",
        "cure", "fume", "hache", "pince", "pousse", "ramasse", "rince", "saute", "taille", "tourne", "attrape",
        "appuie", "arrache", "balance", "bouche", "cale", "chausse", "emporte", "épluche", "grille", "lèche", "prie",
        "réveille", "serre", "sert", "souffle", "abaisse", "traîne", "vole", "faire", "savoir", "laissé",
    ]
    /// Prefixes and invariable words first: only the second part varies.
    static let invariable: WordSet = [
        "sous", "sur", "non", "anti", "ex", "vice", "mini", "demi", "semi", "mi", "télé", "e", "auto", "contre",
        "après", "avant", "arrière", "inter", "intra", "extra", "ultra", "super", "micro", "macro", "multi", "post",
        "pré", "pro", "quasi", "radio", "électro", "entre", "en", "bio", "cyber", "crypto", "hors", "sans",
        "tout", "self", "best", "flash", "live", "start", "check", "chat", "back", "data", "big", "web",
        "hot", "wi", "trans", "co", "nord", "sud", "méta", "nouveau", "plus", "moins", "néo", "para", "politico",
        "socio",
    ]
}

/// Nouns used as modifiers that do not vary: *des pannes réseau*, *des sites web*.
enum InvariableModifiers {
    static let words: WordSet = [
        "web", "internet", "wi-fi", "wifi", "réseau", "client", "serveur", "open", "source", "low", "cost", "cloud",
        "standard", "papier",
        "maison", "radio", "vidéo", "audio", "qualité", "minute", "express", "hors", "service", "type",
        "production", "données", "usager", "grand", "temps", "orange", "marron", "nature",
        "surprise", "marathon", "choc", "record", "éclair", "bêta", "alpha", "fleuve", "data", "business", "relais",
        "satellite", "télécom", "télécoms", "ligne",
        "entreprise", "électricité", "énergie", "santé", "sécurité", "maintenance", "incident", "kraft", "premium",
        "plus", "bis", "ter", "super", "pro",
    ]
}
