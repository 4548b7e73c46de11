extension CalendarPhrases {
    /// *depuis mardi 11 mars à 19 h 01*, *depuis le 2 mars*, *depuis 2013*.
    public func since(_ moment: ApproximateMoment, sameDay: CalendarDate? = nil) -> [Token] {
        switch moment.value {
        case .year, .yearPart, .month, .monthPart: return [.word("depuis")] + (bare(moment.value) ?? [])
        case .minute(let instant):
            // *Mercredi à minuit* ends Wednesday.
            let named = instant.time == .midnight ? instant.date.adding(days: -1) : instant.date
            let start: [Token] = [named, instant.date].contains(sameDay) ? [] : day(named)
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
}
