public import French

/// `cause`
public struct Cause: Sendable, Hashable {
    /// `texte`: *des complications inattendues lors d’un déploiement prévu*.
    public var text: NounGroup
    /// `bref`: for titles: *un déploiement raté*.
    public var short: NounGroup?
    /// `certitude`: by default confirmed.
    public var certainty: Certainty
    /// `selon`
    public var source: Speaker?
    /// `mecanisme`: how the cause led to the incident, in order.
    public var mechanism: [Clause]
}

/// One of `hypotheses`.
public struct Hypothesis: Sendable, Hashable {
    public var path: String
    public var text: NounGroup
    public var source: Speaker?
    public var certainty: Certainty
}

/// One of `ecarte`: what a source denies: *une cyberattaque*.
public struct Denial: Sendable, Hashable {
    public var path: String
    public var text: NounGroup
    public var source: Speaker?
}
