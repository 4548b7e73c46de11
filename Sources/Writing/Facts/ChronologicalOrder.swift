import French

/// The order of what happened: by date, and where two dates overlap (*en fin de soirée*, *vers 22 heures*) as the record
/// has them.
struct ChronologicalOrder<Element> {
    private(set) var elements: [Element] = []
    private var spans: [ClosedRange<Int>?] = []

    /// Adds what the record lists, each before those that are wholly later; what has no date stands behind the one
    /// before it.
    mutating func append(_ element: Element, _ date: ApproximateMoment?) {
        guard let span = date?.span else { return insert(element, spans.last ?? nil, at: elements.count) }
        var index = elements.count
        while index > 0, let other = spans[index - 1], other.lowerBound > span.upperBound { index -= 1 }
        insert(element, span, at: index)
    }

    /// Adds what stands elsewhere in the record: behind all that may have come before it, or before all that may have
    /// come after but for what leads to it.
    mutating func place(
        _ element: Element, _ date: ApproximateMoment?, first: Bool = false,
        behind leads: (Element) -> Bool = { _ in false }
    ) {
        guard let span = date?.span else { return insert(element, nil, at: first ? 0 : elements.count) }
        // What fell at the same moment stands together.
        if !first, let same = spans.lastIndex(of: span) { return insert(element, span, at: same + 1) }
        var index =
            first
            ? spans.firstIndex { ($0?.upperBound ?? .min) >= span.lowerBound } ?? elements.count
            : spans.firstIndex { ($0?.lowerBound ?? .min) > span.upperBound || endsBefore($0, span) } ?? elements.count
        while index < elements.count, leads(elements[index]) { index += 1 }
        insert(element, span, at: index)
    }

    /// *Vers minuit, la panne a pris fin*, before what was done the day that begins then, at no hour: nobody acts at night.
    private func endsBefore(_ day: ClosedRange<Int>?, _ moment: ClosedRange<Int>) -> Bool {
        guard let day, day.count == 1440, moment.count < 60 else { return false }
        return day.contains(moment.lowerBound) && moment.upperBound < day.lowerBound + 360
    }

    /// Adds what leads to something that is there.
    ///
    /// - Returns: whether it is.
    mutating func lead(_ element: Element, _ date: ApproximateMoment?, to isNext: (Element) -> Bool) -> Bool {
        guard let index = elements.firstIndex(where: isNext) else { return false }
        insert(element, date?.span, at: index)
        return true
    }

    private mutating func insert(_ element: Element, _ span: ClosedRange<Int>?, at index: Int) {
        elements.insert(element, at: index)
        spans.insert(span, at: index)
    }
}

extension ApproximateMoment {
    /// Its first and last minute; of what is only known to come after or before, the minute beside.
    var span: ClosedRange<Int>? {
        guard let own = Self.span(of: value) else { return nil }
        switch bound {
        case .exact, .around: return own
        case .after: return own.upperBound + 1...own.upperBound + 1
        case .before: return own.lowerBound - 1...own.lowerBound - 1
        case .between(let upper):
            guard let other = Self.span(of: upper), own.lowerBound <= other.upperBound else { return own }
            return own.lowerBound...other.upperBound
        }
    }

    /// Whether all of it is over when the other begins.
    func isWhollyBefore(_ other: ApproximateMoment) -> Bool {
        guard let span, let later = other.span else { return false }
        return span.upperBound < later.lowerBound
    }

    /// Whether it has come to pass at a point of view: a month or a season once over, a day once it is there.
    func isOver(at view: LocalDateTime) -> Bool {
        guard let span else { return false }
        if let day, case .day(day) = value, bound == .exact { return day <= view.date }
        return span.upperBound <= view.minuteNumber
    }

    /// Its first and last day.
    var days: ClosedRange<CalendarDate>? {
        span.map { CalendarDate(dayNumber: $0.lowerBound / 1440)...CalendarDate(dayNumber: $0.upperBound / 1440) }
    }

    private static func span(of value: Value) -> ClosedRange<Int>? {
        switch value {
        case .minute(let instant): return instant.minuteNumber...instant.minuteNumber
        case .day(let day): return minutes(day, 0, 24)
        case .night(let day): return minutes(day, 21, 30)
        case .dayPart(let day, let part, let stage):
            let hours = Self.hours[part] ?? (0, 24)
            let third = (hours.1 - hours.0) / 3
            switch stage {
            case .start: return minutes(day, hours.0, hours.0 + third)
            case .middle: return minutes(day, hours.0 + third, hours.1 - third)
            case .end: return minutes(day, hours.1 - third, hours.1)
            case nil: return minutes(day, hours.0, hours.1)
            }
        case .month(let year, let month):
            guard let first = CalendarDate(year: year, month: month, day: 1),
                let next = month == 12
                    ? CalendarDate(year: year + 1, month: 1, day: 1)
                    : CalendarDate(year: year, month: month + 1, day: 1)
            else { return nil }
            return first.dayNumber * 1440...next.dayNumber * 1440 - 1
        case .yearPart, .monthPart:
            guard let days = value.days else { return nil }
            return days.lowerBound.dayNumber * 1440...days.upperBound.dayNumber * 1440 + 1439
        case .year(let year):
            guard let first = CalendarDate(year: year, month: 1, day: 1),
                let next = CalendarDate(year: year + 1, month: 1, day: 1)
            else { return nil }
            return first.dayNumber * 1440...next.dayNumber * 1440 - 1
        }
    }

    private static let hours: [DayPart: (Int, Int)] = [
        .morning: (6, 12), .midday: (12, 14), .afternoon: (13, 18), .evening: (18, 24),
    ]

    private static func minutes(_ day: CalendarDate, _ from: Int, _ to: Int) -> ClosedRange<Int> {
        day.dayNumber * 1440 + from * 60...day.dayNumber * 1440 + to * 60 - 1
    }
}
