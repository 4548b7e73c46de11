public import Diagnostics

/// Everything that can be wrong with the files of a newsroom. The raw value is the stable identifier an editor sees,
/// searches and cites; ``explanation`` is its entry in the documentation.
public enum Problem: String, Sendable, Hashable, CaseIterable {
    // The bytes
    case unreadableFile = "fichier-illisible"
    case fileTooLarge = "fichier-trop-gros"
    case encoding = "encodage"
    case forbiddenCharacter = "caractere-interdit"
    case emptyFile = "fichier-vide"
    // YAML
    case syntax = "syntaxe-yaml"
    case unfinishedMerge = "fusion-inachevee"
    case severalDocuments = "plusieurs-documents"
    case duplicateKey = "cle-en-double"
    case anchor = "ancre-yaml"
    case tag = "etiquette-yaml"
    case compositeKey = "cle-composee"
    case commaInBraces = "virgule-dans-accolades"
    case commentInText = "commentaire-dans-texte"
    // The shape
    case unknownKey = "cle-inconnue"
    case missingKey = "cle-manquante"
    case emptyValue = "valeur-vide"
    case groupTooLong = "groupe-trop-long"
    case unexpectedType = "type-inattendu"
    case unknownValue = "valeur-inconnue"
    case stateNotAllowed = "etat-inadmis"
    case exclusiveKeys = "cles-incompatibles"
    case schemaVersion = "version-du-schema"
    // Values
    case number = "nombre-invalide"
    case identifier = "identifiant-invalide"
    case address = "adresse-invalide"
    case nounGroup = "groupe-nominal"
    case infinitiveGroup = "groupe-infinitif"
    case prepositionalGroup = "complement"
    case unknownActor = "acteur-inconnu"
    case unknownService = "service-inconnu"
    // Time
    case date = "date-invalide"
    case offset = "decalage-horaire"
    case skippedTime = "heure-inexistante"
    case repeatedTime = "heure-ambigue"
    case unknownZone = "fuseau-inconnu"
    // Coherence
    case endBeforeStart = "fin-avant-debut"
    case endWhileOngoing = "fin-incident-en-cours"
    case startNotFuture = "debut-passe"
    case stepOutsideWindow = "etape-hors-periode"
    case afterPointOfView = "fait-posterieur"
    case publishedBeforeEnd = "publication-avant-fin"
    case viewBeforeStart = "point-de-vue"
    case antecedentAfterStart = "antecedent-posterieur"
    case figureWithoutSource = "chiffre-sans-source"
    case figureWithObject = "chiffre-et-objet"
    case promiseOrDeed = "promesse-ou-fait"
    case likelyPromise = "promesse-possible"
    case causeContradicted = "cause-contradictoire"
    case claimOfAccident = "revendication-sans-attaque"
    case nameOfKind = "nom-de-l-incident"
    case ornamentTooGrave = "ornement-interdit"
    case duplicateIdentifier = "identifiant-en-double"
    case originalMissing = "original-absent"
    case ambiguousScope = "portee-ambigue"
    case deathsOfTheIncident = "morts-a-confirmer"
    case stateVerb = "verbe-d-etat"
    case pastOfPlanned = "passe-de-planifie"
    case contestedIncident = "incident-conteste"
    case allegedAndEstablished = "presume-et-etabli"
    // The newsroom
    case newsroomNotFound = "redaction-introuvable"
    case recordNotFound = "enregistrement-introuvable"
    case linkLoop = "lien-en-boucle"
    case changedWhileRead = "fichier-changeant"
    case layout = "mise-en-page"
    case fileExists = "fichier-existant"

    /// A warning is told and the record accepted.
    public var severity: Diagnostic.Severity {
        switch self {
        case .commentInText, .repeatedTime, .originalMissing, .ambiguousScope, .deathsOfTheIncident, .stateVerb,
            .pastOfPlanned, .likelyPromise, .contestedIncident:
            .warning
        default: .error
        }
    }
}

extension Diagnostic {
    init(_ problem: Problem, _ message: String, at location: Location?, hint: String? = nil) {
        self.init(problem.severity, problem.rawValue, message, at: location, hint: hint)
    }
}
