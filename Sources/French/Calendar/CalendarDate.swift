/// A day of the proleptic Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, Comparable {
    // As small as they are: every token may bear one.
    private let ownYear: Int16
    private let ownMonth: UInt8
    private let ownDay: UInt8

    public var year: Int { Int(ownYear) }
    public var month: Int { Int(ownMonth) }
    public var day: Int { Int(ownDay) }

    /// Nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1,
            day <= CalendarDate.days(inMonth: month, year: year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        ownYear = Int16(year)
        ownMonth = UInt8(month)
        ownDay = UInt8(day)
    }

    /// Days since 1970-01-01. Source: H. Hinnant, *chrono-Compatible Low-Level Date Algorithms*.
    public var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The inverse of ``dayNumber``; kept within years 1 to 9999.
    public init(dayNumber: Int) {
        let clamped = min(max(dayNumber, -719_162), 2_932_896)
        let shifted = clamped + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// 0 for Monday to 6 for Sunday.
    public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

    /// Kept within years 1 to 9999.
    public func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return CalendarDate(dayNumber: overflow ? (days > 0 ? Int.max : Int.min) : sum)
    }

    /// How many days from this one to another.
    public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    public static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// 2014-03-11
    public var iso: String { ISO.padded(year, 4) + "-" + ISO.padded(month, 2) + "-" + ISO.padded(day, 2) }
}

/// A time of day, to the minute.
public struct ClockTime: Sendable, Hashable, Comparable {
    private let ownHour: UInt8
    private let ownMinute: UInt8

    public var hour: Int { Int(ownHour) }
    public var minute: Int { Int(ownMinute) }

    /// Nil when there is no such time.
    public init?(hour: Int, minute: Int = 0) {
        guard hour >= 0, hour < 24, minute >= 0, minute < 60 else { return nil }
        self.init(minuteOfDay: hour * 60 + minute)
    }

    public static let midnight = ClockTime(minuteOfDay: 0)

    init(minuteOfDay: Int) {
        let minutes = ((minuteOfDay % 1440) + 1440) % 1440
        ownHour = UInt8(minutes / 60)
        ownMinute = UInt8(minutes % 60)
    }

    public var minuteOfDay: Int { hour * 60 + minute }

    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minuteOfDay < right.minuteOfDay }

    /// 19:01
    public var iso: String { ISO.padded(hour, 2) + ":" + ISO.padded(minute, 2) }
}

/// A date and a time of day, in the zone of the record.
public struct LocalDateTime: Sendable, Hashable, Comparable {
    public let date: CalendarDate
    public let time: ClockTime

    public init(_ date: CalendarDate, _ time: ClockTime) {
        self.date = date
        self.time = time
    }

    /// Minutes since 1970-01-01T00:00.
    public var minuteNumber: Int { date.dayNumber * 1440 + time.minuteOfDay }

    public func adding(minutes: Int) -> LocalDateTime {
        // Ten thousand years are enough for anyone.
        let total = minuteNumber + min(max(minutes, -6_000_000_000), 6_000_000_000)
        let day = total >= 0 ? total / 1440 : -((-total + 1439) / 1440)
        return LocalDateTime(CalendarDate(dayNumber: day), ClockTime(minuteOfDay: total - day * 1440))
    }

    public func minutes(until other: LocalDateTime) -> Int { other.minuteNumber - minuteNumber }

    public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool { left.minuteNumber < right.minuteNumber }

    /// 2014-03-11T19:01
    public var iso: String { date.iso + "T" + time.iso }

    /// Reads `2014-03-11T19:01` (seconds allowed and dropped).
    public init?(iso text: String) {
        let parts = Substring(text).parts(at: "T")
        guard parts.count == 2, let date = CalendarDate(iso: String(parts[0])) else { return nil }
        let clock = parts[1].parts(at: ":")
        guard clock.count >= 2, let hour = Int(clock[0]), let minute = Int(clock[1]),
            let time = ClockTime(hour: hour, minute: minute)
        else { return nil }
        self.init(date, time)
    }
}

extension CalendarDate {
    /// Reads `2014-03-11`.
    public init?(iso text: String) {
        let parts = Substring(text).parts(at: "-")
        guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }
}

extension Substring {
    /// What stands between separators, cut by bytes: a date has no letter to compare as Unicode would.
    fileprivate func parts(at separator: Unicode.Scalar) -> [Substring] {
        utf8.split(separator: UInt8(ascii: separator)).map { Substring($0) }
    }
}

enum ISO {
    static func padded(_ number: Int, _ width: Int) -> String {
        var text = String(number)
        while text.utf8.count < width { text = "0" + text }
        return text
    }
}
