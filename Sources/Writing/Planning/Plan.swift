public import Diagnostics

/// The order of an article, as `plans.yaml` gives it for a genre, a state and a kind.
public struct Plan: Sendable, Hashable {
    public var genre: Article.Genre
    /// State and kind labels the plan serves; empty means any.
    public var states: [String]
    public var natures: [String]
    /// `établi: non`: whether it serves what is only alleged; the others serve nothing but that.
    public var isOfAlleged: Bool
    public var title: [Entry]
    public var standfirst: [Entry]
    public var sections: [Section]
    /// Words the body has at most: what would exceed it is left out.
    public var words: Int
    /// Sentences of a paragraph at most.
    public var sentencesPerParagraph: Int

    /// The entry by which each list of items is told, that which asks least of them.
    let entries: [String: Entry]
    /// The entry by which the apology is told.
    let apology: Entry?
    /// Lists of which what somebody who claims an attack says of it has a place of its own.
    let listsOfClaims: Set<String>

    init(
        genre: Article.Genre, states: [String], natures: [String], isOfAlleged: Bool, title: [Entry],
        standfirst: [Entry], sections: [Section], words: Int, sentencesPerParagraph: Int
    ) {
        self.genre = genre
        self.states = states
        self.natures = natures
        self.isOfAlleged = isOfAlleged
        self.title = title
        self.standfirst = standfirst
        self.sections = sections
        self.words = words
        self.sentencesPerParagraph = sentencesPerParagraph
        // Asked by every article.
        let all = sections.flatMap(\.paragraphs).flatMap(\.self)
        let listed = all.flatMap { [$0] + $0.followedBy }.compactMap { entry in entry.list.map { ($0, entry) } }
        entries = Dictionary(listed) { first, second in
            second.condition.count < first.condition.count ? second : first
        }
        apology = all.first { $0.slot == "excuses" && $0.condition.isEmpty }
        listsOfClaims = Set(all.filter { $0.condition["revendique"] == ["oui"] }.compactMap(\.list))
    }

    /// The same for news that comes days after the incident: what else bears its day stands right behind the standfirst, and
    /// what it all comes of after it.
    var openingOnNews: Plan {
        var plan = self
        guard let first = plan.sections.first,
            let grounds = first.paragraphs.firstIndex(where: { paragraph in
                paragraph.areOfNews
            })
        else { return self }
        plan.sections[0].paragraphs.insert(plan.sections[0].paragraphs.remove(at: grounds), at: 0)
        return plan
    }

    public struct Section: Sendable, Hashable {
        /// Slots of the intertitre, in order of preference; empty above the lead.
        public var heading: [Entry]
        /// Sentences a section needs to deserve its intertitre; with fewer it joins the section before.
        public var minimum: Int
        public var paragraphs: [[Entry]]

        /// What is true of whatever came.
        private static let generic = ["intertitre_deroule", "intertitre_fil"]

        /// Both told one after the other, under an intertitre of the first, which it begins with, or one that fits both.
        func joined(with next: Section) -> Section {
            Section(
                heading: heading + next.heading.filter { Self.generic.contains($0.slot) },
                minimum: min(minimum, next.minimum),
                paragraphs: paragraphs + next.paragraphs)
        }

        func without(_ entry: Entry) -> Section {
            Section(
                heading: heading, minimum: minimum,
                paragraphs: paragraphs.map { $0.filter { $0 != entry } })
        }
    }

    /// One step of a paragraph: a slot told once, or once for each item of a list.
    public struct Entry: Sendable, Hashable {
        public var slot: String
        /// The list it goes through, for example `citations`; nil for a slot about the whole record.
        public var list: String?
        /// What the items must be: attribute and accepted values.
        public var condition: [String: [String]]
        /// At most so many items.
        public var limit: Int?
        /// What follows each item, when an attribute of the two agrees: the quote after the step it belongs to.
        public var followedBy: [Entry]
        /// Words the sentence may have at most.
        public var budget: Int
        /// Of a standfirst, whether what it tells there the body need not tell again.
        public var suffices = false
        /// Of a standfirst, whether it is told there be there enough without it: the dead, the news of the day.
        public var isVital = false
        /// What may open an article in its stead: it is left out where the standfirst has told all it tells.
        public var yieldsTo: [String] = []
        /// `sigles`: whether a title that names in full leave no room in may give their acronyms.
        public var abbreviates = false
        /// Words a section must have to stand under this intertitre: what says little serves long ones.
        public var since: Int = 0
        public var location: Location
    }
}

extension [Plan.Entry] {
    /// Whether they tell what goes with the news, and nothing else.
    var areOfNews: Bool {
        !isEmpty && allSatisfy { $0.condition["motif"] == ["oui"] || $0.condition["excuses_du"] != nil }
    }
}
