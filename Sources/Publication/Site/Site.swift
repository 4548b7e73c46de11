import Diagnostics
import French
import Writing

/// An edition ready to be shown: checked, sorted, with what pages ask for again and again found once.
///
/// A reference, for everything on every page holds it.
final class Site: Sendable {
    let edition: Edition
    let templates: TemplateSet
    /// The contents of feed items, where they are kept from one file to the others.
    let contents: ContentShelf?
    /// The root, ending with `/`.
    let base: String
    /// Newest first.
    let entries: [Entry]
    let services: [ServiceHistory]
    /// Newest first.
    let months: [Month]
    /// Newest first.
    let years: [Year]
    /// Newest first.
    let updates: [Update]
    /// The newest change of any article; without article, the day the identifiers began, so that feeds have a date.
    let updated: Article.Moment
    /// Whether some maintenance has a date.
    let hasCalendar: Bool
    let places: PlaceIndex
    private let serviceIndex: [String: Int]

    init(_ edition: Edition, templates: TemplateSet) throws(Refusal) {
        let faults = EditionFaults.all(in: edition)
        guard faults.isEmpty else { throw Refusal(faults) }
        self.edition = edition
        self.templates = templates
        contents = nil
        places = PlaceIndex()
        base = edition.baseURL.hasSuffix("/") ? edition.baseURL : edition.baseURL + "/"
        entries = Self.distinguished(Self.newestFirst(edition.entries))
        services = ServiceHistory.all(in: entries)
        serviceIndex = Dictionary(services.enumerated().map { ($1.service.slug, $0) }) { first, _ in first }
        months = Month.all(in: entries)
        years = Year.all(in: months)
        updates = Update.all(in: entries)
        hasCalendar = entries.contains(where: \.isInCalendar)
        updated = entries.map(\.imprint.updated).max { $0.seconds < $1.seconds } ?? Self.beginning(of: edition)
    }

    private init(_ site: Site, templates: TemplateSet, contents: ContentShelf?) {
        edition = site.edition
        self.templates = templates
        self.contents = contents
        base = site.base
        entries = site.entries
        services = site.services
        months = site.months
        years = site.years
        updates = site.updates
        updated = site.updated
        hasCalendar = site.hasCalendar
        places = site.places
        serviceIndex = site.serviceIndex
    }

    /// The same, shown by other templates.
    func shown(by templates: TemplateSet) -> Site { Site(self, templates: templates, contents: nil) }

    /// The same, with a place to keep the contents of feed items.
    func keeping(_ contents: ContentShelf) -> Site { Site(self, templates: templates, contents: contents) }

    /// Readers sort by the date of the last change, and want no two alike (W3C feed validator, DuplicateUpdated).
    ///
    /// Records give the minute: the seconds are ours to give, in the order of the entries, as far as the minute goes.
    private static func distinguished(_ entries: [Entry]) -> [Entry] {
        var entries = entries
        var counts: [Int: Int] = [:]
        for index in entries.indices.reversed() {
            let second = entries[index].imprint.updated.seconds
            let rank = counts[second, default: 0]
            counts[second] = rank + 1
            if rank > 0 { entries[index].change(later: min(rank, 59 - (second % 60 + 60) % 60)) }
        }
        return entries
    }

    static func isNewer(_ left: Entry, _ right: Entry) -> Bool {
        let (a, b) = (left.imprint, right.imprint)
        return a.published.seconds == b.published.seconds
            ? a.identifier < b.identifier : a.published.seconds > b.published.seconds
    }

    /// Sorts places, not entries: ten thousand of them are then moved once.
    private static func newestFirst(_ entries: [Entry]) -> [Entry] {
        let published = entries.map(\.imprint.published.seconds)
        return entries.indices.sorted { left, right in
            published[left] == published[right]
                ? isNewer(entries[left], entries[right]) : published[left] > published[right]
        }.map { entries[$0] }
    }

    private static func beginning(of edition: Edition) -> Article.Moment {
        let date = edition.tagAuthority.split(separator: ",").last.map(String.init) ?? ""
        let first = CalendarDate(iso: date) ?? CalendarDate(iso: date + "-01") ?? CalendarDate(iso: date + "-01-01")
        return Article.Moment(seconds: (first?.dayNumber ?? 0) * 86_400, offset: 0, runs: [])
    }

    func url(_ path: String) -> String { base + path }

    static func path(of entry: Entry) -> String { path(ofIncident: entry.identifier) }

    static func path(ofIncident identifier: String) -> String { "incidents/\(identifier)/" }

    static func postMortemPath(of entry: Entry) -> String { path(of: entry) + "post-mortem/" }

    /// RFC 4151. Made from the authority and the record's identifier only: moving the site changes no identifier.
    var tag: String { "tag:\(edition.tagAuthority):depeche" }

    func tag(of entry: Entry) -> String { "tag:\(edition.tagAuthority):incident/\(entry.identifier)" }

    func postMortemTag(of entry: Entry) -> String { "tag:\(edition.tagAuthority):post-mortem/\(entry.identifier)" }

    /// RFC 5545, § 3.8.4.7: unique in the world, by the same authority as the `tag:` URIs.
    func calendarID(of entry: Entry) -> String {
        let authority = edition.tagAuthority.split(separator: ",").first.map(String.init) ?? ""
        return "incident-\(entry.identifier)@\(authority.split(separator: "@").last.map(String.init) ?? "")"
    }

    func tag(of update: Update) -> String {
        "tag:\(edition.tagAuthority):point/\(update.entry.identifier)/\(update.note.identifier)"
    }

    func history(of service: Entry.Service) -> ServiceHistory {
        serviceIndex[service.slug].map { services[$0] } ?? ServiceHistory(service: service, entries: [])
    }
}
