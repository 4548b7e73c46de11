public import Writing

extension Article.Moment {
    /// RFC 3339 with the article's own offset: `2014-03-13T09:00:00+01:00`.
    public var iso8601: String {
        let civil = Civil(seconds: seconds, offset: offset)
        return "\(civil.day)T\(civil.time)\(Civil.offset(offset, separator: ":", zero: "Z"))"
    }

    /// RFC 822 as feeds want it, with the year in full and names in English: `Thu, 13 Mar 2014 09:00:00 +0100`.
    public var rfc822: String {
        let civil = Civil(seconds: seconds, offset: offset)
        return "\(civil.weekdayName), \(padded(civil.dayOfMonth)) \(civil.monthName) \(padded(civil.year, 4)) "
            + "\(civil.time) \(Civil.offset(offset, separator: "", zero: "+0000"))"
    }

    /// The day in the article's zone: `2014-03-13`.
    public var day: String {
        Civil(seconds: seconds, offset: offset).day
    }
}

/// A date of the Gregorian calendar, computed without any calendar library: no locale, no zone table.
private struct Civil {
    let year: Int
    let month: Int
    let dayOfMonth: Int
    let secondOfDay: Int
    let weekday: Int

    /// Howard Hinnant, “chrono-compatible low-level date algorithms”, `civil_from_days`.
    init(seconds: Int, offset: Int) {
        let local = seconds + offset
        let days = Int((Double(local) / 86_400).rounded(.down))
        secondOfDay = local - days * 86_400
        weekday = ((days % 7) + 11) % 7
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var day: String { "\(padded(year, 4))-\(padded(month))-\(padded(dayOfMonth))" }

    var time: String {
        "\(padded(secondOfDay / 3_600)):\(padded(secondOfDay / 60 % 60)):\(padded(secondOfDay % 60))"
    }

    var weekdayName: String { ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][weekday] }

    var monthName: String {
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
    }

    static func offset(_ seconds: Int, separator: String, zero: String) -> String {
        let minutes = abs(seconds) / 60
        if minutes == 0 { return zero }
        return (seconds < 0 ? "-" : "+") + padded(minutes / 60) + separator + padded(minutes % 60)
    }
}

private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
