import Diagnostics
import French
import Testing

@testable import Incidents

/// A live update goes to the end of its list, whatever the layout of the file; nothing else moves.
@Suite struct UpdateAmendmentTests {
    private static let head = """
        schema: 1
        service: twitter
        nature: panne
        gravite: important
        etat: en cours
        publication: 2014-03-11T19:25
        debut: 2014-03-11T19:01

        """

    private func amended(_ text: String, step: Step.Kind? = nil, words: String = "Tout va mieux.") throws -> String {
        let newsroom = try TestNewsroom().newsroom
        let amendment = UpdateAmendment(text: words, date: "2014-03-11T19:40", step: step)
        do throws(Refusal) {
            let bytes = try amendment.applied(to: Array(text.utf8), file: "x.yaml", in: newsroom).bytes
            return String(decoding: bytes, as: UTF8.self)
        } catch {
            return error.diagnostics.map { "\($0.identifier): \($0.message)" }.joined(separator: "\n")
        }
    }

    /// What stands after the head, and what it becomes.
    @Test(arguments: [
        // No list yet.
        (
            "sources: [A]\n",
            "sources: [A]\n\npoints:\n  - id: point-1\n    date: 2014-03-11T19:40\n    texte: >-\n      Tout va mieux.\n"
        ),
        // Nor a last line end; blank lines and a comment at the end of the file stay.
        (
            "sources: [A]",
            "sources: [A]\n\npoints:\n  - id: point-1\n    date: 2014-03-11T19:40\n    texte: >-\n      Tout va mieux.\n"
        ),
        (
            "sources: [A]\n# fin\n\n\n",
            """
            sources: [A]
            # fin

            points:
              - id: point-1
                date: 2014-03-11T19:40
                texte: >-
                  Tout va mieux.



            """
        ),
        // Items under the key, at its column, or deeper.
        (
            """
            points:
            - id: a # un
              date: 2014-03-11T19:10
              texte: Un.

            # les sources
            sources: [A]

            """,
            """
            points:
            - id: a # un
              date: 2014-03-11T19:10
              texte: Un.
            - id: point-2
              date: 2014-03-11T19:40
              texte: >-
                Tout va mieux.

            # les sources
            sources: [A]

            """
        ),
        (
            """
            points:   # le direct
                -   id: a
                    date: 2014-03-11T19:10
                    texte: |
                      Un.

                      # ceci est du texte
                    # ceci est un commentaire du point
            # ceci, des sources
            sources: [A]

            """,
            """
            points:   # le direct
                -   id: a
                    date: 2014-03-11T19:10
                    texte: |
                      Un.

                      # ceci est du texte
                    # ceci est un commentaire du point
                - id: point-2
                  date: 2014-03-11T19:40
                  texte: >-
                    Tout va mieux.
            # ceci, des sources
            sources: [A]

            """
        ),
        // The dash alone on its line.
        (
            "points:\n  -\n    id: a\n    date: 2014-03-11T19:10\n    texte: Un.\nsources: [A]\n",
            """
            points:
              -
                id: a
                date: 2014-03-11T19:10
                texte: Un.
              - id: point-2
                date: 2014-03-11T19:40
                texte: >-
                  Tout va mieux.
            sources: [A]

            """
        ),
        // An empty list, with a comment and without.
        (
            "points: [] # rien encore\nsources: [A]\n",
            """
            points:  # rien encore
              - id: point-1
                date: 2014-03-11T19:40
                texte: >-
                  Tout va mieux.
            sources: [A]

            """
        ),
        (
            "points: []\nsources: [A]\n",
            "points:\n  - id: point-1\n    date: 2014-03-11T19:40\n    texte: >-\n      Tout va mieux.\nsources: [A]\n"
        ),
        // A flow list, on one line and on several, with and without its last comma.
        (
            "points: [{id: a, date: 2014-03-11T19:10, texte: \"Un ] # non.\"}] # un\nsources: [A]\n",
            """
            points: [{id: a, date: 2014-03-11T19:10, texte: "Un ] # non."}, {id: point-2, date: 2014-03-11T19:40, texte: "Tout va mieux."}] # un
            sources: [A]

            """
        ),
        (
            "points: [\n  {id: a, date: 2014-03-11T19:10, texte: l’un}, # ]\n]\nsources: [A]\n",
            """
            points: [
              {id: a, date: 2014-03-11T19:10, texte: l’un}, # ]
            {id: point-2, date: 2014-03-11T19:40, texte: "Tout va mieux."}]
            sources: [A]

            """
        ),
        // The end of the document.
        (
            "sources: [A]\n...\n",
            """
            sources: [A]

            points:
              - id: point-1
                date: 2014-03-11T19:40
                texte: >-
                  Tout va mieux.
            ...

            """
        ),
        // An identifier that is taken.
        (
            "points:\n  - {id: point-2, date: 2014-03-11T19:10, texte: Un.}\nsources: [A]\n",
            """
            points:
              - {id: point-2, date: 2014-03-11T19:10, texte: Un.}
              - id: point-3
                date: 2014-03-11T19:40
                texte: >-
                  Tout va mieux.
            sources: [A]

            """
        ),
    ])
    func layouts(before: String, after: String) throws {
        #expect(try amended(Self.head + before) == Self.head + after)
    }

    @Test func lineEndsAreThoseOfTheFile() throws {
        let text = (Self.head + "sources: [A]\n").replacing("\n", with: "\r\n")
        let result = try amended("\u{FEFF}" + text)
        #expect(result.unicodeScalars.first == "\u{FEFF}")
        #expect(result.unicodeScalars.filter { $0 == "\n" }.count == result.unicodeScalars.filter { $0 == "\r" }.count)
        #expect(result.hasSuffix("    texte: >-\r\n      Tout va mieux.\r\n"))
    }

    @Test func aWholeRecordInBraces() throws {
        let text = """
            {schema: 1, service: twitter, nature: panne, gravite: important, etat: en cours,
             publication: 2014-03-11T19:05, debut: 2014-03-11T19:01, sources: [A]}

            """
        let result = try amended(text, step: .fix)
        #expect(
            result.hasSuffix(
                """
                sources: [A], points: [{id: point-1, date: 2014-03-11T19:40, texte: "Tout va mieux."}], \
                chronologie: [{date: 2014-03-11T19:40, etape: correctif}]}

                """))
    }

    @Test func stepsGoToTheChronology() throws {
        let text = Self.head + "chronologie:\n  - date: 2014-03-11T19:20\n    etape: rechute\nsources: [A]\n"
        let result = try amended(text, step: .partialRecovery)
        #expect(
            result.contains(
                """
                chronologie:
                  - date: 2014-03-11T19:20
                    etape: rechute
                  - date: 2014-03-11T19:40
                    etape: rétablissement partiel
                sources: [A]

                points:
                """))
    }

    @Test(arguments: [
        ("Deux lignes.\n\nEt une autre.", "    texte: |-\n      Deux lignes.\n      Et une autre.\n"),
        ("  # pas un commentaire", "    texte: >-\n      # pas un commentaire\n"),
        ("« C’est fini »\u{A0}: \"oui\"", "    texte: >-\n      « C’est fini »\u{A0}: \"oui\"\n"),
        ("- un tiret", "    texte: >-\n      - un tiret\n"),
    ])
    func anyWords(words: String, written: String) throws {
        #expect(try amended(Self.head + "sources: [A]\n", words: words).hasSuffix(written))
    }

    @Test func refusals() throws {
        #expect(try amended(Self.head + "sources: [A]\n", words: " \n ").hasPrefix("valeur-vide"))
        #expect(try amended(Self.head + "sources: [A]\nzorglub: 1\n").hasPrefix("cle-inconnue"))
        #expect(try amended("schema: 1\n").hasPrefix("cle-manquante"))
    }

    /// Words that come by standard input are held to what a record is.
    @Test(
        arguments: [
            ([0x4F, 0x6B, 0xE9], "encodage"), ([0x4F, 0x6B, 0x1B], "caractere-interdit"),
            (Array(repeating: 0x61, count: 1_000_001), "fichier-trop-gros"),
        ] as [([UInt8], String)])
    func wordsThatAreNoText(bytes: [UInt8], identifier: String) {
        let refusal = #expect(throws: Refusal.self) { try UpdateAmendment.text(of: bytes, file: "-") }
        #expect(refusal?.diagnostics.first?.identifier == identifier)
    }

    /// Every example takes an update and a step, and gives back its own lines in order.
    @Test func everyExampleTakesOne() throws {
        let newsroom = try TestNewsroom().newsroom
        for file in newsroom.recordFiles() {
            let bytes = try RegularFile.bytes(of: file, upTo: RegularFile.textLimit)
            let (incident, _) = newsroom.readIncident(file)
            let view = try #require(incident?.publication)
            let amendment = UpdateAmendment(text: "Un point.", date: view.iso, step: .explanation)
            let result = try amendment.applied(to: bytes, file: file, in: newsroom)
            var rest = String(decoding: result.bytes, as: UTF8.self).split(separator: "\n")[...]
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let index = try #require(rest.firstIndex(of: line), "\(file): \(line)")
                rest = rest[(index + 1)...]
            }
        }
    }
}
