import Testing

@testable import Writing

/// What somebody or something is enters the sentence that names it; what belongs together is told together.
@Suite("Woven into a sentence")
struct WovenTests {
    private static let remedies = """
        # remede : fait
        {Sujet} {action}[ {date}][, {selon source}].
        # fait : fait
        {Sujet} {action}[ {date}][, {selon source}].
        # contexte : fait
        ## date
        {Sujet} {action} {date}[, {selon source}].
        ## date = absent
        {Sujet} {action}[, {selon source}].

        """

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let record: String
        let expected: [String]
        var testDescription: String { rule }
    }

    private static let cases: [Case] = [
        Case(
            rule: "a relative clause behind the subject",
            record: """
                remedes:
                  - {sujet: le prestataire, action: prêter | des ingénieurs}
                contexte:
                  - {sujet: le prestataire, action: éditer | le logiciel Consul, aspect: état}
                """,
            expected: ["Le prestataire, qui édite le logiciel Consul, a prêté des ingénieurs."]),
        Case(
            rule: "a participle, where qui a été says no more",
            record: """
                remedes:
                  - {sujet: le centre, action: perdre | ses serveurs}
                contexte:
                  - {sujet: le centre, action: être inauguré, date: 1967}
                """,
            expected: ["Le centre, inauguré en 1967, a perdu ses serveurs."]),
        Case(
            rule: "behind what ends the sentence",
            record: """
                remedes:
                  - {sujet: les pompiers, action: aider | le prestataire}
                contexte:
                  - {sujet: le prestataire, action: être le deuxième opérateur du pays, aspect: état}
                """,
            expected: ["Les pompiers ont aidé le prestataire, deuxième opérateur du pays."]),
    ]

    @Test("What it is stands behind its name", arguments: cases)
    func traits(example: Case) throws {
        let scenario = Scenario(
            gabarits: Self.remedies,
            paragraph: "{rubrique: remede, pour: remèdes}, {rubrique: contexte, pour: contexte}",
            record: example.record)
        #expect(try scenario.sentences() == example.expected)
    }

    @Test("What befell it another day is no trait of it")
    func event() throws {
        let scenario = Scenario(
            gabarits: Self.remedies,
            paragraph: "{rubrique: remede, pour: remèdes}, {rubrique: contexte, pour: contexte}",
            record: """
                remedes:
                  - {sujet: le prestataire, action: prêter | des ingénieurs}
                contexte:
                  - {sujet: le prestataire, action: perdre | un client, date: 2014-02-11}
                """)
        #expect(try !scenario.sentences().contains { $0.contains(", qui ") })
    }

    /// Why it broke down, what is told of that, and the sentence expected.
    private static let chains: [(String, String, String)] = [
        ("une erreur de configuration", "cette erreur", "par une erreur de configuration, qui a coupé les appels"),
        (
            "une commande lancée lors d’une opération de maintenance", "cette commande",
            "Cette commande a coupé les appels."
        ),
    ]

    @Test("A link of the chain is born of the noun before it, or is a sentence", arguments: chains)
    func chain(cause: String, subject: String, expected: String) throws {
        let scenario = Scenario(
            gabarits: """
                # cause : récit
                {L’incident} {être} {causé} {par raison}.
                # fait : fait
                {Sujet} {action}.

                """,
            paragraph: "{rubrique: cause, pour: cause}, {rubrique: fait, pour: mécanisme}",
            record: """
                cause:
                  texte: \(cause)
                  selon: organisation
                  mecanisme:
                    - {sujet: \(subject), action: couper | les appels}
                """)
        let told = try scenario.sentences()
        #expect(told.contains { $0.contains(expected) }, "\(told)")
    }

    @Test("A partial recovery and the end are one sentence", arguments: 0..<4)
    func recovery(draw: Int) throws {
        let article = try WrittenRecord.article(
            WrittenRecord.effects + """
                chronologie:
                  - {date: 2024-03-11T11:20, etape: rétablissement partiel}
                """, named: "reprise-\(draw)")
        let sentence = article.sentences.map { [$0].plain }.first { $0.contains("11 h 20") }
        #expect(sentence?.contains("midi") == true, "\(article.sentences.plain)")
    }

    @Test("What came before says in apposition that it is not tied to it", arguments: 0..<4)
    func antecedent(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            antecedents:
              - {sujet: service, action: se faire dérober | des données, date: 2023-09, lien: aucun}
            """, named: "apposition-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains(/, un épisode sans (lien|rapport) avec la panne/), "\(text)")
    }

    @Test("Of two theses, the second answers the first in its sentence", arguments: 0..<4)
    func contradiction(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            faits:
              - {rubrique: cause, sujet: le syndicat, action: attribuer | la panne | à des suppressions de postes}
              - {rubrique: cause, sujet: organisation, action: contester | cette explication}
            """, named: "replique-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains(/suppressions de postes, ce que [^.,]+ a contesté\./), "\(text)")
    }

    @Test("What the service is waits for the sentence that has room for it")
    func deferred() throws {
        let scenario = Scenario(
            gabarits: Self.remedies,
            paragraph: """
                {rubrique: contexte, pour: contexte, si: {présente: oui}}, {rubrique: remede, pour: remèdes}, \
                {rubrique: contexte, pour: contexte}
                """,
            record: """
                remedes:
                  - {sujet: service, action: restaurer | ses serveurs}
                contexte:
                  - {sujet: service, action: desservir | quinze pays, aspect: état}
                """)
        let told = try scenario.sentences()
        #expect(told == ["Twitter, qui dessert quinze pays, a restauré ses serveurs."])
    }

    private static let beginning = """
        # composants : incident
        {L’incident} {toucher} {composants}.
        # endroit : récit
        {L’incident} {survenir:récit} {endroit}.
        # debut : récit
        {L’incident} {commencer} {début}.

        """

    @Test("What broke down is told with the beginning; not where it opens the article")
    func extent() throws {
        let record = """
            impact: {composants: [la recherche, la messagerie, les alertes]}
            remedes: [restaurer | les données]
            """
        let told = { (paragraph: String) in
            try Scenario(gabarits: Self.remedies + Self.beginning, paragraph: paragraph, record: record).sentences()
        }
        let within = try told("{rubrique: remede, pour: remèdes}, composants, debut")
        #expect(
            within.last?.contains(", qui a touché la recherche, la messagerie et les alertes, a commencé") == true,
            "\(within)")
        let apart = try told("composants, {rubrique: remede, pour: remèdes}, debut")
        #expect(apart.count == 3, "\(apart)")
    }

    @Test("Where it happened stands behind its noun")
    func place() throws {
        let told = try Scenario(
            gabarits: Self.beginning, paragraph: "debut, endroit", record: "lieu: dans un local voisin"
        ).sentences()
        #expect(told.count == 1 && told[0].contains(/, survenue? dans un local voisin, a commencé/), "\(told)")
    }

    @Test("Who is charged with an inquiry is told with it", arguments: 0..<4)
    func inquiry(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            enquete:
              - {sujet: le parquet de Paris, action: ouvrir | une enquête}
              - {sujet: les gendarmes, action: être chargés de l’enquête}
            """, named: "enquete-confiee-\(draw)")
        #expect(article.sentences.plain.contains("une enquête, confiée aux gendarmes"), "\(article.sentences.plain)")
    }
}
