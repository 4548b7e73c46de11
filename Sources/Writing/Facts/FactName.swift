import French

/// The closed list of facts a gabarit may name, each under its French name.
///
/// None of them is an infinitive, an adjective or a participle, so that a brace reads one way only.
public enum FactName: String, Sendable, Hashable, CaseIterable {
    // Time
    case duration = "durée"
    /// The same in round figures, for titles and leads.
    case roundDuration = "durée_ronde"
    case day = "jour"
    case dayShort = "jour_bref"
    /// *le 20 octobre 2025*, in the title of a document.
    case dayDated = "jour_daté"
    /// *2012*, of what began in another year than that of the article, for its title.
    case year = "année"
    case dayPart = "moment"
    case start = "début"
    case end = "fin"
    case period = "période"
    /// From which day to which, for a title.
    case periodShort = "période_brève"
    case expectedEnd = "retour"
    case pointOfView = "point_de_vue"
    /// How long an open incident has lasted, in days: *dix jours*.
    case age = "âge"
    case nextUpdate = "prochain_point"
    /// *le 11/03 à 19 h 01*, for short messages; *depuis 19 h 01*.
    case startDigits = "début_chiffré"
    case sinceStartDigits = "depuis_chiffré"
    case endDigits = "fin_chiffrée"
    case sinceEndDigits = "depuis_fin_chiffrée"
    /// *le 20/03 de 15 h à 17 h*
    case periodDigits = "période_chiffrée"
    /// *15 h 13*
    case durationDigits = "durée_chiffrée"
    case expectedEndDigits = "retour_chiffré"
    case nextUpdateDigits = "prochain_point_chiffré"
    case detection = "détection"
    case detector = "détecteur"
    case acknowledgement = "reconnaissance"
    /// The day an organisation told of a leak that nobody knew of, where that is the news.
    case revelation = "révélation"
    case revelationChannel = "canal_révélation"
    case acknowledgementDelay = "délai"
    case acknowledgementChannel = "canal_reconnaissance"
    case explanation = "explication"
    case explanationChannel = "canal_explication"
    /// Who gave it.
    case explainer = "explicateur"

    // Short messages
    /// Who sends one, by the shortest name.
    case sender = "émetteur"
    /// The service, where its name is not the sender’s, without the sender’s.
    case serviceShort = "service_bref"
    /// *noms, adresses et IBAN*
    case dataShort = "catégories_brèves"

    // Impact
    case scope = "portée"
    case extent = "étendue"
    case places = "lieux"
    /// When the quote at hand was said: it comes with the quote, and is no fact of its own.
    case quoteDate = "date_citation"
    /// Where it happened, when elsewhere.
    case site = "endroit"
    /// Up to its first comma, for a title: *à Lac-Mégantic*, of *à Lac-Mégantic, au Québec*.
    case siteShort = "endroit_bref"
    /// What is left of it where the service’s own explanation names the town: *en Savoie*.
    case siteWide = "endroit_large"
    /// The town it closes on: *Brétigny-sur-Orge*, of *en gare de Brétigny-sur-Orge*.
    case town = "ville"
    case users = "usagers"
    case affected = "touchés"
    case uses = "usages"
    /// The first of them, where there is no room for all.
    case firstUse = "usage"
    case symptoms = "symptômes"
    case components = "composants"
    case devices = "appareils"
    case spared = "épargnés"
    case dependents = "dépendants"
    /// Those of them that a title names: *Snapchat, Fortnite, Roblox…*
    case knownDependents = "dépendants_connus"
    /// The same, of more, where a sentence says that there are others: *notamment* **Snapchat, Fortnite et Roblox**.
    case notableDependents = "dépendants_notables"
    case dataCategories = "catégories"
    /// Of many kinds of data, the one whose loss costs most.
    case dataSensitive = "catégorie_sensible"
    case dataSpared = "données_épargnées"
    case dataPersons = "personnes"
    case dataLost = "données_perdues"
    case dataSource = "source_données"
    case affectedSource = "source_touchés"
    case casualtiesSource = "source_bilan"
    case dead = "morts"
    case injured = "blessés"
    case missing = "disparus"
    case evacuated = "évacués"

    // Cause, remedies, what follows
    case cause
    case causeShort = "cause_brève"
    case causeSource = "source_cause"
    /// Who failed the organisation.
    case provider = "prestataire"
    case apologyReason = "motif"
    case apologyDate = "date_excuses"
    case apology = "excuses"
    case apologyAuthor = "excusant"
    case apologyRecipients = "excusés"
    case apologyChannel = "canal_excuses"
    case compensation
    case beneficiaries = "bénéficiaires"
    case compensationDate = "date_compensation"
    case advice = "conseils"
    /// Who gives it, when it is one.
    case adviser = "conseilleur"
    case remedies = "remèdes"
    case dataOfficer = "dpo"
    case contact
    case detectionDelay = "délai_détection"
    case quotes = "citations"
    case steps = "étapes"
    case antecedents = "antécédents"
    /// What is only alleged, by its bare noun, for who claims or denies it: *une fuite de données*.
    case allegation = "allégation"
    case rank = "rang"
    case rankWindow = "fenêtre"
    case ornamentTitle = "titre_auteur"
    case ornamentLead = "attaque_auteur"
    case ornamentClose = "chute_auteur"

    // The item at hand
    case subject = "sujet"
    case action
    case passive = "passif"
    /// What an act came to, for an intertitre: *une enquête ouverte*, whoever opened it.
    case result = "résultat"
    /// What was or will be made, where the words name it for the first time: *un rapport complet*.
    case object = "objet"
    case date
    case source
    case place = "lieu"
    case text = "texte"
    case firstSentence = "première_phrase"
    case otherSentences = "suite"
    case author = "auteur"
    case role = "fonction"
    case channel = "canal"
    case language = "langue"
    case figure = "chiffre"
    /// What the figure is, when its action is *être*: *hors ligne*.
    case attribute = "attribut"
    case gap = "écart"
    case previous = "précédent"
    case reason = "raison"
    /// What whoever gives the cause rules out: *une panne de réseau, et non* **une cyberattaque**.
    case rival = "contre_cause"
    /// What is denied, as a negation has it: *il n’y a pas eu* **de demande de rançon**.
    case absence
    /// The same as whoever denies it has it: *exclut* **toute compromission**.
    case wholeReason = "toute_raison"
    case itemDuration = "temps"
    case recipients = "destinataires"
    /// What the same befell after, and when: *le nord a retrouvé le courant dans la matinée,* **le centre à midi**.
    case nextSubject = "sujet_suivant"
    case nextDate = "date_suivante"
    case link = "lien"
    /// What is tied to the incident, or not: *cet incendie*; with the incident, *les deux pannes*.
    case linkTerms = "termes"
    /// The incident beside it, where another could be meant: *la panne de décembre*.
    case linkedIncident = "incident_lié"

    /// Its place among all cases: an enumeration without payloads is stored as one (Swift, *Type Layout*, “C-Like Enums”).
    var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    static let named = WordTable(allCases.map { ($0.rawValue, $0) })

    /// True for where something was said.
    var isChannel: Bool {
        self == .channel || self == .acknowledgementChannel || self == .explanationChannel
            || self == .apologyChannel
    }

    /// True for the facts of an item (a quote, a step, a figure…), which have a value only while one is at hand.
    var belongsToItem: Bool {
        switch self {
        case .subject, .action, .passive, .result, .object, .date, .source, .place, .text, .firstSentence,
            .otherSentences, .author,
            .role, .channel, .language, .figure, .attribute, .gap, .previous, .reason, .rival,
            .absence, .wholeReason, .nextSubject, .nextDate,
            .itemDuration:
            true
        default: false
        }
    }
}
