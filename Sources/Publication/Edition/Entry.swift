public import Writing

/// An article with what the site shows around it.
public struct Entry: Sendable, Hashable {
    /// What places it among the others: its identifier, its dates.
    public private(set) var imprint: Article.Imprint
    private var text: ArticleText
    private var retrospect: ArticleText?
    public var state: State
    /// What happened, in one word or two: « panne », « cyberattaque ».
    public var nature: String
    public var severity: Severity
    public var service: Service
    /// Who answers for the service, when it is not the service itself.
    public var organisation: String?
    /// Identifiers of the incidents its record names as antecedents.
    public var antecedents: [String] = []
    /// The words the article gives in translation, as they were said.
    public var originals: [Original] = []
    /// Nil when it is not known to the day.
    public var start: EventMoment?
    /// Nil when it is not known to the day.
    public var end: EventMoment?

    public init(
        article: Article, state: State, nature: String, severity: Severity, service: Service,
        organisation: String? = nil, start: EventMoment? = nil, end: EventMoment? = nil
    ) {
        self.init(
            imprint: article.imprint, text: .written(article), state: state, nature: nature, severity: severity,
            service: service, organisation: organisation, start: start, end: end)
    }

    init(
        imprint: Article.Imprint, text: ArticleText, state: State, nature: String, severity: Severity,
        service: Service, organisation: String?, start: EventMoment?, end: EventMoment?
    ) {
        self.imprint = imprint
        self.text = text
        self.state = state
        self.nature = nature
        self.severity = severity
        self.service = service
        self.organisation = organisation
        self.start = start
        self.end = end
    }

    /// Written when it is first asked for, where it was not before.
    public var article: Article {
        get { dated(text.article) }
        set {
            imprint = newValue.imprint
            text = .written(newValue)
        }
    }

    /// What is published at `incidents/ID/post-mortem/`, when the record is ready for one.
    ///
    /// Written when it is first asked for, where it was not before.
    public var postMortem: Article? {
        get { retrospect.map { dated($0.article) } }
        set { retrospect = newValue.map { .written($0) } }
    }

    /// Whether there is one, without writing it.
    var hasPostMortem: Bool { retrospect != nil }

    /// Gives it a post-mortem that is written when a page first shows it.
    public mutating func addPostMortem(writing write: @escaping @Sendable () -> Article) {
        retrospect = .unwritten(UnwrittenArticle(write))
    }

    /// As the site dates it: see ``change(later:)``.
    private func dated(_ article: Article) -> Article {
        var article = article
        article.updated.seconds = imprint.updated.seconds
        return article
    }

    public var identifier: String { imprint.identifier }

    /// The originals of the quotes that stand in the article.
    var toldOriginals: [Original] {
        guard !originals.isEmpty else { return [] }
        let sentences = article.standfirst + article.sections.flatMap { $0.paragraphs.flatMap(\.sentences) }
        let told = Set(sentences.flatMap { $0.told.map(\.path) })
        return originals.filter { original in
            told.contains { $0 == original.path || $0.hasPrefix(original.path + ".") }
        }
    }

    /// Sets its last change that many seconds later.
    mutating func change(later seconds: Int) {
        imprint.updated.seconds += seconds
    }
}

extension Entry {
    public enum State: String, Sendable, Hashable, CaseIterable {
        case ongoing = "en-cours"
        case resolved = "resolu"
        case planned = "planifie"

        public var label: String {
            switch self {
            case .ongoing: "en cours"
            case .resolved: "résolu"
            case .planned: "planifié"
            }
        }

        /// With a capital, to begin a title.
        var title: String {
            switch self {
            case .ongoing: "En cours"
            case .resolved: "Résolu"
            case .planned: "Planifié"
            }
        }
    }

    public struct Severity: Sendable, Hashable {
        /// 0 (information) to 5 (critical).
        public var level: Int
        /// « mineur », « important »…
        public var label: String

        public init(level: Int, label: String) {
            self.level = level
            self.label = label
        }
    }

    public struct Service: Sendable, Hashable {
        public var name: String
        /// The service's key in `services.yaml`, part of URLs.
        public var slug: String
        /// What it is, for who does not know it: « le service de jeu en ligne de Sony ».
        public var gloss: String?

        public init(name: String, slug: String, gloss: String? = nil) {
            self.name = name
            self.slug = slug
            self.gloss = gloss
        }
    }

    /// Words that were said in another language.
    public struct Original: Sendable, Hashable {
        /// Where they are in the record, `citations[0]`.
        public var path: String
        public var speaker: String
        /// Letter for letter.
        public var text: String
        /// BCP 47.
        public var language: String

        public init(path: String, speaker: String, text: String, language: String) {
            self.path = path
            self.speaker = speaker
            self.text = text
            self.language = language
        }
    }
}
