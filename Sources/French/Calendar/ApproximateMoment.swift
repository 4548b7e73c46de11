/// A moment as the record knows it, no more precise than it was given.
public struct ApproximateMoment: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        case year(Int)
        /// *fin 2022*, *le printemps 2024*, *le premier semestre 2025*.
        case yearPart(Int, YearPart)
        case month(year: Int, month: Int)
        /// *début mai*, *la mi-mai*, *fin janvier 2026*.
        case monthPart(year: Int, month: Int, Stage)
        case day(CalendarDate)
        case minute(LocalDateTime)
        /// The night that begins that evening.
        case night(CalendarDate)
        case dayPart(CalendarDate, DayPart, Stage?)
    }

    /// Parts of the day, by the hours the press gives them.
    public enum DayPart: String, Sendable, Hashable, CaseIterable {
        case morning = "matinée"
        case afternoon = "après-midi"
        case evening = "soirée"
        case midday = "mi-journée"
    }

    public enum Stage: String, Sendable, Hashable, CaseIterable {
        case start = "début"
        case middle = "milieu"
        case end = "fin"
    }

    public enum Bound: Sendable, Hashable {
        case exact, around, after, before
        /// Between the value and this one.
        case between(upper: Value)
    }

    public var value: Value
    public var bound: Bound

    public init(_ value: Value, _ bound: Bound = .exact) {
        self.value = value
        self.bound = bound
    }

    /// The day, when the moment has one.
    public var day: CalendarDate? {
        switch value {
        case .day(let date), .night(let date), .dayPart(let date, _, _): date
        case .minute(let moment): moment.date
        case .year, .yearPart, .month, .monthPart: nil
        }
    }
}
