/// What verbs take after them, where it changes how a group is read (Grevisse et Goosse, *Le bon usage*, §§ 280–294;
/// *Les verbes français*, J. Dubois et F. Dubois-Charlier).
enum VerbComplements {
    /// *de* after them is a preposition: *disposer des données*, *souffrir du froid*.
    static let withDe: WordSet = [
        "abuser", "accoucher", "bénéficier", "convenir", "décider", "découler", "démissionner", "dépendre",
        "disposer", "discuter", "douter", "débattre", "différer", "dériver", "écoper", "émaner", "hériter", "jouir",
        "naître", "parler", "partir", "profiter", "provenir", "regorger", "répondre", "résulter",
        "revenir", "rire", "souffrir", "sortir", "témoigner", "triompher", "user", "venir", "pâtir",
        "bouger", "arriver", "ressortir", "descendre", "tomber", "disconvenir", "déborder", "procéder",
        "disparaître", "émerger", "surgir", "jaillir", "décoller", "dérailler", "dévier", "répliquer",
    ]
    /// *de* before a singular is a preposition after them, *des* an article: *relever de la justice*, but *relever des
    /// anomalies*.
    static let withDeInSingular: WordSet = [
        "changer", "manquer", "relever", "traiter", "tenir", "juger", "décider",
    ]
    /// They go from one number to another: *passer de 10 à 20 %*.
    static let ofChange: WordSet = [
        "passer", "monter", "descendre", "tomber", "augmenter", "baisser", "chuter", "grimper", "reculer", "progresser",
        "bondir", "croître", "décroître", "diminuer", "varier", "osciller", "aller", "fluctuer", "évoluer", "remonter",
        "redescendre", "repasser", "dégringoler", "décliner", "étendre",
    ]
    /// Their direct object never becomes a subject.
    static let withoutPassive: WordSet = [
        "avoir", "durer", "faire", "coûter", "valoir", "peser", "pouvoir", "devoir", "comporter", "mesurer", "rester",
        "falloir", "savoir", "posséder", "contenir", "représenter", "compter", "totaliser", "constituer", "connaître",
        "devenir", "subir", "essuyer", "entraîner", "nécessiter", "signifier", "encourir", "excéder", "recouvrer",
        "avoisiner", "frôler", "vouloir", "souhaiter", "espérer", "vivre", "traverser", "éprouver", "endurer",
        "risquer",
        "arborer", "revêtir", "égaler", "équivaloir", "englober", "impliquer", "abriter",
        "approcher", "quitter", "rejoindre", "comprendre", "gagner",
    ]
    /// Their infinitive with *à* has the subject for subject, whatever the object: *mettre deux heures à être joignable*,
    /// *avoir du mal à rester debout*.
    static let withSubjectControl: WordSet = [
        "avoir", "mettre", "passer", "éprouver", "rencontrer", "consacrer", "perdre", "gagner", "prendre", "chercher",
        "continuer", "occuper", "employer", "attendre", "connaître",
    ]
    /// They take no object that a verb joined to them could share: *répondre et redémarrer les serveurs*.
    static let withoutObject: WordSet = [
        "tomber", "entrer", "rentrer", "retourner", "passer", "répondre", "fonctionner", "réagir", "agir", "échouer",
        "disparaître", "intervenir", "patienter", "planter", "boguer", "crasher", "cesser", "dysfonctionner",
        "être", "avoir", "pouvoir", "devoir", "travailler", "hésiter", "paniquer", "persister", "durer", "chuter",
        "exploser", "naviguer", "circuler", "réussir", "tarder", "enquêter", "communiquer", "plaider", "grésiller",
        "clignoter", "surchauffer", "dérailler", "chavirer", "sombrer", "couler", "brûler", "trembler", "céder",
    ]
    /// Their complement is an attribute: a negation leaves its article (*ne constitue pas une menace*).
    static let attributive: WordSet = [
        "être", "devenir", "redevenir", "rester", "demeurer", "constituer", "représenter",
    ]

    /// When an adjective beside the object is its attribute.
    enum ObjectAttribute {
        /// *rendre des sites inaccessibles*
        case always
        /// *laisser la porte ouverte*, but *laisser des traces visibles*: beside a definite object only.
        case ofDefinite
    }

    static func objectAttribute(_ infinitive: String) -> ObjectAttribute? {
        if infinitive == "rendre" { return .always }
        return withObjectAttribute.contains(infinitive) ? .ofDefinite : nil
    }

    /// *rendre le site inaccessible*, *tenir informés ses clients*.
    private static let withObjectAttribute: WordSet = [
        "laisser", "juger", "estimer", "croire", "déclarer", "maintenir", "tenir", "garder", "considérer", "réputer",
        "supposer",
    ]
    /// *appeler ses clients à changer leur mot de passe*: the object is the subject of the infinitive.
    static let withObjectControl: WordSet = [
        "appeler", "inviter", "demander", "permettre", "conseiller", "recommander", "empêcher", "contraindre",
        "obliger", "aider", "autoriser", "inciter", "forcer", "interdire", "suggérer", "ordonner", "exhorter",
        "encourager", "enjoindre", "prier", "proposer", "dissuader", "convaincre", "persuader", "pousser", "sommer",
        "charger", "dispenser", "priver", "mettre", "laisser", "condamner", "amener", "habiliter", "accuser",
        "soupçonner", "imposer",
    ]
    /// *à* in the active, *de* in the passive: *ont été contraints de fermer* (J. Hanse, *Nouveau dictionnaire des
    /// difficultés du français moderne*, « contraindre », « forcer », « obliger »).
    static let withDeInPassive: WordSet = ["contraindre", "obliger", "forcer"]

    /// *priver 30 000 abonnés d’accès*: what follows a bare *de* is no part of the object.
    static let withBareOf: WordSet = [
        "priver", "doter", "équiper", "munir", "délester", "amputer", "débarrasser", "vider", "remplir", "dépouiller",
        "déposséder", "gratifier", "assortir", "inonder", "submerger", "bombarder", "sevrer", "purger", "créditer",
        "débiter", "dispenser", "exonérer", "exempter", "accuser", "soupçonner", "suspecter", "menacer", "frapper",
        "taxer", "traiter", "qualifier", "pourvoir", "démunir", "délivrer", "saturer",
    ]
    /// Those of them whose second complement may have its determiner: *priver l’hôpital des données*.
    static let withDeterminedOf: WordSet = [
        "priver", "dépouiller", "déposséder", "débarrasser", "purger", "dispenser", "exonérer", "exempter", "accuser",
        "soupçonner", "suspecter", "sevrer", "démunir", "délivrer",
    ]
    /// *informer les clients de la fuite*: they take an object and *de*.
    static let withOf: WordSet = [
        "informer", "avertir", "prévenir", "aviser", "convaincre", "persuader", "assurer", "notifier", "remercier",
        "féliciter", "prémunir", "absoudre",
    ]
    /// *déconnecter les serveurs du réseau*: *de* before a place is the place left.
    static let ofSeparation: WordSet = [
        "déconnecter", "débrancher", "isoler", "retirer", "exclure", "extraire", "supprimer", "écarter", "éloigner",
        "évacuer", "libérer", "couper", "détacher", "bannir", "radier", "exfiltrer", "rappeler", "effacer", "séparer",
    ]
    /// *exiger du fournisseur des garanties*, *extraire du serveur des fichiers*: *du* names whom or what it comes from.
    static func fromSource(_ infinitive: String) -> Bool {
        ofSeparation.contains(infinitive) || ["exiger", "obtenir", "attendre", "recevoir"].contains(infinitive)
    }

    static let places: WordSet = [
        "réseau", "Internet", "internet", "site", "vente", "marché", "serveur", "système", "plateforme", "liste",
        "circulation", "rayons", "catalogue", "boutique", "magasins", "monde", "reste", "groupe", "train", "trains",
        "rame", "rames", "métro", "tunnel", "avion", "avions", "navire", "ferry", "bâtiment", "immeuble", "hôtel",
        "stade",
    ]
    /// What *de* links to the noun before it rather than to the verb: *les clients de la banque*.
    static let institutions: WordSet = [
        "banque", "hôpital", "entreprise", "société", "groupe", "ville", "mairie", "commune", "région", "département",
        "établissement", "opérateur", "quartier", "pays", "compagnie", "ministère", "université", "enseigne", "marque",
        "agglomération", "métropole", "centre", "hôpitaux", "entreprises", "banques", "communes", "écoles", "lycées",
        "plateforme", "administration", "service", "services", "site", "ligne", "lignes", "canton", "village", "vallée",
    ]
    /// *envoyer à ses clients des messages*: a person concerned, then the object.
    static let withDative: WordSet = [
        "envoyer", "adresser", "imposer", "proposer", "fournir", "donner", "offrir", "accorder", "demander", "verser",
        "transmettre", "communiquer", "livrer", "rembourser", "promettre", "apporter", "infliger", "interdire",
        "causer", "rendre", "distribuer", "présenter", "réclamer", "refuser", "garantir", "expédier", "facturer",
    ]
}
