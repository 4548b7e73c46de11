import French
import Incidents

/// What a date leaves out once its paragraph stands.
extension SettledDates {
    /// *La panne a commencé lundi à 12 h 46.* *À 13 h 08*, ~~lundi~~: the hours of a day go without it, until another day is
    /// named.
    ///
    /// - Parameter dated: the last sentence that named a day or an hour.
    func spareDay(in sentence: inout Realization, after dated: Realization?) {
        guard let dated, sentence.anatomy.clauses == 1, !sentence.isQuotation, !dated.isQuotation,
            let place = sentence.placeOfHour, case .minute(let instant)? = sentence.tokens[place.lowerBound].markup,
            dated.endsOn(instant.date),
            let hour = sentence.tokens[place].firstIndex(where: { Self.beforeHours.contains($0.text.inLowerCase) }),
            hour > place.lowerBound
        else { return }
        sentence = sentence.without(place.lowerBound..<hour)
    }

    /// Whether an hour of the day it all began goes on from the last that was named, be it a paragraph above.
    func goesOn(_ sentence: Realization, from dated: Realization?) -> Bool {
        guard let day = sentence.anatomy.itemDate?.from.day, day == moments.start?.day, sentence.placeOfHour != nil
        else {
            return false
        }
        return dated?.endsOn(day) ?? false
    }

    /// *Le train roulait à environ 200 km/h* ~~mercredi~~: how things stood when it happened, of what was over that day.
    func spareOwnDay(in sentence: inout Realization) {
        guard moments.isOverInADay, sentence.anatomy.tense == .imperfect, sentence.anatomy.clauses == 1,
            let date = sentence.anatomy.itemDate, date.until == nil, date.from.bound == .exact, date.from.isWholeDay,
            date.from.day == moments.start?.day, let place = date.place, place.upperBound <= sentence.tokens.count
        else { return }
        sentence = sentence.without(place)
    }

    private static let beforeHours: Set<String> = ["à", "vers", "avant", "après"]

    /// *Le 28 septembre* ~~2016~~: a day that was named with its year goes without it, no other year having come between.
    mutating func spareYear(in sentence: inout Realization, after before: [Planner.Said]) {
        for index in sentence.tokens.indices.dropLast() where sentence.tokens[index].namesMonth {
            guard let day = sentence.tokens[index].day, sentence.tokens[index + 1].text == String(day.year) else {
                continue
            }
            let isFirst = namedInFull.insert(day).inserted
            let years = before.flatMap(\.realization.tokens).filter { $0.kind == .number && $0.text.utf8.count == 4 }
            guard !isFirst, years.allSatisfy({ $0.text == String(day.year) }) else { continue }
            sparedYears.insert(String(day.year))
            sentence = sentence.without(index + 1..<index + 2)
            return
        }
    }
}

extension Realization {
    /// Where its hour stands, with the day before it.
    fileprivate var placeOfHour: Range<Int>? {
        guard let start = tokens.firstIndex(where: \.isOfMinute) else { return nil }
        let end = tokens[start...].firstIndex { $0.markup != tokens[start].markup } ?? tokens.count
        // *À 8 h 19, puis à 8 h 20*
        return tokens[end...].contains(where: \.isOfMinute) ? nil : start..<end
    }

    /// Whether the last day or hour that it names is of a day.
    fileprivate func endsOn(_ day: CalendarDate) -> Bool {
        guard discourse.day == day, namesAnyDay else { return false }
        return tokens.compactMap(\.day).allSatisfy { $0 == day }
    }
}

extension Token {
    fileprivate var isOfMinute: Bool { if case .minute? = markup { true } else { false } }
}
