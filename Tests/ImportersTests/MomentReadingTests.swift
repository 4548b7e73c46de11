import Testing

@testable import Importers

/// Dates as status pages write them.
@Suite struct MomentReadingTests {
    @Test(arguments: [
        ("2014-03-11T18:01:00Z", 1_394_560_860), ("2014-03-11T18:01:00.123Z", 1_394_560_860),
        ("2014-03-11T19:01:00+01:00", 1_394_560_860), ("2014-03-11 18:01:00", 1_394_560_860),
        ("2014-03-11 18:01:00 UTC", 1_394_560_860), ("2014-03-11T11:01:00-0700", 1_394_560_860),
        ("Tue, 11 Mar 2014 18:01:00 GMT", 1_394_560_860), ("11 Mar 14 10:01 PST", 1_394_560_860 + 0),
        ("2014-03-11", 1_394_496_000),
    ])
    func read(text: String, seconds: Int) {
        #expect(ForeignMoment.seconds(text) == seconds)
    }

    @Test(arguments: [
        "", "hier", "2014-02-30T10:00:00Z", "2014-13-01", "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z",
        "2014-03-11T18:01:00+99:00", "Tue, 11 Foo 2014 18:01:00 GMT", "string",
        String(repeating: "2014-03-11", count: 100),
    ])
    func refused(text: String) {
        #expect(ForeignMoment.seconds(text) == nil)
    }

    @Test(arguments: [(1_394_560_860.0, 1_394_560_860), (1_394_560_860_000.0, 1_394_560_860)])
    func unixTime(number: Double, seconds: Int) {
        #expect(ForeignMoment.seconds(number) == seconds)
    }

    @Test(arguments: [Double.infinity, .nan, -1, 0, 1e300])
    func noUnixTime(number: Double) {
        #expect(ForeignMoment.seconds(number) == nil)
    }
}
