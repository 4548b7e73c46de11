import French
import Testing

@Suite("Zones")
struct ZoneTests {
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
            ("America/Montreal", "2018-11-04T06:00", "2018-11-04T01:00"),
            ("Asia/Kolkata", "2024-10-27T20:00", "2024-10-28T01:30"),
            ("Europe/London", "1905-06-01T12:00", "1905-06-01T12:00"),
        ])
    func local(_ identifier: String, _ universal: String, _ expected: String) throws {
        let zone = try #require(Zone(identifier))
        let moment = try #require(LocalDateTime(iso: universal))
        #expect(zone.local(atUTC: moment).iso == expected)
    }

    /// Lord Howe moves its clocks by half an hour.
    @Test(
        "An hour that does not exist, one that exists twice",
        arguments: [
            ("Europe/Paris", "2014-03-30T02:30", 0), ("Europe/Paris", "2014-10-26T02:30", 2),
            ("America/Montreal", "2018-03-11T02:30", 0), ("America/Montreal", "2018-11-04T01:30", 2),
            ("Australia/Lord_Howe", "2024-10-06T02:15", 0), ("Australia/Lord_Howe", "2024-04-07T01:45", 2),
            ("Australia/Lord_Howe", "2024-04-07T01:15", 1), ("Indian/Reunion", "2014-03-30T02:30", 1),
            ("Asia/Kolkata", "2024-10-27T02:30", 1), ("Europe/London", "2024-03-31T01:30", 0),
        ])
    func instantsOfALocalTime(name: String, local: String, count: Int) throws {
        let zone = try #require(Zone(name))
        #expect(zone.instants(of: try #require(LocalDateTime(iso: local))).count == count)
    }

    @Test(
        "A local time with its offset, for machines",
        arguments: [
            ("Europe/Paris", "2014-03-11T19:01", "2014-03-11T19:01+01:00"),
            ("Europe/Paris", "2014-07-11T19:01", "2014-07-11T19:01+02:00"),
            ("Europe/Paris", "2014-10-26T02:30", "2014-10-26T02:30+02:00"),
            ("America/St_Johns", "2018-01-11T08:05", "2018-01-11T08:05-03:30"),
            ("Etc/UTC", "2018-01-11T08:05", "2018-01-11T08:05+00:00"),
        ])
    func offset(name: String, local: String, expected: String) throws {
        #expect(try #require(Zone(name)).iso8601(try #require(LocalDateTime(iso: local))) == expected)
    }

    @Test(
        "What the press calls its time",
        arguments: [
            ("Europe/Paris", "heure de Paris"), ("Africa/Cairo", "heure du Caire"),
            ("America/Martinique", "heure de la Martinique"), ("Indian/Reunion", "heure de La Réunion"),
            ("Pacific/Honolulu", "heure d’Honolulu"), ("Etc/UTC", "temps universel"),
        ])
    func hourName(name: String, expected: String) throws {
        #expect(Typesetter.text(try #require(Zone(name)).hourName) == expected)
    }

    @Test(
        "Of what befell a whole country, the city says which time where it has several",
        arguments: [
            ("America/New_York", true), ("Australia/Perth", true), ("Europe/London", false), ("Asia/Tokyo", false),
        ]
    )
    func severalZones(name: String, areSeveral: Bool) {
        #expect(ZoneNames.isOneOfSeveral(name) == areSeveral)
    }

    @Test(
        "An unknown zone is refused, never taken for universal time",
        arguments: ["Europe/Pariss", "GMT+2", "CET", "", "Paris", "Europe/", "../etc/passwd"])
    func unknown(name: String) {
        #expect(Zone(name) == nil)
    }
}
