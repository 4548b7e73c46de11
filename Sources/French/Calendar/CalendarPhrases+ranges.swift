extension CalendarPhrases {
    /// *du vendredi 12 au mardi 16 mai*, *du 27 février au 2 mars*; agency: *de dimanche à mardi*.
    public func range(_ from: CalendarDate, _ end: CalendarDate) -> [Token] {
        if from == end { return day(from) }
        if from.adding(days: 1) > end { return range(end, from) }
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

    /// *de 19 h 01 à 19 h 47*, with the day before unless the sentence has it: *mardi 11 mars de 19 h à 19 h 50*.
    public func range(_ from: LocalDateTime, _ end: LocalDateTime, sameDay: CalendarDate? = nil) -> [Token] {
        if from.date == end.date {
            let start: [Token] = from.date == sameDay ? [] : day(from.date)
            return start + [.word("de")] + hour(from.time) + [.word("à")] + hour(end.time)
        }
        let start = withDu(day(from.date))
        let finish = withAu(day(end.date))
        return start + [.word("à")] + hour(from.time) + finish + [.word("à")] + hour(end.time)
    }

    /// *du mardi 11 mars*, *du 2 mars*, *de mardi*, *de ce mardi 11 mars*
    private func withDu(_ day: [Token]) -> [Token] {
        if day.first?.text == "le" { return [.word("du")] + day.dropFirst() }
        return [.word(day.count > 1 && day.first?.text != "ce" ? "du" : "de")] + day
    }

    private func withAu(_ day: [Token]) -> [Token] {
        if day.first?.text == "le" { return [.word("au")] + day.dropFirst() }
        return [.word(day.count > 1 && day.first?.text != "ce" ? "au" : "à")] + day
    }

    /// *au début du mois de mars*, *à la mi-mars*, *à la fin du mois*: for days whose exact number does not matter.
    public func monthStage(_ date: CalendarDate) -> [Token] {
        let isThisMonth = date.month == viewpoint.date.month && date.year == viewpoint.date.year
        let month = Token.word(CalendarNames.month(date.month))
        let year: [Token] = date.year == viewpoint.date.year ? [] : [.number(String(date.year))]
        let named: [Token] =
            [.word("du"), .word("mois")] + (isThisMonth && style.weekdayAlone ? [] : [.word("de"), month] + year)
        switch date.day {
        case ...10: return [.word("au"), .word("début")] + named
        case 11...20: return [.word("à"), .word("la"), .word("mi-" + CalendarNames.month(date.month))] + year
        default: return [.word("à"), .word("la"), .word("fin")] + named
        }
    }

    // MARK: - Relative to an event of the text

    /// *la veille*, *le lendemain*, *deux jours plus tard*, *une semaine plus tôt*.
    public static func relative(from anchor: CalendarDate, to date: CalendarDate) -> [Token] {
        let days = anchor.days(until: date)
        switch days {
        case 0: return [.word("le"), .word("même"), .word("jour")]
        case -1: return [.word("la"), .word("veille")]
        case -2: return [Token(.article, "la"), .word("avant-veille")]
        case 1: return [.word("le"), .word("lendemain")]
        case 2: return [.word("le"), .word("surlendemain")]
        default: break
        }
        let direction: [Token] = [.word("plus"), .word(days > 0 ? "tard" : "tôt")]
        let count = Int(days.magnitude)
        if count % 7 == 0, count <= 28 {
            return Quantity(count / 7, "semaine").tokens() + direction
        }
        if anchor.day == date.day, count > 27 {
            let months = Int(((date.year - anchor.year) * 12 + date.month - anchor.month).magnitude)
            if months % 12 == 0 { return Quantity(months / 12, "an", gender: .masculine).tokens() + direction }
            return Quantity(months, "mois", gender: .masculine).tokens() + direction
        }
        return Quantity(count, "jour", gender: .masculine).tokens() + direction
    }

    /// *quelques minutes plus tard*, *vingt minutes plus tard*, *une demi-heure plus tard*, *le lendemain*.
    public static func relative(from anchor: LocalDateTime, to moment: LocalDateTime) -> [Token] {
        let minutes = anchor.minutes(until: moment)
        let count = Int(minutes.magnitude)
        if anchor.date != moment.date, count >= 720 { return relative(from: anchor.date, to: moment.date) }
        let direction: [Token] = [.word("plus"), .word(minutes >= 0 ? "tard" : "tôt")]
        switch count {
        case 0: return [.word("au"), .word("même"), .word("moment")]
        case 1...10: return [.word("quelques"), .word("minutes")] + direction
        case 50...59: return [.word("moins"), .word("de"), .word("une"), .word("heure")] + direction
        default: return Durations.narrative(count) + direction
        }
    }
}
