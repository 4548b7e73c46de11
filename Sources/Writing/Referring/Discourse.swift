import French

/// What has been said so far: what the next sentence may leave out, and how it may name things.
///
/// A value: candidates are realized on copies, and only the chosen one's copy is kept.
struct Discourse: Sendable {
    /// Countable facts told in the body, as record paths.
    var told: Set<String> = []
    /// Entities named in full since the last heading.
    var named: EntitySet = []
    /// How each entity was last called.
    var lastForm: EntityMap<ReferringForm> = [:]
    /// Entities whose last mention was a pronoun: the next one names them.
    var pronouns: EntitySet = []
    /// Who the previous sentence was about, and whom it mentioned.
    var previousSubject: Entity?
    var previousMentions: EntityMap<Agreement> = [:]
    /// Other noun groups of the previous sentence, which a pronoun could be taken to mean.
    var previousOthers: [Agreement] = []
    var mentions: EntityMap<Agreement> = [:]
    var others: [Agreement] = []
    var subject: Entity?
    /// The day the story stands on: hours of that day are given without it.
    var day: CalendarDate?
    var isZoneNamed = false
    /// *Le lendemain* serves once.
    var saidNextDay = false
    /// How often each entity was mentioned: designations take turns by it.
    var mentionCount: EntityMap<Int> = [:]
    /// Actors whose name was explained, by name.
    var introduced: Set<String> = []
    /// Whether this sentence, and the one before, names the users.
    var mentionsUsers = false
    var previousMentionsUsers = false
    /// Sentences since a day was last said.
    var sentencesSinceDay = 0
    /// Sentences so far, by the hash of their words.
    var said: Set<UInt64> = []
    /// Who the last attributed sentence was attributed to.
    var lastSource: String?
    /// The noun group that is the subject of this sentence, and of the one before.
    var groupSubject: SubjectGroup?
    var previousGroupSubject: SubjectGroup?
    /// The last subject of a sentence that had several, and of the one before.
    var lastOfSeveral: SubjectGroup?
    var previousLastOfSeveral: SubjectGroup?
    /// Where things were said, as printed.
    var channels: Set<String> = []
    /// Speech verbs of the last quotes, newest last.
    var speechVerbs: [String] = []
    /// How often each person was named: in full, with the function, the first time only.
    var persons: [String: Int] = [:]
    /// Speakers already quoted in this article.
    var quoted: Set<String> = []
    /// Whose words this sentence gives, and the one before.
    var speaker: String?
    var previousSpeaker: String?
    var openings: [Opening] = []
    /// The slot last told.
    var previousSlot: String?
    /// The sentence before.
    var previousTokens: [Token] = []
    /// How often each connective was used, and whether the last sentence opened with one.
    var connectives: [String: Int] = [:]
    /// Joined sentences in a row, so far.
    var joinedInARow = 0
    /// The last moment named, and how many sentences ago.
    var lastMoment: ApproximateMoment?
    var sentencesSinceMoment = 0
    /// Sentences of the standfirst, which the lead does not say again, by the hash of their words.
    var standfirst: Set<UInt64> = []
    /// Formulations the standfirst used: the body says the same in others, if it can.
    var usedInStandfirst: Set<Planner.Use> = []
    /// Formulations already used, which an article never uses twice for the same slot if it can help it.
    var used: Set<Planner.Use> = []

    /// Closes the sentence: what was said in it is now what was said before.
    mutating func endSentence() {
        sentencesSinceDay += 1
        sentencesSinceMoment += 1
        previousMentionsUsers = mentionsUsers
        mentionsUsers = false
        previousSpeaker = speaker
        speaker = nil
        previousSubject = subject
        previousMentions = mentions
        previousOthers = others
        previousGroupSubject = groupSubject
        groupSubject = nil
        previousLastOfSeveral = lastOfSeveral
        lastOfSeveral = nil
        mentions = [:]
        others = []
        subject = nil
    }

    /// After an intertitre names start anew: readers scan.
    mutating func startSection() {
        named = []
        previousSubject = nil
        previousMentions = [:]
        previousGroupSubject = nil
        lastSource = nil
        lastMoment = nil
        if sentencesSinceDay > Self.dayIsRemembered { day = nil }
    }

    /// Sentences after which a reader no longer knows what day the story stands on.
    private static let dayIsRemembered = 8

    /// A paragraph opens with a name: no pronoun reaches across the blank.
    mutating func startParagraph() {
        previousSubject = nil
        previousGroupSubject = nil
        previousLastOfSeveral = nil
        previousSpeaker = nil
        previousMentionsUsers = false
        lastSource = nil
    }
}

/// A noun group that was a subject, behind one reference.
final class SubjectGroup: Sendable {
    let group: NounGroup

    init(_ group: NounGroup) {
        self.group = group
    }
}

/// One way to call an entity.
enum ReferringForm: Sendable, Hashable {
    case name
    case designation(Int)
    case pronoun
}
