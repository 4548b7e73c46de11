import Writing

/// What the files of a site are made from: where that is what it was when they were published, so are they.
///
/// Nil where something on a file cannot be told from what it was: it is then made again.
struct SiteBases: Sendable {
    private let site: Site
    /// The program, the newsroom, the templates.
    private let setting: Fingerprint
    /// Every incident of the site.
    private let whole: Fingerprint?

    /// - Parameter program: what writes and shows the articles.
    init(_ site: Site, program: Fingerprint) {
        self.site = site
        let edition = site.edition
        setting = Fingerprint { parts in
            parts.add(program)
            for text in [
                edition.title, edition.summary, edition.baseURL, edition.tagAuthority, edition.language, edition.author,
            ] {
                parts.add(text)
            }
            for (path, bytes) in site.templates.files.sorted(by: { $0.key < $1.key }) {
                parts.add(path)
                parts.add(bytes)
            }
            // Every page leads to the calendar.
            parts.add(site.hasCalendar ? 1 : 0)
        }
        whole = try? Fingerprint { parts in try parts.add(site.entries) }
    }

    /// What its article is written from, and when it last changed as the site has it.
    func words(of entry: Entry) -> Fingerprint? {
        try? Fingerprint { parts in
            parts.add(setting)
            try parts.add(entry)
        }
    }

    /// What an incident's own files are made from.
    func files(of entry: Entry) -> Fingerprint? {
        let templates = [TemplateRoot.incident] + (entry.hasPostMortem ? [.postMortem] : [])
        return try? Fingerprint { parts in
            parts.add(setting)
            try parts.add(entry)
            try parts.add(site.related(to: entry))
            try add(templates.map { site.templates.reach(of: $0.rawValue) }.max() ?? .page, of: [], to: &parts)
        }
    }

    /// What a file is made from that shows several incidents.
    func file(_ rendering: Rendering) -> Fingerprint? {
        guard let page = rendering.page else { return nil }
        let template = rendering.origin?.template
        return try? Fingerprint { parts in
            parts.add(setting)
            parts.add(template)
            try parts.add(page)
            let reaches = [template.map(site.templates.reach), page.summary?.reach].compactMap(\.self)
            try add(reaches.max() ?? .page, of: page.entries, to: &parts)
        }
    }

    private func add(_ reach: Shape.Reach, of entries: [Entry], to parts: inout Fingerprint.Parts) throws(Unknown) {
        switch reach {
        case .page: break
        case .change: if entries.isEmpty { parts.add(site.updated.seconds) }
        case .site:
            guard let whole else { throw Unknown() }
            parts.add(whole)
        }
    }

    /// An incident whose article is written from something unknown.
    fileprivate struct Unknown: Error {}
}

extension Fingerprint.Parts {
    fileprivate mutating func add(_ entry: Entry) throws(SiteBases.Unknown) {
        guard let origin = entry.origin else { throw SiteBases.Unknown() }
        add(origin)
        // Two that changed in the same minute are told apart by the site.
        add(entry.imprint.updated.seconds)
    }

    fileprivate mutating func add(_ entries: [Entry]) throws(SiteBases.Unknown) {
        add(entries.count)
        for entry in entries { try add(entry) }
    }

    fileprivate mutating func add(_ link: PageLink?) {
        add(link?.path)
        add(link?.name)
    }

    fileprivate mutating func add(_ page: Page) throws(SiteBases.Unknown) {
        for text in [page.path, page.root] { add(text) }
        for text in [page.name, page.service?.service.slug] { add(text) }
        if case .text(let text) = page.summary { add(text) } else { add(nil as String?) }
        try add(page.entry.map { [$0] } ?? [])
        for entries in [page.entries, page.earlier, page.ongoing, page.related] { try add(entries) }
        try add(page.month)
        add(page.year?.number ?? 0)
        for month in page.year?.months ?? [] { try add(month) }
        add(page.sitemaps.count)
        for map in page.sitemaps { add(map) }
        add(page.feed)
        add(page.newer)
        add(page.older)
    }

    fileprivate mutating func add(_ month: Month?) throws(SiteBases.Unknown) {
        add(month?.path)
        try add(month?.entries ?? [])
    }

    fileprivate mutating func add(_ feed: Feed?) {
        for text in [feed?.tag, feed?.home, feed?.previous, feed?.next, feed?.current] { add(text) }
        add(feed?.isArchive == true ? 1 : 0)
    }
}
