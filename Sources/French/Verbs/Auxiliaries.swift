/// Verbs that make their compound tenses with *être* (Grevisse et Goosse, *Le bon usage*, §§ 810–815). Pronominal
/// verbs all do; see ``VerbGroup``.
enum Auxiliaries {
    static let withEtre: WordSet = [
        "accourir", "advenir", "aller", "apparaître", "arriver", "décéder", "demeurer", "descendre", "devenir",
        "échoir", "éclore", "entrer", "intervenir", "monter", "mourir", "naître", "obvenir", "partir", "parvenir",
        "prédécéder",
        "passer", "provenir", "réapparaître", "redescendre", "redevenir", "remonter", "renaître", "rentrer",
        "repartir", "repasser", "ressortir", "rester", "retomber", "retourner", "revenir", "sortir", "survenir",
        "tomber", "venir",
    ]

    /// Those of them that take *avoir* with a direct object: *a sorti un communiqué*, *a descendu la pente*.
    static let both: WordSet = [
        "descendre", "entrer", "monter", "passer", "redescendre", "remonter", "rentrer", "repasser", "ressortir",
        "retourner", "sortir", "tomber",
    ]

    /// Verbs whose sense, and auxiliary, show in the word that follows.
    ///
    /// *convenir de*: to agree (Académie, « être convenu de ») · *passer commande*: an object without article ·
    /// *demeurer rue Monge*: to dwell · *paraître au Journal officiel*: to be published (Grevisse et Goosse, § 812).
    private static let bySense: WordTable<(openings: [String], auxiliary: Auxiliary)> = [
        "convenir": (["de", "d’", "du", "des", "que", "qu’"], .etre),
        "passer": (["commande", "contrat", "outre", "marché", "accord"], .avoir),
        "demeurer": (["rue", "avenue", "chez"], .avoir),
        "paraître": (["dans", "au", "en", "sur", "chez", "le", "ce", "hier", "lundi", "mardi", "jeudi"], .etre),
        "reparaître": (["dans", "au", "en", "sur", "chez"], .etre),
    ]
    /// *avoir* with an object, *être* without: *il a ressuscité une marque*, *la marque est ressuscitée*.
    private static let etreWithoutObject: WordSet = ["ressusciter"]

    /// The auxiliary that the words after a verb ask for; nil when the verb alone decides.
    static func bySense(_ group: VerbGroup, followedBy words: [String]) -> Auxiliary? {
        let infinitive = group.verb.infinitive
        if etreWithoutObject.contains(infinitive) { return group.hasDirectObject ? .avoir : .etre }
        // passer deux heures, passer la nuit: a measure of time is built like an object.
        if infinitive == "passer", TimePhrase.isDuration(words) { return .avoir }
        guard let sense = bySense[infinitive], let first = words.first, sense.openings.contains(first) else {
            return nil
        }
        return sense.auxiliary
    }
}
