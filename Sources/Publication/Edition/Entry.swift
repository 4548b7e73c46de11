public import Diagnostics
public import Writing

/// An article with what the site shows around it.
public struct Entry: Sendable, Hashable {
    /// One of them: lists of a hundred thousand entries then hold references, and copying one counts one.
    private var held: [Facts]

    private struct Facts: Sendable, Hashable {
        var imprint: Article.Imprint
        var origin: Fingerprint?
        var text: ArticleText
        var retrospect: ArticleText?
        var state: State
        var nature: String
        var severity: Severity
        var service: Service
        var organisation: String?
        var antecedents: [String] = []
        var originals: [Original] = []
        var start: EventMoment?
        var end: EventMoment?
    }

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
        held = [
            Facts(
                imprint: imprint, text: text, state: state, nature: nature, severity: severity, service: service,
                organisation: organisation, start: start, end: end)
        ]
    }

    /// What places it among the others: its identifier, its dates.
    public private(set) var imprint: Article.Imprint {
        get { held[0].imprint }
        set { held[0].imprint = newValue }
    }

    public var state: State {
        get { held[0].state }
        set { held[0].state = newValue }
    }

    /// What happened, in one word or two: « panne », « cyberattaque ».
    public var nature: String {
        get { held[0].nature }
        set { held[0].nature = newValue }
    }

    public var severity: Severity {
        get { held[0].severity }
        set { held[0].severity = newValue }
    }

    public var service: Service {
        get { held[0].service }
        set { held[0].service = newValue }
    }

    /// Who answers for the service, when it is not the service itself.
    public var organisation: String? {
        get { held[0].organisation }
        set { held[0].organisation = newValue }
    }

    /// Identifiers of the incidents its record names as antecedents.
    public var antecedents: [String] {
        get { held[0].antecedents }
        set { held[0].antecedents = newValue }
    }

    /// The words the article gives in translation, as they were said.
    public var originals: [Original] {
        get { held[0].originals }
        set { held[0].originals = newValue }
    }

    /// Nil when it is not known to the day.
    public var start: EventMoment? {
        get { held[0].start }
        set { held[0].start = newValue }
    }

    /// Nil when it is not known to the day.
    public var end: EventMoment? {
        get { held[0].end }
        set { held[0].end = newValue }
    }

    /// Everything its article is written from; nil when that is not known, as of one written by hand.
    var origin: Fingerprint? {
        get { held[0].origin }
        set { held[0].origin = newValue }
    }

    public var identifier: String { held[0].imprint.identifier }

    // MARK: The article

    /// Written when it is first asked for, where it was not before.
    public var article: Article {
        get { dated(held[0].text.article(imprint)) }
        set {
            held[0].imprint = newValue.imprint
            held[0].text = .written(newValue)
        }
    }

    /// What lists show of the article; it is written for that, where it was not before.
    var headline: Headline { held[0].text.headline(imprint) }

    /// What is published at `incidents/ID/post-mortem/`, when the record is ready for one.
    ///
    /// Written when it is first asked for, where it was not before.
    public var postMortem: Article? {
        get { held[0].retrospect.map { dated($0.article(imprint)) } }
        set { held[0].retrospect = newValue.map { .written($0) } }
    }

    /// Whether there is one, without writing it.
    var hasPostMortem: Bool { held[0].retrospect != nil }

    /// Gives it a post-mortem that is written when a page first shows it.
    public mutating func addPostMortem(
        writing write: @escaping @Sendable (Article.Genre) throws(Refusal) -> Article
    ) {
        held[0].retrospect = .unwritten(UnwrittenArticle(.postMortem, write))
    }

    /// Writes the article and the post-mortem, where they were not before.
    ///
    /// - Throws: why one cannot be written.
    func write() throws(Refusal) {
        try held[0].text.write()
        try held[0].retrospect?.write()
    }

    /// Keeps of the article what lists show; it is written again if the rest is asked for, and so is the post-mortem.
    ///
    /// - Parameter shelf: where that is kept rather than in memory.
    func forgetArticles(keepingHeadlineIn shelf: ContentShelf? = nil) {
        held[0].text.forget(keepingHeadlineIn: shelf)
        held[0].retrospect?.forgetAll()
    }

    /// Says where its headline is found as long as its article is not written.
    func recall(_ headline: @escaping @Sendable () -> Headline?) { held[0].text.recall(headline) }

    /// As the site dates it: see ``change(later:)``.
    private func dated(_ article: Article) -> Article {
        var article = article
        article.updated.seconds = imprint.updated.seconds
        return article
    }

    /// The originals of the quotes that stand in the article.
    var toldOriginals: [Original] {
        guard !originals.isEmpty else { return [] }
        let article = article
        let sentences = article.standfirst + article.sections.flatMap { $0.paragraphs.flatMap(\.sentences) }
        let told = Set(sentences.flatMap { $0.told.map(\.path) })
        return originals.filter { original in
            told.contains { $0 == original.path || $0.hasPrefix(original.path + ".") }
        }
    }

    /// Sets its last change that many seconds later.
    mutating func change(later seconds: Int) {
        held[0].imprint.updated.seconds += seconds
    }
}
