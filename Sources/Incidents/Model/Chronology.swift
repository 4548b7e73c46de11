public import French

/// `detection`, `reconnaissance`, `explication`.
public struct Event: Sendable, Hashable {
    /// Path in the record, for provenance.
    public var path: String
    public var date: ApproximateMoment?
    /// `par`: *les utilisateurs*, *une sonde automatique*.
    public var agent: Subject?
    /// `canal`: *sur sa page d’état*.
    public var channel: PrepositionalGroup?
    /// `auteur`: by default the organisation.
    public var author: Speaker
    /// `selon`
    public var source: Speaker?
}

/// One of `chronologie`: an `etape` of a known kind, or a clause.
public struct Step: Sendable, Hashable {
    /// Path in the record, for provenance.
    public var path: String
    /// `date`: nil when `ecart` is given, or when the order alone is known.
    public var date: ApproximateMoment?
    /// `ecart`: how long after the previous step: *quelques minutes*.
    public var gap: NounGroup?
    public var content: Content
    /// `selon`
    public var source: Speaker?

    public enum Content: Sendable, Hashable {
        /// `etape`
        case kind(Kind)
        /// `action`, `sujet`…
        case clause(Clause)
    }

    /// `etape`
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case firstReports = "premiers signalements"
        case acknowledgement = "reconnaissance"
        case causeFound = "cause identifiée"
        case fix = "correctif"
        case partialRecovery = "rétablissement partiel"
        case relapse = "rechute"
        case worsening = "aggravation"
        case recovery = "rétablissement"
        case explanation = "explication"
    }

    public var kind: Kind? {
        guard case .kind(let kind) = content else { return nil }
        return kind
    }

    public var clause: Clause? {
        guard case .clause(let clause) = content else { return nil }
        return clause
    }
}

/// One of `antecedents`: what happened before. A clause whose subject is by default the service.
public struct Antecedent: Sendable, Hashable {
    public var clause: Clause
    /// `duree`: *23 jours*.
    public var duration: NounGroup?
    /// `lien`: whether it bears on this incident.
    public var link: Link
    /// `cause`
    public var cause: NounGroup?
    /// `details`: what else is known of it.
    public var details: [Clause]
    /// `ecarte`: what it was not.
    public var ruledOut: [Denial]
    /// `citations`: what was said of it.
    public var quotes: [Quote]
    /// `incident`: the identifier of its own record.
    public var incident: String?

    public var path: String { clause.path }
    public var date: ApproximateMoment? { clause.date }

    /// `lien`
    public enum Link: String, Sendable, Hashable, CaseIterable {
        /// Nothing said.
        case unstated = ""
        /// Established that there is none.
        case none = "aucun"
        case established = "établi"
        /// Not established.
        case unknown = "inconnu"
    }
}
