/// Dates and hours told from an event of the text.
extension CalendarPhrases {
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
