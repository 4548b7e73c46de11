import Writing

/// The chronology drawn to scale.
struct TimelineChart {
    private let article: Article

    init(_ article: Article) {
        self.article = article
    }

    var svg: String? { nil }
}
