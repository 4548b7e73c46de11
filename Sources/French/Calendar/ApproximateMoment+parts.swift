extension ApproximateMoment {
    /// What companies date their promises by.
    public enum YearPart: Sendable, Hashable {
        /// *début 2025*, *mi-2025*, *fin 2022*.
        case stage(Stage)
        /// A winter is that which begins in the year: *l’hiver 2024-2025*.
        case season(Season)
        /// *le premier semestre*: 1 or 2.
        case half(Int)
        /// *le deuxième trimestre*: 1 to 4.
        case quarter(Int)
    }

    public enum Season: String, Sendable, Hashable, CaseIterable {
        case spring = "printemps"
        case summer = "été"
        case autumn = "automne"
        case winter = "hiver"
    }
}

extension ApproximateMoment.Value {
    /// The first and the last day it is; nil out of the calendar.
    public var days: ClosedRange<CalendarDate>? {
        switch self {
        case .year(let year): Self.days(year, 1, 12)
        case .yearPart(let year, let part): part.days(of: year)
        case .month(let year, let month): Self.days(year, month, month)
        case .monthPart(let year, let month, let stage):
            switch stage {
            case .start: Self.days(year, month, from: 1, to: 10)
            case .middle: Self.days(year, month, from: 11, to: 20)
            case .end: Self.days(year, month, from: 21, to: CalendarDate.days(inMonth: month, year: year))
            }
        case .day(let date), .dayPart(let date, _, _): date...date
        case .night(let date): date...date.adding(days: 1)
        case .minute(let moment): moment.date...moment.date
        }
    }

    /// Whole months.
    fileprivate static func days(_ year: Int, _ first: Int, _ last: Int) -> ClosedRange<CalendarDate>? {
        span(
            CalendarDate(year: year, month: first, day: 1),
            CalendarDate(year: year, month: last, day: CalendarDate.days(inMonth: last, year: year)))
    }

    private static func days(_ year: Int, _ month: Int, from first: Int, to last: Int) -> ClosedRange<CalendarDate>? {
        span(
            CalendarDate(year: year, month: month, day: first), CalendarDate(year: year, month: month, day: last))
    }

    fileprivate static func span(_ first: CalendarDate?, _ last: CalendarDate?) -> ClosedRange<CalendarDate>? {
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}

extension ApproximateMoment.YearPart {
    /// A stage is a third of the year less what nobody would call so; seasons go from solstice to equinox.
    func days(of year: Int) -> ClosedRange<CalendarDate>? {
        switch self {
        case .stage(.start): ApproximateMoment.Value.days(year, 1, 3)
        case .stage(.middle): ApproximateMoment.Value.days(year, 5, 8)
        case .stage(.end): ApproximateMoment.Value.days(year, 10, 12)
        case .season(.spring): season(year, (3, 20), (6, 20))
        case .season(.summer): season(year, (6, 21), (9, 21))
        case .season(.autumn): season(year, (9, 22), (12, 20))
        case .season(.winter):
            ApproximateMoment.Value.span(
                CalendarDate(year: year, month: 12, day: 21), CalendarDate(year: year + 1, month: 3, day: 19))
        case .half(let number): ApproximateMoment.Value.days(year, 6 * number - 5, 6 * number)
        case .quarter(let number): ApproximateMoment.Value.days(year, 3 * number - 2, 3 * number)
        }
    }

    private func season(
        _ year: Int, _ first: (month: Int, day: Int), _ last: (month: Int, day: Int)
    ) -> ClosedRange<CalendarDate>? {
        ApproximateMoment.Value.span(
            CalendarDate(year: year, month: first.month, day: first.day),
            CalendarDate(year: year, month: last.month, day: last.day))
    }
}
