import French

extension ApproximateMoment {
    /// The minutes the moment may be, counted from 1970 local time: as wide as its words allow, so that coherence is
    /// only denied for sure.
    var minutes: ClosedRange<Int> {
        let own = value.minutes
        switch bound {
        case .exact: return own
        case .around: return (own.lowerBound - value.slack)...(own.upperBound + value.slack)
        case .after: return own.lowerBound...Int.max
        case .before: return Int.min...own.upperBound
        case .between(let upper): return own.lowerBound...max(own.lowerBound, upper.minutes.upperBound)
        }
    }

    /// Whether it surely comes after another.
    func isSurely(after other: ApproximateMoment) -> Bool {
        minutes.lowerBound > other.minutes.upperBound
    }

    func isSurely(after instant: LocalDateTime) -> Bool {
        minutes.lowerBound > instant.minuteNumber
    }

    func isSurely(before instant: LocalDateTime) -> Bool {
        minutes.upperBound < instant.minuteNumber
    }
}

extension ApproximateMoment.Value {
    fileprivate var minutes: ClosedRange<Int> {
        switch self {
        case .year, .month, .yearPart(_, .half), .yearPart(_, .quarter): dayLong(looseBy: 0)
        // Nobody agrees on the day when a season or the end of a year begins.
        case .yearPart: dayLong(looseBy: 31)
        case .monthPart: dayLong(looseBy: 5)
        case .day: dayLong(looseBy: 0)
        case .minute(let moment): moment.minuteNumber...moment.minuteNumber
        case .night(let date): hours(date, 17, 34)
        case .dayPart(let date, let part, _):
            switch part {
            case .morning: hours(date, 4, 13)
            case .midday: hours(date, 11, 15)
            case .afternoon: hours(date, 12, 19)
            case .evening: hours(date, 17, 27)
            }
        }
    }

    /// How far « vers » may be wrong.
    fileprivate var slack: Int {
        switch self {
        case .minute: 60
        case .day, .night, .dayPart: 1440
        case .month, .monthPart: 31 * 1440
        case .yearPart: 92 * 1440
        case .year: 366 * 1440
        }
    }

    private func dayLong(looseBy slack: Int) -> ClosedRange<Int> {
        guard let days = days else { return Int.min...Int.max }
        return (days.lowerBound.dayNumber - slack) * 1440...(days.upperBound.dayNumber + slack) * 1440 + 1439
    }

    private func hours(_ date: CalendarDate, _ from: Int, _ end: Int) -> ClosedRange<Int> {
        (date.dayNumber * 1440 + from * 60)...(date.dayNumber * 1440 + end * 60)
    }
}
