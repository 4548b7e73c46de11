/// Words of quantity (Grevisse et Goosse, *Le bon usage*, §§ 431–434, 607).
extension QuantityScan {
    /// Nouns of quantity after *un*, *une*: the group agrees with its complement.
    static let collectives: WordSet = [
        "dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine",
        "centaine", "millier", "million", "milliard", "demi-douzaine", "demi-million", "demi-milliard", "majorité",
        "minorité", "poignée", "nombre", "multitude", "infinité", "kyrielle", "foule", "quantité", "flopée",
        "myriade", "ribambelle", "tas", "maximum", "minimum",
    ]
    /// *des milliers de*, *plusieurs dizaines de*, *les 3 millions de*.
    static let pluralCollectives: WordSet = [
        "dizaines", "douzaines", "quinzaines", "vingtaines", "trentaines", "centaines", "milliers", "millions",
        "milliards", "quantités", "tas",
    ]
    /// After a number.
    static let scales: WordSet = [
        "million", "millions", "milliard", "milliards", "millier", "milliers", "dizaines", "douzaines", "centaines",
    ]
    /// Adverbs of quantity, longest first; *bien* takes *des*.
    static let adverbs = PhraseTable([
        ["un", "peu", "plus"], ["un", "peu", "moins"], ["de", "plus", "en", "plus"], ["de", "moins", "en", "moins"],
        ["pas", "mal"], ["pas", "assez"], ["un", "peu"], ["très", "peu"], ["trop", "peu"], ["assez", "peu"],
        ["bon", "nombre"], ["grand", "nombre"], ["beaucoup", "trop"], ["beaucoup", "plus"], ["beaucoup", "moins"],
        ["bien", "plus"], ["bien", "moins"], ["bien", "trop"], ["nettement", "plus"], ["nettement", "moins"],
        ["largement", "plus"], ["nettement", "trop"], ["encore", "plus"], ["encore", "moins"], ["toujours", "plus"],
        ["toujours", "moins"], ["légèrement", "plus"], ["légèrement", "moins"], ["sensiblement", "plus"],
        ["infiniment", "plus"], ["autrement", "plus"], ["considérablement", "plus"], ["moitié", "moins"],
        ["beaucoup"], ["peu"], ["trop"], ["assez"], ["tant"], ["autant"], ["tellement"], ["nombre"], ["quantité"],
        ["davantage"], ["suffisamment"], ["insuffisamment"], ["énormément"], ["plein"], ["combien"], ["plus"],
        ["moins"], ["bien"],
    ])
    /// Shares of a whole: they agree with a whole that has its determiner (*la moitié des clients*), and are plain
    /// nouns elsewhere (*un quart d’heure*, *un tiers de confiance*, *une partie de cartes*).
    static let shares: WordSet = [
        "moitié", "partie", "part", "tiers", "quart", "quarts", "majorité", "minorité", "plupart", "cinquième",
        "cinquièmes", "sixième", "sixièmes", "huitième", "huitièmes", "dixième", "dixièmes", "centième", "centièmes",
    ]
    static let feminineShares: WordSet = ["moitié", "partie", "part", "majorité", "minorité", "plupart"]
    /// What may stand between the article and the share: *une écrasante majorité*, *les deux tiers*.
    static let shareAdjectives: WordSet = [
        "grande", "bonne", "large", "petite", "infime", "écrasante", "majeure", "plus", "forte", "faible", "importante",
        "courte", "nette", "immense", "simple", "vaste", "grosse", "première", "seconde", "deuxième", "dernière",
        "bon", "petit", "premier", "dernier", "grand",
    ]
    /// What may stand before *nombre*, *centaine*, *foule*.
    static let collectiveAdjectives: WordSet = [
        "grand", "grande", "bonne", "bon", "petite", "petit", "large", "certain", "certaine", "faible", "infime",
        "très", "trop", "plus", "assez", "important", "importante", "simple", "énorme", "vaste", "immense", "gros",
        "grosse", "demi", "second", "autre",
    ]
    /// What may follow *nombre*: *un nombre croissant de*.
    static let numberAdjectives: WordSet = [
        "croissant", "important", "record", "limité", "restreint", "impressionnant", "considérable", "élevé",
        "inhabituel", "inconnu", "indéterminé", "incalculable", "significatif", "anormal", "conséquent", "réduit",
        "variable", "suffisant", "insuffisant", "exceptionnel",
    ]
    /// What may stand before a number.
    static let hedges = PhraseTable([
        ["un", "peu", "plus", "de"], ["un", "peu", "moins", "de"], ["pas", "moins", "de"], ["de", "l’", "ordre", "de"],
        ["un", "peu", "plus", "d’"], ["un", "peu", "moins", "d’"], ["pas", "moins", "d’"], ["pas", "plus", "de"],
        ["pas", "plus", "d’"], ["bien", "plus", "de"], ["beaucoup", "plus", "de"], ["largement", "plus", "de"],
        ["nettement", "plus", "de"], ["aux", "alentours", "de"], ["aux", "environs", "de"], ["autour", "de"],
        ["autour", "d’"], ["plus", "de"], ["moins", "de"], ["près", "de"], ["plus", "d’"], ["moins", "d’"],
        ["près", "d’"], ["au", "moins"], ["au", "plus"], ["au", "maximum"], ["au", "minimum"], ["au", "total"],
        ["jusqu’", "à"], ["tout", "au", "plus"], ["environ"], ["quelque"], ["quelques"], ["presque"],
        ["les", "quelque"], ["ces", "quelque"], ["ses", "quelque"], ["leurs", "quelque"], ["à", "peine"],
        ["quasiment"], ["exactement"], ["seulement"], ["les", "quelques"], ["ces", "quelques"], ["ses", "quelques"],
        ["les", "près", "de"], ["les", "plus", "de"], ["tous", "les"], ["toutes", "les"], ["tous", "ces"],
        ["toutes", "ces"], ["les"], ["ces"], ["ses"], ["leurs"], ["nos"], ["vos"], ["mes"], ["tes"], ["entre"],
    ])
    static let wholeDeterminers: WordSet = ["ses", "leurs", "ces", "nos", "vos", "mes", "tes"]
    static let singularWholes: WordTable<Gender?> = [
        "son": nil, "sa": .feminine, "ce": .masculine, "cet": .masculine, "cette": .feminine, "notre": nil,
        "votre": nil, "leur": nil,
    ]
    /// Pronouns for a whole: *la plupart d’entre eux*.
    static let wholePronouns: WordSet = ["eux", "elles", "nous", "vous"]
}
