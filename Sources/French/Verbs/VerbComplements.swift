/// What verbs take after them, where it changes how a group is read (Grevisse et Goosse, *Le bon usage*, §§ 280–294;
/// *Les verbes français*, J. Dubois et F. Dubois-Charlier).
enum VerbComplements {
    /// *de* after them is a preposition: *disposer des données*, *souffrir du froid*.
    static let withDe: Set<String> = [
        "abuser", "accoucher", "bénéficier", "changer", "convenir", "décider", "découler", "démissionner", "dépendre",
        "disposer", "discuter", "douter", "débattre", "différer", "dériver", "écoper", "émaner", "hériter", "jouir",
        "manquer", "naître", "parler", "partir", "profiter", "provenir", "regorger", "relever", "répondre", "résulter",
        "revenir", "rire", "souffrir", "sortir", "témoigner", "tenir", "traiter", "triompher", "user", "venir", "pâtir",
        "bouger", "arriver", "ressortir", "descendre", "tomber",
    ]
    /// Their direct object never becomes a subject.
    static let withoutPassive: Set<String> = [
        "avoir", "durer", "faire", "coûter", "valoir", "peser", "pouvoir", "devoir", "comporter", "mesurer", "rester",
        "falloir",
        "savoir", "posséder", "contenir", "représenter", "compter", "totaliser",
    ]
    /// *rendre le site inaccessible*.
    static let withObjectAttribute: Set<String> = [
        "rendre", "laisser", "juger", "estimer", "croire", "déclarer", "maintenir", "garder", "tenir", "trouver",
        "dire",
    ]
    /// *appeler ses clients à changer leur mot de passe*: the object is the subject of the infinitive.
    static let withObjectControl: Set<String> = [
        "appeler", "inviter", "demander", "permettre", "conseiller", "recommander", "empêcher", "contraindre",
        "obliger",
        "aider", "autoriser", "inciter", "forcer", "interdire", "suggérer", "ordonner", "exhorter", "encourager",
        "enjoindre", "prier", "proposer", "dissuader", "convaincre", "persuader", "pousser", "sommer", "charger",
        "dispenser",
        "priver", "mettre", "laisser", "condamner", "amener", "habiliter",
    ]
}
