public import French

/// Days a review covers, first and last included.
public struct ReviewPeriod: Sendable, Hashable {
    public let first: CalendarDate
    public let last: CalendarDate

    /// Nil when the last day comes before the first.
    public init?(_ first: CalendarDate, _ last: CalendarDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// A calendar month; nil when there is none of that number.
    public init?(year: Int, month: Int) {
        guard let first = CalendarDate(year: year, month: month, day: 1),
            let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, year: year))
        else { return nil }
        self.init(first, last)
    }

    /// A calendar year.
    public init?(year: Int) {
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        self.init(first, last)
    }

    func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

    enum Kind: Sendable, Hashable {
        case week, month, year
        /// Any other stretch, in days.
        case days(Int)
    }

    var kind: Kind {
        if first.month == 1, first.day == 1, last.month == 12, last.day == 31, first.year == last.year { return .year }
        if first.day == 1, first.year == last.year, first.month == last.month,
            last.day == CalendarDate.days(inMonth: last.month, year: last.year)
        {
            return .month
        }
        if first.weekday == 0, first.adding(days: 6) == last { return .week }
        return .days(first.days(until: last) + 1)
    }

    /// The stretch of the same kind just before: last month, the week before, as many days.
    var previous: ReviewPeriod? {
        let eve = first.adding(days: -1)
        switch kind {
        case .year: return ReviewPeriod(year: first.year - 1)
        case .month: return ReviewPeriod(year: eve.year, month: eve.month)
        case .week: return ReviewPeriod(eve.adding(days: -6), eve)
        case .days(let count): return ReviewPeriod(eve.adding(days: 1 - count), eve)
        }
    }

    /// *en octobre 2025*, *en 2025*, *du lundi 6 au dimanche 12 octobre 2025*, *mardi 7 octobre 2025*.
    var words: [Token] {
        switch kind {
        case .year: return [Token(.word, "en"), Token(.number, String(first.year))]
        case .month:
            return [Token(.word, "en"), Token(.word, CalendarNames.month(first.month))]
                + [Token(.number, String(first.year))]
        case .week, .days:
            // Seen from afar every date carries its year, once.
            let afar = LocalDateTime(CalendarDate(dayNumber: last.dayNumber + 800), .midnight)
            return CalendarPhrases(seenFrom: afar).range(first, last)
        }
    }

    /// *le mois précédent*
    var wordsOfPrevious: String {
        switch kind {
        case .year: "l’année précédente"
        case .month: "le mois précédent"
        case .week: "la semaine précédente"
        case .days(1): "la veille"
        case .days: "pendant la période précédente, aussi longue"
        }
    }
}
