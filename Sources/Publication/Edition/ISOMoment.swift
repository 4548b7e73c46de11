import French

/// A day or an instant, as precise as it is known.
struct ISOMoment: Sendable, Hashable {
    /// ISO 8601: `2018-11-04` or `2018-11-04T02:00:00+01:00`.
    let text: String
    /// In the zone of the incident.
    let day: CalendarDate
    /// Since 1970 UTC; nil for a day.
    let seconds: Int?

    /// Nil when the text is neither.
    init?(_ text: String) {
        self.text = text
        guard let day = CalendarDate(iso: String(text.prefix(10))) else { return nil }
        self.day = day
        guard text.utf8.count > 10 else {
            seconds = nil
            return
        }
        let numbers = text.dropFirst(11).split(whereSeparator: { ":+-Z".contains($0) }).map { Int($0) ?? 0 }
        guard numbers.count == 3 || numbers.count == 5 else { return nil }
        let isWest = text.dropFirst(19).first == "-"
        let offset = numbers.count == 5 ? (numbers[3] * 3_600 + numbers[4] * 60) * (isWest ? -1 : 1) : 0
        seconds = day.dayNumber * 86_400 + numbers[0] * 3_600 + numbers[1] * 60 + numbers[2] - offset
    }
}
