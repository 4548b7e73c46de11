import French
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
        return "\(civil.weekdayName), \(padded(civil.date.day)) \(civil.monthName) \(padded(civil.date.year, 4)) "
            + "\(civil.time) \(Civil.offset(offset, separator: "", zero: "+0000"))"
    }

    /// The day in the article's zone: `2014-03-13`.
    public var day: String { date.iso }

    /// « 13 mars 2014 », in the article's zone.
    var shortDay: [Article.Run] {
        let date = date
        let rest = Article.Run("\u{A0}\(CalendarNames.month(date.month)) \(date.year)")
        return date.day == 1
            ? [Article.Run("1"), Article.Run("er", .superscript), rest] : [Article.Run(String(date.day)), rest]
    }

    /// The day in the article's zone.
    var date: CalendarDate { Civil(seconds: seconds, offset: offset).date }
}

/// A date and a time of day to the second, at an offset.
private struct Civil {
    let date: CalendarDate
    let secondOfDay: Int

    init(seconds: Int, offset: Int) {
        let local = seconds + offset
        let days = local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400)
        date = CalendarDate(dayNumber: days)
        secondOfDay = local - days * 86_400
    }

    var day: String { date.iso }

    var time: String {
        "\(padded(secondOfDay / 3_600)):\(padded(secondOfDay / 60 % 60)):\(padded(secondOfDay % 60))"
    }

    var weekdayName: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday] }

    var monthName: String {
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][date.month - 1]
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
