import French
import Incidents

/// How long, and from when to when.
extension Moments {
    func minutes(from start: ApproximateMoment, to end: ApproximateMoment) -> Int? {
        guard let first = start.minute, let last = end.minute else { return nil }
        let minutes = (zone.instant(of: last) - zone.instant(of: first)) / 60
        return minutes > 0 ? minutes : nil
    }

    /// What two ends say of what lies between them.
    enum Closeness: Sendable {
        case exact
        /// One of them is approximate.
        case about
        /// It ended after, or began before, what the record says.
        case atLeast
    }

    /// Nil where nothing is said: between *avant* and *avant*, or of what ended before the hour the record gives.
    static func closeness(from start: ApproximateMoment, to end: ApproximateMoment) -> Closeness? {
        if start.bound == .exact, end.bound == .exact { return .exact }
        if start.isNearlyPlaced, end.isNearlyPlaced { return .about }
        if start.isNearlyPlaced || start.bound == .before, end.isNearlyPlaced || end.bound == .after { return .atLeast }
        return nil
    }

    /// Exact when both ends are, rounded when one is approximate, *au moins onze heures* when one is a bound; nil when
    /// there is none to the minute.
    func duration(from start: ApproximateMoment, to end: ApproximateMoment) -> [Token]? {
        if start.minute != nil, end.minute != nil, let long = Self.weeksOrMonths(from: start, to: end) { return long }
        guard let minutes = minutes(from: start, to: end) else { return days(from: start, to: end) }
        switch Self.closeness(from: start, to: end) {
        case .exact: return Durations.exact(minutes: minutes)
        case .about:
            return minutes < 20 ? nil : [Token(.word, "environ")] + Durations.exact(minutes: Self.rounded(minutes))
        case .atLeast:
            let floor = Self.floor(minutes)
            return floor < 10 ? nil : Vocabulary.words("au moins") + Durations.exact(minutes: floor)
        case nil: return nil
        }
    }

    /// As closely as one says what is not known to the minute: seven hours and a quarter are about seven.
    static func rounded(_ minutes: Int) -> Int {
        let isQuarter = step(minutes) == 30 && minutes % 60 == 15
        return floor(minutes + step(minutes) / 2 - (isQuarter ? 1 : 0), by: step(minutes))
    }

    /// The same, never more than is known.
    static func floor(_ minutes: Int) -> Int { floor(minutes, by: step(minutes)) }

    private static func floor(_ minutes: Int, by step: Int) -> Int { minutes / step * step }

    private static func step(_ minutes: Int) -> Int {
        minutes < 45 ? 10 : minutes < 120 ? 15 : minutes < 720 ? 30 : minutes < 2880 ? 60 : 1440
    }

    /// *Environ cinq semaines*, from an hour to a day or the reverse; nil below three days, and between days alone, which
    /// a period tells.
    private func days(from start: ApproximateMoment, to end: ApproximateMoment) -> [Token]? {
        guard (start.minute == nil) != (end.minute == nil), let first = start.day, let last = end.day,
            [start, end].allSatisfy({ $0.bound != .after })
        else { return nil }
        let days = first.days(until: last)
        // *Avant 13 heures*, of what lasted for weeks: the hours are nothing to it.
        let areOpen = [start, end].contains { $0.bound != .exact && $0.bound != .around }
        guard days >= (areOpen ? Self.longDays : 3) else { return nil }
        let about =
            days < 21 && days != 14
            ? Quantity(days, "jour")
            : days < 75 ? Quantity((days + 3) / 7, "semaine") : Quantity((days * 10 + 152) / 304, "mois")
        return [Token(.word, "environ")] + about.tokens()
    }

    /// *15 semaines*, *trois mois*, *près de 13 mois*, *plus de deux ans*: of what lasted four weeks or more, hours and days
    /// are for a stopwatch; nil below, and between approximate ends.
    static func weeksOrMonths(from start: ApproximateMoment, to end: ApproximateMoment) -> [Token]? {
        guard start.bound == .exact, end.bound == .exact, let first = start.day, let last = end.day else { return nil }
        let days = first.days(until: last)
        guard days >= longDays else { return nil }
        // From hour to hour, or from day to day.
        let isWhole = start.minute?.time == end.minute?.time
        if isWhole, days % 7 == 0, days <= 182 { return Quantity(days / 7, "semaine").tokens() }
        let months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0)
        if isWhole, last.day == first.day { return self.months(months) }
        // Twelve months are 365 days.
        let isNear = (months + 1) * 365 - days * 12 <= nearMonth * 12
        if isNear { return Vocabulary.words("près de") + self.months(months + 1) }
        return months < 1 ? nil : Vocabulary.words("plus de") + self.months(months)
    }

    private static func months(_ count: Int) -> [Token] {
        (count % 12 == 0 ? Quantity(count / 12, "an") : Quantity(count, "mois")).tokens()
    }

    /// Days from which a duration is told in weeks or months, and those that a month may lack to be near.
    private static let longDays = 28
    private static let nearMonth = 8

    /// How long an operation lasts that takes up its last day: *neuf mois*, *trois semaines*, *seize jours*; nil below a
    /// week, and where no such round count is true.
    static func wholeDays(from first: CalendarDate, through last: CalendarDate) -> [Token]? {
        let end = last.adding(days: 1)
        let days = first.days(until: end)
        let months = (end.year - first.year) * 12 + end.month - first.month
        if end.day == first.day, months > 0 { return Quantity(months, "mois").tokens() }
        if days >= 14, days % 7 == 0, days < 70 { return Quantity(days / 7, "semaine").tokens() }
        return (7..<60).contains(days) ? Quantity(days, "jour").tokens() : nil
    }

    /// How old what is still open is, between so many days: exact below four weeks where it began on a known day,
    /// then in months, *un mois*, *environ deux mois*, or the weeks that lie between.
    static func age(in days: ClosedRange<Int>) -> [Token] {
        let middle = (days.lowerBound + days.upperBound) / 2
        guard middle >= 28 else {
            let said = Durations.rounded(minutes: middle * 1440)
            return days.count == 1 ? said : [Token(.word, "environ")] + said
        }
        // Twelve months are 365 days.
        let months = max(1, (middle * 12 + 182) / 365)
        let isWhole = (middle - months * 365 / 12).magnitude <= 2
        let about =
            isWhole || middle >= 75
            ? months % 12 == 0 ? Quantity(months / 12, "an") : Quantity(months, "mois")
            : Quantity((middle + 3) / 7, "semaine")
        return (isWhole && days.count <= 5 ? [] : [Token(.word, "environ")]) + about.tokens()
    }

    /// For titles and leads: *près de six heures*; nil below two hours and between approximate ends.
    func roundDuration(from start: ApproximateMoment, to end: ApproximateMoment) -> [Token]? {
        if let long = Self.weeksOrMonths(from: start, to: end) { return long }
        guard start.bound == .exact, end.bound == .exact, let minutes = minutes(from: start, to: end), minutes >= 120
        else { return nil }
        // *Plus de cinq jours*: of days, hours and minutes are for a stopwatch.
        let isRound = minutes % (minutes < 2 * 1440 ? 30 : 1440) == 0
        return isRound ? Durations.exact(minutes: minutes) : Durations.rounded(minutes: minutes)
    }

    /// *de 19 h 01 à 19 h 47*, *du vendredi 12 au mardi 16 mai*; nil when the two ends differ in precision.
    ///
    /// - Parameters:
    ///   - sameDay: the day the story stands on, which need not be said.
    ///   - impliedYear: the year it stands in.
    func period(
        from start: ApproximateMoment, to end: ApproximateMoment, sameDay: CalendarDate? = nil, impliedYear: Int? = nil
    ) -> [Token]? {
        guard start.bound == .exact, end.bound == .exact else { return nil }
        var phrases = phrases
        phrases.style.impliedYear = start.year == end.year ? impliedYear : nil
        switch (start.value, end.value) {
        case (.minute(let first), .minute(let last)):
            // A night is said as one: *dans la nuit du samedi 13 au dimanche 14 septembre, de 23 heures à 5 h 30*.
            if first.date.adding(days: 1) == last.date, first.time.hour >= 20, last.time.hour < 10 {
                return phrases.night(first.date) + [Token(.punctuation, ","), Token(.word, "de")]
                    + phrases.hour(first.time)
                    + [Token(.word, "à")] + phrases.hour(last.time)
            }
            return phrases.range(first, last, sameDay: sameDay)
        case (.day(let first), .day(let last)): return phrases.range(first, last)
        // *D’octobre 2008 à février 2009*, *de 2014 à septembre 2018*, *de la mi-mai au 30 juillet*.
        case (.month, .month), (.year, .year), (.year, .month), (.month, .year), (.monthPart, .monthPart),
            (.monthPart, .month), (.month, .monthPart), (.monthPart, .day), (.month, .day):
            return phrases.span(start.value, end.value)
        default: return nil
        }
    }

    /// The time it took to react: exact, or rounded when one end is approximate.
    func delay(from start: ApproximateMoment, to moment: ApproximateMoment) -> [Token]? {
        guard start.isPlaced, moment.isPlaced, let minutes = minutes(from: start, to: moment), minutes >= 5 else {
            return nil
        }
        guard minutes < 720 else { return nil }
        if start.bound == .exact, moment.bound == .exact {
            return minutes < 60 ? Durations.exact(minutes: minutes) : Durations.rounded(minutes: minutes)
        }
        let rounded = minutes < 60 ? (minutes + 5) / 10 * 10 : (minutes + 7) / 15 * 15
        return rounded < 10 ? nil : [Token(.word, "environ")] + Durations.exact(minutes: rounded)
    }
}

extension ApproximateMoment {
    /// Placed, or between two minutes that are close to one another.
    fileprivate var isNearlyPlaced: Bool {
        guard case .between(.minute(let last)) = bound, let first = minute else { return isPlaced }
        return first.minutes(until: last) <= 30
    }
}
