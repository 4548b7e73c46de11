import Diagnostics
import Testing

private let record = """
    schema: 1
      gravitee: important
    titre: 日本語 résumé
    """

private let unknownKey = Diagnostic.error(
    "cle-inconnue", "la clé «\u{A0}gravitee\u{A0}» n’existe pas ici",
    at: Location(file: "incidents/x.yaml", line: 2, column: 3, length: 8),
    hint: "vouliez-vous dire «\u{A0}gravite\u{A0}»\u{202F}?")

@Suite struct PrinterTests {
    private func human(_ diagnostic: Diagnostic, colour: Bool = false) -> String {
        DiagnosticFormat.human.print([diagnostic], colour: colour) { _ in record }
    }

    @Test func humanFormShowsTheLineAndUnderlinesTheSpan() {
        #expect(
            human(unknownKey) == """
                erreur[cle-inconnue]: la clé «\u{A0}gravitee\u{A0}» n’existe pas ici
                  --> incidents/x.yaml:2:3
                  |
                2 |   gravitee: important
                  |   ^^^^^^^^
                  = aide\u{A0}: vouliez-vous dire «\u{A0}gravite\u{A0}»\u{202F}?

                """)
    }

    @Test func caretsCountTerminalCells() {
        let wide = Diagnostic.error("x", "y", at: Location(file: "f", line: 3, column: 12, length: 6))
        #expect(human(wide).contains("\n3 | titre: 日本語 résumé\n  |               ^^^^^^\n"))
    }

    @Test func whatIsNotKnownIsNotShown() {
        let cases: [(Location?, String)] = [
            (nil, "avertissement[a]: b\n"),
            (Location(file: "f"), "avertissement[a]: b\n  --> f\n"),
            (Location(file: "f", line: 99, column: 1), "avertissement[a]: b\n  --> f:99:1\n"),
            (Location(file: "f", line: 1), "avertissement[a]: b\n  --> f:1\n  |\n1 | schema: 1\n"),
        ]
        for (location, expected) in cases {
            #expect(human(.warning("a", "b", at: location)) == expected)
        }
    }

    @Test func colourOnlyWhenAsked() {
        #expect(!human(unknownKey).contains("\u{1B}"))
        #expect(human(unknownKey, colour: true).contains("\u{1B}[1;31merreur[cle-inconnue]\u{1B}[0m"))
    }

    @Test func controlsOfTheExcerptNeverReachTheTerminal() {
        let text = DiagnosticFormat.human.print([.error("a", "b", at: Location(file: "f", line: 1, column: 1))]) {
            _ in "x\u{1B}[31m\u{202E}y"
        }
        #expect(text.contains("x\u{FFFD}[31m\u{FFFD}y"))
    }

    @Test func longLinesAreCutAroundTheSpan() {
        let line = String(repeating: "a", count: 500) + "ICI" + String(repeating: "b", count: 500)
        let text = DiagnosticFormat.human.print(
            [.error("a", "b", at: Location(file: "f", line: 1, column: 501, length: 3))]
        ) { _ in line }
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count < 180 })
        #expect(text.contains("aICIb"))
        let shown = lines.first { $0.contains("ICI") } ?? ""
        let under = lines.first { $0.contains("^") } ?? ""
        #expect(
            shown.distance(from: shown.startIndex, to: shown.firstIndex(of: "I") ?? shown.endIndex)
                == under.distance(from: under.startIndex, to: under.firstIndex(of: "^") ?? under.endIndex))
    }

    @Test func toolFormIsOneLineADiagnostic() {
        #expect(
            DiagnosticFormat.tool.print([unknownKey, .warning("c", "deux\nlignes")]) == """
                incidents/x.yaml:2:3: erreur: la clé «\u{A0}gravitee\u{A0}» n’existe pas ici [cle-inconnue]
                  aide : vouliez-vous dire «\u{A0}gravite\u{A0}»\u{202F}?
                avertissement: deux lignes [c]

                """)
    }

    @Test func jsonIsAlwaysADocument() {
        #expect(
            DiagnosticFormat.json.print([]) == """
                {
                  "diagnostics": [],
                  "erreurs": 0,
                  "avertissements": 0
                }

                """)
        #expect(
            DiagnosticFormat.json.print([.error("a", "b\"\\\n\u{1}", at: Location(file: "f", line: 2))]) == #"""
                {
                  "diagnostics": [
                    {"gravite": "erreur", "identifiant": "a", "message": "b\"\\\n\u0001", "fichier": "f", "ligne": 2, "colonne": null, "longueur": null, "aide": null}
                  ],
                  "erreurs": 1,
                  "avertissements": 0
                }

                """#)
    }

    @Test func gitHubFormEscapesWhatTheRunnerDecodes() {
        let diagnostic = Diagnostic.warning(
            "a", "100 %\nfin", at: Location(file: "a,b:c.yaml", line: 2, column: 3, length: 4))
        #expect(
            DiagnosticFormat.github.print([diagnostic])
                == "::warning file=a%2Cb%3Ac.yaml,line=2,col=3,endColumn=7,title=a::100 %25%0Afin\n")
    }
}
