/// What is only known to lie between two moments; and midnight, which belongs to two days.
extension CalendarPhrases {
    /// *entre le samedi 19 et le lundi 21 avril*, *entre le 30 décembre 2024 et le 2 janvier 2025*: the month and the
    /// year that both share stand with the second.
    func between(_ first: CalendarDate, _ last: CalendarDate) -> [Token] {
        guard first < last else { return day(first) }
        let days = unmarked
        let end = days.withArticle(days.day(last))
        return [.word("entre")] + sparing(days.withArticle(days.day(first)), before: end) + [.word("et")] + end
    }

    /// *dimanche 10 août, entre 23 heures et minuit*, *dans la nuit du 10 au 11 août, entre 23 heures et 2 heures*,
    /// *entre le dimanche 10 à 11 heures et le lundi 11 août à 15 heures*.
    ///
    /// - Parameter sameDay: leaves the day out when the sentence has it already.
    func between(_ first: LocalDateTime, _ last: LocalDateTime, sameDay: CalendarDate?) -> [Token] {
        let lastDay = lastDay(before: last)
        let hours = [Token.word("entre")] + hour(first.time) + [.word("et")] + hour(last.time)
        if first.date == lastDay {
            guard first.date != sameDay else { return hours }
            return day(first.date) + (style.weekdayAlone ? [] : [.punctuation(",")]) + hours
        }
        if isOneNight(first, last) {
            return first.date == sameDay ? hours : night(first.date) + [.punctuation(",")] + hours
        }
        let days = unmarked
        let end = days.withArticle(days.day(lastDay))
        return [.word("entre")] + sparing(days.withArticle(days.day(first.date)), before: end) + [.word("à")]
            + hour(first.time) + [.word("et")] + end + [.word("à")] + hour(last.time)
    }

    /// The day that a moment ends: midnight belongs to that which it follows.
    func lastDay(before moment: LocalDateTime) -> CalendarDate {
        moment.time == .midnight ? moment.date.adding(days: -1) : moment.date
    }

    /// Whether an evening and the morning after lie between two moments, and no more.
    func isOneNight(_ first: LocalDateTime, _ last: LocalDateTime) -> Bool {
        first.date.adding(days: 1) == lastDay(before: last) && first.time.hour >= Self.evening
            && last.time.hour < Self.noon
    }

    /// *dans la nuit du mercredi 2 au jeudi 3 juin, à minuit*: *jeudi 3 juin à minuit* is taken for the end of that day;
    /// *à minuit* alone in a sentence that stands on either.
    func midnight(
        beginning date: CalendarDate, _ bound: ApproximateMoment.Bound, sameDay: CalendarDate?
    ) -> [Token]? {
        let eve = date.adding(days: -1)
        switch bound {
        case .exact, .around, .after:
            let hour = self.hour(.midnight, bound)
            return sameDay == date || sameDay == eve ? hour : night(eve) + [.punctuation(",")] + hour
        case .before: return (sameDay == eve ? [] : day(eve)) + hour(.midnight, bound)
        case .between: return nil
        }
    }

    /// *entre avril et juin 2013*; nil for a day and what is shorter.
    func between(_ first: ApproximateMoment.Value, _ last: ApproximateMoment.Value) -> [Token]? {
        guard let start = bare(first), let end = bare(last) else { return nil }
        return [.word("entre")] + sparing(start, before: end) + [.word("et")] + end
    }

    /// *d’avril à juin 2013*, *de 2008 à 2009*, *de la mi-mai au 30 juillet*; nil for what begins with a day or is shorter.
    public func span(_ first: ApproximateMoment.Value, _ last: ApproximateMoment.Value) -> [Token]? {
        guard let start = bare(first) else { return nil }
        if case .day(let day) = last {
            let isOfImpliedYear = day.year == viewpoint.date.year || day.year == style.impliedYear
            let end = bareDate(day, withYear: !isOfImpliedYear)
            return [.word("de")] + sparing(start, before: end) + [.word("au")] + end
        }
        guard let end = bare(last) else { return nil }
        return [.word("de")] + sparing(start, before: end) + [.word("à")] + end
    }

    /// *0 heure*, of a day that what is told begins with.
    public func openingHour(_ time: ClockTime) -> [Token] {
        guard time == .midnight else { return hour(time) }
        return [.number("0"), .unit(style.spellsWholeHours ? "heure" : "h")]
    }

    /// The first of two days without what the second says again.
    private func sparing(_ first: [Token], before second: [Token]) -> [Token] {
        var first = first
        for token in second.reversed() {
            guard first.last == token, first.count > 1 else { break }
            first.removeLast()
        }
        return first
    }

    private static let evening = 18
    private static let noon = 12
}
