import Foundation
import Testing
import Writing

@testable import Publication

@Suite("Pictures say what the data say")
struct PicturesTests {
    private func incident(
        _ start: EventMoment?, _ end: EventMoment? = nil, level: Int = 3, state: Entry.State = .resolved,
        service: String = "Twitter"
    ) -> Entry {
        var entry = Fixtures.oscars
        entry.start = start
        entry.end = end
        entry.state = state
        entry.severity.level = level
        entry.service.name = service
        return entry
    }

    private func year(_ number: Int, _ entries: Entry...) -> YearOfIncidents { YearOfIncidents(number, of: entries) }

    private func description(of svg: String?) throws -> String {
        let svg = try #require(svg)
        let start = try #require(svg.firstRange(of: /<desc id="[a-z-]+">/)?.upperBound)
        return String(svg[start...].prefix { $0 != "<" })
    }

    @Test(
        "a year’s calendar tells its days",
        arguments: [
            ("2014-03-11", "2014-03-11", "11\u{A0}mars."),
            ("2014-03-11T19:01:00+01:00", "2014-03-11T19:47:00+01:00", "11\u{A0}mars."),
            ("2014-03-30", "2014-04-02", "Du 30 au 31\u{A0}mars, du 1er au 2\u{A0}avril."),
            ("2013-12-30", "2014-01-01", "1er\u{A0}janvier."),
            ("2014-12-31", "2015-02-01", "31\u{A0}décembre."),
            ("2014-03-11", nil, "11\u{A0}mars."),
        ] as [(EventMoment, EventMoment?, String)])
    func days(start: EventMoment, end: EventMoment?, expected: String) throws {
        let svg = YearCalendar(year(2014, incident(start, end))).svg
        #expect(try description(of: svg) == expected)
    }

    @Test("a day’s shade is that of its gravest incident; its tip names the services")
    func shades() throws {
        let svg = try #require(
            YearCalendar(
                year(
                    2014, incident("2014-03-11", level: 1), incident("2014-03-11", level: 5, service: "A & B"))
            ).svg)
        #expect(svg.contains("fill-opacity=\"1\" d=\"M"))
        #expect(svg.contains("<title>11\u{A0}mars\u{A0}: Twitter, A &amp; B</title>"))
        #expect(svg.contains(">critique</text>"))
        #expect(!svg.contains(">mineur</text>"))
    }

    @Test("every day of the year has its square, once", arguments: [2014, 2016, 2100])
    func squares(number: Int) throws {
        let svg = try #require(YearCalendar(year(number, incident("\(number)-03-11", "\(number)-03-14"))).svg)
        let squares = svg.matches(of: /M([0-9.]+ [0-9.]+)h9v9h-9z/).map { String($0.output.1) }
        let legend = 1
        #expect(squares.count == (number == 2016 ? 366 : 365) + legend)
        #expect(Set(squares).count == squares.count)
    }

    @Test("planned work, and incidents without a day or of another year, leave no picture")
    func nothing() {
        var maintenance = incident("2014-03-11")
        maintenance.nature = "maintenance"
        let empty = year(
            2014, incident("2014-03-11", state: .planned), incident(nil), incident("2015-01-01"),
            incident("2012-01-01", "2013-12-31"), maintenance)
        #expect(YearCalendar(empty).svg == nil)
        #expect(MonthlyDurations(empty).svg == nil)
    }

    @Test("an incident still going on lasts until the last thing said of it")
    func ongoing() throws {
        var entry = incident("2014-03-01", state: .ongoing)
        entry.article.updated = Fixtures.moment(1_393_923_600, 3_600, "mardi 4 mars 2014 à 10 heures")
        #expect(try description(of: YearCalendar(year(2014, entry)).svg) == "Du 1er au 4\u{A0}mars.")
    }

    @Test("durations add up in the month of the beginning, when both ends are known to the minute")
    func durations() throws {
        let found = year(
            2014, incident("2014-03-11T19:01:00+01:00", "2014-03-11T19:47:00+01:00"),
            incident("2014-03-31T23:00:00+02:00", "2014-04-01T00:00:00+02:00"),
            incident("2014-05-01T00:00:00+02:00", "2014-05-02T00:11:00+02:00"), incident("2014-06-01", "2014-06-09"))
        #expect(found.minutes == [0, 0, 106, 0, 1_451, 0, 0, 0, 0, 0, 0, 0])
        let svg = MonthlyDurations(found).svg
        #expect(
            try description(of: svg)
                == "Mars\u{A0}: une heure et 46\u{A0}minutes\u{202F}; mai\u{A0}: 24\u{A0}heures et 11\u{A0}minutes.")
        let lengths = try #require(svg).matches(of: /\swidth="([0-9.]+)"/).compactMap { Double($0.output.1) }
        #expect(lengths.count == 2)
        #expect(abs(lengths[0] / lengths[1] - 106.0 / 1_451) < 0.01)
    }

    @Test(
        "a length of time has a brief form, no rounder than the one in words",
        arguments: [
            (1, "1\u{A0}min", "une minute"), (46, "46\u{A0}min", "46\u{A0}minutes"), (60, "1\u{A0}h", "une heure"),
            (65, "1\u{A0}h\u{A0}05", "une heure et cinq minutes"),
            (629, "10\u{A0}h\u{A0}29", "10\u{A0}heures et 29\u{A0}minutes"),
            (1_451, "24\u{A0}h\u{A0}11", "24\u{A0}heures et 11\u{A0}minutes"),
            (2_880, "2\u{A0}j", "deux jours"),
            (3_292, "54\u{A0}h\u{A0}52", "54\u{A0}heures et 52\u{A0}minutes"),
            (4_332, "3\u{A0}j\u{A0}12\u{A0}min", "trois jours et 12\u{A0}minutes"),
            (5_873, "4\u{A0}j\u{A0}1\u{A0}h\u{A0}53", "quatre jours, une heure et 53\u{A0}minutes"),
            (10_080, "7\u{A0}j", "sept jours"),
        ])
    func brief(minutes: Int, expected: String, words: String) {
        #expect(Graduation.brief(minutes) == expected)
        #expect(Graduation.duration(minutes) == words)
    }

    @Test("the words of a legend, on as many rows as they take, are inside the picture")
    func legend() throws {
        let svg = try #require(
            YearCalendar(
                YearOfIncidents(2014, of: (0...5).map { incident("2014-03-1\($0)", level: $0) })
            ).svg)
        let box = try #require(svg.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/)).output
        let words = svg.matches(of: /x="([0-9.]+)" y="([0-9.]+)" text-anchor="start">([a-zé]+)<\/text>/).map(\.output)
            .suffix(6)
        #expect(words.map { String($0.3) } == ["information", "mineur", "modéré", "important", "majeur", "critique"])
        #expect(Set(words.map { "\($0.1) \($0.2)" }).count == 6)
        let (width, height) = (try #require(Double(box.1)), try #require(Double(box.2)))
        for word in words {
            let (x, y) = (try #require(Double(word.1)), try #require(Double(word.2)))
            // A phone shows letters of fifteen units, which are half as wide.
            let end = x + Double(word.3.count) * 7.5
            #expect(y < height && end < width, "\(word.3)")
        }
    }

    @Test(
        "an axis has two to four marks, whatever it spans",
        arguments: [2, 5, 6, 46, 59, 61, 90, 180, 600, 1_440, 5_000, 20_000, 100_000, 400_000])
    func graduations(minutes: Int) throws {
        let graduation = try #require(Graduation.fitting(minutes))
        #expect((1...3).contains(minutes / graduation.minutes))
    }

    @Test("the chronology is to scale, and numbers that would touch pile up")
    func timeline() throws {
        var article = Fixtures.twitter.article
        article.timeline = [0, 30, 60, 61, 90, 120].enumerated().map { index, minute in
            Fixtures.step(index + 1, "", "Étape", minute: 1_000 + minute)
        }
        let svg = try #require(TimelineChart(article).svg)
        let places = svg.matches(of: /cx="([0-9.]+)"/).compactMap { Double($0.output.1) }
        #expect(abs((places[1] - places[0]) / (places[3] - places[0]) - 30.0 / 61) < 0.01)
        let rows = svg.matches(of: /y="([0-9.-]+)" text-anchor="middle">[1-6]</).map { String($0.output.1) }
        #expect(rows.count == 6)
        #expect(rows[2] == rows[0] && rows[3] != rows[2])
        article.timeline.removeLast(2)
        #expect(TimelineChart(article).svg == nil)
    }
}
