import French

/// Moments in digits, for short messages: *à 19 h 01* on the day of the point of view, else *le 11/03 à 19 h 01*; no
/// closer than they are known.
struct ShortMoments {
    let view: LocalDateTime
    let phrases: CalendarPhrases

    /// When: *à 8 h 48*, *le 20/10 vers 11 h*, *avant le 23/08*, *dans la nuit du 20 au 21/08*, *en octobre*.
    func moment(_ moment: ApproximateMoment) -> [Token] {
        switch moment.value {
        case .minute(let instant): return said(on(instant.date), hour(instant.time, moment.bound), moment.bound)
        case .day(let date):
            let day = "le \(self.day(date))"
            switch moment.bound {
            case .exact: return said(day)
            case .around: return said("vers \(day)")
            case .after: return said("après \(day)")
            case .before: return said("avant \(day)")
            case .between(let upper):
                guard let last = ApproximateMoment(upper).day else { return phrases.moment(moment) }
                return said("entre \(day) et le \(self.day(last))")
            }
        case .night(let date) where moment.bound == .exact: return said("dans \(night(date))")
        case .dayPart(let date, let part, _) where moment.bound == .exact:
            return said([on(date), Self.parts[part] ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
        default: return phrases.moment(moment)
        }
    }

    /// Since when; nil for what is known on one side only: *depuis 8 h 48*, *depuis le 20/10 à 8 h 48*.
    func since(_ moment: ApproximateMoment) -> [Token]? {
        guard moment.isPlaced else { return nil }
        switch moment.value {
        case .minute(let instant):
            guard instant.date == view.date else { return said("depuis") + self.moment(moment) }
            return said((moment.bound == .around ? "depuis environ " : "depuis ") + hour(instant.time))
        case .day where moment.bound == .exact: return said("depuis") + self.moment(moment)
        case .night(let date) where moment.bound == .exact: return said("depuis \(night(date))")
        case .dayPart(let date, let part, _) where moment.bound == .exact:
            return said("depuis \(Self.sinceParts[part] ?? "le") \(day(date))")
        default: return phrases.since(moment)
        }
    }

    /// From when to when, for what is planned: *du 17/03 à 18 h au 20/03 à 2 h 30*, *le 20/03 de 15 h à 17 h*, *à
    /// partir du 20/03 à 15 h*.
    func period(from start: ApproximateMoment, to end: ApproximateMoment?) -> [Token] {
        guard start.bound == .exact else { return moment(start) }
        switch (start.value, end?.bound == .exact ? end?.value : nil) {
        case (.minute(let first), .minute(let last)?) where first.date == last.date:
            return said("le \(day(first.date)) de \(hour(first.time)) à \(hour(last.time))")
        case (.minute(let first), .minute(let last)?):
            return said("du \(instant(first)) au \(instant(last))")
        case (.day(let first), .day(let last)?) where first == last: return said("le \(day(first))")
        case (.day(let first), .day(let last)?): return said("du \(day(first)) au \(day(last))")
        case (.minute(let first), .day(let last)?) where last != first.date:
            return said("du \(instant(first)) au \(day(last))")
        case (.minute(let first), _): return said("à partir du \(instant(first))")
        case (.day(let first), _): return said("à partir du \(day(first))")
        default: return moment(start)
        }
    }

    /// *15 h 13*, *46 min*, *5 jours et 7 h*, *environ 6 h*, *au moins 11 h*.
    static func duration(minutes: Int, _ closeness: Moments.Closeness) -> [Token] {
        let isExact = closeness == .exact
        let (minutes, about) =
            switch closeness {
            case .exact: (minutes, "")
            case .about: (Moments.rounded(minutes), "environ ")
            case .atLeast: (Moments.floor(minutes), "au moins ")
            }
        let (hours, rest) = (minutes / 60, minutes % 60)
        if minutes < 60 { return said("\(about)\(minutes) min") }
        if hours < 48 { return said("\(about)\(hours) h" + (rest == 0 ? "" : " \(padded(rest))")) }
        let left = minutes % 1440 / 60
        return said("\(about)\(minutes / 1440) jours" + (left == 0 || !isExact ? "" : " et \(left) h"))
    }

    // MARK: Words

    private static let parts: [ApproximateMoment.DayPart: String] = [
        .morning: "au matin", .midday: "à la mi-journée", .afternoon: "dans l’après-midi", .evening: "au soir",
    ]

    private static let sinceParts: [ApproximateMoment.DayPart: String] = [
        .morning: "le matin du", .midday: "la mi-journée du", .afternoon: "l’après-midi du", .evening: "le soir du",
    ]

    private func on(_ date: CalendarDate) -> String { date == view.date ? "" : "le \(day(date))" }

    private func said(_ day: String, _ hour: String, _ bound: ApproximateMoment.Bound) -> [Token] {
        said([day, hour].filter { !$0.isEmpty }.joined(separator: " "))
    }

    private func hour(_ time: ClockTime, _ bound: ApproximateMoment.Bound) -> String {
        switch bound {
        case .exact: return "à \(hour(time))"
        case .around: return "vers \(hour(time))"
        case .after: return "après \(hour(time))"
        case .before: return "avant \(hour(time))"
        case .between(let upper):
            guard case .minute(let last) = upper else { return "à \(hour(time))" }
            return "entre \(hour(time)) et \(hour(last.time))"
        }
    }

    private func instant(_ instant: LocalDateTime) -> String { "\(day(instant.date)) à \(hour(instant.time))" }

    private func night(_ date: CalendarDate) -> String {
        let morning = date.adding(days: 1)
        let evening = date.month == morning.month ? Self.padded(date.day) : day(date)
        return "la nuit du \(evening) au \(day(morning))"
    }

    private func hour(_ time: ClockTime) -> String {
        "\(time.hour) h" + (time.minute == 0 ? "" : " \(Self.padded(time.minute))")
    }

    /// The year where it is another.
    private func day(_ date: CalendarDate) -> String {
        "\(Self.padded(date.day))/\(Self.padded(date.month))" + (date.year == view.date.year ? "" : "/\(date.year)")
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func said(_ words: String) -> [Token] { Self.said(words) }

    private static func said(_ words: String) -> [Token] {
        words.split(separator: " ").map { Token($0.contains(where: \.isNumber) ? .verbatim : .word, String($0)) }
    }
}
