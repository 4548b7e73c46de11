import Diagnostics
import FeedValidation
import Testing

@Suite("Calendriers")
struct CalendarTests {
    private static func calendar(_ event: String = event, head: String = "VERSION:2.0\nPRODID:-//Essai//FR\n") -> String
    {
        "BEGIN:VCALENDAR\n\(head)\(event)END:VCALENDAR\n"
    }

    private static let event = """
        BEGIN:VEVENT
        UID:a@exemple.fr
        DTSTAMP:20181101T090000Z
        DTSTART:20181104T010000Z
        DTEND:20181104T050000Z
        SUMMARY:Maintenance\\, la nuit
        END:VEVENT

        """

    private static func found(_ text: String) -> [String] {
        let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
        return FeedValidator().validate(bytes, file: "c").map { "\($0.location?.line ?? 0) \($0.identifier)" }
    }

    @Test("Un calendrier juste passe")
    func sound() {
        #expect(Self.found(Self.calendar()) == [])
        #expect(
            Self.found(
                Self.calendar(
                    Self.event.replacing("DTSTART:20181104T010000Z", with: "DTSTART;VALUE=DATE:20181104")
                        .replacing("DTEND:20181104T050000Z", with: "DTEND;VALUE=DATE:20181105"))) == [])
        #expect(
            Self.found(
                Self.calendar(Self.event.replacing("la nuit", with: String(repeating: "x", count: 40) + "\n suite")))
                == [])
    }

    @Test(
        "Chaque règle, sur une faute",
        arguments: [
            ("UID:a@exemple.fr\n", "", "4 ics-propriete-manquante"),
            ("DTSTAMP:20181101T090000Z\n", "", "4 ics-propriete-manquante"),
            ("DTSTART:20181104T010000Z\n", "", "4 ics-propriete-manquante"),
            ("PRODID:-//Essai//FR\n", "", "1 ics-propriete-manquante"),
            ("VERSION:2.0", "VERSION:1.0", "2 ics-version"),
            ("UID:a@exemple.fr\n", "UID:a@exemple.fr\nUID:b@exemple.fr\n", "6 ics-propriete-double"),
            ("20181104T010000Z", "20180230T010000Z", "7 ics-date"),
            ("20181104T010000Z", "20181104T250000Z", "7 ics-date"),
            ("20181104T010000Z", "demain", "7 ics-date"), ("20181101T090000Z", "20181101T090000", "6 ics-date"),
            ("DTSTART:20181104T010000Z", "DTSTART:20181104", "7 ics-date"),
            ("20181104T050000Z", "20181104T000000Z", "8 ics-fin-avant-debut"),
            ("DTEND:20181104T050000Z", "DTEND;VALUE=DATE:20181105", "8 ics-fin-avant-debut"),
            ("DTEND:", "DURATION:PT1H\nDTEND:", "9 ics-fin-avant-debut"),
            ("\\, la", ", la", "9 ics-texte"), ("\\, la", "; la", "9 ics-texte"), ("\\, la", "\\x la", "9 ics-texte"),
            ("SUMMARY:", "SUMMARY ", "9 ics-ligne-mal-formee"), ("SUMMARY:", "SUMMARY;X:", "9 ics-ligne-mal-formee"),
            ("SUMMARY:", "SUMMARY:\u{7}", "9 ics-encodage"),
            ("SUMMARY:", "SUMMARY:\(String(repeating: "é", count: 40))", "9 ics-ligne-longue"),
            ("END:VEVENT\n", "", "10 ics-emboitement"), ("END:VCALENDAR\n", "", "1 ics-emboitement"),
            ("END:VCALENDAR\n", "END:VCALENDAR\nBEGIN:VCALENDAR\n", "12 ics-emboitement"),
            ("END:VCALENDAR\n", "END:VCALENDAR\nX:y\n", "12 ics-emboitement"),
            ("SUMMARY:", "URL:ailleurs\nSUMMARY:", "9 ics-adresse"),
        ])
    func fault(text: String, replacement: String, expected: String) {
        let found = Self.found(Self.calendar().replacing(text, with: replacement))
        #expect(found.contains(expected), "\(found)")
    }

    @Test("Sans événement, avec un UID deux fois, sans CR")
    func whole() {
        #expect(Self.found(Self.calendar("")) == ["1 ics-sans-evenement"])
        #expect(Self.found(Self.calendar(Self.event + Self.event)) == ["12 ics-uid-double"])
        let bare = FeedValidator().validate(Array(Self.calendar().utf8), file: "c")
        #expect(Set(bare.map(\.identifier)) == ["ics-fin-de-ligne"])
        #expect(bare.count == 11)
    }

    @Test("Un calendrier hostile est refusé, sans plus", .timeLimit(.minutes(30)))
    func hostile() {
        let deep = String(repeating: "BEGIN:VEVENT\n", count: 100_000)
        #expect(Self.found("BEGIN:VCALENDAR\n" + deep).contains("1 ics-emboitement") == false)
        #expect(!Self.found("BEGIN:VCALENDAR\n" + deep).isEmpty)
        let bytes = Array("BEGIN:VCALENDAR\r\n".utf8) + [0xFF, 0x0D, 0x0A]
        #expect(FeedValidator().validate(bytes, file: "c").map(\.identifier) == ["ics-encodage"])
    }
}
