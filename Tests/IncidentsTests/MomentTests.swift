import Diagnostics
import French
import Testing

@testable import Incidents

@Suite struct MomentTests {
    private static func day(_ iso: String) -> CalendarDate {
        CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0)
    }

    private static let minute = LocalDateTime(iso: "2014-03-11T19:01").map(ApproximateMoment.Value.minute) ?? .year(1)
    private static let eleventh = day("2014-03-11")

    @Test(arguments: [
        ("2014-03-11T19:01", ApproximateMoment(minute)),
        ("2014-03-11T19:01:30", ApproximateMoment(minute)),
        ("2014-03-11T19:01+01:00", ApproximateMoment(minute)),
        ("vers 2014-03-11T19:01", ApproximateMoment(minute, .around)),
        ("Après 2014-03-11T19:01", ApproximateMoment(minute, .after)),
        ("avant 2014-03-11", ApproximateMoment(.day(eleventh), .before)),
        ("entre 2014-03-11 et 2014-03-12", ApproximateMoment(.day(eleventh), .between(upper: .day(day("2014-03-12"))))),
        ("2014-03-11", ApproximateMoment(.day(eleventh))),
        ("2014-03", ApproximateMoment(.month(year: 2014, month: 3))),
        ("2014", ApproximateMoment(.year(2014))),
        ("nuit du 2014-03-11 au 2014-03-12", ApproximateMoment(.night(eleventh))),
        ("dans la nuit du 2014-03-11 au 2014-03-12", ApproximateMoment(.night(eleventh))),
        ("2014-03-11 soir", ApproximateMoment(.dayPart(eleventh, .evening, nil))),
        ("2014-03-11 au matin", ApproximateMoment(.dayPart(eleventh, .morning, nil))),
        ("2014-03-11 début de soirée", ApproximateMoment(.dayPart(eleventh, .evening, .start))),
        ("fin d’après-midi du 2014-03-11", ApproximateMoment(.dayPart(eleventh, .afternoon, .end))),
        ("milieu de matinée 2014-03-11", ApproximateMoment(.dayPart(eleventh, .morning, .middle))),
        ("2014-03-11 midi", ApproximateMoment(.dayPart(eleventh, .midday, nil))),
    ])
    func precisionIsKept(text: String, expected: ApproximateMoment) throws {
        let zone = try #require(Zone("Europe/Paris"))
        var reading = MomentReading(zone: zone)
        let period = try? reading.read(text)
        #expect(period?.start == expected)
        #expect(period?.until == nil)
    }

    @Test(
        "What companies announce",
        arguments: [
            ("fin 2022", ApproximateMoment(.yearPart(2022, .stage(.end)))),
            ("à la fin de l’année 2022", ApproximateMoment(.yearPart(2022, .stage(.end)))),
            ("début 2025", ApproximateMoment(.yearPart(2025, .stage(.start)))),
            ("mi-2025", ApproximateMoment(.yearPart(2025, .stage(.middle)))),
            ("printemps 2024", ApproximateMoment(.yearPart(2024, .season(.spring)))),
            ("à l’été 2024", ApproximateMoment(.yearPart(2024, .season(.summer)))),
            ("Automne 2024", ApproximateMoment(.yearPart(2024, .season(.autumn)))),
            ("hiver 2024-2025", ApproximateMoment(.yearPart(2024, .season(.winter)))),
            ("premier semestre 2025", ApproximateMoment(.yearPart(2025, .half(1)))),
            ("au second semestre de 2025", ApproximateMoment(.yearPart(2025, .half(2)))),
            ("deuxième trimestre 2026", ApproximateMoment(.yearPart(2026, .quarter(2)))),
            ("mars 2014", ApproximateMoment(.month(year: 2014, month: 3))),
            ("mi-mai 2024", ApproximateMoment(.monthPart(year: 2024, month: 5, .middle))),
            ("fin janvier 2026", ApproximateMoment(.monthPart(year: 2026, month: 1, .end))),
            ("début 2026-01", ApproximateMoment(.monthPart(year: 2026, month: 1, .start))),
            ("avant fin 2022", ApproximateMoment(.yearPart(2022, .stage(.end)), .before)),
            (
                "entre fin 2022 et printemps 2023",
                ApproximateMoment(
                    .yearPart(2022, .stage(.end)), .between(upper: .yearPart(2023, .season(.spring))))
            ),
        ])
    func whatCompaniesAnnounce(text: String, expected: ApproximateMoment) throws {
        var reading = MomentReading(zone: try #require(Zone("Europe/Paris")))
        #expect(try reading.read(text).start == expected)
    }

    /// « hiver 2024 » could be either of two.
    @Test func aWinterHasTwoYears() throws {
        let (_, found) = try TestNewsroom().newsroom.readIncident(
            text: Record.with("suites:\n  - action: remplacer | le câble\n    date: hiver 2024"), file: "fiche.yaml")
        #expect(found.map(\.hint) == ["écrivez « hiver 2023-2024 » ou « hiver 2024-2025 »"])
    }

    /// Only what is sure contradicts: nobody agrees on when the end of a year begins.
    @Test(arguments: [
        ("fin 2013", "2014-03-11", false), ("fin 2014", "2014-08-20", true), ("fin 2014", "2014-09-20", false),
        ("printemps 2014", "2014-02-10", true), ("printemps 2014", "2014-03-01", false),
        ("second semestre 2014", "2014-06-30", true), ("mi-mai 2014", "2014-05-02", true),
        ("mi-mai 2014", "2014-05-08", false),
    ])
    func isSurelyAfter(text: String, day: String, isAfter: Bool) throws {
        var reading = MomentReading(zone: try #require(Zone("Europe/Paris")))
        let instant = try #require(CalendarDate(iso: day))
        #expect(try reading.read(text).start.isSurely(after: ApproximateMoment(.day(instant))) == isAfter)
    }

    @Test func periods() throws {
        var reading = MomentReading(zone: try #require(Zone("Europe/Paris")))
        let period = try reading.read("du 2014-03-11 au 2014-03-12")
        #expect(period.start == ApproximateMoment(.day(Self.eleventh)))
        #expect(period.until == ApproximateMoment(.day(Self.day("2014-03-12"))))
    }

    @Test(arguments: [
        "", "vers", "2014-3", "2014-13", "2014-03-11T25:00", "2014-03-11T19h01", "19:01", "2014-03-11 nuit",
        "2014-03-11 soir prochain", "entre 2014", "nuit", "mars", "hiver 2024", "hiver 2024-2026",
        "troisième semestre 2025", "fin 25", "fin de soirée 2014", "mi-zorglub 2024", "2014-03-11T19:01+99:00",
        "２０１４-03-11",
    ])
    func whatIsNoDate(text: String) throws {
        var reading = MomentReading(zone: try #require(Zone("Europe/Paris")))
        #expect(throws: MomentReading.Problem.self) { try reading.read(text) }
    }
}
