import Writing

extension SiteRenderer {
    /// Feeds of the whole site, of grave incidents, of each service; archives; the calendar; what robots read.
    var feeds: [Job] {
        siteFeeds + archiveFeeds + Sitemaps(site).jobs(self)
            + site.services.map { service in { serviceFeeds(service) } } + [
                { [feed(.robots, "robots.txt", [])] },
                {
                    let page = Page(site, path: "feed.json", entries: recent(site.entries))
                    return [
                        Rendering(path: page.path, page: page, bytes: JSONFeed.bytes(of: site, entries: page.entries))
                    ]
                },
                calendar,
            ]
    }

    private var siteFeeds: [Job] {
        let kinds: [(TemplateRoot, String)] = [(.rss, "rss.xml"), (.atom, "atom.xml"), (.updates, "mises-a-jour.xml")]
        let jobs: [Job] = kinds.map { template, path in
            {
                let identity = Feed(tag: site.tag, previous: template == .updates ? nil : archives.last(path))
                return [feed(template, path, recent(site.entries), identity)]
            }
        }
        let grave: Job = {
            let entries = site.entries.filter { $0.severity.level >= Self.graveLevel }
            let identity = Feed(tag: site.tag + "/majeurs")
            return [feed(.rss, "majeurs.xml", recent(entries), identity, name: "incidents majeurs")]
        }
        return jobs + [grave]
    }

    private var archiveFeeds: [Job] {
        (0..<archives.count).map { index in
            {
                [(TemplateRoot.rss, "rss.xml"), (.atom, "atom.xml")].map { template, name in
                    feed(
                        template, FeedArchives.path(index, name), archives.document(index),
                        archives.feed(index, name, of: site.tag), name: "archives, \(index + 1)")
                }
            }
        }
    }

    private func serviceFeeds(_ service: ServiceHistory) -> [Rendering] {
        let identity = Feed(tag: "\(site.tag)/service/\(service.service.slug)", home: service.path)
        return [(TemplateRoot.rss, "rss.xml"), (.atom, "atom.xml")].map { template, name in
            feed(template, service.path + name, recent(service.entries), identity, name: service.service.name)
        }
    }

    /// Nothing when no maintenance has a date: RFC 5545, § 3.6, wants at least one component.
    private func calendar() -> [Rendering] {
        let events = site.maintenances
        guard !events.isEmpty else { return [] }
        let page = Page(site, path: Site.calendarPath, entries: events)
        return [
            Rendering(
                path: page.path, origin: (TemplateRoot.calendar.rawValue, page),
                bytes: CalendarLines.fold(site.templates.render(.calendar, Views.page(page))))
        ]
    }

    private func recent(_ entries: [Entry]) -> [Entry] { Array(entries.prefix(Self.newest)) }

    private func feed(
        _ template: TemplateRoot, _ path: String, _ entries: [Entry], _ identity: Feed? = nil, name: String? = nil
    ) -> Rendering {
        var page = Page(site, path: path)
        page.entries = entries
        page.name = name
        page.feed = identity ?? Feed(tag: site.tag)
        return render(template, page, to: path)
    }
}
