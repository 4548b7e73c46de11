import French

/// The sentences that were kept, and what the last of them was about.
struct Story: Sendable {
    /// Countable facts told in the body.
    var told: PathSet = []
    /// Sentences so far, by the hash of their words.
    var said: Set<UInt64> = []
    /// Sentences of the standfirst, which the lead does not say again, by the hash of their words.
    var standfirst: Set<UInt64> = []
    /// What the standfirst told.
    var toldInStandfirst: PathSet = []
    /// Whether the incident was introduced above: what is told next speaks of *la panne*.
    var knowsIncident = false
    /// Whether the sentence before tells what came before what was said of it.
    var looksBack = false
    /// Whether that it goes on was said.
    var saysItLasts = false
    /// Formulations the standfirst used: the body says the same in others, if it can.
    var usedInStandfirst: Set<Planner.Use> = []
    /// Formulations already used, which an article never uses twice for the same slot if it can help it.
    var used: Set<Planner.Use> = []
    var openings: [Opening] = []
    /// How often each verb of a formulation has served, by its stem.
    var verbs: [String: Int] = [:]
    /// Those of the sentence before.
    var previousVerbs: Set<String> = []
    /// The slot last told.
    var previousSlot: String?
    /// The entry of the record it told, if that was one of a list.
    var previousPath: String?
    /// Whether that stood before what was told, *qui* **avaient pris** *feu*; nil of a state.
    var previousIsEarlier: Bool?
    /// The step it told, if it told one.
    var previousStep: String?
    /// Whether that was one of the return to normal.
    var previousRecovers = false
    /// Whether it tells what befell people in an accident or a fire.
    var previousOfVictims = false
    /// The sentence before.
    var previousTokens: [Token] = []
    /// Who the previous sentence was about, and whom it mentioned.
    var previousSubject: Entity?
    var previousMentions: EntityMap<Agreement> = [:]
    /// What those are, besides service and organisation, whom the previous sentence names.
    var previousRivals: Set<RivalNames.Kind> = []
    /// The tense of its first verb.
    var previousTense: Tense?
    /// Other noun groups of the previous sentence, which a pronoun could be taken to mean.
    var previousOthers: [Agreement] = []
    /// The noun group that was the subject of the previous sentence, and the last of several.
    var previousGroupSubject: SubjectGroup?
    var previousLastOfSeveral: SubjectGroup?
    var previousMentionsUsers = false
    var previousSpeaker: String?
    /// Who the sentence before names as its source.
    var previousSource: String?
    /// Who the last three sentences name as theirs, since the intertitre.
    private(set) var recentSources: [String?] = []
    /// What the last two sentences are about.
    private(set) var recentSubjects: [SubjectKey?] = []
    /// Joined sentences in a row, so far.
    var joinedInARow = 0
    /// What parts the clauses of the last sentence, and of the one before.
    var lastLink: Junction.Link?
    var previousLink: Junction.Link?

    /// - Parameter isMore: whether it is the sentence before, told with more.
    mutating func note(source: String?, isMore: Bool) {
        if isMore, !recentSources.isEmpty { recentSources.removeLast() }
        recentSources = recentSources.suffix(2) + [source]
    }

    /// - Parameter isMore: whether it is the sentence before, told with more.
    mutating func note(subject: SubjectKey?, isMore: Bool) {
        if isMore, !recentSubjects.isEmpty { recentSubjects.removeLast() }
        recentSubjects = recentSubjects.suffix(1) + [subject]
    }

    mutating func startSection() {
        recentSubjects = []
        recentSources = []
        previousSubject = nil
        previousMentions = [:]
        previousGroupSubject = nil
    }

    mutating func startParagraph() {
        previousSubject = nil
        previousGroupSubject = nil
        previousLastOfSeveral = nil
        previousSpeaker = nil
        previousSource = nil
        previousMentionsUsers = false
        lastLink = nil
        previousLink = nil
    }
}

/// The story behind one reference: every attempt at the next sentence copies it.
final class Past: Sendable {
    let story: Story

    init(_ story: Story) {
        self.story = story
    }
}
