import Testing

@testable import Writing

/// What one subject did, and did next, told as one sentence by turns; and what was done alike twice.
@Suite("One act after another")
struct SuccessionTests {
    private static let steps = """
        # etape : fait
        ## étape = fait
        {Date}, {sujet} {action}[, {selon source}].
        """

    private func sentences(_ steps: String) throws -> [String] {
        try Scenario(
            gabarits: Self.steps, paragraph: "{rubrique: etape, pour: étapes}", record: "chronologie:\n\(steps)"
        ).sentences()
    }

    /// Steps of the record, and the sentences expected.
    private static let told: [(String, String, [String])] = [
        (
            "an infinitive has the subject of its verb; each act keeps its date, and what was named is a pronoun",
            """
              - {date: 2014-03-11T19:10, sujet: le gouvernement, action: instaurer | un couvre-feu}
              - {date: 2014-03-12T06:00, sujet: le gouvernement, action: lever | le couvre-feu}
            """,
            [
                "Mardi 11 mars à 19 h 10 (heure de Paris), le gouvernement a instauré un couvre-feu, avant de le lever mercredi 12 mars à 6 heures."
            ]
        ),
        (
            "never three in a row; the next pair goes by « puis », under one auxiliary where both have it",
            """
              - {date: 2014-03-11T19:10, sujet: les pompiers, action: évacuer | le bâtiment}
              - {date: 2014-03-11T19:20, sujet: les pompiers, action: maîtriser | l’incendie}
              - {date: 2014-03-11T19:30, sujet: les pompiers, action: noyer | les décombres}
              - {date: 2014-03-11T19:40, sujet: les pompiers, action: rouvrir | la rue}
            """,
            [
                "Mardi 11 mars à 19 h 10 (heure de Paris), les pompiers ont évacué le bâtiment, avant de maîtriser l’incendie à 19 h 20.",
                "Dix minutes plus tard, à 19 h 30, les pompiers ont noyé les décombres, puis rouvert la rue à 19 h 40.",
            ]
        ),
        (
            "not across a denial",
            """
              - {date: 2014-03-11T19:10, sujet: les pompiers, action: évacuer | le bâtiment}
              - {date: 2014-03-11T19:20, sujet: les pompiers, action: ne pas entrer dans la salle}
            """,
            [
                "Mardi 11 mars à 19 h 10 (heure de Paris), les pompiers ont évacué le bâtiment.",
                "Dix minutes plus tard, à 19 h 20, les pompiers ne sont pas entrés dans la salle.",
            ]
        ),
        (
            "not across sources",
            """
              - {date: 2014-03-11T19:10, sujet: les pompiers, action: évacuer | le bâtiment}
              - {date: 2014-03-11T19:20, sujet: les pompiers, action: rouvrir | la rue, selon: netcraft}
            """,
            [
                "Mardi 11 mars à 19 h 10 (heure de Paris), les pompiers ont évacué le bâtiment.",
                "Dix minutes plus tard, à 19 h 20, les pompiers ont rouvert la rue, selon Netcraft, une société britannique d’analyse du web.",
            ]
        ),
        (
            "nor of what was said to be so: the date would be that of the clause",
            """
              - {date: 2014-03-11T19:10, sujet: les pompiers, action: évacuer | le bâtiment}
              - {date: 2014-03-11T19:20, sujet: les pompiers, action: annoncer que la rue était rouverte}
            """,
            [
                "Mardi 11 mars à 19 h 10 (heure de Paris), les pompiers ont évacué le bâtiment.",
                "Dix minutes plus tard, à 19 h 20, les pompiers ont annoncé que la rue était rouverte.",
            ]
        ),
        (
            "two acts of one subject are kept for each other, whatever somebody else did before",
            """
              - {date: 2014-03-11T19:05, sujet: les voisins, action: donner | l’alerte}
              - {date: 2014-03-11T19:10, sujet: les pompiers, action: évacuer | le bâtiment}
              - {date: 2014-03-11T19:20, sujet: les pompiers, action: rouvrir | la rue}
            """,
            [
                "Mardi 11 mars à 19 h 05 (heure de Paris), les voisins ont donné l’alerte.",
                "Cinq minutes plus tard, à 19 h 10, les pompiers ont évacué le bâtiment, avant de rouvrir la rue à 19 h 20.",
            ]
        ),
        (
            "what was done alike at two times has both dates",
            """
              - {date: 2014-03-11T19:10, sujet: les trains, action: être arrêté}
              - {date: 2014-03-11T19:30, sujet: les trains, action: être arrêté}
              - {date: 2014-03-11T19:40, sujet: les trains, action: être arrêté}
            """,
            [
                "Mardi 11 mars à 19 h 10 (heure de Paris), à 19 h 30, puis à 19 h 40, les trains ont été arrêtés."
            ]
        ),
    ]

    @Test("Two steps of one subject make one sentence, each with its date", arguments: told)
    func inSuccession(rule: String, steps: String, expected: [String]) throws {
        let told = try sentences(steps)
        #expect(told == expected, "\(rule): \(told)")
    }

    @Test("What two coordinated verbs have for object is named once")
    func oneObject() throws {
        let scenario = Scenario(
            gabarits: JoiningTests.remedies, paragraph: "{rubrique: remede, pour: remèdes}",
            record: """
                remedes:
                  - isoler | une machine
                  - remplacer | la machine
                """)
        let told = try scenario.sentences()
        #expect(told == ["Twitter a isolé une machine et l’a remplacée."])
    }

    @Test("Two denials of one verb are one, by *ni*")
    func neither() throws {
        let scenario = Scenario(
            gabarits: "# fait : fait\n{Sujet} {action}.", paragraph: "{rubrique: fait, pour: faits}",
            record: """
                faits:
                  - {rubrique: cause, sujet: la zone publique, action: demander | un mot de passe}
                  - {rubrique: cause, sujet: les données, action: ne pas être chiffré, aspect: état}
                  - {rubrique: cause, sujet: les données, action: ne pas être effacé après la migration, aspect: état}
                """)
        #expect(
            try scenario.sentences() == [
                "La zone publique a demandé un mot de passe.",
                "Les données n’étaient pas chiffrées ni effacées après la migration.",
            ])
    }

    /// Facts of the record, and the sentences expected.
    private static let relatives: [(String, [String], [String])] = [
        (
            "what the last of two clauses ends with is told more of",
            [
                "sujet: le câble, action: céder", "sujet: le conducteur, action: actionner | les freins",
                "sujet: les freins, action: ne pas suffire à arrêter la cabine",
            ],
            ["Le câble a cédé.", "Le conducteur a actionné les freins, qui n’ont pas suffi à arrêter la cabine."]
        ),
        (
            "what the first ends with is the object of the second, and its participle agrees",
            [
                "sujet: les élus, action: réclamer | de nouvelles mesures",
                "sujet: les pouvoirs publics, action: commander | une étude",
                "sujet: la ville, action: refuser | cette étude",
            ],
            [
                "Les élus ont réclamé de nouvelles mesures.",
                "Les pouvoirs publics ont commandé une étude, que la ville a refusée.",
            ]
        ),
        (
            "so it is of the organisation, by whatever name",
            [
                "sujet: la police, action: interroger | Twitter",
                "sujet: organisation, action: compter 3 000 salariés, aspect: état",
            ],
            ["La police a interrogé Twitter, qui comptait 3 000 salariés."]
        ),
        (
            "a demonstrative that says the subject again is that subject",
            [
                "sujet: une équipe, action: désactiver | une application",
                "sujet: cette équipe, action: s’adresser aux clients",
            ],
            ["Une équipe a désactivé une application et s’est adressée aux clients."]
        ),
    ]

    @Test("What a sentence has just named is told more of in it", arguments: relatives)
    func relative(rule: String, facts: [String], expected: [String]) throws {
        let lines = facts.map { "  - {rubrique: cause, \($0)}" }.joined(separator: "\n")
        let scenario = Scenario(
            gabarits: "# fait : fait\n{Sujet} {action}.", paragraph: "{rubrique: fait, pour: faits}",
            record: "faits:\n\(lines)")
        let told = try scenario.sentences()
        #expect(told == expected, "\(rule): \(told)")
    }

    @Test("What was not done is opposed to all that was")
    func opposed() throws {
        let scenario = Scenario(
            gabarits: JoiningTests.remedies + "\n# fait : fait\n{Sujet} {action}.",
            paragraph: "{rubrique: remede, pour: remèdes}, {rubrique: fait, pour: faits}",
            record: """
                remedes:
                  - isoler | les serveurs
                  - prévenir | les clients
                faits:
                  - {rubrique: remèdes, action: ne pas payer de rançon}
                """)
        #expect(
            try scenario.sentences() == [
                "Twitter a isolé les serveurs et prévenu les clients, mais n’a pas payé de rançon."
            ])
    }

    @Test("What came before alike is told with all its dates")
    func antecedents() throws {
        let article = try WrittenRecord.article(
            """
            antecedents:
              - {date: 2024-01-29, action: être interrompu}
              - {date: 2024-02-05, action: être interrompu}
            """, named: "antecedents")
        let told = article.sentences.plain
        #expect(told.contains("29 janvier, puis"), "\(told)")
        #expect(told.ranges(of: "interrompu").count == 1, "\(told)")
        #expect(article.untold == [])
    }
}
