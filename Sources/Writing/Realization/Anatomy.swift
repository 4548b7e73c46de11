import French
import Incidents

/// The parts of a realized sentence, noted while it is realized and never read back from its words: what joining two
/// sentences, and opening them differently, need to know.
struct Anatomy: Sendable {
    /// Where the grammatical subject begins; what stands before it is a circumstance.
    var subjectStart: Int?
    var subject: SubjectKey?
    /// Where the first finite verb group begins, and its tense.
    var verb: Int?
    var tense: Tense?
    /// Finite verb groups of its own: *a repris son programme* and *la situation est revenue à la normale* are two.
    var verbs = 0
    /// What that verb tells, where it may be told by an infinitive.
    var act: Act?
    /// Where its tokens stand.
    var actPlace: Range<Int>?
    /// Where *selon X* stands, its comma included.
    var source: Range<Int>?
    /// Who is said to say it, even where the name was left out because it had just been given.
    var sourceKey: String?
    /// Who says it, where that is its subject.
    var voice: String?
    /// Who says it, wherever he is named.
    var named: String?
    /// The moments it names, as record facts.
    var dates: FactSet = []
    /// The minute of the latest moment it names, when it is known so closely.
    var minute: Int?
    /// Whether it opens with where something was said.
    var opensWithChannel = false
    /// Whether it opens with a date.
    var opensWithDate = false
    /// Where the last words that say when end.
    var timeEnd: Int?
    /// When the item at hand was, and where the sentence says so; nowhere when that goes without saying.
    var itemDate: ItemDate?
    /// When the words it quotes were said, and where it says so.
    var quoteDate: ItemDate?
    /// Whether its day goes without saying behind the sentence before, and there alone.
    var leavesDay = false
    /// When what it tells was, where that is the day of the sentence before.
    var leftDate: ItemDate?
    /// When what it tells was, said or not.
    var moment: ItemDate? { itemDate ?? leftDate }
    /// Facts it joins; one for a sentence that was not joined.
    var clauses = 1
    /// Where the word stands that joins the last of them to the others.
    var link: Int?
    /// Whether all its verbs stand under one auxiliary.
    var sharesAuxiliary = true
    /// Whether a relative clause was worked into it.
    var hasRelative = false
    /// Whether it ends on what is noted of a figure, with which anything behind it would be read.
    var hasNote = false
    /// Whether one of the facts it joins is what an actor did.
    var joinsAct = false
    /// Whether it tells what an actor did, of which nothing is the contrary.
    var tellsAct: Bool { joinsAct || subject?.isActor == true }
    /// Whether a connective opens it.
    var connective: String?

    /// Where its clause ends: before *selon X* or the final stop.
    func end(of tokens: [Token]) -> Int {
        guard let source, source.lowerBound > 0 else { return tokens.count - 1 }
        return source.lowerBound
    }

    /// A sentence that opens with its subject.
    var opensWithSubject: Bool { subjectStart == 0 && connective == nil }
}

/// What a finite verb group tells.
///
/// A class for its size: every sentence that is tried holds one.
final class Act: Sendable {
    let group: InfinitiveGroup
    /// What it agrees with.
    let subject: Agreement

    init(_ group: InfinitiveGroup, subject: Agreement) {
        self.group = group
        self.subject = subject
    }
}

/// The date of one fact in a sentence.
struct ItemDate: Sendable {
    var from: ApproximateMoment
    /// The end of a period.
    var until: ApproximateMoment?
    /// Its tokens, without the commas around them.
    var place: Range<Int>?

    init?(_ value: FactValue, at place: Range<Int>?) {
        switch value {
        case .moment(let moment): from = moment
        case .period(let start, let end):
            from = start
            until = end
        default: return nil
        }
        self.place = place
    }

    func isSame(as other: ItemDate) -> Bool { from == other.from && until == other.until }
}

/// Who or what a clause is about, however it is called.
enum SubjectKey: Sendable, Hashable {
    case entity(Entity)
    case actor(String)
    case words(String)

    /// Somebody who acts: what *de son côté* may be said of.
    var isActor: Bool {
        switch self {
        case .entity(let entity): entity == .organisation
        case .actor: true
        case .words: false
        }
    }
}

extension FactName {
    /// True for facts that say when.
    var isTime: Bool {
        switch self {
        case .day, .dayPart, .dayShort, .start, .end, .period, .periodShort, .expectedEnd, .pointOfView, .nextUpdate,
            .detection,
            .acknowledgement, .explanation, .date, .gap, .previous, .apologyDate,
            .compensationDate:
            true
        default: false
        }
    }

    /// True for facts that say who says so.
    var isSource: Bool {
        switch self {
        case .source, .dataSource, .affectedSource, .casualtiesSource, .causeSource: true
        default: false
        }
    }
}
