import French
import Incidents

/// What has been said so far: what the next sentence may leave out, and how it may name things.
///
/// A value: candidates are realized on copies, and only the chosen one's copy is kept.
struct Discourse: Sendable {
    private var past = Past(Story())
    /// What stands until a sentence is kept.
    var story: Story {
        get { past.story }
        set { past = Past(newValue) }
    }

    /// Entities named in full since the last heading.
    var named: EntitySet = []
    /// How each entity was last called.
    var lastForm: EntityMap<ReferringForm> = [:]
    /// Entities whose last mention was a pronoun: the next one names them.
    var pronouns: EntitySet = []
    var mentions: EntityMap<Agreement> = [:]
    var others: [Agreement] = []
    var subject: Entity?
    /// The day the story stands on: hours of that day are given without it.
    var day: CalendarDate?
    /// Sentences that an hour may stand from its day: one where sentences come in order of weight, not of time.
    var dayReaches = 4
    /// The day all of it fell on, once named: no hour of that day names it again.
    var onlyDay: CalendarDate?
    /// The year last named nearby: dates of that year go without it.
    private(set) var year: Int?
    private var sentencesSinceYear = 0
    /// Whether that day is the first of a night: the next day is not *le lendemain* of it.
    var isNight = false
    /// Whether that day was named in this paragraph.
    var isDayOfParagraph = false
    /// Whether *le même jour* has served in this paragraph, and how often in all.
    var saidSameDay = false { didSet { if saidSameDay { sameDayCount += 1 } } }
    private var sameDayCount = 0
    /// Whether *le même jour* may serve: once a paragraph, twice an article, and not right under an intertitre.
    var maySaySameDay: Bool { !saidSameDay && sameDayCount < 2 && !opensSection }
    /// Nights named in full, *dans la nuit du 3 au 4 mars*, by their evening, and the last of them.
    private var nights: [CalendarDate: Int] = [:]
    private var lastNight: CalendarDate?
    /// Days the body has named in full, by their weekday, the last of each.
    var namedDays: [Int: CalendarDate] = [:]
    /// Whether no sentence of the paragraph was told yet.
    var opensParagraph = true
    /// Whether no sentence was told yet since the intertitre.
    var opensSection = true
    var isZoneNamed = false
    /// How often the body has named the day it began, and whether it has called it otherwise.
    var ownDayCount = 0
    var saidOwnDay = false
    /// *Le lendemain* serves once.
    var saidNextDay = false
    /// How often each entity was mentioned: designations take turns by it.
    var mentionCount: EntityMap<Int> = [:]
    /// Actors whose name was explained, by name.
    var introduced: Set<String> = []
    /// Others than the entities, named in full since the last heading.
    var namedActors: Set<String> = []
    /// Actors whose name was met where there was no room to explain it: it is too late now.
    var unexplained: Set<String> = []
    /// Whether this sentence names the users.
    var mentionsUsers = false
    /// Sentences since a day was last said.
    var sentencesSinceDay = 0
    /// Who the last attributed sentence was attributed to.
    var lastSource: String?
    /// The noun group that is the subject of this sentence.
    var groupSubject: SubjectGroup?
    /// The last subject of a sentence that has several.
    var lastOfSeveral: SubjectGroup?
    /// Where things were said, as printed.
    var channels: Set<String> = []
    /// Speech verbs of the last quotes, newest last.
    var speechVerbs: [String] = []
    /// How often each person was named: in full, with the function, the first time only.
    var persons: [String: Int] = [:]
    /// Who was named as *un pirate*, *un expert*, and spoke.
    var speakers: Set<String> = []
    /// Speakers already quoted in this article.
    var quoted: Set<String> = []
    /// Whose words this sentence gives.
    var speaker: String?
    /// How often each connective was used, and whether the last sentence opened with one.
    var connectives: [String: Int] = [:]
    /// What was worked into a sentence about something else, by its path.
    var woven: Set<String> = []
    /// The last moment named, and how many sentences ago.
    var lastMoment: ApproximateMoment?
    var sentencesSinceMoment = 0

    func isMet(_ name: String) -> Bool { introduced.contains(name) || unexplained.contains(name) }

    /// Closes the sentence: what was said in it is now what was said before.
    mutating func endSentence(_ story: inout Story) {
        opensParagraph = false
        opensSection = false
        sentencesSinceDay += 1
        sentencesSinceYear += 1
        sentencesSinceMoment += 1
        story.previousMentionsUsers = mentionsUsers
        mentionsUsers = false
        story.previousSpeaker = speaker
        speaker = nil
        story.previousSubject = subject
        story.previousMentions = mentions
        story.previousOthers = others
        story.previousGroupSubject = groupSubject
        groupSubject = nil
        story.previousLastOfSeveral = lastOfSeveral
        lastOfSeveral = nil
        mentions = [:]
        others = []
        subject = nil
    }

    /// After an intertitre names start anew: readers scan.
    mutating func startSection() {
        named = []
        namedActors = []
        story.startSection()
        lastSource = nil
        lastMoment = nil
        year = nil
        opensSection = true
        if sentencesSinceDay > Self.dayIsRemembered { day = nil }
    }

    /// Sentences after which a reader no longer knows what day the story stands on.
    private static let dayIsRemembered = 8

    /// A paragraph opens with a name: no pronoun reaches across the blank.
    mutating func startParagraph() {
        story.startParagraph()
        opensParagraph = true
        isDayOfParagraph = false
        saidSameDay = false
        lastSource = nil
        if sentencesSinceYear > Self.yearIsRemembered { year = nil }
    }

    /// Sentences after which a new paragraph names its year again.
    private static let yearIsRemembered = 4

    /// A date was given with its year, or its year went without saying.
    mutating func stands(in year: Int?) {
        self.year = year
        sentencesSinceYear = 0
    }

    /// Whether another year was named right before: beyond, a date is of the reader’s own.
    func isBesideAnotherYear(than view: Int) -> Bool {
        year.map { $0 != view } ?? false && sentencesSinceYear <= 1
    }

    /// Whether a date of another year than the article’s would be taken for one of the year last named: a day would, right
    /// behind that year where it is the incident’s; *en février*, *le 3 décembre* of an earlier one are the reader’s own.
    func implies(yearOf moment: ApproximateMoment, of incident: Int?, seenFrom view: Int) -> Bool {
        guard let year = moment.year, year != view else { return true }
        return moment.day != nil && year == incident && sentencesSinceYear <= 1
    }

    /// A night was named in full.
    mutating func name(night evening: CalendarDate) {
        nights[evening, default: 0] += 1
        lastNight = evening
    }

    /// Whether a night was named in full twice, and no other since.
    func isKnown(night evening: CalendarDate) -> Bool { lastNight == evening && nights[evening, default: 0] >= 2 }

    /// The nights that were named above, in the standfirst.
    mutating func recall(nightsOf other: Discourse) {
        nights = other.nights
        lastNight = other.lastNight
    }

    /// The night it began was named above: that is enough there.
    mutating func recall(night evening: CalendarDate) {
        nights[evening] = 2
        lastNight = evening
    }
}

/// A noun group or a name that was a subject, behind one reference.
final class SubjectGroup: Sendable {
    let words: String
    let agreement: Agreement
    /// Whether it is a name, of which one says *il* and never *ce dernier*.
    let isName: Bool

    init(_ group: NounGroup) {
        words = group.text
        agreement = group.agreement
        isName = false
    }

    init(_ actor: Actor) {
        words = actor.name
        agreement = actor.agreement
        isName = true
    }

    init(_ person: NamedPerson) {
        words = person.name
        agreement = Agreement(person.gender, .singular)
        isName = true
    }

    func isSame(as other: SubjectGroup?) -> Bool { other.map { $0.words == words && $0.isName == isName } ?? false }
}

/// One way to call an entity.
enum ReferringForm: Sendable, Hashable {
    case name
    case designation(Int)
    case pronoun
}
