import French
import Testing

@Suite("Zones")
struct CivilZoneTests {
    @Test(
        "Universal time to local time, summer included",
        arguments: [
            ("Europe/Paris", "2014-03-30T00:59", "2014-03-30T01:59"),
            ("Europe/Paris", "2014-03-30T01:00", "2014-03-30T03:00"),
            ("Europe/Paris", "2014-10-26T00:59", "2014-10-26T02:59"),
            ("Europe/Paris", "2014-10-26T01:00", "2014-10-26T02:00"),
            ("Indian/Reunion", "2014-07-01T20:30", "2014-07-02T00:30"),
            ("America/Montreal", "2018-03-11T06:59", "2018-03-11T01:59"),
            ("America/Montreal", "2018-03-11T07:00", "2018-03-11T03:00"),
            ("America/Montreal", "2018-10-21T22:52", "2018-10-21T18:52"),
            ("America/Montreal", "2018-11-04T06:00", "2018-11-04T01:00"),
        ])
    func local(_ identifier: String, _ universal: String, _ expected: String) throws {
        let zone = try #require(CivilZone(identifier))
        let moment = try #require(LocalDateTime(iso: universal))
        #expect(zone.local(fromUniversal: moment)?.iso == expected)
    }

    @Test("An hour that does not exist, and one that exists twice")
    func changes() throws {
        let paris = try #require(CivilZone("Europe/Paris"))
        #expect(paris.universal(fromLocal: try #require(LocalDateTime(iso: "2014-03-30T02:30"))).isEmpty)
        #expect(paris.universal(fromLocal: try #require(LocalDateTime(iso: "2014-10-26T02:30"))).count == 2)
        let start = try #require(LocalDateTime(iso: "2014-03-30T01:00"))
        #expect(paris.minutes(from: start, to: start.adding(minutes: 180)) == 120)
    }

    @Test("An unknown zone is refused, never taken for universal time")
    func unknown() {
        #expect(CivilZone("Europe/Pariss") == nil)
    }
}
