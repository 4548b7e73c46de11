import Diagnostics
import Testing

@Suite struct FindingsTests {
    private func at(_ line: Int, _ column: Int = 1) -> Location { Location(file: "f", line: line, column: column) }

    @Test func sortedByPlaceThenSeverityAndSaidOnce() {
        let findings = Findings([
            .warning("d", "d", at: at(3)), .error("c", "c", at: at(3)), .error("b", "b", at: at(2, 9)),
            .error("a", "a", at: at(2, 1)), .error("a", "a", at: at(2, 1)), .warning("z", "sans lieu"),
        ])
        #expect(findings.sorted.map(\.identifier) == ["z", "a", "b", "c", "d"])
    }

    @Test(arguments: [
        (0, 0, nil), (1, 0, "1\u{A0}erreur"), (3, 1, "3\u{A0}erreurs, 1\u{A0}avertissement"),
        (0, 2, "2\u{A0}avertissements"),
    ])
    func summaryAgrees(errors: Int, warnings: Int, expected: String?) {
        var findings = Findings((0..<errors).map { .error("a", "\($0)") })
        findings.add((0..<warnings).map { .warning("a", "\($0)") })
        #expect(findings.summary == expected)
        #expect(findings.hasErrors == (errors > 0))
    }
}
