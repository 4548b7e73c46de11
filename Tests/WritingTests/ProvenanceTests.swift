import Diagnostics
import Foundation
import French
import GeneratedRecords
import Incidents
import Testing

@testable import Writing

/// Nothing in print that the record does not hold: each number, hour and name is written there, or computed from it by
/// a computation the sentence names.
@Suite("What an article prints")
struct ProvenanceTests {
    @Test("is in the record of an example, or computed from it", arguments: ExampleNewsroom.identifiers)
    func examples(identifier: String) throws {
        let newsroom = try ExampleNewsroom.load()
        let file = try newsroom.recordFile(named: identifier)
        try verify(try String(contentsOfFile: file, encoding: .utf8), file, newsroom)
    }

    @Test("is in a generated record, or computed from it", arguments: RecordFamily.sample)
    func generated(member: RecordFamily.Member) throws {
        try verify(RecordFamily.text(member), "fiche.yaml", try ExampleNewsroom.load())
    }

    private func verify(_ record: String, _ file: String, _ newsroom: Newsroom) throws {
        let incident = try #require(newsroom.readIncident(text: record, file: file).incident)
        let article = try ExampleNewsroom.writer().article(for: incident)
        let directory = try String(contentsOfFile: ExampleNewsroom.folder + "/services.yaml", encoding: .utf8)
        let written = Written(record: record, directory: directory)
        for sentence in article.standfirst + article.sentences {
            #expect(!sentence.told.isEmpty, "\(sentence.text)")
            for number in Written.numbers(sentence.text) {
                #expect(
                    written.holds(number) || isComputed(number, sentence, record),
                    "\(number) in \(sentence.text)")
            }
            for name in Written.names(sentence.text) {
                #expect(written.words.contains(name.lowercased()), "\(name) in \(sentence.text)")
            }
        }
    }

    /// A duration, a delay or a rank: the sentence names what it was computed from, and the time between two moments of
    /// the record gives it.
    private func isComputed(_ number: Int, _ sentence: Article.Sentence, _ record: String) -> Bool {
        let dated = ["durée", "rang", "debut", "fin", "detection", "reconnaissance", "chronologie", "explication"]
        guard sentence.told.contains(where: { fact in dated.contains { fact.path.hasPrefix($0) } }) else {
            return false
        }
        let moments = Written.moments(record)
        for first in moments {
            for last in moments where last > first {
                let minutes = first.minutes(until: last)
                let hours = [minutes / 60, (minutes + 30) / 60, (minutes + 59) / 60]
                let days = [minutes / 1440, (minutes + 720) / 1440, first.date.days(until: last.date)]
                let rounded = [minutes / 10 * 10, (minutes + 5) / 10 * 10, (minutes + 15) / 30 * 30]
                if ([minutes, minutes % 60] + hours + days + rounded).contains(number) { return true }
            }
        }
        return false
    }
}

/// What stands in a record, to look things up in.
private struct Written {
    var words: Set<String>
    private var numbers: Set<Int>

    init(record: String, directory: String) {
        let all = record + "\n" + directory
        words = Set(all.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        // Hours of zones, months and weekdays are the calendar’s.
        words.formUnion(CalendarNames.months + CalendarNames.weekdays)
        // *(heure de Paris)* names the zone of the record, or of its newsroom.
        words.formUnion(["paris", "honolulu", "new", "york", "los", "angeles"])
        numbers = Set(Self.numbers(all))
        for moment in Self.moments(record) {
            numbers.formUnion([moment.date.year, moment.date.day, moment.time.hour, moment.time.minute])
            // *Dans la nuit du 7 au 8*: a night has two days.
            numbers.formUnion([-1, 1].map { moment.date.adding(days: $0).day })
        }
    }

    func holds(_ number: Int) -> Bool {
        numbers.contains(number) || numbers.contains { $0 / 1000 == number || $0 / 1_000_000 == number }
    }

    /// Digits, grouped or not; decimals by their parts.
    static func numbers(_ text: String) -> [Int] {
        text.matches(of: /(\d+(?:[\u{202F}\u{A0} _]\d{3})*)(?:[,.](\d+))?(?:[\u{A0} ](million|milliard))?/).compactMap {
            match in
            let scale = match.3 == nil ? 1 : match.3 == "million" ? 1_000_000 : 1_000_000_000
            let digits = match.1.filter(\.isNumber) + (match.2 ?? "")
            let divisor = (match.2 ?? "").reduce(1) { product, _ in product * 10 }
            return Int(digits).map { $0 * scale / divisor }
        }
    }

    static func moments(_ record: String) -> [LocalDateTime] {
        record.matches(of: /(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/).compactMap { match in
            guard let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
                let date = CalendarDate(year: year, month: month, day: day)
            else { return nil }
            return LocalDateTime(
                date,
                ClockTime(hour: match.4.flatMap { Int($0) } ?? 0, minute: match.5.flatMap { Int($0) } ?? 0) ?? .midnight
            )
        }
    }

    /// Words with a capital inside a sentence, quotes aside.
    static func names(_ text: String) -> [String] {
        var names: [String] = []
        var isStart = true
        for word in text.split(whereSeparator: { " \u{A0}\u{202F}’".contains($0) }) {
            let parts = word.split { !$0.isLetter && !$0.isNumber }
            if !isStart { names += parts.filter { $0.first?.isUppercase == true && $0.count > 1 }.map(String.init) }
            isStart = parts.isEmpty || word.last.map { ".!?:«»…".contains($0) } == true
        }
        return names
    }
}
