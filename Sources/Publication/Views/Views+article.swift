import Writing

/// The views of the templates, one table each.
enum Views {
    static let moment = ViewType<Article.Moment>(
        "moment", "An instant, for people and for machines.",
        [
            .prose("text", "« jeudi 13 mars 2014 à 9 heures »") { $0.runs },
            .text("iso", "RFC 3339 with the offset of the article’s zone, for `<time datetime>`") { $0.iso8601 },
            .text("rfc822", "RFC 822 in English, for RSS") { $0.rfc822 },
            .text("stamp", "UTC as iCalendar writes it, `20140313T080000Z`") { $0.calendarStamp },
            .text("day", "`2014-03-13`, in the article’s zone") { $0.day },
        ])

    static let fact = ViewType<Article.ToldFact>(
        "fact", "A fact of the record that a sentence told.",
        [
            .text("path", "where it is in the record, `impact.usagers`") { $0.path },
            .text("lines", "the lines of the record it rests on, `12, 14`") {
                $0.lines.map(String.init).joined(separator: ", ")
            },
        ])

    static let sentence = ViewType<Article.Sentence>(
        "sentence", "A sentence with what licensed it.",
        [
            .prose("text", "the sentence") { $0.runs },
            .list("facts", of: fact, "the facts it told") { $0.told },
            .text("formulation", "where its wording comes from, `attaque.gabarit:12`") { $0.formulation },
        ])

    static let paragraph = ViewType<Article.Paragraph>(
        "paragraph", "A paragraph.",
        [
            .prose("text", "its sentences, joined") { .joined($0.sentences) },
            .list("sentences", of: sentence, "its sentences, one by one") { $0.sentences },
            .flag("isQuotation", "whether it is but somebody’s words and who said them") { paragraph in
                paragraph.sentences.allSatisfy { $0.text.hasPrefix("«") }
            },
        ])

    static let section = ViewType<Article.Section>(
        "section", "A part of the article.",
        [
            .prose("heading", "the intertitre; nothing above the lead") { $0.heading ?? [] },
            .list("paragraphs", of: paragraph, "its paragraphs") { $0.paragraphs },
        ])

    static let step = ViewType<Article.TimelineEntry>(
        "step", "A dated step of the chronology.",
        [
            .text("anchor", "stable inside the page, `etape-1`") { $0.anchor },
            .prose("when", "« mardi 11 mars, 19 h 01 »") { $0.when },
            .prose("what", "what happened") { $0.what },
        ])

    static let note = ViewType<Article.Note>(
        "note", "A dated word of the author’s: a correction or a live update.",
        [
            .text("id", "stable identifier") { $0.identifier },
            .one("date", moment, "when it was written") { $0.date },
            .prose("text", "what it says") { $0.runs },
            .text("html", "the same as HTML, escaped by `{{…}}`, for the description of an RSS item") {
                XMLEscaping.escape($0.runs.plain)
            },
        ])

    static let source = ViewType<Article.Source>(
        "source", "Where the facts come from.",
        [
            .prose("name", "its name") { [Article.Run($0.name)] },
            .text("url", "its address, when it has one that a page may link to") { $0.url.flatMap(SafeLink.check) },
        ])

    static let article = ViewType<ShownArticle>(
        "article", "A finished article.",
        [
            .text("id", "the record’s identifier") { $0.imprint.identifier },
            .flag("message", "whether it is a few sentences sent as they are: a post, a text message") {
                $0.whole.genre.isMessage
            },
            .prose("title", "the title, without final stop") { $0.headline.title },
            .prose("standfirst", "the chapô; nothing in genres that have none") { $0.headline.standfirst },
            .text("standfirstHTML", "the same as HTML, escaped by `{{…}}`, for the description of an RSS item") {
                XMLEscaping.escape($0.headline.standfirst.plain)
            },
            .list("sections", of: section, "the body, in reading order") { $0.whole.sections },
            .list(
                "timeline", of: step,
                "the chronology, earliest first; nothing where an article has fewer than six steps, or where its text tells them and no chart is drawn"
            ) {
                TimelineChart($0.whole).isDrawn ? $0.whole.drawnSteps : $0.whole.listedSteps
            },
            .list(
                "chronology", of: step, "the same without a chart: nothing where the text of an article tells its steps"
            ) {
                $0.whole.listedSteps
            },
            .markup("chart", "the chronology to scale, as inline SVG; nothing when fewer than three steps have an hour")
            {
                TimelineChart($0.whole).svg
            },
            .list("corrections", of: note, "what was corrected after publication") { $0.headline.corrections },
            .list("updates", of: note, "the author’s live updates, newest first") { $0.imprint.updates },
            .list("sources", of: source, "where the facts come from") { $0.whole.sources },
            .one("published", moment, "first publication") { $0.imprint.published },
            .one("updated", moment, "last change; the same as `published` when there was none") { $0.imprint.updated },
            .flag("revised", "whether it changed since its publication") {
                // To the minute, which is all that a record says.
                $0.imprint.updated.seconds / 60 > $0.imprint.published.seconds / 60
            },
        ])
}
