import Writing

extension SiteRenderer {
    /// The front page and those of what came before, the services, the archives, the page of missing addresses.
    var pages: [Job] {
        [frontPages]
            + olderPages(Pagination(site.entries), below: "", template: .index) { page, span in
                var page = page
                page.name = "Articles parus \(span)"
                page.summary = .older(page.earlier, of: page.site.edition.title)
                return page
            }
            + site.services.flatMap(servicePages) + yearPages + monthPages + ownPages
    }

    private func frontPages() -> [Rendering] {
        let list = Pagination(site.entries)
        var index = Page(site, path: "", entries: list.newest)
        index.summary = .text(site.edition.summary)
        index.earlier = list.earlier
        index.older = list.older(than: "")
        index.ongoing = site.entries.filter { $0.state == .ongoing }
        var notFound = Page(site, path: "404.html", root: rootOfHost)
        notFound.name = "Page introuvable"
        var archives = Page(site, path: "archives/")
        archives.name = "Archives"
        return [
            render(.index, index, to: "index.html"), render(.notFound, notFound, to: "404.html"),
            render(.archives, archives, to: "archives/index.html"),
        ]
    }

    private func servicePages(_ service: ServiceHistory) -> [Job] {
        let list = Pagination(service.entries)
        let first: Job = {
            var page = Page(site, path: service.path, entries: list.newest)
            page.name = service.service.name
            page.service = service
            page.summary = .service(service)
            page.earlier = list.earlier
            page.older = list.older(than: service.path)
            return [render(.service, page, to: service.path + "index.html")]
        }
        return [first]
            + olderPages(list, below: service.path, template: .service) { page, span in
                var page = page
                page.name = "\(service.service.name), \(span)"
                page.service = service
                page.summary = .older(page.earlier, of: service.service.name)
                return page
            }
    }

    /// - Parameter complete: is given the days the page covers: as full pages never change, nor does what names them.
    private func olderPages(
        _ list: Pagination, below home: String, template: TemplateRoot,
        complete: @escaping @Sendable (Page, _ span: String) -> Page
    ) -> [Job] {
        (0..<list.count).map { index in
            {
                var page = Page(site, path: home + Pagination.path(index))
                page.earlier = list.entries(of: index)
                (page.newer, page.older) = list.neighbours(of: index, below: home)
                let span = PublicationSpan(page.earlier)?.text ?? ""
                return [render(template, complete(page, span), to: page.path + "index.html")]
            }
        }
    }

    private var yearPages: [Job] {
        site.years.indices.map { index in
            {
                let year = site.years[index]
                var page = Page(site, path: year.path)
                page.name = "Année\u{A0}\(year.number)"
                page.year = year
                let period = Period.year(year.number)
                page.period = period
                page.summary = .period(period, name: "Année\u{A0}\(year.number)", count: year.count)
                (page.newer, page.older) = site.years.neighbours(of: index) {
                    PageLink(path: $0.path, name: String($0.number))
                }
                return [render(.year, page, to: year.path + "index.html")]
            }
        }
    }

    private var monthPages: [Job] {
        site.months.indices.map { index in
            {
                let month = site.months[index]
                var page = Page(site, path: month.path, entries: month.entries)
                page.name = month.title
                page.month = month
                let period = Period.month(month.number, year: month.year)
                page.period = period
                page.summary = .period(period, name: month.title, count: month.entries.count)
                (page.newer, page.older) = site.months.neighbours(of: index) {
                    PageLink(path: $0.path, name: $0.title)
                }
                return [render(.month, page, to: month.path + "index.html")]
            }
        }
    }

    private var ownPages: [Job] {
        site.templates.ownPages.map { own in
            {
                var page = Page(site, path: own.path, entries: Pagination(site.entries).newest)
                page.name = own.name
                return [render(own.template, page, to: own.path + "index.html")]
            }
        }
    }

    /// A missing page is shown under any address: its links start from the host.
    private var rootOfHost: String {
        let afterScheme = site.base.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
        return afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "/"
    }
}

extension Array {
    /// In a list that begins with the newest: what came after, and before.
    fileprivate func neighbours(
        of index: Int, as link: (Element) -> PageLink
    ) -> (newer: PageLink?, older: PageLink?) {
        (index > 0 ? link(self[index - 1]) : nil, index + 1 < count ? link(self[index + 1]) : nil)
    }
}
