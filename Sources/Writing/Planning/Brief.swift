/// What a text is told from and under, which none of its sentences changes.
struct Brief: Sendable {
    var genre: Article.Genre = .article
    /// What stands above all, and no intertitre says again.
    var title: Planner.Said?
    /// Whether that is what has just come of an incident long over.
    var titleIsNews = false
    /// What stands between the two.
    var standfirst: [Realization] = []
    /// What both are about.
    var standsAbove = SubjectMatter("")
    /// The entry by which a text tells each of its lists.
    var entries: [String: Plan.Entry] = [:]
    /// The entry by which a text tells of the apology.
    var apology: Plan.Entry?
    /// Lists of which what a claimant says has a place of its own.
    var listsOfClaims: Set<String> = []
}

extension Planner {
    /// The brief behind one reference: every attempt at a sentence copies the planner.
    final class Given: Sendable {
        let brief: Brief

        init(_ brief: Brief) { self.brief = brief }
    }

    var genre: Article.Genre { brief.genre }
    var title: Said? { brief.title }
    var titleIsNews: Bool { brief.titleIsNews }
    var standfirst: [Realization] { brief.standfirst }
    var standsAbove: SubjectMatter { brief.standsAbove }
    var entries: [String: Plan.Entry] { brief.entries }
    var apology: Plan.Entry? { brief.apology }
    var listsOfClaims: Set<String> { brief.listsOfClaims }
}
