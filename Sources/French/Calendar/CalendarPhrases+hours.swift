extension CalendarPhrases {
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

    /// *à 19 h 01*, *vers 19 h 53*: as written, for whoever wrote *vers* rounded what had to be; *après 19 h 47*, *entre minuit et 1 h*.
    public func hour(_ time: ClockTime, _ bound: ApproximateMoment.Bound) -> [Token] {
        switch bound {
        case .exact: [.word("à")] + hour(time)
        case .around: [.word("vers")] + hour(time)
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
}
