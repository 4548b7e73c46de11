import Writing

extension Views {
    static let service = ViewType<Placed<ServiceHistory>>(
        "service", "A service and its incidents.",
        [
            .text("name", "« Twitter »") { $0.content.service.name },
            .text("slug", "its part of the address, `twitter`") { $0.content.service.slug },
            .text("path", "its page from the site’s root, `services/twitter/`") { $0.content.path },
            .text("url", "its page, absolute") { $0.site.url($0.content.path) },
            .text("href", "its page from this page") { $0.link(to: $0.content.path) },
            .text("gloss", "what it is, « le service de jeu en ligne de Sony »") { $0.content.service.gloss },
            .text("organisation", "who answers for it, when not itself") { $0.content.entries.first?.organisation }
                .reaching(.site),
            .text("count", "how many articles it has") { String($0.content.entries.count) }.reaching(.site),
            .text("countNoun", "« article » or « articles », after that number") { articles($0.content.entries.count) }
                .reaching(.site),
        ])

    static let original = ViewType<Entry.Original>(
        "original", "Words the article gives in translation.",
        [
            .text("speaker", "who said them") { $0.speaker },
            .text("text", "as they were said, letter for letter") { $0.text },
            .text("language", "BCP 47, for `lang`") { $0.language },
        ])

    static let entry = ViewType<Placed<Entry>>(
        "entry", "An incident in the site.",
        [
            .one("article", article, "its article") { ShownArticle(of: $0.content) },
            .text("path", "its page from the site’s root, `incidents/ID/`") { Site.path(of: $0.content) },
            .text("url", "its page, absolute") { $0.site.url(Site.path(of: $0.content)) },
            .text("href", "its page from this page") { $0.link(to: Site.path(of: $0.content)) },
            .text("tag", "its `tag:` URI, stable for ever") { $0.site.tag(of: $0.content) },
            .text("uid", "its iCalendar `UID`, stable for ever") { $0.site.calendarID(of: $0.content) },
            .markup("calendarStart", "what follows `DTSTART`: `:20181104T010000Z`, or `;VALUE=DATE:20181104`") {
                $0.content.calendarStart
            },
            .markup("calendarEnd", "what follows `DTEND`; nothing when it is not known") { $0.content.calendarEnd },
            .markup("calendarURL", "its page, absolute: an address is no text and is not escaped in a calendar") {
                $0.site.url(Site.path(of: $0.content))
            },
            .prose("shortDate", "the day of its publication, « 13 mars 2014 »") {
                $0.content.imprint.published.shortDay
            },
            .text("state", "« en cours », « résolu » or « planifié »") { $0.content.state.label },
            .text("stateTitle", "« En cours », « Résolu » or « Planifié »") { $0.content.state.title },
            .text("stateKey", "`en-cours`, `resolu` or `planifie`, for style sheets") { $0.content.state.rawValue },
            .flag("ongoing", "whether it is still going on") { $0.content.state == .ongoing },
            .flag("resolved", "whether it is over") { $0.content.state == .resolved },
            .flag("planned", "whether it is planned work") { $0.content.state == .planned },
            .text("nature", "« panne », « cyberattaque »…") { $0.content.nature },
            .text("severity", "« important »…") { $0.content.severity.label },
            .text("severityLevel", "0 to 5") { String($0.content.severity.level) },
            .one("service", service, "the service it befell") { $0.with($0.site.history(of: $0.content.service)) },
            .text("organisation", "who answers for the service, when not itself") { $0.content.organisation },
            .text("start", "ISO 8601, as precise as it is known") { $0.content.start?.iso8601 },
            .text("end", "ISO 8601, as precise as it is known") { $0.content.end?.iso8601 },
            .list("originals", of: original, "the words its article gives in translation, as they were said") {
                $0.content.toldOriginals
            },
            .markup("jsonLD", "schema.org `NewsArticle`, safe inside `<script>`") { LinkedData.article($0) },
            .one("postMortem", article, "its post-mortem; nothing when its record holds too little for one") {
                $0.content.postMortem.map(ShownArticle.init)
            },
            .text("postMortemHref", "the page of its post-mortem from this page, when there is one") { entry in
                entry.content.hasPostMortem ? entry.link(to: Site.postMortemPath(of: entry.content)) : nil
            },
            .text("postMortemURL", "the same, absolute") { entry in
                entry.content.hasPostMortem ? entry.site.url(Site.postMortemPath(of: entry.content)) : nil
            },
            .markup("postMortemLD", "schema.org `AnalysisNewsArticle`, safe inside `<script>`") {
                LinkedData.postMortem($0)
            },
            .markup("contentCDATA", "the whole article as HTML in a CDATA section, for RSS") {
                FeedContent.cdata($0)
            },
            .text("contentHTML", "the whole article as HTML, escaped by `{{…}}`, for Atom") { FeedContent.html($0) },
        ])

    static let site = ViewType<Site>(
        "site", "The newsroom’s site.",
        [
            .text("title", "its name") { $0.edition.title },
            .text("summary", "one sentence that says what it is") { $0.edition.summary },
            .text("url", "its root, absolute, ending with `/`") { $0.base },
            .text("tag", "its `tag:` URI, stable for ever") { $0.tag },
            .text("language", "BCP 47") { $0.edition.language },
            .text("author", "who publishes it") { $0.edition.author },
            .one("updated", moment, "the newest change of any article") { $0.updated }.reaching(.site),
            .flag("hasCalendar", "whether there is a calendar of maintenances") { $0.hasCalendar },
        ])

    static let feed = ViewType<Placed<Feed>>(
        "feed", "What a feed is beside its entries.",
        [
            .text("tag", "its `tag:` URI, stable for ever") { $0.content.tag },
            .text("home", "the page it is the feed of, absolute") { $0.site.url($0.content.home) },
            .flag("isArchive", "whether it is an archive (RFC 5005)") { $0.content.isArchive },
            .text("previous", "the archive of what came before, absolute") { feed in
                feed.content.previous.map { feed.site.url($0) }
            },
            .text("next", "the archive of what came after, absolute") { feed in
                feed.content.next.map { feed.site.url($0) }
            },
            .text("current", "the feed an archive belongs to, absolute") { feed in
                feed.content.current.map { feed.site.url($0) }
            },
        ])

    static let page = ViewType<Page>(
        "page", "What every page and every feed is given.",
        [
            .one("site", site, "the site") { $0.site },
            .text("root", "the way from this page to the site’s root, `../../`") { $0.root },
            .text("path", "this page from the site’s root, `incidents/ID/`") { $0.path },
            .text("url", "this page, absolute") { $0.site.url($0.path) },
            .text("name", "this page’s name; nothing on the front page") { $0.name },
            .one("updated", moment, "the newest change of the incidents of this page, or of the site") { page in
                page.entries.map(\.imprint.updated).max { $0.seconds < $1.seconds } ?? page.site.updated
            }.reaching(.change),
            .one("feed", feed, "what this feed is, in a feed") { page in
                page.feed.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .text("summary", "one sentence for search engines") { page in page.summary?.text(in: page.site) },
            .one("entry", entry, "the incident, on its page and in its feed item") { page in
                page.entry.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .one("service", service, "the service, on its page") { page in
                page.service.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .list("entries", of: entry, "the incidents of this page, newest first") { page in
                page.entries.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .list("earlier", of: entry, "those that follow them and are listed more briefly") { page in
                page.earlier.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .one("newer", link, "the page after this one, where it is one of a row") { page in
                page.newer.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .one("older", link, "the page before this one, where it is one of a row") { page in
                page.older.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .list("review", of: paragraph, "what is said of the whole month or year, on its page") { page in
                page.period.map { page.site.edition.reviews.paragraphs(on: $0) } ?? []
            }.reaching(.site),
            .list(
                "related", of: entry,
                "on an incident’s page, those its record names, those of its service, then those of its nature"
            ) { page in
                page.related.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .list("ongoing", of: entry, "every incident still going on, on the front page") { page in
                page.ongoing.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .one("month", month, "the month, on its page") { page in
                page.month.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .one("year", year, "the year, on its page") { page in
                page.year.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .list("years", of: year, "the years that have an article, newest first") { page in
                page.site.years.map { Placed(site: page.site, root: page.root, content: $0) }
            }.reaching(.site),
            .list("services", of: service, "all services that have an incident, by name") { page in
                page.site.services.map { Placed(site: page.site, root: page.root, content: $0) }
            }.reaching(.site),
            .list("pages", of: link, "the pages the newsroom adds, `Templates/pages/`") { page in
                page.site.templates.ownPages.map {
                    Placed(
                        site: page.site, root: page.root, content: PageLink(path: $0.path, name: $0.name ?? $0.path))
                }
            },
            .list("sitemaps", of: link, "in the list of site maps, each of them") { page in
                page.sitemaps.map { Placed(site: page.site, root: page.root, content: $0) }
            },
            .list("updates", of: update, "every live update of every article, newest first") { page in
                page.site.updates.map { Placed(site: page.site, root: page.root, content: $0) }
            }.reaching(.site),
        ])

    static let update = ViewType<Placed<Update>>(
        "update", "A live update of an incident, as an item of its own.",
        [
            .one("entry", entry, "the incident") { $0.with($0.content.entry) },
            .one("note", note, "the author’s words") { $0.content.note },
            .text("tag", "its `tag:` URI, stable for ever") { $0.site.tag(of: $0.content) },
            .text("url", "its place in the incident’s page, absolute") {
                $0.site.url(Site.path(of: $0.content.entry) + "#" + $0.content.anchor)
            },
        ])
}
