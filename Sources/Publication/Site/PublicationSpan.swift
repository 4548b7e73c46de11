import French
import Writing

/// The days between which the articles of a list were published.
struct PublicationSpan: Sendable {
    private let first: CalendarDate
    private let last: CalendarDate

    /// - Parameter entries: newest first; nil for an empty list.
    init?(_ entries: [Entry]) {
        guard let newest = entries.first, let oldest = entries.last else { return nil }
        first = oldest.imprint.published.date
        last = newest.imprint.published.date
    }

    /// « du 3 au 14 mars 2023 », « du 1er décembre 2022 au 14 mars 2023 », « le 14 mars 2023 »
    var text: String {
        guard first != last else { return "le \(Self.day(last)) \(last.year)" }
        let end = "au \(Self.day(last)) \(last.year)"
        if first.year != last.year { return "du \(Self.day(first)) \(first.year) \(end)" }
        return first.month == last.month ? "du \(Self.number(first)) \(end)" : "du \(Self.day(first)) \(end)"
    }

    /// « 1er mars »
    private static func day(_ date: CalendarDate) -> String {
        "\(number(date))\u{A0}\(CalendarNames.month(date.month))"
    }

    private static func number(_ date: CalendarDate) -> String { date.day == 1 ? "1er" : String(date.day) }
}
