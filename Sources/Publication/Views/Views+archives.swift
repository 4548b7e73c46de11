import Writing

extension Views {
    /// What follows a number of them: in French, the plural begins at two.
    static func articles(_ count: Int) -> String { count < 2 ? "article" : "articles" }

    static let link = ViewType<Placed<PageLink>>(
        "link", "Another page of the site.",
        [
            .text("href", "its address from this page") { $0.link(to: $0.content.path) },
            .text("url", "its address, absolute") { $0.site.url($0.content.path) },
            .text("name", "« Mars 2014 », « Articles plus anciens »") { $0.content.name },
        ])

    static let month = ViewType<Placed<Month>>(
        "month", "A month and its articles.",
        [
            .text("name", "« mars »") { $0.content.name },
            .text("year", "« 2014 »") { String($0.content.year) },
            .text("path", "its page from the site’s root, `archives/2014/03/`") { $0.content.path },
            .text("url", "its page, absolute") { $0.site.url($0.content.path) },
            .text("href", "its page from this page") { $0.link(to: $0.content.path) },
            .text("yearHref", "its year’s page from this page") { $0.link(to: "archives/\($0.content.year)/") },
            .text("count", "how many articles it has") { String($0.content.entries.count) },
            .text("countNoun", "« article » or « articles », after that number") { articles($0.content.entries.count) },
            .list("entries", of: entry, "its articles, newest first") { month in
                month.content.entries.map { month.with($0) }
            },
        ])

    static let year = ViewType<Placed<Year>>(
        "year", "A year and its months.",
        [
            .text("number", "« 2014 »") { String($0.content.number) },
            .text("path", "its page from the site’s root, `archives/2014/`") { $0.content.path },
            .text("url", "its page, absolute") { $0.site.url($0.content.path) },
            .text("href", "its page from this page") { $0.link(to: $0.content.path) },
            .text("count", "how many articles it has") { String($0.content.count) },
            .text("countNoun", "« article » or « articles », after that number") { articles($0.content.count) },
            .list("months", of: month, "its months that have an article, newest first") { year in
                year.content.months.map { year.with($0) }
            },
            .markup("calendar", "the days that an incident filled, as inline SVG; nothing when no incident is dated") {
                YearCalendar(YearOfIncidents($0.content.number, of: $0.site.entries)).svg
            }.reaching(.site),
            .markup("durations", "how long incidents lasted month by month, as inline SVG; nothing when none is known")
            {
                MonthlyDurations(YearOfIncidents($0.content.number, of: $0.site.entries)).svg
            }.reaching(.site),
        ])
}
