import Diagnostics
import Testing

@testable import Importers

/// Whatever the bytes, an import answers in French and never fails otherwise.
@Suite struct HostileInputTests {
    private static let documents: [String] = [
        "", " ", "null", "true", "12", "\"texte\"", "[]", "{}", "[[]]", "[{}]", "[null, 1, \"a\"]",
        "{\"incidents\": {}}",
        "{\"incidents\": [null, 1, {}]}", "{\"incidents\": [{\"id\": \"a\"}]}",
        "{\"incidents\": [{\"id\": {}, \"created_at\": []}]}", "{\"items\": [{}]}",
        "{\"statusReports\": [{\"id\": 1}]}",
        "[{\"id\": \"a\", \"begin\": \"2026-03-02T09:00:00Z\", \"end\": \"0000-00-00\", \"updates\": {}}]",
        "{\"updates\": [{\"date\": \"demain\"}]}",
        "{\"scheduledTime\": \"x\", \"minutes\": \"1e999\", \"updates\": []}",
        "{\"scheduledTime\": \"2026-03-02T09:00:00Z\", \"minutes\": \"-5\", \"updates\": null}",
        "<rss/>", "<rss version=\"2.0\"><channel><item/></channel></rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>",
        "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss>&a;</rss>", "<html><body>503</body></html>", "---\n---\n",
        "---\ntitle: a",
        "---\ndate: 2026-03-02\nresolved: &a [*a]\n---\n", "+++\ndate = \n+++\n", "---\n\ttitle: a\n---\n",
        "---\ntitle: \"a\ndate: b\n---\n", "+++\naffected = [\"a\"\n+++\n", "\u{FEFF}{\"incidents\": []}", "a\u{0}b",
        String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 5_000),
    ]

    @Test(arguments: ImportFormat.allCases)
    func anyDocument(format: ImportFormat) throws {
        for document in Self.documents {
            do {
                let plan = try ImportDesk().plan(format, document)
                for finding in plan.findings { expectFrench(finding, document) }
            } catch let refusal as Refusal {
                #expect(!refusal.diagnostics.isEmpty)
                for finding in refusal.diagnostics { expectFrench(finding, document) }
            }
        }
    }

    private func expectFrench(_ finding: Diagnostic, _ document: String) {
        let text = "\(finding.message) \(finding.hint ?? "")".lowercased()
        for word in ["error", "the ", "invalid", "expected", "unexpected"] {
            #expect(!text.contains(word), "\(document.prefix(60)): \(text)")
        }
        #expect(!finding.message.hasSuffix("."))
    }

    @Test(arguments: ImportFormat.allCases)
    func bytesThatAreNoText(format: ImportFormat) throws {
        for bytes: [UInt8] in [[0xFF, 0xFE, 0x7B, 0x00], [0x7B, 0xC3, 0x28, 0x7D], [0x3C, 0x61, 0xE9, 0x3E], [0x00]] {
            #expect(throws: Refusal.self) {
                try ImportDesk().plan(format, [ImportInput(name: "x.json", bytes: bytes)])
            }
        }
    }

    /// Names and texts that would break a record, a sentence or a path.
    @Test(arguments: [
        "", "   ", "../../etc/passwd", "a\nb: c", "- x", "# y", "\"", "« »", "{a}", "[b", "%TAG", "&anchor", "*alias",
        "null", "inconnu", "aucun", "\u{202E}evil", "\u{0}", "日本語", "Сеть", "🛠️ API", "Email, SMS & Push",
        String(repeating: "long ", count: 500), "L’API d’envoi", "<b>API</b>", "API: v2", "a|b",
    ])
    func anyName(name: String) throws {
        let quoted = name.unicodeScalars.map { scalar in
            scalar.isASCII && scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
                ? String(Character(scalar))
                : scalar.utf16.map { unit in
                    let digits = String(unit, radix: 16)
                    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }.joined()
        }.joined()
        let text = """
            {"page": {"name": "\(quoted)"}, "incidents": [{"id": "\(quoted)x", "name": "\(quoted)", "status": "resolved",
              "created_at": "2026-03-02T09:00:00Z", "shortlink": "\(quoted)",
              "components": [{"name": "\(quoted)"}, {"name": "API"}],
              "incident_updates": [{"status": "resolved", "display_at": "2026-03-02T10:00:00Z", "body": "\(quoted)"}]}]}
            """
        var desk = try ImportDesk()
        let plan = try desk.importing(.statuspage, text)
        #expect(plan.created.count == 1, "\(plan.findings.map(\.message))")
        #expect(plan.created.allSatisfy { $0.path.wholeMatch(of: /incidents\/[a-z0-9-]+\.yaml/) != nil })
        #expect(try desk.plan(.statuspage, text).unchanged.count == 1)
    }
}
