public import French

/// One of `citations`.
public struct Quote: Sendable, Hashable {
    /// Path in the record, for provenance.
    public var path: String
    /// `texte`: without guillemets; ends with its own stop when it is a sentence.
    public var text: String
    /// `auteur`
    public var author: Speaker
    /// `date`
    public var date: ApproximateMoment?
    /// `canal`: *sur sa page d’état*, *dans un communiqué*.
    public var channel: PrepositionalGroup?
    /// `role`
    public var role: Role?
    /// `langue_origine`: BCP 47, when the text is a translation.
    public var originalLanguage: String?
    /// `original`: the words that were translated.
    public var original: String?

    /// `role`: what the words do.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case acknowledgement = "reconnaissance"
        case cause = "cause"
        case apology = "excuses"
        case explanation = "explication"
        case reaction = "réaction"
        case advice = "conseil"
        case denial = "démenti"
        case announcement = "annonce"
    }
}

/// `excuses`
public struct Apology: Sendable, Hashable {
    /// `auteur`: by default the organisation.
    public var author: Speaker
    /// `motif`: *la gêne occasionnée*.
    public var reason: NounGroup?
    /// `a`: *ses clients*.
    public var recipients: NounGroup?
    /// `date`
    public var date: ApproximateMoment?
    /// `canal`
    public var channel: PrepositionalGroup?
    /// `certitude`
    public var certainty: Certainty
}

/// `compensation`
public struct Compensation: Sendable, Hashable {
    /// `texte`: *un mois d’abonnement*.
    public var text: NounGroup
    /// `beneficiaires`: *les abonnés touchés*.
    public var beneficiaries: NounGroup?
    /// `date`
    public var date: ApproximateMoment?
    /// `selon`
    public var source: Speaker?
}

/// One of `conseils`.
public struct Advice: Sendable, Hashable {
    /// Path in the record, for provenance.
    public var path: String
    /// `action`: *changer de mot de passe*.
    public var action: InfinitiveGroup
    /// `a`: *les clients des cinq banques*.
    public var recipients: NounGroup?
    /// `selon`: by default the organisation.
    public var source: Speaker
}

/// One of `points`: a live update, the author's words.
public struct Update: Sendable, Hashable {
    /// `id`: `[a-z0-9-]+`, unique in the record.
    public var identifier: String
    /// `date`
    public var date: LocalDateTime
    /// `texte`: paragraphs separated by `\n`.
    public var text: String
}

/// One of `corrections`.
public struct Correction: Sendable, Hashable {
    /// `date`
    public var date: LocalDateTime
    /// `texte`: paragraphs separated by `\n`.
    public var text: String
}

/// `ornement`: the author's own flourishes, printed as they stand, never generated; refused at severity 5.
public struct Ornament: Sendable, Hashable {
    /// `titre`
    public var title: String?
    /// `attaque`
    public var lead: String?
    /// `chute`
    public var closing: String?
    /// `intertitres`
    public var headings: [String] = []
}

/// One of `sources`.
public struct Source: Sendable, Hashable {
    /// `nom`
    public var name: String
    /// `url`: absolute.
    public var url: String?
}
