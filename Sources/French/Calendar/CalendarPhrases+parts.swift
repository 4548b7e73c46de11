extension CalendarPhrases {
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
    static func part(
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

    /// *dans la matinée*, *dans la soirée*: without its day, a part of it is not said *au matin*.
    static func partAlone(_ part: ApproximateMoment.DayPart) -> [Token]? {
        switch part {
        case .morning: [.word("dans"), Token(.article, "la"), .word("matinée")]
        case .evening: [.word("dans"), Token(.article, "la"), .word("soirée")]
        case .afternoon, .midday: nil
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
}
