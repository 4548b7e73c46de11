/// A day and time of the proleptic Gregorian calendar, as feeds write them.
struct CalendarDate {
    var year = 0
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    /// Minutes east of Greenwich.
    var offset = 0

    /// Whether it is a real day and time; second 60 is a leap second (RFC 3339, § 5.7).
    var isReal: Bool {
        (1...12).contains(month) && (1...Self.days(in: month, of: year)).contains(day) && (0...23).contains(hour)
            && (0...59).contains(minute) && (0...60).contains(second) && abs(offset) < 24 * 60
    }

    /// 0 is Sunday.
    var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }

    /// Seconds since 1970-01-01T00:00:00Z.
    var instant: Int { daysSince1970 * 86_400 + hour * 3_600 + (minute - offset) * 60 + second }

    /// Howard Hinnant's civil-from-days, the other way round.
    private var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
