import Diagnostics
import French

/// A date as a record writes it, with its precision.
struct MomentReading {
    let zone: Zone

    /// A moment, and the end of the period it may open.
    struct Period {
        var start: ApproximateMoment
        var until: ApproximateMoment?
    }

    /// Why a text is no date.
    struct Problem: Error {
        var diagnostic: @Sendable (Location) -> Diagnostic
    }

    /// What was noticed though the date is read.
    private(set) var warnings: [@Sendable (Location) -> Diagnostic] = []

    init(zone: Zone) {
        self.zone = zone
    }

    static let expected =
        "une date (« 2014-03-11T19:01 », « 2014-03-11 », « 2014-03 », « vers 2014-03-11T19:30 », « fin 2014 »)"

    static let forms = """
        formes admises : 2014-03-11T19:01, 2014-03-11, 2014-03, 2014, vers…, après…, avant…, entre… et…, du… au…, \
        2014-03-11 soir, 2014-03-11 début de soirée, nuit du 2014-03-03 au 2014-03-04, fin 2014, mi-mai 2014, \
        printemps 2014, premier semestre 2014
        """

    mutating func read(_ text: String) throws(Problem) -> Period {
        var words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        if words.first == "dans", words.dropFirst().first == "la" { words.removeFirst(2) }
        guard let first = words.first else { throw malformed(text) }
        let rest = Array(words.dropFirst())
        switch Suggestion.folded(first) {
        case "vers": return Period(start: ApproximateMoment(try value(rest, text), .around))
        case "apres": return Period(start: ApproximateMoment(try value(rest, text), .after))
        case "avant": return Period(start: ApproximateMoment(try value(rest, text), .before))
        case "entre":
            let (lower, upper) = try pair(rest, separator: "et", text)
            return Period(start: ApproximateMoment(lower, .between(upper: upper)))
        case "du", "de":
            let (lower, upper) = try pair(rest, separator: first == "du" ? "au" : "à", text)
            return Period(start: ApproximateMoment(lower), until: ApproximateMoment(upper))
        case "nuit": return Period(start: ApproximateMoment(try night(rest, text)))
        default: return Period(start: ApproximateMoment(try value(words, text)))
        }
    }

    // MARK: - Values

    private mutating func pair(
        _ words: [String], separator: String, _ text: String
    ) throws(Problem) -> (ApproximateMoment.Value, ApproximateMoment.Value) {
        guard let middle = words.firstIndex(of: separator) else { throw malformed(text) }
        let lower = try value(Array(words[..<middle]), text)
        let upper = try value(Array(words[(middle + 1)...]), text)
        guard ApproximateMoment(lower).minutes.lowerBound <= ApproximateMoment(upper).minutes.upperBound else {
            throw Problem { location in
                Diagnostic(
                    .date, "« \(text) » finit avant de commencer", at: location,
                    hint: "écrivez la date la plus ancienne d’abord")
            }
        }
        return (lower, upper)
    }

    private mutating func night(_ words: [String], _ text: String) throws(Problem) -> ApproximateMoment.Value {
        guard words.count == 4, words[0] == "du", words[2] == "au", let evening = CalendarDate(iso: words[1]),
            let morning = CalendarDate(iso: words[3])
        else { throw malformed(text) }
        guard evening.adding(days: 1) == morning else {
            throw Problem { location in
                Diagnostic(
                    .date, "une nuit va d’un jour au lendemain", at: location,
                    hint: "écrivez « nuit du \(evening.iso) au \(evening.adding(days: 1).iso) »")
            }
        }
        return .night(evening)
    }

    /// A date, alone or with a part of the day, or a part of the year.
    private mutating func value(_ words: [String], _ text: String) throws(Problem) -> ApproximateMoment.Value {
        if words.count == 1, MomentReading.isNumber(words[0]) { return try date(words[0], text) }
        if let period = LongPeriodWords(words) { return period.value }
        let numbered = words.filter { $0.first?.isNumber == true }
        guard numbered.count == 1 else { throw malformed(text) }
        let others = words.filter { $0.first?.isNumber != true }
        guard !others.isEmpty else { return try date(numbered[0], text) }
        guard case .day(let day) = try date(numbered[0], text) else { throw malformed(text) }
        guard let found = DayPartWords(others) else { throw malformed(text) }
        return .dayPart(day, found.part, found.stage)
    }

    /// Digits and what stands between those of a date: no word of a longer period.
    private static func isNumber(_ word: String) -> Bool {
        guard let first = word.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
        return word.utf8.allSatisfy { "0123456789-T:+".utf8.contains($0) }
    }

    private mutating func date(_ word: String, _ text: String) throws(Problem) -> ApproximateMoment.Value {
        if word.utf8.contains(UInt8(ascii: "T")) { return .minute(try localDateTime(word, text)) }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) }), parts[0].count == 4,
            parts.dropFirst().allSatisfy({ $0.count == 2 }),
            let year = Int(parts[0]), year > 0
        else { throw malformed(text) }
        switch parts.count {
        case 1: return .year(year)
        case 2:
            guard let month = Int(parts[1]), (1...12).contains(month) else { throw malformed(text) }
            return .month(year: year, month: month)
        case 3:
            guard let day = CalendarDate(iso: word) else { throw impossible(word) }
            return .day(day)
        default: throw malformed(text)
        }
    }

    private mutating func localDateTime(_ word: String, _ text: String) throws(Problem) -> LocalDateTime {
        guard let written = OffsetDateTime(word) else { throw malformed(text) }
        guard let local = LocalDateTime(iso: written.local) else { throw impossible(word) }
        let instants = zone.instants(of: local)
        if let offset = written.offset {
            guard instants.contains(local.minuteNumber * 60 - offset) else { throw foreignOffset(word, local, offset) }
            return local
        }
        let name = zone.name
        switch instants.count {
        case 0:
            throw Problem { location in
                Diagnostic(
                    .skippedTime, "cette heure n’existe pas (\(name)) : les horloges ont avancé", at: location,
                    hint: "écrivez l’heure d’avant ou d’après le changement")
            }
        case 1: break
        default:
            warnings.append { location in
                Diagnostic(
                    .repeatedTime, "cette heure a existé deux fois (\(name)) : les horloges ont reculé", at: location,
                    hint: "ajoutez le décalage, par exemple « +02:00 » pour la première")
            }
        }
        return local
    }

    // MARK: - Problems

    private func malformed(_ text: String) -> Problem {
        let hint = MomentReading.suggestion(for: text).map { "écrivez « \($0) »" } ?? MomentReading.forms
        return Problem { Diagnostic(.date, "« \(text) » n’est pas une date", at: $0, hint: hint) }
    }

    private func impossible(_ word: String) -> Problem {
        Problem { Diagnostic(.date, "« \(word) » n’existe pas dans le calendrier", at: $0) }
    }

    private func foreignOffset(_ word: String, _ local: LocalDateTime, _ offset: Int) -> Problem {
        let own = zone.offset(atUTC: local.minuteNumber * 60 - offset)
        let name = zone.name
        let right = local.adding(minutes: (own - offset) / 60)
        return Problem { location in
            Diagnostic(
                .offset, "le décalage de « \(word) » n’est pas celui du fuseau \(name)", at: location,
                hint: "écrivez l’heure locale : « \(right.iso) »")
        }
    }

    /// `11/03/2014` and `2014-03-11 19h01` in the form a record takes.
    private static func suggestion(for text: String) -> String? {
        if let winter = LongPeriodWords.oneYearWinter(text) {
            return "hiver \(winter - 1)-\(winter) » ou « hiver \(winter)-\(winter + 1)"
        }
        let numbers = text.split { !$0.isNumber }.map(String.init)
        let words = text.filter(\.isLetter)
        guard numbers.count >= 3, words.isEmpty || words == "h" else { return nil }
        let dayFirst = numbers[2].count == 4
        let parts = dayFirst ? [numbers[2], numbers[1], numbers[0]] : Array(numbers[..<3])
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        guard numbers.count >= 4, let hour = Int(numbers[3]) else { return date.iso }
        let minute = numbers.count > 4 ? Int(numbers[4]) ?? 0 : 0
        return ClockTime(hour: hour, minute: minute).map { LocalDateTime(date, $0).iso }
    }
}
