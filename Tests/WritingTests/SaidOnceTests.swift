import Testing

@testable import Writing

/// What a record says in two places is told once, and what two clauses share is said once.
@Suite("Said once")
struct SaidOnceTests {
    static let impact = """
        # usagers : incident
        {L’incident} {toucher} {usagers}.
        # touches : incident
        {L’incident} {toucher} {touchés}, {selon source_touchés}.
        # personnes : incident
        {L’incident} {toucher} {personnes}, {selon source_touchés}.
        # usages : incident
        Il n’était plus possible {de usages, ni}.
        """

    static let users: [(String, String, [String])] = [
        (
            "the same count under two keys keeps its source",
            """
            impact:
              usagers: 800 000 voyageurs
              touches: {valeur: 800000, unite: voyageurs, selon: la SNCF}
            """,
            ["La panne a touché 800 000 voyageurs, selon la SNCF."]
        ),
        (
            "a noun that says more than *personnes* stays",
            """
            impact:
              usagers: plus de 33 millions d’assurés
              donnees:
                personnes: {valeur: 33, unite: millions de personnes, ecrit: plus de, selon: la Cnil}
            """,
            ["La panne a touché plus de 33 millions d’assurés, selon la Cnil."]
        ),
        (
            "a noun of several words is the same noun",
            """
            impact:
              usagers: 2 millions de lecteurs réguliers
              donnees:
                personnes: {valeur: 2, unite: millions de lecteurs réguliers, selon: la Cnil}
            """,
            ["La panne a touché deux millions de lecteurs réguliers, selon la Cnil."]
        ),
        (
            "as many as may be concerned are not said to be",
            """
            impact:
              usagers: jusqu’à 2 millions de lecteurs
              donnees:
                personnes: {valeur: 2, unite: millions de lecteurs, selon: la Cnil}
            """,
            ["La panne a touché deux millions de lecteurs, selon la Cnil."]
        ),
        (
            "as many under two keys are told once",
            """
            impact:
              touches: {valeur: 7000, unite: abonnés, selon: la Cnil}
              donnees:
                personnes: {valeur: 7000, unite: abonnés, selon: la Cnil}
            """,
            ["La panne a touché 7 000 abonnés, selon la Cnil."]
        ),
        (
            "two counts are two facts",
            """
            impact:
              usagers: 800 000 voyageurs
              touches: {valeur: 900000, unite: voyageurs, selon: la SNCF}
            """,
            ["La panne a touché 800 000 voyageurs.", "Elle a touché 900 000 voyageurs, selon la SNCF."]
        ),
    ]

    @Test("Who and how many", arguments: users)
    func counts(rule: String, record: String, expected: [String]) throws {
        let scenario = Scenario(gabarits: Self.impact, paragraph: "usagers, touches, personnes", record: record)
        let sentences = try scenario.sentences()
        #expect(sentences == expected, "\(rule)")
    }

    @Test(
        "A verb that all uses share",
        arguments: [
            (
                ["joindre le Samu", "joindre la police", "joindre les pompiers"],
                "de joindre le Samu, la police ni les pompiers"
            ),
            (["se connecter au site", "se connecter à l’application"], "de se connecter au site ni à l’application"),
            // What begins otherwise, or holds a conjunction of its own, keeps its verb.
            (["payer en ligne", "payer un achat"], "de payer en ligne ni de payer un achat"),
            (
                ["envoyer des photos et des vidéos", "envoyer des messages"],
                "d’envoyer des photos et des vidéos ni d’envoyer des messages"
            ),
            (["payer un achat", "retirer de l’argent"], "de payer un achat ni de retirer de l’argent"),
        ])
    func oneVerb(uses: [String], expected: String) throws {
        let scenario = Scenario(
            gabarits: Self.impact, paragraph: "usages",
            record: "impact:\n  usages:\n" + uses.map { "    - \($0)" }.joined(separator: "\n"))
        let sentences = try scenario.sentences()
        #expect(sentences == ["Il n’était plus possible \(expected)."])
    }

    static let figures = """
        # chiffre : fait
        {Chiffre} {action}, {selon source}.
        """

    @Test(
        "One auxiliary for two passives",
        arguments: [
            (
                "vols", "être retardé", "vols", "être annulé",
                "Environ 10 000 vols ont été retardés et plus de 1 300 annulés"
            ),
            (
                "vols", "être retardé", "trains", "être supprimé",
                "Environ 10 000 vols ont été retardés et plus de 1 300 trains supprimés"
            ),
            (
                "vols", "être retardé", "vols", "décoller",
                "Environ 10 000 vols ont été retardés et plus de 1 300 vols ont décollé"
            ),
        ])
    func ellipsis(_ first: String, _ did: String, _ second: String, _ other: String, _ expected: String) throws {
        let scenario = Scenario(
            gabarits: Self.figures, paragraph: "{rubrique: chiffre, pour: chiffres}",
            record: """
                chiffres:
                  - {valeur: 10000, ecrit: environ, unite: \(first), action: \(did), selon: la SNCF}
                  - {valeur: 1300, ecrit: plus de, unite: \(second), action: \(other), selon: la SNCF}
                """)
        let sentences = try scenario.sentences()
        #expect(sentences == ["\(expected), selon la SNCF."])
    }

    @Test("Advice that its author gives in his own words", arguments: 0..<6)
    func advice(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            conseils: [{action: activer | leur plan de reprise d’activité, a: les clients}]
            citations:
              - texte: Nous vous recommandons d’activer votre plan de reprise d’activité.
                auteur: organisation
                role: conseil
            """, named: "conseil-\(draw)")
        #expect(article.sentences.plain.ranges(of: "plan de reprise").count == 1, "\(article.sentences.plain)")
        #expect(article.untold == [])
    }
}
