/// A finished article, before any serialization: what the templates show and the tests read.
///
/// Everything in it was typeset (spaces, apostrophes, guillemets, capitals): a serializer escapes and joins, and
/// changes nothing else.
public struct Article: Sendable, Hashable {
    /// The record's identifier, stable for ever: what URLs and `tag:` URIs are made of.
    public var identifier: String
    public var genre: Genre
    /// Without final stop, at most 100 characters.
    public var title: [Run]
    /// What the title told, and the formulation it was made with; nothing for a review, which tells no one record.
    public var titleOrigin: Sentence?
    /// The *chapô*: 25 to 40 words that stand alone; empty in genres that have none.
    public var standfirst: [Sentence]
    /// In reading order; the first one has no heading.
    public var sections: [Section]
    /// The dated steps, repeated as a list beside the text.
    public var timeline: [TimelineEntry]
    public var corrections: [Note]
    /// The author's live updates, newest first, letter for letter.
    public var updates: [Note]
    public var sources: [Source]
    public var published: Moment
    /// Publication, the point of view, or the newest update or correction, whichever is latest.
    public var updated: Moment
    /// Facts of the record that no sentence of the body told, in record order.
    public var untold: [ToldFact]

    public init(
        identifier: String, genre: Genre, title: [Run], standfirst: [Sentence] = [], sections: [Section] = [],
        timeline: [TimelineEntry] = [], corrections: [Note] = [], updates: [Note] = [], sources: [Source] = [],
        published: Moment, updated: Moment, untold: [ToldFact] = []
    ) {
        self.identifier = identifier
        self.genre = genre
        self.title = title
        self.standfirst = standfirst
        self.sections = sections
        self.timeline = timeline
        self.corrections = corrections
        self.updates = updates
        self.sources = sources
        self.published = published
        self.updated = updated
        self.untold = untold
    }
}

extension Article {
    /// The chronology as it is printed: under an article, only where two lines of six, and one in five, tell what the text
    /// does not.
    public var listedSteps: [TimelineEntry] {
        let more = timeline.count { !$0.isInText }
        return genre != .article || more >= Self.leastMore && more * 5 > timeline.count ? drawnSteps : []
    }

    /// The chronology beside which a page draws it to scale: what the text tells is seen there.
    public var drawnSteps: [TimelineEntry] {
        genre == .article && timeline.count < Self.leastSteps ? [] : timeline
    }

    private static let leastSteps = 6
    private static let leastMore = 2

    /// The kinds of text a record can become, each with plans of its own.
    public enum Genre: String, Sendable, Hashable, CaseIterable {
        case article
        /// One paragraph of 60 to 120 words.
        case brief = "breve"
        /// An agency dispatch: a dateline, paragraphs that can be cut from the end.
        case dispatch = "depeche"
        /// The organisation’s own announcement.
        case announcement = "communique"
        /// Where things stand, then the live updates, newest first.
        case situation = "point"
        /// What happened, why, and what was learnt.
        case postMortem = "post-mortem"
        /// At most 280 weighted characters, the page’s address among them.
        case social = "reseaux"
        /// At most 160 characters of the GSM 7-bit alphabet.
        case sms
        /// A week, a month or a year of the newsroom: of no record alone.
        case review = "bilan"

        /// The genres a record can be written in.
        public static let allCases: [Genre] = [
            .article, .brief, .dispatch, .announcement, .situation, .postMortem, .social, .sms,
        ]

        /// A few sentences sent as they are, without title or apparatus.
        public var isMessage: Bool { self == .social || self == .sms }
        /// Whether the dated steps are listed under the text.
        var listsSteps: Bool { self == .article || self == .postMortem }
        var listsSources: Bool { self == .article || self == .postMortem || self == .situation }
        /// Whether the author’s live updates stand in it.
        var hasUpdates: Bool { self == .article }
    }

    public struct Section: Sendable, Hashable {
        /// The *intertitre*, at most six words, without final stop; nil above the lead.
        public var heading: [Run]?
        public var paragraphs: [Paragraph]

        public init(heading: [Run]? = nil, paragraphs: [Paragraph]) {
            self.heading = heading
            self.paragraphs = paragraphs
        }
    }

    public struct Paragraph: Sendable, Hashable {
        public var sentences: [Sentence]

        public init(sentences: [Sentence]) {
            self.sentences = sentences
        }
    }

    /// One sentence with what licensed it.
    public struct Sentence: Sendable, Hashable {
        public var runs: [Run]
        /// The facts it told: record paths such as `impact.usagers`, with their lines.
        public var told: [ToldFact]
        /// Where its wording comes from, for example `attaque.gabarit:12`.
        public var formulation: String

        public init(runs: [Run], told: [ToldFact] = [], formulation: String = "") {
            self.runs = runs
            self.told = told
            self.formulation = formulation
        }

        public var text: String { runs.map(\.text).joined() }
    }

    public struct ToldFact: Sendable, Hashable {
        /// Path in the record, or the name of a computation over such paths (`durée`).
        public var path: String
        /// 1-based lines of the record it rests on.
        public var lines: [Int]

        public init(path: String, lines: [Int]) {
            self.path = path
            self.lines = lines
        }
    }

    /// A stretch of text in one style. Spaces, no-break spaces included, are inside `text`.
    public struct Run: Sendable, Hashable {
        public enum Style: Sendable, Hashable {
            case plain
            /// The title of a work: italics.
            case workTitle
            case superscript
            /// A moment; the value is for `<time datetime>`.
            case time(String)
            case link(String)
            /// Words in another language (BCP 47).
            case language(String)
            /// Without text, where a sentence begins in an article that is shown with its provenance: its number.
            case sentenceStart(Int)
            /// Without text, where that sentence ends.
            case sentenceEnd
        }

        public var text: String
        public var style: Style

        public init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    public struct TimelineEntry: Sendable, Hashable {
        /// Stable anchor inside the page, `etape-1`, `etape-2`…
        public var anchor: String
        /// « mardi 11 mars, 19 h 01 », hedges kept.
        public var when: [Run]
        /// « Début de l’interruption »
        public var what: [Run]
        /// Minutes since 1970 UTC, to draw to scale; nil when the date is coarser than an hour, or
        /// tells one side only, *après 19 h 47*.
        public var minute: Int?
        /// Whether the text above it tells that, too.
        public var isInText: Bool

        public init(anchor: String, when: [Run], what: [Run], minute: Int? = nil, isInText: Bool = false) {
            self.anchor = anchor
            self.when = when
            self.what = what
            self.minute = minute
            self.isInText = isInText
        }
    }

    /// A dated word of the author's: a live update or a correction.
    public struct Note: Sendable, Hashable {
        public var identifier: String
        public var date: Moment
        public var runs: [Run]

        public init(identifier: String, date: Moment, runs: [Run]) {
            self.identifier = identifier
            self.date = date
            self.runs = runs
        }
    }

    public struct Source: Sendable, Hashable {
        public var name: String
        public var url: String?

        public init(name: String, url: String? = nil) {
            self.name = name
            self.url = url
        }
    }

    /// An instant as people and machines read it.
    public struct Moment: Sendable, Hashable {
        /// Seconds since 1970 UTC.
        public var seconds: Int
        /// Offset of the article's zone at that instant, in seconds east of UTC.
        public var offset: Int
        /// « jeudi 13 mars 2014 à 9 heures »
        public var runs: [Run]

        public init(seconds: Int, offset: Int, runs: [Run]) {
            self.seconds = seconds
            self.offset = offset
            self.runs = runs
        }
    }
}
