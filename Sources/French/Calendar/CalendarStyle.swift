/// How dates and hours are said.
public struct CalendarStyle: Sendable, Hashable {
    /// Whether the weekday stands without its date when it is near: *mardi*.
    public var weekdayAlone: Bool
    /// Whether the day of publication is *ce mercredi 12 mars*.
    public var marksToday: Bool
    /// Two digits for the hour: 09h05.
    public var padsHours: Bool
    /// *19 heures* in full for a whole hour.
    public var spellsWholeHours: Bool
    /// Where *mardi 11 mars* has its article.
    public var dayArticle = DayArticle.byDistance
    /// Whether the year of the article is named too: *mardi 20 décembre 2022*, in a text about 2018.
    public var namesYear = false
    /// A year that has just been named: *le 25 juin 2012*, then *le 16 juillet*.
    public var impliedYear: Int?

    public init(weekdayAlone: Bool, marksToday: Bool, padsHours: Bool, spellsWholeHours: Bool = false) {
        self.weekdayAlone = weekdayAlone
        self.marksToday = marksToday
        self.padsHours = padsHours
        self.spellsWholeHours = spellsWholeHours
    }

    /// News agencies: *mardi à 19h30*.
    public static let agence = CalendarStyle(weekdayAlone: true, marksToday: false, padsHours: true)
    /// Web pages, read later: *mardi 11 mars à 19 h 30*, *ce mercredi 12 mars*.
    public static let web = CalendarStyle(weekdayAlone: false, marksToday: true, padsHours: false)
    /// Archives: no *ce*.
    public static let archive = CalendarStyle(weekdayAlone: false, marksToday: false, padsHours: false)
}

/// When a weekday with its date takes the article: *mardi 11 mars*, *le mardi 11 mars*.
public enum DayArticle: Sendable, Hashable {
    /// Beyond six days from the point of view.
    case byDistance
    /// Throughout a text about what is far.
    case always
    /// Throughout a text about what is near, and in lists.
    case never
}

/// Names of the calendar.
public enum CalendarNames {
    public static let weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    public static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]

    /// *mars*; months count from 1.
    public static func month(_ number: Int) -> String { months[min(max(number, 1), 12) - 1] }

    public static func weekday(_ date: CalendarDate) -> String { weekdays[date.weekday] }
}
