import Testing

@testable import French

/// What is known to lie between two moments; both seen from Wednesday 12 March 2014.
private let intervals: [(from: String, end: String, text: String)] = [
    // Days: the month and the year that both share stand with the second.
    ("2014-03-10", "2014-03-11", "entre le lundi 10 et le mardi 11 mars"),
    ("2014-02-27", "2014-03-02", "entre le jeudi 27 février et le dimanche 2 mars"),
    ("2014-02-01", "2014-02-03", "entre le samedi 1er et le lundi 3 février"),
    ("2013-05-12", "2013-05-16", "entre le 12 et le 16 mai 2013"),
    ("2013-05-31", "2013-06-02", "entre le 31 mai et le 2 juin 2013"),
    ("2012-12-30", "2013-01-02", "entre le 30 décembre 2012 et le 2 janvier 2013"),
    ("2013-12-30", "2014-01-02", "entre le 30 décembre 2013 et le jeudi 2 janvier"),
    // Hours of one day, midnight included.
    ("2014-03-10T19:00", "2014-03-10T20:00", "lundi 10 mars, entre 19 heures et 20 heures"),
    ("2014-03-10T23:00", "2014-03-11T00:00", "lundi 10 mars, entre 23 heures et minuit"),
    ("2014-03-10T00:00", "2014-03-10T01:00", "lundi 10 mars, entre minuit et 1 heure"),
    ("2013-05-12T08:00", "2013-05-12T12:00", "le 12 mai 2013, entre 8 heures et midi"),
    // A night is one; what lasts longer has two days.
    (
        "2014-03-10T23:00", "2014-03-11T02:30",
        "dans la nuit du lundi 10 au mardi 11 mars, entre 23 heures et 2 h 30"
    ),
    ("2014-03-10T11:00", "2014-03-11T15:00", "entre le lundi 10 à 11 heures et le mardi 11 mars à 15 heures"),
    (
        "2014-02-28T11:00", "2014-03-01T15:00",
        "entre le vendredi 28 février à 11 heures et le samedi 1er mars à 15 heures"
    ),
    ("2014-03-09T10:00", "2014-03-11T00:00", "entre le dimanche 9 à 10 heures et le lundi 10 mars à minuit"),
]

/// Midnight belongs to two days: a reader of *jeudi à minuit* waits for the end of Thursday.
private let midnights: [(bound: ApproximateMoment.Bound, sameDay: String?, text: String)] = [
    (.exact, nil, "dans la nuit du lundi 10 au mardi 11 mars, à minuit"),
    (.around, nil, "dans la nuit du lundi 10 au mardi 11 mars, vers minuit"),
    (.after, nil, "dans la nuit du lundi 10 au mardi 11 mars, après minuit"),
    (.before, nil, "lundi 10 mars avant minuit"),
    (.exact, "2014-03-10", "à minuit"),
    (.exact, "2014-03-11", "à minuit"),
    (.before, "2014-03-10", "avant minuit"),
]

/// What has lasted since a moment that is not known: what is sure is said.
private let beginnings: [(from: String, bound: ApproximateMoment.Bound, until: String?, text: String)] = [
    ("2014-03-08", .exact, nil, "depuis samedi 8 mars"),
    ("2014-03-08", .exact, "2014-03-10", "depuis lundi 10 mars au plus tard"),
    ("2014-03-08", .before, nil, "depuis samedi 8 mars au plus tard"),
    ("2014-03-08", .after, nil, "depuis samedi 8 mars au plus tôt"),
    ("2014-03-10T22:00", .exact, "2014-03-11T03:00", "depuis la nuit du lundi 10 au mardi 11 mars"),
    ("2014-03-10T22:00", .exact, "2014-03-11T00:00", "depuis lundi 10 mars au soir"),
    ("2014-03-10T12:00", .exact, "2014-03-11T13:00", "depuis mardi 11 mars au plus tard"),
    ("2014-03-11T00:00", .exact, nil, "depuis lundi 10 mars à minuit"),
]

private let rangesToMidnight: [(from: String, end: String, text: String)] = [
    ("2014-03-10T20:00", "2014-03-11T00:00", "lundi 10 mars de 20 heures à minuit"),
    ("2014-03-10T00:00", "2014-03-11T00:00", "lundi 10 mars toute la journée"),
    ("2014-03-08T20:00", "2014-03-11T00:00", "du samedi 8 mars à 20 heures au lundi 10 mars à minuit"),
    ("2014-03-08T00:00", "2014-03-11T06:00", "du samedi 8 mars à 0 heure au mardi 11 mars à 6 heures"),
]

@Suite("Intervals")
struct IntervalTests {
    private let phrases: CalendarPhrases

    init() throws {
        var style = CalendarStyle.archive
        style.spellsWholeHours = true
        phrases = CalendarPhrases(seenFrom: try #require(LocalDateTime(iso: "2014-03-12T09:00")), style: style)
    }

    private static func value(_ iso: String) throws -> ApproximateMoment.Value {
        if let minute = LocalDateTime(iso: iso) { return .minute(minute) }
        return .day(try #require(CalendarDate(iso: iso)))
    }

    private func text(_ tokens: [Token]) -> String { breakable(Typesetter.text(tokens)) }

    @Test("Between two moments", arguments: intervals)
    func between(from: String, end: String, expected: String) throws {
        let moment = try ApproximateMoment(Self.value(from), .between(upper: Self.value(end)))
        #expect(text(phrases.moment(moment)) == expected)
    }

    @Test("Of two that the story stands on, only the hours are left")
    func knownDay() throws {
        let from = try #require(LocalDateTime(iso: "2014-03-10T23:00"))
        let end = try #require(LocalDateTime(iso: "2014-03-11T00:00"))
        let moment = ApproximateMoment(.minute(from), .between(upper: .minute(end)))
        #expect(text(phrases.moment(moment, sameDay: from.date)) == "entre 23 heures et minuit")
    }

    @Test("Midnight", arguments: midnights)
    func midnight(bound: ApproximateMoment.Bound, sameDay: String?, expected: String) throws {
        let minute = try #require(LocalDateTime(iso: "2014-03-11T00:00"))
        let day = sameDay.flatMap(CalendarDate.init(iso:))
        #expect(text(phrases.moment(ApproximateMoment(.minute(minute), bound), sameDay: day)) == expected)
    }

    @Test("Since a moment that is not known", arguments: beginnings)
    func since(from: String, bound: ApproximateMoment.Bound, until: String?, expected: String) throws {
        let upper = try until.map { ApproximateMoment.Bound.between(upper: try Self.value($0)) }
        let moment = ApproximateMoment(try Self.value(from), upper ?? bound)
        #expect(text(phrases.since(moment)) == expected)
    }

    @Test("From one hour to another, midnight included", arguments: rangesToMidnight)
    func range(from: String, end: String, expected: String) throws {
        let first = try #require(LocalDateTime(iso: from))
        let last = try #require(LocalDateTime(iso: end))
        #expect(text(phrases.range(first, last)) == expected)
    }
}
