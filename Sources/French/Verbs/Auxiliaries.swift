/// Verbs that make their compound tenses with *être* (Grevisse et Goosse, *Le bon usage*, §§ 810–815). Pronominal
/// verbs all do; see ``VerbGroup``.
enum Auxiliaries {
    static let withEtre: Set<String> = [
        "accourir", "advenir", "aller", "apparaître", "arriver", "décéder", "demeurer", "descendre", "devenir",
        "échoir", "éclore", "entrer", "intervenir", "monter", "mourir", "naître", "obvenir", "partir", "parvenir",
        "prédécéder",
        "passer", "provenir", "réapparaître", "redescendre", "redevenir", "remonter", "renaître", "rentrer",
        "repartir", "repasser", "ressortir", "rester", "retomber", "retourner", "revenir", "sortir", "survenir",
        "tomber", "venir",
    ]

    /// Those of them that take *avoir* with a direct object: *a sorti un communiqué*, *a descendu la pente*.
    static let both: Set<String> = [
        "descendre", "entrer", "monter", "passer", "redescendre", "remonter", "rentrer", "repasser", "ressortir",
        "retourner", "sortir", "tomber",
    ]
}
