/// Fixed phrases of a verb and a determined noun whose noun is no free object: *prendre la parole* has no passive, nor
/// can another noun take its place.
///
/// Grevisse et Goosse, *Le bon usage*, §§ 230 and 772 (locutions verbales; absence de passif); Académie, 9th edition,
/// under each noun.
enum VerbalLocutions {
    /// *Présenter ses excuses*, *perdre sa place*: nobody does so with another’s.
    static func holdsPossessive(_ verb: String, _ noun: String?) -> Bool {
        noun.map { own[verb]?.contains($0) ?? false } ?? false
    }

    private static let own: [String: Set<String>] = [
        "adresser": ["excuses", "remerciements", "regrets", "condoléances"],
        "annoncer": ["intention"], "donner": ["accord", "avis", "démission"], "exprimer": ["regrets", "soutien"],
        "faire": ["apparition", "entrée", "preuves", "retour"], "gagner": ["vie"],
        "présenter": ["condoléances", "excuses", "regrets"], "reprendre": ["activité", "cours", "esprits", "travail"],
        "poursuivre": ["activité", "route", "travail"], "perdre": ["emploi", "sang-froid", "vie"],
    ]

    private static let nouns: WordTable<[String]> = [
        "prendre": [
            "la main", "la parole", "le relais", "la relève", "la suite", "la tête", "la fuite", "la route", "le large",
            "la mer", "le dessus", "les devants", "le pas", "le parti", "le temps", "l’habitude", "la peine",
            "la mesure",
            "la forme", "la place", "la direction", "la poussière", "le train", "l’avion", "les armes", "le pli",
            "l’eau", "du retard", "du temps", "de l’ampleur", "de l’avance", "du recul", "de la hauteur", "un tournant",
            "un virage", "la porte", "le maquis", "le contre-pied", "l’ascendant", "l’avantage", "les choses",
            "le pouls", "le feu",
        ],
        "reprendre": [
            "la main", "la parole", "la route", "le dessus", "le contrôle", "les rênes", "le flambeau", "la mer",
            "du service", "des couleurs",
        ],
        "donner": [
            "la priorité", "la parole", "le ton", "le change", "l’exemple", "la main", "le jour", "du fil",
            "le feu vert",
            "la mesure", "l’impression", "l’occasion", "du temps",
        ],
        "passer": ["la main", "le relais", "le cap", "la barre", "l’éponge", "la nuit", "la journée", "un cap"],
        "céder": ["la place", "la parole", "le pas", "du terrain"],
        "rendre": ["l’âme", "la pareille", "les armes", "la monnaie", "les honneurs"],
        "lancer": ["un appel", "l’appel", "des appels"],
        "perdre": [
            "la main", "la vie", "la face", "le contrôle", "le fil", "la tête", "le nord", "l’espoir", "du temps",
            "du terrain", "de la vitesse", "de la valeur", "l’équilibre",
        ],
        "garder": ["la main", "le silence", "la tête", "la chambre", "le contrôle", "un œil", "le cap", "la trace"],
        "gagner": ["du temps", "du terrain", "le large", "la partie"],
        "trouver": ["la mort", "le temps", "le sommeil", "la parade"],
        "voir": ["le jour", "la lumière"],
        "tourner": ["la page", "le dos"],
        "jeter": ["l’éponge", "le gant", "l’ancre", "un froid"],
        "tenir": ["la route", "le choc", "le coup", "la corde", "le cap", "la distance", "les délais"],
        "mettre": [
            "la main", "le cap", "les voiles", "la pression", "les bouchées", "un terme", "le nez", "le doigt",
            "les pieds",
        ],
        "jouer": ["un rôle", "le jeu", "la montre", "la transparence", "la prudence", "la carte"],
        "courir": ["le risque", "un risque", "des risques", "un danger"],
        "battre": ["le rappel", "de l’aile", "le plein"],
        "accuser": ["un retard", "du retard", "des retards", "une baisse", "une hausse", "une perte", "le coup"],
        "marquer": ["le pas", "une pause", "un arrêt", "le coup"],
        "observer": ["une pause", "un silence"],
        "porter": ["le deuil", "les stigmates", "la trace", "la marque", "du fruit"],
        "fermer": ["la marche", "les yeux"], "ouvrir": ["la voie", "la marche", "le feu", "les yeux", "l’œil"],
        "tirer": ["la sonnette", "la couverture", "la leçon", "les leçons", "des leçons", "un trait"],
        "présenter": ["un risque", "des risques", "un danger", "un intérêt", "une faille", "des failles", "un défaut"],
        "offrir": ["un intérêt"], "poser": ["un problème", "des problèmes"],
        "toucher": ["le fond"], "changer": ["la donne"], "joindre": ["les deux bouts"],
        "monter": ["la garde"], "quitter": ["la route", "les lieux", "la scène"],
        "retrouver": ["le chemin", "le sommeil", "le calme"], "rejoindre": ["les rangs"],
        "sauver": ["la mise", "la face"],
        "souffler": ["le chaud"], "suivre": ["le mouvement", "la cadence"],
        "vivre": ["un calvaire", "un enfer", "un cauchemar"], "sentir": ["le vent"],
        "sortir": ["la tête"],
    ]

    /// - Parameter object: the words of the object.
    static func contains(_ infinitive: String, _ object: [String]) -> Bool {
        guard let phrases = nouns[infinitive] else { return false }
        let text = WordScanner.joined(object)
        return phrases.contains { text == $0 || text.hasPrefix($0 + " ") || text.hasPrefix($0 + ",") }
    }
}
