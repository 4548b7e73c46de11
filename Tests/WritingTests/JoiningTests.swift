import Testing

@testable import Writing

/// Neighbouring facts told in one sentence, where grammar and the record allow.
@Suite("Joining sentences")
struct JoiningTests {
    static let remedies = """
        # remede : fait
        {Sujet} {action}[, {selon source}].
        {Sujet} {action}[ {date}][, {selon source}].
        """

    /// Actions of the organisation, then the sentences expected.
    static let sameSubject: [(String, [String], [String])] = [
        (
            "one auxiliary for both participles (Grevisse et Goosse, § 270)",
            ["restaurer | les données", "relancer | les serveurs"],
            ["Twitter a restauré les données et relancé les serveurs."]
        ),
        (
            "three facts make a list",
            ["restaurer | les données", "relancer | les serveurs", "prévenir | les clients"],
            ["Twitter a restauré les données, relancé les serveurs et prévenu les clients."]
        ),
        (
            "two auxiliaries are both said",
            ["s’adresser aux clients", "relancer | les serveurs"],
            ["Twitter s’est adressé aux clients et a relancé les serveurs."]
        ),
        (
            "the auxiliary comes again after a long complement",
            [
                "envoyer | des ingénieurs | dans tous les centres de données pour relancer les serveurs",
                "prévenir | les clients",
            ],
            [
                "Twitter a envoyé des ingénieurs dans tous les centres de données pour relancer les serveurs et a prévenu les clients."
            ]
        ),
    ]

    @Test("One subject, coordinated verbs", arguments: sameSubject)
    func oneSubject(rule: String, actions: [String], expected: [String]) throws {
        let remedies = actions.map { "  - \($0)" }.joined(separator: "\n")
        let scenario = Scenario(
            gabarits: Self.remedies, paragraph: "{rubrique: remede, pour: remèdes}", record: "remedes:\n\(remedies)")
        #expect(try scenario.sentences() == expected, "\(rule)")
    }

    @Test("What was done, and what was not, by *mais*")
    func doneAndNot() throws {
        let scenario = Scenario(
            gabarits: Self.remedies + """

                # excuses : récit
                ## excuses = aucun ; résolu
                {L’organisation} {ne pas présenter d’excuses}.
                """,
            paragraph: "{rubrique: remede, pour: remèdes}, excuses",
            record: "remedes:\n  - relancer | les serveurs\nexcuses: aucune")
        #expect(try scenario.sentences() == ["Twitter a relancé les serveurs, mais n’a pas présenté d’excuses."])
    }

    @Test(
        "One act of several has its verb once; of a bare object, another",
        arguments: [
            (
                ["le parquet : ouvrir | une enquête | pour homicides", "la SNCF : ouvrir | une enquête interne"],
                "Le parquet a ouvert une enquête pour homicides, la SNCF une enquête interne."
            ),
            (
                ["le parquet : ouvrir | une enquête | pour homicides", "la SNCF : ouvrir | une enquête"],
                "Le parquet a ouvert une enquête pour homicides, la SNCF une autre."
            ),
            (
                [
                    "le parquet : ouvrir | une enquête | pour homicides", "la SNCF : ouvrir | une enquête interne",
                    "le bureau : ouvrir | une enquête technique",
                ],
                "Le parquet a ouvert une enquête pour homicides, la SNCF une enquête interne, le bureau une enquête technique."
            ),
            (
                ["le parquet : ouvrir | une enquête", "le juge : prononcer | une amende"],
                "Le parquet a ouvert une enquête. Le juge a prononcé une amende."
            ),
        ])
    func oneVerb(facts: [String], expected: String) throws {
        let record = facts.map { fact in
            let parts = fact.split(separator: " : ")
            return "  - {sujet: \(parts[0]), action: \(parts[1])}"
        }
        let scenario = Scenario(
            gabarits: "# fait : fait\n{Sujet} {action}.", paragraph: "{rubrique: fait, pour: enquête}",
            record: "enquete:\n" + record.joined(separator: "\n"))
        #expect(try scenario.sentences().joined(separator: " ") == expected)
    }

    static let figureSlot = """
        # chiffre : fait
        ## forme = sujet
        {Chiffre} {action}[, {selon source}].
        """

    private func figures(_ first: String, _ second: String) -> Scenario {
        Scenario(
            gabarits: Self.figureSlot, paragraph: "{rubrique: chiffre, pour: chiffres}",
            record: """
                chiffres:
                  - valeur: 5000
                    unite: messages
                    ecrit: environ
                    action: se perdre
                    selon: \(first)
                  - valeur: 300
                    unite: comptes
                    ecrit: environ
                    action: disparaître
                    selon: \(second)
                """)
    }

    @Test("One source is named once, for both figures")
    func oneSource() throws {
        #expect(
            try figures("organisation", "organisation").sentences() == [
                "Environ 5 000 messages se sont perdus et environ 300 comptes ont disparu, selon Twitter."
            ])
    }

    @Test("Figures of two sources are not merged")
    func twoSources() throws {
        #expect(
            try figures("organisation", "netcraft").sentences() == [
                "Environ 5 000 messages se sont perdus, selon Twitter.",
                "Environ 300 comptes ont disparu, selon Netcraft, une société britannique d’analyse du web.",
            ])
    }

    static let symptoms = """
        # symptome : incident
        {Sujet} {action}.
        """

    @Test("States side by side make one sentence; what follows of the last of them points to it")
    func states() throws {
        let scenario = Scenario(
            gabarits: Self.symptoms + "\n# fait : fait\n{Sujet} {action}.",
            paragraph: "{rubrique: symptome, pour: symptômes}, {rubrique: fait, pour: faits_épargnés}",
            record: """
                impact:
                  symptomes:
                    - action: être détruit
                      sujet: le premier bâtiment
                      aspect: état
                    - action: être à l’arrêt
                      sujet: les deux autres bâtiments
                      aspect: état
                  epargnes:
                    - action: ne pas être atteints par les flammes
                      sujet: les deux autres bâtiments
                """)
        #expect(
            try scenario.sentences() == [
                "Le premier bâtiment était détruit et les deux autres bâtiments étaient à l’arrêt.",
                "Ces derniers n’ont pas été atteints par les flammes.",
            ])
    }

    @Test("A joined sentence tells the facts of both, with their lines")
    func provenance() throws {
        let article = try Scenario(
            gabarits: Self.remedies, paragraph: "{rubrique: remede, pour: remèdes}",
            record: "remedes:\n  - restaurer | les données\n  - relancer | les serveurs"
        ).article()
        let sentence = try #require(article.sentences.first)
        #expect(Set(sentence.told.map(\.path)).isSuperset(of: ["remedes[0]", "remedes[1]"]))
        #expect(sentence.formulation.contains(" + "))
        #expect(Set(sentence.told.flatMap(\.lines)).count == 2)
    }

    static let steps = """
        # etape : fait
        ## étape = fait
        {Date}, {sujet} {action}.
        """

    @Test("Dated steps of different people go two by two, joined otherwise each time; a gap is computed")
    func datedSteps() throws {
        let steps = [
            ("19:05", "signaler | la panne", "les clients"), ("19:25", "couper | le réseau", "les techniciens"),
            ("19:55", "réclamer | des explications", "les élus"), ("20:05", "ouvrir | une enquête", "la police"),
            ("20:25", "rebrancher | les machines", "les mécaniciens"),
            ("20:35", "rassurer | le public", "les médecins"),
        ]
        let record = steps.map { "  - {date: 2014-03-11T\($0.0), action: \($0.1), sujet: \($0.2)}" }
        let scenario = Scenario(
            gabarits: Self.steps, paragraph: "{rubrique: etape, pour: étapes}",
            record: "chronologie:\n" + record.joined(separator: "\n"))
        let sentences = try scenario.sentences()
        #expect(
            sentences == [
                "Mardi 11 mars à 19 h 05 (heure de Paris), les clients ont signalé la panne et, à 19 h 25, les techniciens ont coupé le réseau.",
                "Trente minutes plus tard, à 19 h 55, les élus ont réclamé des explications, puis, à 20 h 05, la police a ouvert une enquête.",
                "À 20 h 25, les mécaniciens ont rebranché les machines ; à 20 h 35, les médecins ont rassuré le public.",
            ])
    }
}
