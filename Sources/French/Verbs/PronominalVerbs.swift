/// Pronominal verbs whose *se* is no direct object, so that the participle does not agree: *se sont succédé*.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 953–954; Académie, *Questions de langue*, accord du participe passé.
enum PronominalVerbs {
    static let invariable: Set<String> = [
        "succéder", "plaire", "complaire", "déplaire", "rire", "sourire", "parler", "nuire", "suffire", "mentir",
        "ressembler", "convenir", "téléphoner", "survivre", "entre-nuire", "écrire", "répondre", "désobéir", "obéir",
        "appartenir", "résister", "échapper",
    ]
    /// *se* is indirect and a direct object follows: *elle s’est attiré des critiques*.
    static let withObject: Set<String> = [
        "accorder", "adjuger", "arroger", "attirer", "donner", "fixer", "imposer", "infliger", "octroyer", "offrir",
        "partager", "permettre", "poser", "procurer", "réserver", "approprier",
    ]
    /// With these words after the verb, *se* is indirect: *elle s’est rendu compte*.
    static let invariableBefore: [String: Set<String>] = [
        "rendre": ["compte"], "faire": ["jour", "l’écho", "fort"], "mettre": ["à dos"], "donner": ["rendez-vous"],
    ]
}
