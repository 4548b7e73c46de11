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

    @Test func periods() throws {
        var reading = MomentReading(zone: try #require(Zone("Europe/Paris")))
        let period = try reading.read("du 2014-03-11 au 2014-03-12")
        #expect(period.start == ApproximateMoment(.day(Self.eleventh)))
        #expect(period.until == ApproximateMoment(.day(Self.day("2014-03-12"))))
    }

    @Test(arguments: [
        "", "vers", "2014-3", "2014-13", "2014-03-11T25:00", "2014-03-11T19h01", "19:01", "2014-03-11 nuit",
        "2014-03-11 soir prochain", "entre 2014", "nuit", "mars 2014", "2014-03-11T19:01+99:00", "２０１４-03-11",
    ])
    func whatIsNoDate(text: String) throws {
        var reading = MomentReading(zone: try #require(Zone("Europe/Paris")))
        #expect(throws: MomentReading.Problem.self) { try reading.read(text) }
    }
}
