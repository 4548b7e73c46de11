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

/// `revendication`: who says that he did it.
public struct Claim: Sendable, Hashable {
    /// Path in the record, for provenance.
    public var path: String
    /// `auteur`: *un groupe de pirates*.
    public var author: Speaker
    /// `date`
    public var date: ApproximateMoment?
    /// `canal`: *sur Telegram*.
    public var channel: PrepositionalGroup?
    /// `confirmee`
    public var confirmation: Confirmation
    /// `selon`: who reports it.
    public var source: Speaker?

    /// `confirmee`: what others found of it.
    public enum Confirmation: String, Sendable, Hashable, CaseIterable {
        /// Nothing said.
        case unstated = ""
        case confirmed = "oui"
        /// Nobody confirmed it.
        case unconfirmed = "non"
        /// Whether it is founded is not known.
        case unknown = "inconnu"
    }

    /// Nobody claims an accident.
    static func isPossible(of nature: Incident.Nature) -> Bool {
        switch nature {
        case .cyberattack, .denialOfService, .ransomware, .dataBreach, .sabotage: true
        case .outage, .slowdown, .degradation, .falseAlarm, .maintenance, .fire, .networkCut, .providerFailure,
            .dataLoss, .closure, .accident, .error:
            false
        }
    }

    /// An outage is an outage, whoever boasts of it: it may be claimed where nothing bears that out.
    func isPossibleBoast(of nature: Incident.Nature) -> Bool {
        [.outage, .networkCut, .slowdown, .degradation].contains(nature)
            && [.unconfirmed, .unknown].contains(confirmation)
    }
}

/// One of `ecarte`: what a source denies: *une cyberattaque*.
public struct Denial: Sendable, Hashable {
    public var path: String
    public var text: NounGroup
    public var source: Speaker?
    /// `certitude`: by default confirmed; anything less says only that nothing points to it, for now.
    public var certainty: Certainty = .confirmed
}
