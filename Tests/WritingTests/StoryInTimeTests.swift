import Incidents
import Testing

@testable import Writing

/// The body is a story in time: no day has to be guessed, what was earlier says so, and what belongs together is told
/// together.
@Suite("A story in time")
struct StoryInTimeTests {
    private static let draws = 0..<6

    @Test("« Le même jour » and an hour have their day in the sentence before them, or name it", arguments: draws)
    func namedDay(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-14T09:00",
            """
            chronologie:
              - {date: 2024-03-11T10:40, action: couper | ses serveurs}
              - {date: 2024-03-11T11:05, sujet: netcraft, action: mesurer | une chute du trafic}
            cause: une mise à jour
            impact:
              consequences:
                - {sujet: des médias, action: perdre | leurs abonnés}
            chiffres:
              - {valeur: 5078, unite: comptes, action: être signalé, date: 2024-03-11, selon: netcraft}
            enquete:
              - {sujet: le parquet de Paris, action: ouvrir | une enquête, date: 2024-03-11}
            """, named: "jour-\(draw)")
        for paragraph in article.sections.flatMap(\.paragraphs) where paragraph.sentences.count > 1 {
            let first = paragraph.sentences[0].plainText
            #expect(!first.contains("même jour") && !first.contains("ce jour-là"), "\(first)")
            let firstHour = paragraph.sentences.map(\.plainText).first { $0.contains(/\d h|\d heures|midi/) } ?? "lundi"
            let days = paragraph.sentences.map(\.plainText).prefix { $0 != firstHour } + [firstHour]
            #expect(
                days.contains { $0.lowercased().contains(/lundi|mars|au bout|plus tard/) }
                    || firstHour.contains("pris fin")
                    || firstHour.contains(/rétabli|normal|résolu|disponible|ordre|terminé/), "\(firstHour)")
        }
        #expect(article.untold.isEmpty)
    }

    @Test("It is found before anybody owns up to it", arguments: draws)
    func detection(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours", publication: "2024-03-14T09:00",
            """
            detection: {date: 2024-03-12T05:40}
            reconnaissance: {date: 2024-03-12, canal: lors d’une conférence de presse}
            impact: {usagers: les abonnés, usages: [publier un message, lire leur courrier, joindre le support technique]}
            """, named: "detection-\(draw)"
        )
        let text = article.sentences.plain
        let found = try #require(text.firstRange(of: "5 h 40"), "\(text)")
        // What the standfirst has said is not said again.
        guard !article.standfirst.plain.contains("conférence de presse") else { return }
        let admitted = try #require(text.firstRange(of: "conférence de presse"), "\(text)")
        #expect(found.lowerBound < admitted.lowerBound, "\(text)")
    }

    @Test("What was earlier, told behind what came later, goes to the pluperfect", arguments: draws)
    func earlier(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "incendie", publication: "2024-03-16T09:00",
            """
            nouvelle: {sujet: netcraft, action: publier | son rapport, date: 2024-03-15}
            suites:
              - {sujet: le parquet, action: saisir | la police, date: 2024-03-14, certitude: confirmée}
              - {sujet: un juge, action: perquisitionner | les bureaux, date: 2024-03-13, certitude: confirmée}
            """, named: "avant-\(draw)"
        ).sentences.plain
        #expect(text.contains("a saisi") && text.contains(/avait perquisitionné|perquisitionné.*a saisi/), "\(text)")
    }

    @Test("The event itself is no earlier than what brought it about", arguments: draws)
    func event(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "accident", publication: "2024-03-16T09:00",
            """
            evenement: une explosion
            cause:
              texte: le mélange accidentel de deux produits
              selon: netcraft
              mecanisme:
                - {sujet: quelque 300 tonnes de nitrate, action: exploser}
            """, named: "explosion-\(draw)"
        ).sentences.plain
        #expect(text.contains("ont explosé"), "\(text)")
    }

    @Test("What somebody puts forward and another denies is told in one sentence", arguments: draws)
    func denied(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-11T20:00",
            """
            cause: inconnu
            hypotheses: [{texte: un incendie, selon: netcraft}]
            ecarte: [{texte: un incendie, selon: les pompiers de la ville}]
            """, named: "dementi-\(draw)")
        let text = article.sentences.plain
        #expect(
            text.contains(
                /un incendie, ce que les pompiers de la ville ont démenti|d’un incendie, ce que|un incendie, ce qu’ont démenti les pompiers/
            ), "\(text)")
        #expect(article.untold.isEmpty)
    }

    @Test("An apology goes into what was done")
    func apology() throws {
        let scenario = Scenario(
            gabarits: JoiningTests.remedies + """

                # excuses : récit
                ## excuses
                {L’organisation} {présenter ses excuses}[ {à excusés}].
                """,
            paragraph: "{rubrique: remede, pour: remèdes}, excuses",
            record: "remedes:\n  - remplacer | les serveurs\nexcuses: {a: les clients}")
        #expect(
            try scenario.sentences() == ["Twitter, qui a présenté ses excuses aux clients, a remplacé les serveurs."])
    }

    @Test("What it was when it acted goes into what it did")
    func state() throws {
        let scenario = Scenario(
            gabarits: """
                # fait : fait
                {Sujet} {action}.
                """,
            paragraph: "{rubrique: fait, pour: faits}",
            record: """
                faits:
                  - {rubrique: impact, sujet: le train, action: quitter | la gare}
                  - {rubrique: impact, sujet: le train, action: compter | sept voitures, aspect: état, date: 2014-03-11}
                """)
        let sentences = try scenario.sentences()
        #expect(sentences == ["Le train, qui comptait sept voitures, a quitté la gare."], "\(sentences)")
    }

    @Test("What is to come costs what it will cost", arguments: draws)
    func cost(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "fermeture", state: "planifié", publication: "2024-03-08T09:00",
            """
            chiffres:
              - {valeur: 262, unite: millions d’euros, sujet: les travaux, action: coûter, aspect: état, selon: netcraft}
            """, named: "cout-\(draw)"
        ).sentences.plain
        #expect(text.contains("coûteront"), "\(text)")
    }

    @Test("A date parts no preposition from its noun", arguments: draws)
    func preposition(draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-03-14T09:00",
            """
            antecedents:
              - {date: 2015-03, sujet: le réseau social, action: être attaqué pendant plusieurs jours}
            """, named: "pendant-\(draw)"
        ).sentences.plain
        #expect(text.contains("pendant plusieurs jours"), "\(text)")
    }

    @Test("What befell and what its owner decided are two sentences", arguments: draws)
    func befallen(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "accident", publication: "2024-03-14T09:00",
            """
            impact:
              consequences:
                - {sujet: une partie de la rame, action: tomber dans le canal}
                - {sujet: organisation, action: suspendre | les essais}
            """, named: "rame-\(draw)"
        ).sentences.plain
        #expect(!text.contains("canal et "), "\(text)")
    }

    @Test("A chronology names its day once")
    func factored() throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-14T09:00",
            """
            chronologie:
              - {date: 2024-03-11T10:40, action: couper | ses serveurs}
              - {date: 2024-03-11, sujet: netcraft, action: mesurer | une chute du trafic}
            """, named: "jours")
        let when = article.timeline.map { $0.when.map(\.text).joined() }
        #expect(when.count { $0.lowercased().contains("lundi") } == 1, "\(when)")
    }
}

extension Article.Sentence {
    fileprivate var plainText: String { text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
