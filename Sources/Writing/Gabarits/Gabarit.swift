public import Diagnostics
public import French

/// The ways to say one thing: every formulation of a slot, in file order.
public struct Slot: Sendable, Hashable {
    /// Lower-case name as `plans.yaml` calls it, for example `attaque`.
    public var name: String
    /// What the slot talks about, and therefore the plane its verbs stand in.
    public var anchor: Anchor
    public private(set) var formulations: [Formulation] = []
    public var location: Location
    /// Formulations that stand under one `##` line, by their place among all.
    private(set) var sections: [Section] = []

    struct Section: Sendable, Hashable {
        var guards: [Guard]
        var formulations: Range<Int>
    }

    init(name: String, anchor: Anchor, location: Location) {
        self.name = name
        self.anchor = anchor
        self.location = location
    }

    mutating func add(_ formulation: Formulation) {
        if let last = sections.indices.last, sections[last].guards == formulation.guards {
            sections[last].formulations = sections[last].formulations.lowerBound..<formulations.count + 1
        } else {
            sections.append(
                Section(guards: formulation.guards, formulations: formulations.count..<formulations.count + 1))
        }
        formulations.append(formulation)
    }
}

/// What the verbs of a slot are dated by. The tense follows from its date against the point of view.
public enum Anchor: String, Sendable, Hashable, CaseIterable {
    /// The incident's own window: past, still open, or to come.
    case incident
    /// A past event of the story: *passé composé*, states in the *imparfait*.
    case recit = "récit"
    /// What holds at the point of view: *présent*.
    case pointOfView = "point de vue"
    /// What will be: *futur*.
    case outlook = "avenir"
    /// What came before the incident: *plus-que-parfait*.
    case antecedent = "antécédent"
    /// The item at hand (a step, a fact, a figure): its own date and aspect decide.
    case item = "fait"
    /// A headline: *présent* whatever the date.
    case headline = "titre"
}

/// A piece of a formulation.
public indirect enum Element: Sendable, Hashable {
    /// Plain French, printed as it stands.
    case text([Token])
    case brace(Brace)
    /// `[…]`: goes when a fact in it is missing; with `?`, also when a fact in it was already told.
    case optional([Element], onlyIfUntold: Bool)
    /// `(a|b)`, and as it is written: what the choice is hashed on.
    case choice([[Element]], source: String)
}

/// What stands between braces, resolved when the file is loaded.
public struct Brace: Sendable, Hashable {
    public var content: Content
    /// Rank among the formulation's braces, in reading order: what a verb's subject is named by.
    public var index: Int
    /// Where the brace opens.
    public var location: Location

    public indirect enum Content: Sendable, Hashable {
        /// `{le service}`, `{de l’organisation}`, `{une panne}`
        case entity(Entity, EntityForm)
        /// `{durée}`, `{depuis début}`, `{de usages, ou}`
        case fact(FactName, preposition: String?, conjunction: String?)
        /// `{ne plus répondre}`, `{annuler:antérieur@organisation}`, `{s’interrompre + de nouveau}`
        case verb(VerbBrace)
        /// `{inaccessible}`, `{connu@fs}`
        case adjective(GabaritAdjective, SubjectReference)
    }
}

/// The three entities of every article, never confused.
public enum Entity: String, Sendable, Hashable, CaseIterable {
    case service
    case organisation
    case incident
}

/// How a gabarit asks for an entity.
public enum EntityForm: Sendable, Hashable {
    /// With its article, after a preposition or none: `{le service}`, `{du service}`, `{par l’organisation}`.
    case definite(preposition: String?)
    /// `{une panne}`: the incident, introduced.
    case indefinite(preposition: String?)
    /// `{lieu du service}`: where one is when one uses it (*sur Twitter*, *à la SNCF*).
    case locative
    /// `{nom du service}`: the full name, whatever was said before.
    case fullName(preposition: String?)
    /// `{nom nu du service}`: the same without its article, as a title has it before a colon (*Site du Sénat : …*).
    case bareName
}

/// A verb in its dictionary form with what the author says of it.
public struct VerbBrace: Sendable, Hashable {
    /// `ne plus répondre`, or `dire` with a class of speech verbs.
    public var infinitive: String
    /// The same, parsed once when the file is loaded.
    public var verb: GabaritVerb
    /// Class of `{dire:…}`, nil for an ordinary verb.
    public var speech: String?
    public var plane: Plane?
    public var adverb: String?
    /// `:incise`: verb before subject.
    public var isIncise: Bool
    public var subject: SubjectReference
}

/// The plane a verb stands in when it is not its slot's (the roles of the gabarit language).
public enum Plane: String, Sendable, Hashable, CaseIterable {
    /// A past state: *imparfait*; still true: *présent*.
    case state = "état"
    /// Before the moment told: *plus-que-parfait* in a story, *passé composé* beside a present.
    case anterior = "antérieur"
    case antecedent = "antécédent"
    /// A state at a given hour: *imparfait* (« n’était toujours pas rétabli à 14 heures »).
    case pointOfView = "point_de_vue"
    /// After the moment told: *conditionnel* in a story, *futur* beside a present.
    case ulterior = "ultérieur"
    /// In a clause that depends on a past verb: *imparfait*.
    case dependent = "dépendant"
    case subjunctive = "subjonctif"
    /// True at any time: *présent*.
    case permanent
    /// An event of the story beside a present: *passé composé*.
    case story = "récit"
    /// Not established: *conditionnel*.
    case conditional = "conditionnel"
    /// A past event that is not established: *conditionnel passé*.
    case conditionalPast = "conditionnel_passé"
    case infinitive = "infinitif"
}

extension VerbBrace {
    /// *Être*, *rester*, *devenir*, *sembler*: an adjective after them agrees with their subject.
    var isCopula: Bool {
        let scalars = infinitive.unicodeScalars
        let start = scalars.lastIndex { $0 == " " || $0 == "’" }.map(scalars.index(after:)) ?? scalars.startIndex
        return Self.copulas.contains(String(infinitive[start...]))
    }

    private static let copulas: Set<String> = [
        "être", "rester", "devenir", "sembler", "redevenir", "demeurer", "paraître",
    ]
}

/// What a verb or an adjective agrees with.
public enum SubjectReference: Sendable, Hashable {
    /// The brace at this index among the formulation's braces, in reading order.
    case brace(Int)
    case entity(Entity)
    /// `@usagers`: a fact that is a noun group.
    case fact(FactName)
    /// The noun group after the verb: the speaker of an *incise*.
    case following
    /// `@fs`, `@mp`…: a noun written in plain words.
    case literal(feminine: Bool, plural: Bool)
}
