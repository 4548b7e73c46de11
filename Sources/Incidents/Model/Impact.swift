public import French

/// `impact`: what was touched, and what was not.
public struct Impact: Sendable, Hashable {
    /// `portee`
    public var scope: Scope?
    /// `lieux`: *aux États-Unis*, *en France*, *dans plusieurs communes*.
    public var places: [PrepositionalGroup] = []
    /// `usagers`: *de nombreux utilisateurs*.
    public var users: NounGroup?
    /// `touches`: how many.
    public var affectedCount: Known<ReportedFigure> = .unstated
    /// `composants`: what did not work.
    public var components: [NounGroup] = []
    /// `appareils`: from what it could not be used: *l’ordinateur*, *la PS5*.
    public var devices: [NounGroup] = []
    /// `usages`: what users could not do: *publier un message*.
    public var uses: [InfinitiveGroup] = []
    /// `symptomes`: each with its subject.
    public var symptoms: [Clause] = []
    /// `consequences`: what followed for users, others, or the world.
    public var consequences: [Clause] = []
    /// `epargnes`: what went on working.
    public var spared: [Spared] = []
    /// `dependants`: services and customers downstream.
    public var dependents: [NounGroup] = []
    /// `donnees`
    public var data: DataImpact?
    /// `bilan_humain`
    public var casualties: Casualties?

    /// `portee`
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        case worldwide = "mondiale"
        case national = "nationale"
        case regional = "régionale"
        case local = "locale"
    }
}

/// One of `epargnes`.
public enum Spared: Sendable, Hashable {
    /// A thing: *le service d’opposition*.
    case group(NounGroup, source: Speaker?, path: String)
    /// A clause: {sujet: certains jeux, action: rester jouables hors connexion}.
    case clause(Clause)

    public var path: String {
        switch self {
        case .group(_, _, let path): path
        case .clause(let clause): clause.path
        }
    }
}

/// `impact.donnees`
public struct DataImpact: Sendable, Hashable {
    /// `categories`: *les adresses électroniques*.
    public var categories: [NounGroup] = []
    /// `statut`: what became of them.
    public var status: Status?
    /// `epargnees`: *les mots de passe*.
    public var spared: [NounGroup] = []
    /// `personnes`: how many are concerned.
    public var people: Known<ReportedFigure> = .unstated
    /// `perdues`: what could not be recovered; `aucune` when nothing was lost.
    public var lost: Known<[NounGroup]> = .unstated
    /// `selon`
    public var source: Speaker?

    /// `statut`
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case exposed = "exposées"
        case stolen = "dérobées"
        case published = "publiées"
        case encrypted = "chiffrées"
        case deleted = "effacées"
        case altered = "altérées"
        case stale = "obsolètes"
    }
}

/// `impact.bilan_humain`: before any technical figure.
public struct Casualties: Sendable, Hashable {
    /// `morts`
    public var deaths: Known<PeopleCount> = .unstated
    /// `disparus`: whom nobody has found.
    public var missing: Known<PeopleCount> = .unstated
    /// `blesses`
    public var injured: Known<PeopleCount> = .unstated
    /// `evacues`
    public var evacuated: Known<PeopleCount> = .unstated
    /// `selon`
    public var source: Speaker?
}
