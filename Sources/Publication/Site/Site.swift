import Diagnostics
import Writing

/// An edition ready to be shown: checked, sorted, with what pages ask for again and again found once.
struct Site: Sendable {
    let edition: Edition
    var templates: TemplateSet
    /// The root, ending with `/`.
    let base: String
    /// Newest first.
    let entries: [Entry]
    let services: [ServiceHistory]
    /// Newest first.
    let updates: [Update]
    let updated: Article.Moment?

    init(_ edition: Edition, templates: TemplateSet) throws(Refusal) {
        let faults = EditionFaults.all(in: edition)
        guard faults.isEmpty else { throw Refusal(faults) }
        self.edition = edition
        self.templates = templates
        base = edition.baseURL.hasSuffix("/") ? edition.baseURL : edition.baseURL + "/"
        entries = edition.entries.sorted(by: Self.isNewer)
        services = ServiceHistory.all(in: entries)
        updates = Update.all(in: entries)
        updated = entries.map(\.article.updated).max { $0.seconds < $1.seconds }
    }

    private static func isNewer(_ left: Entry, _ right: Entry) -> Bool {
        let (a, b) = (left.article, right.article)
        return a.published.seconds == b.published.seconds
            ? a.identifier < b.identifier : a.published.seconds > b.published.seconds
    }

    func url(_ path: String) -> String { base + path }

    static func path(of entry: Entry) -> String { "incidents/\(entry.article.identifier)/" }

    /// RFC 4151. Made from the authority and the record's identifier only: moving the site changes no identifier.
    var tag: String { "tag:\(edition.tagAuthority):depeche" }

    func tag(of entry: Entry) -> String { "tag:\(edition.tagAuthority):incident/\(entry.article.identifier)" }

    func tag(of update: Update) -> String {
        "tag:\(edition.tagAuthority):point/\(update.entry.article.identifier)/\(update.note.identifier)"
    }

    func history(of service: Entry.Service) -> ServiceHistory {
        services.first { $0.service.slug == service.slug } ?? ServiceHistory(service: service, count: 1)
    }
}

/// A service with the number of its incidents.
struct ServiceHistory: Sendable {
    let service: Entry.Service
    let count: Int

    var path: String { "services/\(service.slug)/" }

    /// By name; the first entry met names the service.
    static func all(in entries: [Entry]) -> [ServiceHistory] {
        Dictionary(grouping: entries, by: \.service.slug).values
            .compactMap { group in group.first.map { ServiceHistory(service: $0.service, count: group.count) } }
            .sorted { ($0.service.name, $0.service.slug) < ($1.service.name, $1.service.slug) }
    }
}

/// A live update, published as an item of its own.
struct Update: Sendable {
    let entry: Entry
    let note: Article.Note

    var anchor: String { "point-\(note.identifier)" }

    static func all(in entries: [Entry]) -> [Update] {
        entries.flatMap { entry in entry.article.updates.map { Update(entry: entry, note: $0) } }
            .sorted {
                ($1.note.date.seconds, $0.entry.article.identifier, $0.note.identifier)
                    < ($0.note.date.seconds, $1.entry.article.identifier, $1.note.identifier)
            }
    }
}
