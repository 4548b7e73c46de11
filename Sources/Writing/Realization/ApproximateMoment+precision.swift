import French

/// How closely a moment is known.
extension ApproximateMoment {
    /// The minute, when it is known so closely.
    var minute: LocalDateTime? {
        if case .minute(let instant) = value { instant } else { nil }
    }

    /// The year it falls in, where that is one.
    var year: Int? {
        switch value {
        case .year(let year), .month(let year, _), .monthPart(let year, _, _), .yearPart(let year, _): year
        case .day, .minute, .night, .dayPart: day?.year
        }
    }

    /// Whether it stands at a point of time, be it roughly: *vers 19 heures*, but not *après 19 heures*.
    var isPlaced: Bool { bound == .exact || bound == .around }

    /// Whether a day is all that is left of it without its hour: not of a night, which has two, nor of *avant mardi*.
    var namesItsDay: Bool {
        if case .night = value { false } else { isPlaced && day != nil }
    }

    /// Whether it is sure to have been on its day: not between two of them, save up to midnight.
    var isOfOneDay: Bool {
        guard case .between(let upper) = bound, let last = ApproximateMoment(upper).day else { return true }
        guard case .minute(let end) = upper, end.time == .midnight else { return last == day }
        return last == day || last.adding(days: -1) == day
    }

    var isWholeDay: Bool { if case .day = value { true } else { false } }

    /// The same without its hour.
    func onlyDay(_ day: CalendarDate) -> ApproximateMoment { ApproximateMoment(.day(day)) }

    /// Orders moments of different precision: a day comes after its hours, a moment *after* just behind it.
    var sortKey: Int {
        let minutes: Int
        switch value {
        case .year(let year): minutes = (CalendarDate(year: year, month: 1, day: 1)?.dayNumber ?? 0) * 1440
        case .month(let year, let month):
            minutes = (CalendarDate(year: year, month: month, day: 1)?.dayNumber ?? 0) * 1440
        case .yearPart, .monthPart: minutes = (value.days?.lowerBound.dayNumber ?? 0) * 1440
        case .day(let day): minutes = day.dayNumber * 1440 + 1439
        case .minute(let instant): minutes = instant.minuteNumber
        case .night(let day): minutes = day.dayNumber * 1440 + 1560
        case .dayPart(let day, let part, _):
            let hour = [DayPart.morning: 6, .midday: 12, .afternoon: 14, .evening: 18][part] ?? 0
            minutes = day.dayNumber * 1440 + hour * 60
        }
        return minutes * 2 + (bound == .after ? 1 : 0)
    }

    /// True when it is wholly later than the point of view.
    func isAfter(_ view: LocalDateTime) -> Bool {
        switch value {
        case .minute(let instant): instant > view
        case .year(let year): year > view.date.year
        case .month(let year, let month): (year, month) > (view.date.year, view.date.month)
        default: value.days.map { $0.lowerBound > view.date } ?? false
        }
    }
}
