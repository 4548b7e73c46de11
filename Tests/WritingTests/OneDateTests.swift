import Testing

@testable import Writing

/// A date is said once: in a sentence, in an article, and not at all where the lead has given it.
@Suite("One date")
struct OneDateTests {
    static let consequences = """
        # consequence : fait
        ## date = absent
        {Sujet} {action}.
        ## date
        {Sujet} {action} {date}.
        """

    private static func joined(_ first: String, _ second: String) -> String {
        """
        impact:
          consequences:
            - {sujet: les vols, action: être annulé, date: \(first)}
            - {sujet: les trains, action: être arrêté, date: \(second)}
        """
    }

    @Test(
        "Clauses of one date have it once, at their head",
        arguments: [
            ("2014-03-12", "2014-03-12", ["Mercredi 12 mars, les vols ont été annulés et les trains arrêtés."]),
            (
                "2014-03-12 matin", "2014-03-12 matin",
                ["Mercredi 12 mars au matin, les vols ont été annulés et les trains arrêtés."]
            ),
            (
                "du 2014-03-11 au 2014-03-12", "du 2014-03-11 au 2014-03-12",
                ["Du mardi 11 au mercredi 12 mars, les vols ont été annulés et les trains arrêtés."]
            ),
        ])
    func oneDate(first: String, second: String, expected: [String]) throws {
        let scenario = Scenario(
            gabarits: Self.consequences, paragraph: "{rubrique: consequence, pour: conséquences}",
            record: Self.joined(first, second))
        let sentences = try scenario.sentences()
        #expect(sentences == expected)
    }

    @Test("The day of the article is that of its reader, and keeps its date")
    func today() throws {
        let scenario = Scenario(
            gabarits: Self.consequences, paragraph: "{rubrique: consequence, pour: conséquences}",
            record: Self.joined("2014-03-12", "2014-03-13"))
        let text = try scenario.sentences().joined(separator: " ")
        #expect(text.contains("mercredi 12 mars") && !text.contains("ce mercredi"), "\(text)")
        #expect(text.contains("ce jeudi 13 mars") || text.contains("le lendemain"), "\(text)")
    }

    @Test("A standfirst names a day once")
    func standfirst() throws {
        for draw in 0..<4 {
            let article = try WrittenRecord.article(
                nature: "déni de service", publication: "2024-03-13T09:00", from: "2024-03-11 soir", until: "inconnu",
                "revendication: {auteur: un groupe de pirates, date: 2024-03-11, canal: sur Telegram}",
                named: "chapo-\(draw)")
            let text = article.standfirst.plain
            #expect(text.split(separator: "11 mars", omittingEmptySubsequences: false).count <= 2, "\(text)")
        }
    }

    @Test("Two dates stay each with its clause")
    func twoDates() throws {
        let scenario = Scenario(
            gabarits: Self.consequences, paragraph: "{rubrique: consequence, pour: conséquences}",
            record: Self.joined("2014-03-11", "2014-03-12"))
        let sentences = try scenario.sentences()
        #expect(
            sentences == [
                "Les vols ont été annulés mardi 11 mars et les trains arrêtés le lendemain."
            ])
    }

    @Test("What lasts as long as the operation to come needs no date; what does not keeps it")
    func operation() throws {
        let scenario = Scenario(
            gabarits: Self.consequences, paragraph: "{rubrique: consequence, pour: conséquences}",
            record: """
                impact:
                  consequences:
                    - {sujet: les vols, action: être annulé, date: du 2014-03-20 au 2014-03-22}
                    - {sujet: les trains, action: être arrêté, date: 2014-03-21}
                """,
            state: "planifié", nature: "maintenance",
            dates: "debut: 2014-03-20\nretablissement_prevu: 2014-03-23 matin")
        let sentences = try scenario.sentences()
        #expect(
            sentences == [
                "Les vols seront annulés.", "Les trains seront arrêtés le vendredi 21 mars.",
            ])
    }

    @Test("Within the week, a day named once is its weekday, until another day of that name")
    func weekday() throws {
        let scenario = Scenario(
            gabarits: """
                # fait : fait
                {Date}, {sujet} {action}.
                """, paragraph: "{rubrique: fait, pour: faits}, {rubrique: fait, pour: enquête}",
            record: """
                faits:
                  - {sujet: le métro, action: être évacué, date: 2014-03-11, rubrique: impact}
                  - {sujet: les trains, action: être arrêté, date: 2014-03-12 soir, rubrique: impact}
                enquete:
                  - {sujet: le juge, action: ouvrir | une enquête, date: 2014-03-11}
                  - {sujet: la police, action: ouvrir | une enquête, date: 2014-03-12 soir}
                """)
        let text = try scenario.sentences().joined(separator: " ")
        #expect(
            text == "Mardi 11 mars, le métro a été évacué. Mercredi 12 mars au soir, les trains ont été arrêtés. "
                + "Mardi, le juge a ouvert une enquête. Mercredi soir, la police a ouvert une enquête.")
    }
}
