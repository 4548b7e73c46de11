/// The groups of keys of a newsroom’s files. The raw value names them in the schema.
enum GroupKind: String, Sendable, Hashable, CaseIterable {
    // A record
    case record = "enregistrement"
    case event = "evenement"
    case kindStep = "etape"
    case factStep = "etape-fait"
    case impact
    case data = "donnees"
    case casualties = "bilan_humain"
    case cause
    case hypothesis = "hypothese"
    case claim = "revendication"
    case denial = "ecarte"
    case spared = "epargne"
    case fact = "fait"
    case announcedFact = "fait-annonce"
    case factWithSubject = "fait-avec-sujet"
    case factWithRubric = "fait-avec-rubrique"
    case antecedent
    case figure = "chiffre"
    case quote = "citation"
    case apology = "excuses"
    case compensation
    case advice = "conseil"
    case notification
    case update = "point"
    case correction
    case ornament = "ornement"
    case source
    case nounGroup = "groupe-nominal"
    case person = "personne"
    // The newsroom
    case settings = "depeche"
    case directory = "services"
    case actor = "acteur"
    case service
    case designation
    case lexicon = "lexique"
    case noun = "nom"

    /// How the reference calls it.
    var title: String {
        switch self {
        case .record: "L’enregistrement"
        case .event: "Un événement"
        case .kindStep: "Une étape d’une sorte connue"
        case .factStep: "Une étape qui est un fait"
        case .impact: "L’impact"
        case .data: "Les données"
        case .casualties: "Le bilan humain"
        case .cause: "La cause"
        case .hypothesis: "Une hypothèse"
        case .claim: "La revendication"
        case .denial: "Ce qui est écarté"
        case .spared: "Ce qui est épargné"
        case .fact: "Un fait"
        case .announcedFact: "Un fait annoncé"
        case .factWithSubject: "Un fait, avec son sujet"
        case .factWithRubric: "Un fait, avec sa rubrique"
        case .antecedent: "Un antécédent"
        case .figure: "Un chiffre"
        case .quote: "Une citation"
        case .apology: "Les excuses"
        case .compensation: "Une compensation"
        case .advice: "Un conseil"
        case .notification: "Une notification"
        case .update: "Un point du direct"
        case .correction: "Une correction"
        case .ornament: "L’ornement"
        case .source: "Une source"
        case .nounGroup: "Un groupe nominal dont on donne le genre"
        case .person: "Une personne"
        case .settings: "depeche.yaml"
        case .directory: "services.yaml"
        case .actor: "Une organisation ou un acteur"
        case .service: "Un service"
        case .designation: "Une désignation"
        case .lexicon: "lexique.yaml"
        case .noun: "Un nom"
        }
    }
}
