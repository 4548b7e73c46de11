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
                ["Mardi 11 et mercredi 12 mars, les vols ont été annulés et les trains arrêtés."]
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

    @Test(
        "A date of an earlier year has it, whatever year was named before",
        arguments: [
            (
                "2012-07-30", "2012-12-03",
                "Les vols avaient été annulés le 30 juillet 2012 et les trains arrêtés le 3 décembre 2012."
            ),
            (
                "2012-07", "2012-12",
                "Les vols avaient été annulés en juillet 2012 et les trains arrêtés en décembre 2012."
            ),
        ])
    func earlierYear(first: String, second: String, expected: String) throws {
        let gabarits = "# consequence : fait\n## date\n{Sujet} {action} {date}.\n"
        let sentences = try Scenario(
            gabarits: gabarits, paragraph: "{rubrique: consequence, pour: conséquences}",
            record: Self.joined(first, second)
        ).sentences()
        #expect(sentences.contains(expected), "\(sentences)")
    }

    @Test("A day that the standfirst named is a weekday in the body", arguments: 0..<4)
    func weekdayAlone(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-13T09:00",
            "chronologie: [{date: 2024-03-12T11:00, sujet: organisation, action: rétablir | une partie des serveurs}]",
            named: "jour-\(draw)")
        guard article.standfirst.plain.contains("ardi 12 mars") else { return }
        #expect(!article.sentences.plain.contains("ardi 12 mars"), "\(article.sentences.plain)")
    }

    @Test("What went on for months is no matter of its first day")
    func firstOfMonths() throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-12T09:00", from: "2018-04-22", until: "2018-12",
            "impact: {usagers: de nombreux clients, usages: [consulter leurs comptes]}", named: "des-mois")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("partir du 22 avril 2018"), "\(text)")
        #expect(!text.contains("le 22 avril"), "\(text)")
    }

    @Test(
        "Hours of another zone than the newsroom’s are those of the place, where it has one time",
        arguments: [
            ("America/Toronto", "portee: régionale", "(heure locale)"),
            ("Europe/London", "portee: nationale", "(heure locale)"),
            ("America/New_York", "portee: nationale", "(heure de New York)"),
            ("America/Los_Angeles", "portee: mondiale", "(heure de Los Angeles)"),
            ("Etc/UTC", "portee: nationale", "(temps universel)"),
            ("Europe/Paris", "portee: nationale", "(heure de Paris)"),
        ])
    func zones(zone: String, scope: String, expected: String) throws {
        let article = try WrittenRecord.article("fuseau: \(zone)\nimpact: {\(scope)}", named: "fuseau")
        #expect(article.sentences.plain.contains(expected), "\(article.sentences.plain)")
    }

    @Test("A quote behind what came at another hour has its own", arguments: 0..<3)
    func hourOfQuote(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-11T21:00",
            """
            chronologie:
              - {date: 2024-03-11T11:00, etape: rétablissement partiel}
              - {date: 2024-03-11T11:24, etape: rechute}
            citations:
              - {texte: Le problème est entièrement résolu., auteur: organisation, date: 2024-03-11T12:35, role: annonce}
            """, named: "heure-\(draw)")
        #expect(article.sentences.plain.contains("12 h 35"), "\(article.sentences.plain)")
    }

    @Test("What goes without its day stays with what names it", arguments: 0..<6)
    func dayOfParagraph(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            chiffres:
              - {valeur: 69150, unite: mégawatts, sujet: la demande, action: atteindre, date: 2024-03-09, selon: organisation}
            contexte:
              - {sujet: le gouvernement, action: déclarer | l’état d’urgence, date: 2024-03-09}
              - {sujet: la presse, action: publier | un rapport accablant sur les installations, date: 2023-02}
            """, named: "jour-du-paragraphe-\(draw)")
        let paragraph = article.sections.flatMap(\.paragraphs).map(\.sentences.plain).first { $0.contains("69 150") }
        #expect(paragraph?.contains("9 mars") ?? false, "\(article.sentences.plain)")
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
            text == "Le métro a été évacué mardi 11 mars. Les trains ont été arrêtés mercredi 12 mars au soir. "
                + "Le juge a ouvert une enquête mardi. La police a ouvert une enquête mercredi soir.")
    }
}
