import Diagnostics
import French
import Writing

/// A service with its incidents, newest first.
struct ServiceHistory: Sendable {
    let service: Entry.Service
    let entries: [Entry]

    var path: String { "services/\(service.slug)/" }

    /// Without accents or capitals: « Élysée » is between « Eden » and « Facebook ».
    private var sortKey: String { Suggestion.folded(service.name) }

    /// By name; the newest entry names the service.
    static func all(in entries: [Entry]) -> [ServiceHistory] {
        Dictionary(grouping: entries, by: \.service.slug).values
            .compactMap { group in group.first.map { ServiceHistory(service: $0.service, entries: group) } }
            .sorted { ($0.sortKey, $0.service.slug) < ($1.sortKey, $1.service.slug) }
    }
}

/// The incidents published in a month, newest first.
struct Month: Sendable {
    let year: Int
    let number: Int
    let entries: [Entry]

    /// `archives/2014/03/`
    var path: String { "archives/\(year)/\(number < 10 ? "0" : "")\(number)/" }

    /// « mars »
    var name: String { CalendarNames.month(number) }

    /// « Mars 2014 »
    var title: String { "\(name.prefix(1).uppercased() + name.dropFirst()) \(year)" }

    /// Newest first.
    static func all(in entries: [Entry]) -> [Month] {
        Dictionary(grouping: entries) { entry in
            let date = entry.imprint.published.date
            return date.year * 12 + date.month - 1
        }.sorted { $0.key > $1.key }.map { Month(year: $0.key / 12, number: $0.key % 12 + 1, entries: $0.value) }
    }
}

/// The months of a year that have an article, newest first.
struct Year: Sendable {
    let number: Int
    let months: [Month]

    /// `archives/2014/`
    var path: String { "archives/\(number)/" }

    var count: Int { months.reduce(0) { $0 + $1.entries.count } }

    /// Newest first.
    static func all(in months: [Month]) -> [Year] {
        Dictionary(grouping: months, by: \.year).sorted { $0.key > $1.key }.map {
            Year(number: $0.key, months: $0.value)
        }
    }
}

/// A live update, published as an item of its own.
struct Update: Sendable {
    let entry: Entry
    let note: Article.Note

    var anchor: String { "point-\(note.identifier)" }

    static func all(in entries: [Entry]) -> [Update] {
        entries.flatMap { entry in entry.imprint.updates.map { Update(entry: entry, note: $0) } }
            .sorted {
                ($1.note.date.seconds, $0.entry.identifier, $0.note.identifier)
                    < ($0.note.date.seconds, $1.entry.identifier, $1.note.identifier)
            }
    }
}
