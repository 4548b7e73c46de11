extension CalendarPhrases {
    /// *du vendredi 12 au mardi 16 mai*, *du 27 février au 2 mars*; agency: *de dimanche à mardi*.
    public func range(_ from: CalendarDate, _ end: CalendarDate) -> [Token] {
        if from == end { return day(from) }
        if from.adding(days: 1) > end { return range(end, from) }
        if from.adding(days: 1) == end { return bothDays(from, end) }
        let isNear = from.days(until: viewpoint.date).magnitude <= 6 && end.days(until: viewpoint.date).magnitude <= 6
        if style.weekdayAlone {
            guard isNear else { return dates(from, end) }
            return [.word("de"), .word(CalendarNames.weekday(from)), .word("à"), .word(CalendarNames.weekday(end))]
        }
        let sameMonth = from.month == end.month && from.year == end.year
        let sameYear = from.year == viewpoint.date.year && end.year == viewpoint.date.year
        if isNear || (sameMonth && sameYear && from.days(until: end) <= 6) { return datesWithWeekdays(from, end) }
        return dates(from, end)
    }

    /// *Samedi 8 et dimanche 9 février*, *les 29 et 30 mars*, *samedi et dimanche*: two days in a row are no stretch.
    private func bothDays(_ from: CalendarDate, _ end: CalendarDate) -> [Token] {
        let days = [from, end].map { [Token.word(CalendarNames.weekday($0))] }
        let isNear = [from, end].allSatisfy { $0.days(until: viewpoint.date).magnitude <= 6 }
        if style.weekdayAlone, isNear { return days[0] + [.word("et")] + days[1] }
        let month: [Token] = from.month == end.month ? [] : [.word(CalendarNames.month(from.month))]
        let year: [Token] = from.year == end.year ? [] : [.number(String(from.year))]
        let isOfThisYear = end.year == viewpoint.date.year || end.year == style.impliedYear
        let last =
            number(end) + [.word(CalendarNames.month(end.month))]
            + (isOfThisYear && from.year == end.year ? [] : [.number(String(end.year))])
        guard !style.weekdayAlone, isNear || year.isEmpty && end.year == viewpoint.date.year else {
            let opening: [Token] = month.isEmpty ? [.word("les")] : [Token(.article, "le")]
            let again: [Token] = month.isEmpty ? [] : [Token(.article, "le")]
            return opening + number(from) + month + year + [.word("et")] + again + last
        }
        return days[0] + number(from) + month + [.word("et")] + days[1] + last
    }

    /// *de 19 h 01 à 19 h 47*, with the day before unless the sentence has it: *mardi 11 mars de 19 h à 19 h 50*.
    public func range(_ from: LocalDateTime, _ end: LocalDateTime, sameDay: CalendarDate? = nil) -> [Token] {
        // *À minuit* ends the day that it follows.
        let last = lastDay(before: end)
        if from.date == last {
            let start: [Token] = from.date == sameDay ? [] : day(from.date)
            if from.time == .midnight, end.time == .midnight {
                return start + [.word("toute"), .word("la"), .word("journée")]
            }
            return start + [.word("de")] + hour(from.time) + [.word("à")] + hour(end.time)
        }
        let start = withDu(unmarked.day(from.date))
        let finish = withAu(unmarked.day(last))
        return start + [.word("à")] + openingHour(from.time) + finish + [.word("à")] + hour(end.time)
    }

    /// *du mardi 11 mars*, *du 2 mars*, *de mardi*
    private func withDu(_ day: [Token]) -> [Token] {
        if day.first?.text == "le" { return [.word("du")] + day.dropFirst() }
        return [.word(day.count > 1 ? "du" : "de")] + day
    }

    private func withAu(_ day: [Token]) -> [Token] {
        if day.first?.text == "le" { return [.word("au")] + day.dropFirst() }
        return [.word(day.count > 1 ? "au" : "à")] + day
    }

    /// *du 3 au 4 mars*, *du 27 février au 2 mars*, *du 30 décembre 2013 au 2 janvier 2014*.
    func dates(_ from: CalendarDate, _ end: CalendarDate) -> [Token] {
        var first: [Token] = number(from)
        let sameYear = from.year == end.year
        if from.month != end.month || !sameYear { first.append(.word(CalendarNames.month(from.month))) }
        if !sameYear { first.append(.number(String(from.year))) }
        let last =
            number(end) + [.word(CalendarNames.month(end.month))]
            + (sameYear && (end.year == viewpoint.date.year || end.year == style.impliedYear)
                ? [] : [.number(String(end.year))])
        return [.word("du")] + first + [.word("au")] + last
    }

    func datesWithWeekdays(_ from: CalendarDate, _ end: CalendarDate) -> [Token] {
        let month: [Token] = from.month == end.month ? [] : [.word(CalendarNames.month(from.month))]
        return [.word("du"), .word(CalendarNames.weekday(from))] + number(from) + month + [.word("au")]
            + weekdayAndDate(end)
    }
}
