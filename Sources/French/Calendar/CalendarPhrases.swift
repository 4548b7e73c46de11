/// Says dates, hours and durations in French, from a point of view; never *hier* nor *aujourd’hui*.
///
/// Source: AFP, *Manuel de l’agencier*; Lexique de l’Imprimerie nationale, « Dates », « Heures ».
public struct CalendarPhrases: Sendable {
    /// Where the text is written from.
    public var viewpoint: LocalDateTime
    public var style: CalendarStyle

    public init(seenFrom viewpoint: LocalDateTime, style: CalendarStyle = .archive) {
        self.viewpoint = viewpoint
        self.style = style
    }

    // MARK: - Days

    /// *mardi 11 mars*, *le samedi 1er mars*, *le 11 mars 2013*, *ce mercredi 12 mars*; agency: *mardi*, *le 1er mars*.
    public func day(_ date: CalendarDate, markup: Bool = false) -> [Token] {
        let distance = date.days(until: viewpoint.date)
        let tokens: [Token]
        if date.year != viewpoint.date.year, distance.magnitude > 6 {
            tokens =
                [.word("le")] + number(date) + [.word(CalendarNames.month(date.month)), .number(String(date.year))]
        } else if distance == 0, style.marksToday {
            tokens = [.word("ce")] + weekdayAndDate(date)
        } else if distance.magnitude <= 6 {
            tokens = style.weekdayAlone ? [.word(CalendarNames.weekday(date))] : weekdayAndDate(date)
        } else if style.weekdayAlone {
            tokens = [.word("le")] + number(date) + [.word(CalendarNames.month(date.month))]
        } else {
            tokens = [.word("le")] + weekdayAndDate(date)
        }
        return markup ? timed(tokens, date.iso) : tokens
    }

    /// *mardi 11 mars*, whatever the distance; with the year when it differs.
    public func fullDay(_ date: CalendarDate) -> [Token] {
        weekdayAndDate(date) + (date.year == viewpoint.date.year ? [] : [.number(String(date.year))])
    }

    /// *11 mars*, *1er mars*: without article or weekday.
    public func bareDate(_ date: CalendarDate, withYear: Bool? = nil) -> [Token] {
        number(date) + [.word(CalendarNames.month(date.month))]
            + ((withYear ?? (date.year != viewpoint.date.year)) ? [.number(String(date.year))] : [])
    }

    private func weekdayAndDate(_ date: CalendarDate) -> [Token] {
        [.word(CalendarNames.weekday(date))] + number(date) + [.word(CalendarNames.month(date.month))]
    }

    /// 1er, then cardinals.
    private func number(_ date: CalendarDate) -> [Token] {
        date.day == 1 ? Numerals.ordinalDigits(1) : [.number(String(date.day))]
    }

    // MARK: - Hours

    /// *19 h 30*, *minuit*, *midi*, *19 heures*; agency (with ``Typography/presse``): *19h30*, *09h05*.
    public func hour(_ time: ClockTime) -> [Token] {
        if time.minute == 0, time.hour == 0 { return [.word("minuit")] }
        if time.minute == 0, time.hour == 12 { return [.word("midi")] }
        let hour = style.padsHours ? ISO.padded(time.hour, 2) : String(time.hour)
        if time.minute == 0 {
            if style.spellsWholeHours {
                return [.number(String(time.hour)), .unit(time.hour < 2 ? "heure" : "heures")]
            }
            return [.number(hour), .unit("h")]
        }
        return [.number(hour), .unit("h"), .number(ISO.padded(time.minute, 2))]
    }

    /// The time to the nearest five minutes, for *vers*.
    static func rounded(_ time: ClockTime) -> ClockTime {
        ClockTime(minuteOfDay: (time.minuteOfDay + 2) / 5 * 5)
    }

    /// *à 19 h 01*, *vers 19 h 30*, *après 19 h 47*, *entre minuit et 1 h*.
    public func hour(_ time: ClockTime, _ bound: ApproximateMoment.Bound) -> [Token] {
        switch bound {
        case .exact: [.word("à")] + hour(time)
        case .around: [.word("vers")] + hour(CalendarPhrases.rounded(time))
        case .after: [.word("après")] + hour(time)
        case .before: [.word("avant")] + hour(time)
        case .between(let upper):
            if case .minute(let end) = upper {
                [.word("entre")] + hour(time) + [.word("et")] + hour(end.time)
            } else {
                [.word("à")] + hour(time)
            }
        }
    }

    // MARK: - Moments

    /// *mardi 11 mars à 19 h 01*, *vers 19 h 30*, *dans la nuit de vendredi à samedi*, *en mars 2013*.
    ///
    /// - Parameter sameDay: leaves the day out when the sentence has it already.
    public func moment(_ moment: ApproximateMoment, sameDay: CalendarDate? = nil, markup: Bool = false) -> [Token] {
        switch moment.value {
        case .year(let year):
            return bounded(moment.bound, [.word("en"), .number(String(year))], [.number(String(year))])
        case .month(let year, let month):
            var name: [Token] = [.word(CalendarNames.month(month))]
            if year != viewpoint.date.year { name.append(.number(String(year))) }
            return bounded(moment.bound, [.word("en")] + name, name)
        case .day(let date):
            let plain = day(date)
            let said: [Token]
            switch moment.bound {
            case .exact: said = plain
            case .around: said = [.word("vers")] + withArticle(plain)
            case .after: said = [.word("après")] + withArticle(plain)
            case .before: said = [.word("avant")] + withArticle(plain)
            case .between(let upper):
                if let end = ApproximateMoment(upper).day {
                    said = [.word("entre")] + withArticle(plain) + [.word("et")] + withArticle(day(end))
                } else {
                    said = plain
                }
            }
            return markup ? timed(said, date.iso) : said
        case .minute(let instant):
            var tokens: [Token] = instant.date == sameDay ? [] : day(instant.date)
            if case .between = moment.bound, !tokens.isEmpty, !style.weekdayAlone { tokens.append(.punctuation(",")) }
            if case .between(let upper) = moment.bound, case .minute(let end) = upper, end.date != instant.date {
                return [.word("entre")] + day(instant.date) + [.word("à")] + hour(instant.time) + [.word("et")]
                    + day(end.date) + [.word("à")] + hour(end.time)
            }
            tokens += hour(instant.time, moment.bound)
            return markup ? timed(tokens, instant.iso) : tokens
        case .night(let date): return night(date)
        case .dayPart(let date, let part, let stage):
            let name = CalendarPhrases.part(part, stage, isAlone: style.weekdayAlone)
            return (date == sameDay ? [] : day(date)) + name
        }
    }

    /// *dans la nuit de mardi à mercredi*, *dans la nuit du 3 au 4 mars*.
    public func night(_ date: CalendarDate) -> [Token] {
        let next = date.adding(days: 1)
        let start: [Token] = [.word("dans"), .word("la"), .word("nuit")]
        if date.days(until: viewpoint.date).magnitude <= 6 {
            let from = [Token(.word, CalendarNames.weekday(date))] + (style.weekdayAlone ? [] : number(date))
            let upTo: [Token] = style.weekdayAlone ? [.word(CalendarNames.weekday(next))] : weekdayAndDate(next)
            if style.weekdayAlone { return start + [.word("de")] + from + [.word("à")] + upTo }
            let month: [Token] = date.month == next.month ? [] : [.word(CalendarNames.month(date.month))]
            return start + [.word("du")] + from + month + [.word("au")] + upTo
        }
        return start + dates(date, next)
    }

    /// *au matin*, *en début de soirée*, *à la mi-journée*; agency: *matin*.
    private static func part(
        _ part: ApproximateMoment.DayPart, _ stage: ApproximateMoment.Stage?, isAlone: Bool
    ) -> [Token] {
        if let stage, part != .midday {
            return [.word("en"), .word(stage.rawValue), .word("de"), .word(part.rawValue)]
        }
        switch part {
        case .midday: return [.word("à"), .word("la"), .word("mi-journée")]
        case .morning: return isAlone ? [.word("matin")] : [.word("au"), .word("matin")]
        case .afternoon:
            return isAlone ? [.word("après-midi")] : [.word("dans"), Token(.article, "le"), .word("après-midi")]
        case .evening: return isAlone ? [.word("soir")] : [.word("au"), .word("soir")]
        }
    }

    /// The part of the day of an hour: before noon the morning, before 18 h the afternoon.
    public static func dayPart(of time: ClockTime) -> ApproximateMoment.DayPart? {
        switch time.hour {
        case 0..<6: nil
        case 6..<12: .morning
        case 12..<14: .midday
        case 14..<18: .afternoon
        default: .evening
        }
    }

    /// *depuis mardi 11 mars à 19 h 01*, *depuis le 2 mars*, *depuis 2013*.
    public func since(_ moment: ApproximateMoment, sameDay: CalendarDate? = nil) -> [Token] {
        switch moment.value {
        case .year(let year): return [.word("depuis"), .number(String(year))]
        case .month(let year, let month):
            return [.word("depuis"), .word(CalendarNames.month(month))]
                + (year == viewpoint.date.year ? [] : [.number(String(year))])
        case .minute(let instant):
            let start: [Token] = instant.date == sameDay ? [] : day(instant.date)
            switch moment.bound {
            case .exact:
                return [.word("depuis")]
                    + (start.isEmpty ? hour(instant.time) : start + [.word("à")] + hour(instant.time))
            case .around:
                let about = [Token.word("environ")] + hour(CalendarPhrases.rounded(instant.time))
                return [.word("depuis")]
                    + (start.isEmpty ? about : start + [.word("vers")] + hour(CalendarPhrases.rounded(instant.time)))
            default:
                if let part = CalendarPhrases.dayPart(of: instant.time) {
                    return [.word("depuis")] + start + CalendarPhrases.part(part, nil, isAlone: style.weekdayAlone)
                }
                return [.word("depuis")] + (start.isEmpty ? hour(instant.time) : start)
            }
        case .night(let date): return [.word("depuis")] + Array(night(date).dropFirst())
        default: return [.word("depuis")] + self.moment(moment, sameDay: sameDay)
        }
    }

    private func bounded(_ bound: ApproximateMoment.Bound, _ exact: [Token], _ bare: [Token]) -> [Token] {
        switch bound {
        case .exact: exact
        case .around: [.word("vers")] + bare
        case .after: [.word("après")] + bare
        case .before: [.word("avant")] + bare
        case .between(let upper):
            switch upper {
            case .year(let year): [.word("entre")] + bare + [.word("et"), .number(String(year))]
            case .month(let year, let month):
                [.word("entre")] + bare + [.word("et"), .word(CalendarNames.month(month)), .number(String(year))]
            default: exact
            }
        }
    }

    /// After *avant*, *après*: *le mardi 11 mars*, but *mardi* alone.
    private func withArticle(_ day: [Token]) -> [Token] {
        day.count > 1 && day.first?.text != "le" && day.first?.text != "ce" ? [.word("le")] + day : day
    }

    func timed(_ tokens: [Token], _ iso: String) -> [Token] {
        tokens.map { token in
            var timed = token
            if timed.markup == nil { timed.markup = .time(iso) }
            return timed
        }
    }

    /// *du 3 au 4 mars*, *du 27 février au 2 mars*, *du 30 décembre 2013 au 2 janvier 2014*.
    func dates(_ from: CalendarDate, _ end: CalendarDate) -> [Token] {
        var first: [Token] = number(from)
        let sameYear = from.year == end.year
        if from.month != end.month || !sameYear { first.append(.word(CalendarNames.month(from.month))) }
        if !sameYear { first.append(.number(String(from.year))) }
        let last =
            number(end) + [.word(CalendarNames.month(end.month))]
            + (sameYear && end.year == viewpoint.date.year ? [] : [.number(String(end.year))])
        return [.word("du")] + first + [.word("au")] + last
    }

    func datesWithWeekdays(_ from: CalendarDate, _ end: CalendarDate) -> [Token] {
        let month: [Token] = from.month == end.month ? [] : [.word(CalendarNames.month(from.month))]
        return [.word("du"), .word(CalendarNames.weekday(from))] + number(from) + month + [.word("au")]
            + weekdayAndDate(end)
    }
}
