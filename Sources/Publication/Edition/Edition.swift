/// What is published: a newsroom and its articles.
public struct Edition: Sendable, Hashable {
    /// The site's name, for example « État du réseau ».
    public var title: String
    /// One sentence that says what the site is.
    public var summary: String
    /// Absolute `http` or `https` address of the site's root.
    public var baseURL: String
    /// Who may mint our identifiers and since when (RFC 4151), for example `exemple.fr,2014`. Never changes, even when
    /// the address does.
    public var tagAuthority: String
    /// BCP 47, `fr` or `fr-FR`.
    public var language: String
    /// The author or publisher the feeds and pages name.
    public var author: String
    /// In any order.
    public var entries: [Entry]
    /// What is said of a whole month or year, at the head of its page: nothing, unless it is set.
    public var reviews = PeriodReviews.none

    public init(
        title: String, summary: String, baseURL: String, tagAuthority: String, language: String = "fr",
        author: String, entries: [Entry]
    ) {
        self.title = title
        self.summary = summary
        self.baseURL = baseURL
        self.tagAuthority = tagAuthority
        self.language = language
        self.author = author
        self.entries = entries
    }
}
