import Testing

@testable import Writing

/// Two short facts side by side are one sentence, as an editor would have them.
@Suite("Two facts, one sentence")
struct FusionTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        var list = "fait, pour: enquête"
        var key = "enquete"
        let facts: [String]
        let expected: [String]
        var testDescription: String { rule }
    }

    private static func gabarits(_ slot: String) -> String {
        "# \(slot) : fait\n{Sujet} {action}[ {date}][, {selon source}].\n"
    }

    static let cases: [Case] = [
        Case(
            rule: "what two did on one day is told under that day",
            facts: [
                "sujet: des riverains, action: bloquer | le pont, date: 2014-03-12",
                "sujet: le préfet, action: recevoir | les maires, date: 2014-03-12",
            ],
            expected: ["Mercredi 12 mars, des riverains ont bloqué le pont, et le préfet a reçu les maires."]),
        Case(
            rule: "two steps of an inquiry, parted by a semicolon, in whatever tense",
            facts: [
                "sujet: le parquet, action: ouvrir | une enquête pour sabotage",
                "sujet: les gendarmes, action: mener | les investigations, aspect: état",
            ],
            expected: ["Le parquet a ouvert une enquête pour sabotage ; les gendarmes mènent les investigations."]),
        Case(
            rule: "what nobody knows is no step of it",
            facts: [
                "sujet: le parquet, action: saisir | le navire",
                "sujet: les armateurs, action: rester inconnus, aspect: état",
            ],
            expected: ["Le parquet a saisi le navire.", "Les armateurs restent inconnus."]),
        Case(
            rule: "dont, of what the first ends with",
            facts: [
                "sujet: la police, action: enquêter sur le cambriolage, aspect: état",
                "sujet: les auteurs du cambriolage, action: rester inconnus, aspect: état",
            ],
            expected: ["La police enquête sur le cambriolage, dont les auteurs restent inconnus."]),
        Case(
            rule: "two answers of two actors", list: "remede, pour: remèdes", key: "remedes",
            facts: [
                "sujet: le port, action: fermer | le quai nord", "sujet: les plongeurs, action: inspecter | la coque",
            ],
            expected: ["Le port a fermé le quai nord, et les plongeurs ont inspecté la coque."]),
        Case(
            rule: "not where one of them has an et of its own", list: "remede, pour: remèdes", key: "remedes",
            facts: [
                "sujet: le port, action: fermer | le quai nord et la digue",
                "sujet: les plongeurs, action: inspecter | la coque",
            ],
            expected: ["Le port a fermé le quai nord et la digue.", "Les plongeurs ont inspecté la coque."]),
    ]

    @Test("Joined or not", arguments: cases)
    func joined(example: Case) throws {
        let slot = String(example.list.prefix { $0 != "," })
        let scenario = Scenario(
            gabarits: Self.gabarits(slot), paragraph: "{rubrique: \(example.list)}",
            record: "\(example.key):\n" + example.facts.map { "  - {\($0)}" }.joined(separator: "\n"))
        let told = try scenario.sentences()
        #expect(told == example.expected, "\(example.rule): \(told)")
    }

    @Test(
        "One sentence or two",
        arguments: [
            (
                [
                    "sujet: des riverains, action: bloquer | le pont, date: 2014-03-11",
                    "sujet: le préfet, action: recevoir | les maires, date: 2014-03-12",
                ], 2
            ),
            (
                [
                    "sujet: neuf couvreurs, action: tomber du toit",
                    "sujet: ces couvreurs, action: réparer | la verrière, aspect: état",
                ], 1
            ),
            (
                [
                    "sujet: la digue, action: mesurer | trois kilomètres, aspect: état",
                    "sujet: la digue, action: être achevée en 1964",
                    "sujet: la digue, action: protéger | 400 maisons, aspect: état",
                ], 2
            ),
        ])
    func counted(facts: [String], count: Int) throws {
        let told = try Scenario(
            gabarits: Self.gabarits("fait"), paragraph: "{rubrique: fait, pour: enquête}",
            record: "enquete:\n" + facts.map { "  - {\($0)}" }.joined(separator: "\n")
        ).sentences()
        #expect(told.count <= count, "\(told)")
        #expect(count == 1 || told.count > 1 || told[0].hasPrefix("Achevée en 1964"), "\(told)")
    }

    @Test(
        "A note that says how much stands beside its figure",
        arguments: [
            ("Cela représente un quart de la flotte.", "Cela représente un quart de la flotte."),
            ("C’est 12 % de la flotte.", "soit 12 % de la flotte"),
            ("Ce sont 30 remorqueurs et 12 ferrys.", "soit 30 remorqueurs et 12 ferrys"),
            ("C’est un record pour le port.", "un record pour le port"),
            ("Ce chiffre porte sur toute la semaine.", "un chiffre qui porte sur toute la semaine"),
            ("L’exploitant en compte 60.", "L’exploitant en compte 60."),
        ])
    func note(note: String, told: String) throws {
        let sentences = try Scenario(
            gabarits: "# chiffre : fait\n## forme = sujet\n{Chiffre} {action}.\n## forme = note, incise\n{Texte}.\n",
            paragraph: "{rubrique: chiffre, pour: chiffres}",
            record: """
                chiffres:
                  - {valeur: 42, unite: navires, action: être bloqués, selon: organisation, note: \(note)}
                """
        ).sentences()
        let isBeside = told.first?.isLowercase ?? false
        let figure = "Quarante-deux navires ont été bloqués"
        #expect(sentences == (isBeside ? ["\(figure), \(told)."] : ["\(figure).", told]))
    }

    @Test("What is not known, and what somebody says that it was not", arguments: 0..<4)
    func opposed(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours",
            """
            cause: inconnu
            ecarte:
              - {texte: un sabotage, selon: netcraft}
            """, named: "origine-\(draw)")
        let text = article.sentences.plain
        #expect(!text.contains(/mais rien [^.]*, (selon|d’après) Netcraft/), "\(text)")
    }
}
