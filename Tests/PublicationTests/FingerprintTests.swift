import Testing

@testable import Publication

@Suite("What has the same fingerprint is the same")
struct FingerprintTests {
    /// As `b2sum --length 128` of GNU coreutils prints them, of the bytes 0, 1, 2… 250, 0, 1…
    @Test(
        "a fingerprint is that of b2sum, whatever the length",
        arguments: [
            (0, "cae66941d9efbd404e4d88758ea67670"), (1, "7025e075d5e2f6cde3cc051a31f07660"),
            (3, "a75c0b0d97360c1ba783496eb6a0395a"), (127, "28b1296c7d4807883de6ee4ec04dcc0a"),
            (128, "a74787004ef589e31149183900d0294a"), (129, "aaf1b0371f6d4ee49ee4fb5ddd9c49ef"),
            (255, "e2f3b2a57bcf64d626b37fc9c12674a1"), (256, "1142c504dcd26338b7cbcf41424540d0"),
            (257, "b77b55d3dddcc45c6a52774565cd0dd6"), (1000, "bca120dfd89cd95d82898473a5b01c90"),
        ])
    func oracle(length: Int, digits: String) {
        let fingerprint = Fingerprint(of: (0..<length).map { UInt8($0 % 251) })
        #expect(String(decoding: fingerprint.digits, as: UTF8.self) == digits)
        #expect(Fingerprint(digits: Array(digits.utf8)) == fingerprint)
    }

    @Test("what is cut in other places is something else")
    func parts() {
        func fingerprint(_ texts: [String?]) -> Fingerprint {
            Fingerprint { parts in for text in texts { parts.add(text) } }
        }
        let ways: [[String?]] = [
            [], [nil], [""], ["", nil], ["ab", "c"], ["a", "bc"], ["abc"], ["abc", nil], ["abc", ""], ["ab", "c", ""],
        ]
        #expect(Set(ways.map(fingerprint)).count == ways.count)
    }

    @Test("digits that are none are no fingerprint", arguments: ["", "00", String(repeating: "G", count: 32)])
    func digits(text: String) {
        #expect(Fingerprint(digits: Array(text.utf8)) == nil)
    }
}
