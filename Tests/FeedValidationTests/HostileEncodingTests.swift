import FeedValidation
import Testing

/// What a file says of its encoding and what its bytes are: every disagreement is a fault told, never a guess.
@Suite("Entrées hostiles : encodages")
struct HostileEncodingTests {
    /// A way of writing characters as bytes.
    enum Form: String, CaseIterable {
        case utf16Big, utf16Little, utf32Big, utf32Little

        func bytes(_ text: String, mark: Bool = true) -> [UInt8] {
            let text = (mark ? "\u{FEFF}" : "") + text
            let words: [[UInt8]] =
                switch self {
                case .utf16Big, .utf16Little: text.utf16.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
                default:
                    text.unicodeScalars.map { scalar in
                        (0..<4).reversed().map { UInt8(scalar.value >> (8 * UInt32($0)) & 0xFF) }
                    }
                }
            return words.flatMap { self == .utf16Little || self == .utf32Little ? $0.reversed() : $0 }
        }

        var name: String { self == .utf16Big || self == .utf16Little ? "UTF-16" : "UCS-4" }
    }

    private static func declared(_ encoding: String, _ text: String = rss()) -> String {
        text.replacing("encoding=\"UTF-8\"", with: "encoding=\"\(encoding)\"")
    }

    @Test("UTF-16 se lit, avec ou sans marque d’ordre, et dit ses fautes", arguments: [Form.utf16Big, .utf16Little])
    func utf16(form: Form) {
        #expect(FeedValidatorProbe.errors(form.bytes(Self.declared("UTF-16"))) == [])
        #expect(FeedValidatorProbe.errors(form.bytes(rss().replacing(/<\?xml.*\?>\n/, with: ""))) == [])
        let faulty = Self.declared("UTF-16", rss(item: "<pubDate>hier</pubDate>"))
        #expect(FeedValidatorProbe.errors(form.bytes(faulty)) == ["date-rfc822"])
    }

    @Test("UTF-32 est lu ou refusé, et un DOCTYPE y est vu comme ailleurs", arguments: Form.allCases)
    func wide(form: Form) {
        let found = FeedValidatorProbe.errors(form.bytes(Self.declared(form.name)))
        #expect(found == [] || found == ["xml-encodage"], "\(found)")
        let bomb = "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
        let attacked = Self.declared(form.name).replacing("<rss", with: bomb + "<rss")
        let faults = FeedValidatorProbe.errors(form.bytes(attacked))
        #expect(faults == ["xml-doctype"] || faults == ["xml-encodage"], "\(faults)")
    }

    @Test(
        "Des octets qui ne sont pas ceux de l’encodage déclaré",
        arguments: [
            ("UTF-8 déclaré, Latin-1 écrit", latin1(rss())), ("UTF-8 implicite, Latin-1 écrit", latin1(undeclared)),
            ("UTF-16 déclaré, UTF-8 écrit", Array(declared("UTF-16").utf8)),
            ("UTF-8 coupé au milieu d’une lettre", Array(rss().utf8.prefix(while: { $0 < 0x80 })) + [0xE2, 0x80]),
            ("UTF-8 trop long", replacingLetter([0xC1, 0xA9])),
            ("UTF-8 de moitié de paire", replacingLetter([0xED, 0xA0, 0xBD])),
            ("UTF-8 au-delà d’Unicode", replacingLetter([0xF4, 0x90, 0x80, 0x80])),
            ("UTF-8 sans tête", replacingLetter([0xA9])), ("octets FE et FF", replacingLetter([0xFE, 0xFF])),
            ("US-ASCII déclaré, UTF-8 écrit", Array(declared("US-ASCII").utf8)),
        ] as [(String, [UInt8])])
    func mismatches(name: String, bytes: [UInt8]) {
        #expect(!FeedValidatorProbe.errors(bytes).isDisjoint(with: ["xml-encodage", "xml-mal-forme"]), "\(name)")
    }

    @Test(
        "Un encodage que nul ne connaît, ou mal nommé",
        arguments: [
            "inconnu", "UTF-9", "utf 8", "", "-", "é", "UTF-8\u{0}", String(repeating: "x", count: 100_000), "%s%n%d",
            "../../etc/passwd", "/dev/zero",
        ])
    func unknown(name: String) {
        let found = FeedValidatorProbe.errors(Array(Self.declared(name).utf8))
        #expect(!found.isDisjoint(with: ["xml-encodage", "xml-mal-forme", "xml-caractere-interdit"]), "\(found)")
    }

    /// `<?xml version="1.0" encoding="IBM037"?><rss/>` in EBCDIC.
    private static let ebcdic: [UInt8] = [
        0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2, 0x89, 0x96, 0x95, 0x7E, 0x7F, 0xF1, 0x4B, 0xF0,
        0x7F,
        0x40, 0x85, 0x95, 0x83, 0x96, 0x84, 0x89, 0x95, 0x87, 0x7E, 0x7F, 0xC9, 0xC2, 0xD4, 0xF0, 0xF3, 0xF7, 0x7F,
        0x6F,
        0x6E, 0x4C, 0x99, 0xA2, 0xA2, 0x61, 0x6E,
    ]

    @Test("EBCDIC, écrit ou seulement déclaré, donne une réponse")
    func mainframe() {
        #expect(!FeedValidatorProbe.errors(Self.ebcdic).isEmpty)
        #expect(!FeedValidatorProbe.errors(Array(Self.declared("IBM037").utf8)).isEmpty)
        #expect(!FeedValidatorProbe.errors(Array(Self.declared("EBCDIC-CP-FR").utf8)).isEmpty)
    }

    @Test("UTF-16 abîmé : octet en moins, moitié de paire, NUL", arguments: [Form.utf16Big, .utf16Little])
    func broken(form: Form) {
        let sound = form.bytes(Self.declared("UTF-16"))
        #expect(!FeedValidatorProbe.errors(sound.dropLast().map { $0 }).isEmpty)
        let at = sound.count / 2 & ~1
        let half = form == .utf16Big ? [0xD8, 0x3D] : [0x3D, 0xD8] as [UInt8]
        #expect(!FeedValidatorProbe.errors(sound[..<at] + half + sound[at...]).isEmpty)
        #expect(!FeedValidatorProbe.errors(sound[..<at] + [0, 0] + sound[at...]).isEmpty)
    }

    @Test("Un octet nul, où qu’il soit")
    func nulls() {
        let bytes = Array(rss().utf8)
        for place in stride(from: 8, to: bytes.count, by: 37) {
            let found = FeedValidatorProbe.errors(bytes[..<place] + [0] + bytes[place...])
            #expect(found == ["xml-caractere-interdit"], "\(place) : \(found)")
        }
    }

    @Test("Coupé n’importe où, un flux est refusé", arguments: [rss(), atom(), JSONFeedTests.feed()])
    func truncated(text: String) {
        let bytes = Array(text.utf8)
        for end in stride(from: 1, to: bytes.count - 3, by: 11) {
            #expect(!FeedValidatorProbe.errors(Array(bytes[..<end])).isEmpty, "coupé à \(end)")
        }
    }

    @Test("JSON n’est qu’en UTF-8 (RFC 8259, § 8.1)", arguments: Form.allCases)
    func json(form: Form) {
        let found = FeedValidatorProbe.errors(form.bytes(JSONFeedTests.feed(), mark: false))
        #expect(!found.isEmpty)
        #expect(!FeedValidatorProbe.errors(form.bytes(JSONFeedTests.feed())).isEmpty)
    }

    private static let undeclared = rss().replacing(/<\?xml.*\?>\n/, with: "")

    private static func latin1(_ text: String) -> [UInt8] {
        text.replacing("’", with: "'").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    /// The feed with these bytes for its first é.
    private static func replacingLetter(_ letter: [UInt8]) -> [UInt8] {
        let bytes = Array(rss().utf8)
        guard let range = bytes.firstRange(of: Array("é".utf8)) else { return [] }
        return bytes[..<range.lowerBound] + letter + bytes[range.upperBound...]
    }
}
