import FeedValidation
import Testing

@Suite("Entrées hostiles")
struct HostileTests {
    @Test(
        "Chaque attaque est une faute dite, jamais une lecture",
        arguments: [
            (
                "<!DOCTYPE rss [<!ENTITY a \"\(String(repeating: "x", count: 1000))\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss>&b;</rss>",
                "xml-doctype"
            ),
            ("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\">&a;</rss>", "xml-doctype"),
            ("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss/>", "xml-doctype"),
            (String(repeating: "<a>", count: 10_000), "xml-trop-profond"),
            ("<rss>&nbsp;</rss>", "xml-entite-inconnue"),
            ("<rss>&#0;</rss>", "xml-caractere-interdit"),
            ("<rss>&#xFFFE;</rss>", "xml-caractere-interdit"),
            ("<rss>\u{1}</rss>", "xml-caractere-interdit"),
            ("<rss>\u{0}</rss>", "xml-caractere-interdit"),
            ("<rss><a></rss>", "xml-mal-forme"),
            ("<rss><b:a/></rss>", "xml-prefixe-inconnu"),
            ("<?xml version=\"1.0\" encoding=\"inconnu\"?><rss/>", "xml-encodage"),
            ("", "xml-vide"), (" \n", "xml-vide"), ("<", "xml-mal-forme"), ("texte", "xml-vide"),
            ("{\"version\":", "json-mal-forme"), (String(repeating: "[", count: 100_000), "json-trop-profond"),
        ])
    func attacks(text: String, identifier: String) {
        #expect(FeedValidatorProbe.errors(text).contains(identifier), "\(FeedValidatorProbe.errors(text))")
    }

    @Test(
        "Octets qui ne sont pas de l’encodage",
        arguments: [
            Array("<rss>été".utf8.dropLast()), Array("<rss>".utf8) + [0xFF, 0xFE], Array("<rss>".utf8) + [0xC0, 0xAF],
            Array("<rss>".utf8) + [0xED, 0xA0, 0x80],
        ] as [[UInt8]])
    func badBytes(bytes: [UInt8]) {
        #expect(FeedValidatorProbe.errors(bytes) == ["xml-encodage"])
    }

    @Test("Latin-1 se lit")
    func encodings() {
        let latin = rss().replacing("encoding=\"UTF-8\"", with: "encoding=\"ISO-8859-1\"").replacing("’", with: "'")
        #expect(FeedValidatorProbe.errors(latin.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }).isEmpty)
    }

    @Test("100 Mo de texte sont refusés sans être lus", .timeLimit(.minutes(30)))
    func tooLarge() {
        let bytes = Array("<rss>".utf8) + [UInt8](repeating: 0x61, count: 100_000_000)
        #expect(FeedValidatorProbe.errors(bytes) == ["xml-trop-gros"])
    }

    @Test("200 copies abîmées d’un flux sain : toujours une réponse, la même deux fois")
    func mutations() {
        for (base, seed) in [(rss(item: "<description>&lt;p>Texte&lt;/p></description>"), 1), (atom(), 2)] {
            var random = SplitMix(state: UInt64(seed))
            let original = Array(base.utf8)
            for _ in 0..<100 {
                var bytes = original
                for _ in 0..<Int.random(in: 1...4, using: &random) { bytes.mutate(using: &random) }
                let first = FeedValidator().validate(bytes, file: "flux")
                #expect(first == FeedValidator().validate(bytes, file: "flux"))
            }
        }
    }
}

/// Steele, Lea and Flood, 2014: the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

extension [UInt8] {
    /// Flips, drops, repeats, moves or cuts some bytes.
    fileprivate mutating func mutate(using random: inout SplitMix) {
        guard count > 8 else { return }
        let start = Int.random(in: 0..<count - 4, using: &random)
        let end = Int.random(in: start..<Swift.min(start + 40, count), using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: self[start] = UInt8.random(in: 0...255, using: &random)
        case 1: removeSubrange(start..<end)
        case 2: insert(contentsOf: self[start..<end], at: start)
        case 3:
            let piece = self[start..<end]
            removeSubrange(start..<end)
            insert(contentsOf: piece, at: Int.random(in: 0...count, using: &random))
        default: removeSubrange(start...)
        }
    }
}
