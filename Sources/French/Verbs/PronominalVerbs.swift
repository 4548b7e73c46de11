/// Pronominal verbs whose *se* is no direct object, so that the participle does not agree: *se sont succédé*.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 953–954; Académie, *Questions de langue*, accord du participe passé.
enum PronominalVerbs {
    /// *se* is always indirect.
    static let invariable: WordSet = [
        "succéder", "plaire", "complaire", "déplaire", "rire", "sourire", "parler", "nuire", "suffire", "mentir",
        "ressembler", "convenir", "téléphoner", "survivre", "entre-nuire", "écrire", "répondre", "désobéir", "obéir",
        "appartenir", "résister", "demander", "reprocher", "figurer", "jurer", "subvenir", "redemander",
    ]
    /// *se* is indirect and a direct object follows: *elle s’est attiré des critiques*. *des*, *du* after them are
    /// articles.
    static let withObject: WordSet = [
        "accorder", "adjuger", "arroger", "attirer", "donner", "fixer", "imposer", "infliger", "octroyer", "offrir",
        "partager", "permettre", "poser", "procurer", "réserver", "approprier", "échanger", "transmettre", "envoyer",
        "faire", "payer", "acheter", "assigner", "renvoyer", "répartir", "disputer", "aliéner", "créer", "constituer",
        "adresser", "allouer", "aménager", "attribuer", "bâtir", "communiquer", "concilier", "épargner", "éviter",
        "forger",
        "ménager",
        "verser", "distribuer", "confectionner", "fabriquer", "voler",
    ]
    /// With these words after the verb, *se* is indirect: *elle s’est rendu compte*, *elle s’est dit que*, *elle s’est
    /// promis de*; but *elle s’est dite prête*, *elle s’est imposée*.
    static let invariableBefore: WordTable<[String]> = [
        "rendre": ["compte"], "faire": ["jour", "fort"], "donner": ["rendez-vous", "raison", "jusqu’"],
        "dire": ["que", "qu’"], "imaginer": ["que", "qu’"], "promettre": ["de", "d’", "que", "qu’"],
        "permettre": ["de", "d’"], "interdire": ["de", "d’"], "proposer": ["de", "d’"],
    ]
    /// The words of ``invariableBefore`` that belong to the verb itself.
    static let fixedTails: WordSet = ["compte", "jour", "fort", "rendez-vous", "raison"]
    /// *s’en vouloir*: *ils s’en sont voulu*.
    static let invariableWithEn: WordSet = ["vouloir"]
}
