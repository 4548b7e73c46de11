public import Diagnostics
public import French

/// An incident as its record states it: read, checked, with the places of its facts.
///
/// Keys of the record are given in comments, as `impact.usagers`. Nothing here is worded: Writing does that.
public struct Incident: Sendable, Hashable {
    /// `id`, else the file's name without extension: `[a-z0-9-]+`, stable for ever once published.
    public var identifier: String
    /// As named to the user.
    public var file: String
    /// `service`: a slug of services.yaml.
    public var service: Service
    /// `organisation`: a slug of services.yaml; by default the service's.
    public var organisation: Actor
    /// `nature`
    public var nature: Nature
    /// `evenement`: what the closure, accident, error or sabotage was, in a noun of its own: *un déraillement*.
    public var event: NounGroup?
    /// `prestataire`: who failed the organisation.
    public var provider: Speaker?
    /// `gravite`: its word or its digit.
    public var severity: Severity
    /// `etat`
    public var state: State
    /// `fuseau`, by default the newsroom's.
    public var zone: Zone
    /// Whether hours need « heure de Paris » or « heure locale »: the organisation lives in another zone, the record is in
    /// another than the newsroom’s, or `preciser_fuseau: oui`.
    public var namesZone: Bool
    /// Whether ``zone`` is the newsroom’s: hours of another are those of the place, « heure locale ».
    public var isInHomeZone: Bool
    /// `publication`, in ``zone``.
    public var publication: LocalDateTime
    /// `vu_le`, by default the last point's date, else the publication. Nothing later leaks in.
    public var pointOfView: LocalDateTime

    /// `debut`
    public var start: ApproximateMoment?
    /// `fin`: unstated while ongoing.
    public var end: Known<ApproximateMoment>
    /// `retablissement_prevu`: while ongoing.
    public var expectedEnd: Known<ApproximateMoment>
    /// `prochain_point`: when the next live update is due.
    public var nextUpdate: ApproximateMoment?
    /// `lieu`: where it happened, when that is not where the service is.
    public var place: PrepositionalGroup?
    /// `detection`
    public var detection: Event?
    /// `reconnaissance`, else the first such step of `chronologie`.
    public var acknowledgement: Event?
    /// `explication`, else the first such step of `chronologie`.
    public var explanation: Event?
    /// `chronologie`, as written.
    public var steps: [Step]

    /// `impact`
    public var impact: Impact
    /// `cause`
    public var cause: Known<Cause>
    /// `hypotheses`
    public var hypotheses: [Hypothesis]
    /// `revendication`: of an attack or of a leak.
    public var claim: Claim?
    /// `ecarte`: what a source denies.
    public var ruledOut: [Denial]
    /// `remedes`: what the organisation did or is doing.
    public var remedies: [Clause]
    /// `excuses`
    public var apology: Known<Apology>
    /// `compensation`
    public var compensation: Known<Compensation>
    /// `conseils`
    public var advice: [Advice]
    /// `enquete`
    public var inquiry: [Clause]
    /// `suites`: announced or still to come.
    public var outlook: [Clause]
    /// `contexte`
    public var context: [Clause]
    /// `faits`: any established fact that has no key of its own, under its `rubrique`.
    public var otherFacts: [Clause]
    /// `nouvelle`: what the article is written for, before anything else.
    public var news: Clause?
    /// `chiffres`
    public var figures: [ReportedFigure]
    /// `antecedents`
    public var antecedents: [Antecedent]
    /// `citations`
    public var quotes: [Quote]

    /// `etabli: non`: an attack or a leak that is only alleged, or that its victim denies.
    public var isEstablished = true

    /// `notifications`: the authorities that were told, or will be.
    public var notifications: [Notification] = []
    /// `dpo`: how to reach the data protection officer, as printed.
    public var dataOfficer: String?
    /// `contact`: whom to ask, as printed.
    public var contact: String?

    /// `points`: live updates, as written.
    public var updates: [Update]
    /// `corrections`
    public var corrections: [Correction]
    /// `ornement`
    public var ornament: Ornament
    /// `sources`: at least one.
    public var sources: [Source]
    /// Where each fact stands: path such as `impact.usagers` or `citations[0].texte` → place of its value.
    public var locations: [String: Location]
    /// Whoever of services.yaml its text names, be it within a fact.
    public var acquaintances: [Actor] = []
}

extension Incident.Nature {
    /// Whether an incident of the kind may have a noun of its own: an accident is a derailment or a collision.
    public var mayBeNamed: Bool {
        switch self {
        case .closure, .accident, .error, .sabotage: true
        default: false
        }
    }
}

extension Incident {
    /// `etat`
    public enum State: String, Sendable, Hashable, CaseIterable {
        case ongoing = "en cours"
        case resolved = "résolu"
        case planned = "planifié"
    }

    /// `gravite`
    public enum Severity: Int, Sendable, Hashable, CaseIterable, Comparable {
        /// Nothing that was not announced.
        case information = 0
        /// Under a quarter of an hour, or under 1 % of the users.
        case minor
        /// Under an hour, or one function.
        case moderate
        /// Hours, or the main service.
        case important
        /// More than four hours, a whole country, or personal data at risk.
        case major
        /// People's safety. No ornament, a sober tone.
        case critical

        /// The word of a record.
        public var word: String {
            switch self {
            case .information: "information"
            case .minor: "mineur"
            case .moderate: "modéré"
            case .important: "important"
            case .major: "majeur"
            case .critical: "critique"
            }
        }

        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// `nature`: the kinds of incident.
    public enum Nature: String, Sendable, Hashable, CaseIterable {
        case outage = "panne"
        case slowdown = "ralentissement"
        case degradation = "dégradation"
        case cyberattack = "cyberattaque"
        case dataBreach = "fuite de données"
        case falseAlarm = "fausse alerte"
        case maintenance = "maintenance"
        case fire = "incendie"
        case networkCut = "coupure réseau"
        case ransomware = "rançongiciel"
        case denialOfService = "déni de service"
        case providerFailure = "défaillance d’un prestataire"
        case dataLoss = "perte de données"
        /// Nothing broke: somebody closes it, announced or not.
        case closure = "fermeture"
        /// A derailment, a collision, an explosion: what it does to the service is its effect.
        case accident = "accident"
        /// It went on working, and was wrong.
        case error = "erreur"
        /// Something done to break it, by other means than a computer’s.
        case sabotage = "sabotage"
    }
}
