import Diagnostics
import Testing

@testable import Incidents

@Suite struct YAMLTests {
    private func findings(_ bytes: [UInt8]) -> [Diagnostic] {
        do throws(Refusal) {
            _ = try YAMLComposer(source: SourceText(bytes: bytes, file: "f.yaml")).compose()
            return []
        } catch {
            return error.diagnostics
        }
    }

    /// Marker 0 means the whole file.
    @Test(arguments: [
        // Syntax
        ("titre: Twitter 1️⃣: la panne", "syntaxe-yaml"),
        ("a: 1\n1️⃣\tb: 2", "syntaxe-yaml"),
        ("titre: 1️⃣'ouvert\nb: 2", "syntaxe-yaml"),
        ("a: 1️⃣[1, 2\nb: 2", "syntaxe-yaml"),
        ("a: 1️⃣{b: 1\nc: 2}", "syntaxe-yaml"),
        ("a: 1️⃣@twitter", "syntaxe-yaml"),
        ("a: 'l1'1️⃣heure'", "syntaxe-yaml"),
        ("a: \"1️⃣\\d\"", "syntaxe-yaml"),
        ("a: | 1️⃣texte", "syntaxe-yaml"),
        ("debut\nfin1️⃣: x", "syntaxe-yaml"),
        ("a: 1\n1️⃣--- \nb: 2", "plusieurs-documents"),
        // Two versions of a line that git could not merge
        ("a: 1\n1️⃣<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> essai", "fusion-inachevee"),
        ("a: >-\n  un texte\n1️⃣<<<<<<< HEAD\n  b\n=======\n  c\n>>>>>>> essai", "fusion-inachevee"),
        // Anchors, wherever a value or a key begins, and nowhere else
        ("a: 1️⃣&x 1\nb: 2", "ancre-yaml"),
        ("a: 1️⃣&x\n  b: 2", "ancre-yaml"),
        ("a: [1️⃣*x]", "ancre-yaml"),
        ("1️⃣*x : 2", "ancre-yaml"),
        ("- 1️⃣*x", "ancre-yaml"),
        // Keys
        ("etat: a\nfin: b\n1️⃣etat: c", "cle-en-double"),
        ("a:\n  b: 1\n  c: {b: 2}\n  1️⃣\"b\": 3", "cle-en-double"),
        ("a: {b: 1, c: [b, {b: 2}], 1️⃣b: 3}", "cle-en-double"),
        ("- a: 1\n  b: 2\n  1️⃣a: 3", "cle-en-double"),
        ("? 1️⃣[a, b]\n: c", "cle-composee"),
        ("a: {texte: une panne, 1️⃣brève, genre: f}", "virgule-dans-accolades"),
        // Values
        ("a: 1️⃣!important texte", "etiquette-yaml"),
        ("a: 1️⃣\"x\\0y\"", "caractere-interdit"),
        ("a: b1️⃣\u{2028}c", "caractere-interdit"),
        ("a: b1️⃣\u{0}c", "caractere-interdit"),
        ("", "fichier-vide"),
        ("# rien\n", "fichier-vide"),
    ])
    func oneMistake(marked: String, identifier: String) {
        let expected = MarkedText(marked)
        #expect(findings(Array(expected.text.utf8)).map(Found.init) == [Found(identifier, expected.places[1])])
    }

    @Test(arguments: [
        "a: R&D et 5 * 3\nb: a & b", "a: |\n  *gras*\n  &amp;\nb: '*'\nc: \"\\u00e9*\"", "# *a &b\na: 1",
        "a: un texte\n  *suite* &fin", "\u{FEFF}a: b", "a: 'l''heure'\r\nb: c\r\n",
    ])
    func nothingToSay(text: String) {
        #expect(findings(Array(text.utf8)) == [])
    }

    @Test func allDuplicatesAtOnce() {
        let marked = MarkedText("a: 1\n1️⃣a: 2\nb:\n  c: 1\n  2️⃣c: 2\n  3️⃣c: 3\n")
        #expect(
            Set(findings(Array(marked.text.utf8)).map(Found.init))
                == Set((1...3).map { Found("cle-en-double", marked.places[$0]) }))
    }

    @Test func bytes() {
        let cases: [([UInt8], String, MarkedText.Place?)] = [
            (Array("a: é\nb: \u{1F600}".utf8) + [0xC3], "encodage", .init(line: 2, column: 5)),
            ([0x61, 0x3A, 0x20, 0xE9, 0x0A], "encodage", .init(line: 1, column: 4)),
            ([0xFF, 0xFE, 0x61, 0x00], "encodage", .init(line: 1, column: 1)),
            (Array(repeating: 0x61, count: 1_000_001), "fichier-trop-gros", nil),
        ]
        for (bytes, identifier, place) in cases {
            #expect(findings(bytes).map(Found.init) == [Found(identifier, place)])
        }
    }

    /// Who followed the references would be at it for days: minutes are for a machine that does much else.
    @Test(.timeLimit(.minutes(30))) func bombsAreRefusedAtOnce() {
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1..<40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        bomb += "? *a39\n: 1\n"
        #expect(findings(Array(bomb.utf8)).allSatisfy { $0.identifier == "ancre-yaml" })
        #expect(!findings(Array(bomb.utf8)).isEmpty)

        for deep in ["[", "{a: ", "- ", "[&a "] {
            #expect(!findings(Array(String(repeating: deep, count: 200_000).utf8)).isEmpty)
        }
    }

    @Test func messagesAreFrench() {
        let words = ["found", "expected", "while", "mapping", "not ", "the "]
        for text in [
            "a: b: c", "a: [", "a: 'x", "\t- a", "a: %x", "%x", "a: !<x", "a: &", "a: >0\n x", "]", "a: b\n c: d",
        ] {
            for diagnostic in findings(Array(text.utf8)) {
                let shown = diagnostic.message + (diagnostic.hint ?? "")
                #expect(!words.contains { shown.contains($0) }, "\(text)")
            }
        }
    }
}
