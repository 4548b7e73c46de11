import Diagnostics
import French

/// `fin 2022`, `mi-mai 2024`, `printemps 2024`, `premier semestre 2025`, `janvier 2026`: dates as companies announce
/// them.
struct LongPeriodWords {
    let value: ApproximateMoment.Value

    /// Nil when the words are no such date; a winter is written with both its years.
    init?(_ words: [String]) {
        let folded = Suggestion.folded(words.joined(separator: " "))
        var words = folded.split { " '-".contains($0) }.map(String.init).filter { !LongPeriodWords.links.contains($0) }
        if words.count == 3, let stage = LongPeriodWords.stages[words[0]], let year = LongPeriodWords.year(words[1]),
            words[2].count == 2, let month = Int(words[2]), (1...12).contains(month)
        {
            value = .monthPart(year: year, month: month, stage)
            return
        }
        guard let year = words.popLast().flatMap(LongPeriodWords.year), let first = words.first else { return nil }
        switch words.count {
        case 1:
            if let stage = LongPeriodWords.stages[first] {
                value = .yearPart(year, .stage(stage))
            } else if let season = LongPeriodWords.seasons[first] {
                value = .yearPart(year, .season(season))
            } else if let month = LongPeriodWords.months[first] {
                value = .month(year: year, month: month)
            } else {
                return nil
            }
        case 2:
            if first == "hiver", LongPeriodWords.year(words[1]) == year - 1 {
                value = .yearPart(year - 1, .season(.winter))
            } else if let stage = LongPeriodWords.stages[first], let month = LongPeriodWords.months[words[1]] {
                value = .monthPart(year: year, month: month, stage)
            } else if let rank = LongPeriodWords.ranks[first], words[1] == "semestre", rank <= 2 {
                value = .yearPart(year, .half(rank))
            } else if let rank = LongPeriodWords.ranks[first], words[1] == "trimestre" {
                value = .yearPart(year, .quarter(rank))
            } else {
                return nil
            }
        default: return nil
        }
    }

    /// `hiver 2024` could be either of two.
    static func oneYearWinter(_ text: String) -> Int? {
        let words = Suggestion.folded(text).split { " '-".contains($0) }.map(String.init)
        guard words.contains("hiver"), words.filter({ year($0) != nil }).count == 1 else { return nil }
        return words.last.flatMap(year)
    }

    private static func year(_ word: String) -> Int? {
        guard word.count == 4, word.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let year = Int(word), year > 0
        else { return nil }
        return year
    }

    private static let links: Set<String> = ["a", "au", "de", "d", "du", "en", "l", "la", "le", "mois", "annee"]
    private static let stages: [String: ApproximateMoment.Stage] = [
        "debut": .start, "mi": .middle, "milieu": .middle, "fin": .end,
    ]
    private static let seasons: [String: ApproximateMoment.Season] = [
        "printemps": .spring, "ete": .summer, "automne": .autumn,
    ]
    private static let months = Dictionary(
        uniqueKeysWithValues: CalendarNames.months.enumerated().map { (Suggestion.folded($0.element), $0.offset + 1) })
    private static let ranks = [
        "premier": 1, "1er": 1, "second": 2, "deuxieme": 2, "2e": 2, "troisieme": 3, "3e": 3, "quatrieme": 4, "4e": 4,
    ]
}
