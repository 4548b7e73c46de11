public import French

/// `fait`: a clause. Written as a bare text, it is an infinitive group whose subject is the organisation.
public struct Clause: Sendable, Hashable {
    /// Path in the record, for provenance.
    public var path: String
    /// `action`: *annuler la modification*.
    public var action: InfinitiveGroup
    /// `sujet`: by default the organisation, save in `antecedents` (the service).
    public var subject: Subject
    /// `date`
    public var date: ApproximateMoment?
    /// The end of a period: `date: du 2023-03-11 au 2023-03-12`.
    public var until: ApproximateMoment?
    /// `aspect`: by default an event.
    public var aspect: Aspect
    /// `selon`
    public var source: Speaker?
    /// `certitude`: by default confirmed.
    public var certainty: Certainty
    /// `rubrique`: in `faits`.
    public var rubric: Rubric?
    /// `lieu`
    public var place: PrepositionalGroup?
    /// `canal`: where it was said or done: *sur X*, *par courriel*.
    public var channel: PrepositionalGroup?

    /// `aspect`
    public enum Aspect: String, Sendable, Hashable, CaseIterable {
        /// It happened: *passé composé*.
        case event = "événement"
        /// It lasted, or lasts: *imparfait*, *présent*.
        case state = "état"
    }
}

/// `rubrique`: where a fact without a key of its own is told.
public enum Rubric: String, Sendable, Hashable, CaseIterable {
    case impact
    case cause
    case remedies = "remèdes"
    case advice = "conseils"
    case outlook = "suites"
    case context = "contexte"
    case inquiry = "enquête"
}

/// `sujet`: who or what a clause is about.
public enum Subject: Sendable, Hashable {
    case organisation
    case service
    /// The incident itself.
    case incident
    case actor(Actor)
    /// `{nom, fonction, genre}`: a person.
    case person(NamedPerson)
    /// A noun group: *certains jeux achetés en version numérique*.
    case group(NounGroup)
}

extension Subject {
    /// *Aucune rame*: its verb takes *ne*.
    var deniesItsVerb: Bool { if case .group(let group) = self { group.deniesItsVerb } else { false } }
}

/// `selon`, `auteur`: who says a fact.
public enum Speaker: Sendable, Hashable {
    case organisation
    case service
    case actor(Actor)
    /// `{nom, fonction, genre}`: a person.
    case person(NamedPerson)
    /// A noun group: *un porte-parole*.
    case group(NounGroup)

    /// Whether the words that name it are plural: *les autorités*, of a service or an organisation never asked.
    public var isPlural: Bool {
        switch self {
        case .actor(let actor): actor.agreement.number == .plural
        case .group(let group): group.agreement.number == .plural
        case .organisation, .service, .person: false
        }
    }
}

/// A person who speaks or acts: full name and function at the first mention.
public struct NamedPerson: Sendable, Hashable {
    /// `nom`: first name, then name.
    public var name: String
    /// `fonction`: *le directeur technique de GitHub*.
    public var function: NounGroup?
    /// `genre`
    public var gender: Gender
}

/// `certitude`: what the mood of the verb comes from.
public enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// Indicative.
    case confirmed = "confirmée"
    /// What one party says: attributed.
    case claimed = "affirmée"
    /// Conditional, with a source.
    case probable = "probable"
    /// « évoque », « piste ».
    case hypothetical = "hypothèse"
}
