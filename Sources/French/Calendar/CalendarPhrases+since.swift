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
                let about = [Token.word("environ")] + hour(instant.time)
                return [.word("depuis")]
                    + (start.isEmpty ? about : start + [.word("vers")] + hour(instant.time))
            case .between(.minute(let end)) where lastDay(before: end) != instant.date:
                if isOneNight(instant, end) { return since(ApproximateMoment(.night(instant.date))) }
                return [.word("depuis")] + since(lastDay(before: end), .before)
            default:
                if let part = CalendarPhrases.dayPart(of: instant.time) {
                    return [.word("depuis")] + start + CalendarPhrases.part(part, nil, isAlone: style.weekdayAlone)
                }
                return [.word("depuis")] + (start.isEmpty ? hour(instant.time) : start)
            }
        case .night(let date): return [.word("depuis")] + Array(night(date).dropFirst())
        case .day(let date): return [.word("depuis")] + since(date, moment.bound)
        default: return [.word("depuis")] + self.moment(moment, sameDay: sameDay)
        }
    }

    /// *Depuis le 11 février au plus tard*, of what began one of two days: *depuis entre* is no French.
    private func since(_ date: CalendarDate, _ bound: ApproximateMoment.Bound) -> [Token] {
        switch bound {
        case .exact: return day(date)
        case .around: return day(date) + [.word("environ")]
        case .after: return day(date) + [.word("au"), .word("plus"), .word("tôt")]
        case .before: return day(date) + [.word("au"), .word("plus"), .word("tard")]
        case .between(let upper):
            return day(ApproximateMoment(upper).day ?? date) + [.word("au"), .word("plus"), .word("tard")]
        }
    }
}
