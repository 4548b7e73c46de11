import Testing

@testable import Writing

/// A date stands with the verb it governs, and is not said where it has been.
@Suite("Dates with their verbs")
struct DatesOfTheirVerbsTests {
    private static let draws = 0..<6

    @Test("What is planned for a day is not planned on that day", arguments: draws)
    func planned(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            suites:
              - {action: remettre en service | 1 000 mégawatts, date: 2024-03-25}
            """, named: "prevu-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains(/1 000 mégawatts (le )?lundi 25 mars/), "\(text)")
        #expect(!text.contains(/25 mars, \w+ (prévoit|compte|a l’intention)/), "\(text)")
    }

    @Test("No day is the day something lasted", arguments: draws)
    func lasting(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            faits:
              - {sujet: la coupure de Strasbourg, action: durer trois heures et demie, date: 2024-03-11, rubrique: impact}
            """, named: "duree-\(draw)")
        let sentence = try #require(article.sentences.first { $0.text.contains("trois heures et demie") })
        #expect(!sentence.text.contains(/jour|lundi/), "\(sentence.text)")
    }

    @Test("A date that a fact has in its own words is not said again", arguments: draws)
    func ownWords(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            contexte:
              - {sujet: un relevé de juillet 2018, action: révéler | une humidité anormale, date: 2018-07}
            """, named: "releve-\(draw)")
        #expect(article.sentences.plain.split(separator: "juillet 2018").count <= 2)
    }

    private static let busyDay = """
        reconnaissance: {date: 2024-03-13}
        chronologie:
          - {date: 2024-03-12, sujet: les pirates, action: chiffrer | les serveurs de paie et de messagerie}
          - {date: 2024-03-13, sujet: les pompiers, action: envoyer | douze engins | sur les lieux}
          - {date: 2024-03-13, sujet: le site, action: être évacué}
          - {date: 2024-03-14, action: réunir | une cellule de crise}
        excuses: {date: 2024-03-13}
        enquete:
          - {sujet: le parquet de Paris, action: ouvrir | une enquête, date: 2024-03-13}
          - {sujet: la Cnil, action: demander | des explications, date: 2024-03-13}
        remedes:
          - {action: appeler | des renforts, date: 2024-03-13}
        contexte:
          - {sujet: le ministre, action: se rendre sur place, date: 2024-03-13}
        """

    @Test("« Le même jour » serves once a paragraph, twice an article", arguments: draws)
    func sameDay(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", publication: "2024-03-20T09:00", until: "2024-03-15", Self.busyDay,
            named: "memejour-\(draw)")
        let phrases = /même jour|ce jour-là/.ignoresCase()
        #expect(article.sentences.plain.matches(of: phrases).count <= 2, "\(article.sentences.plain)")
        for paragraph in article.sections.flatMap(\.paragraphs) {
            #expect(paragraph.sentences.plain.matches(of: phrases).count <= 1, "\(paragraph.sentences.plain)")
        }
    }

    @Test("A night is named in full twice, standfirst included, then pointed at", arguments: draws)
    func night(draw: Int) throws {
        let night = "nuit du 2024-03-11 au 2024-03-12"
        let article = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours", publication: "2024-03-14T09:00", from: night,
            """
            detection: {date: \(night), par: les équipes de nuit}
            chronologie:
              - {date: 2024-03-13T08:00, action: couper | le réseau}
            contexte:
              - {sujet: les éboueurs, action: faire grève, date: \(night)}
              - {sujet: la direction, action: rappeler | ses cadres, date: \(night)}
            """, named: "nuit-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.matches(of: /nuit d[ue] \w+/).count <= 2, "\(text)")
    }

    @Test("In a paragraph a year is said once, until another is", arguments: draws)
    func year(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2010-02-12T18:00", from: "2009-12-18 soirée", until: "2009-12-22",
            """
            chronologie:
              - {date: 2009-12-18 soirée, sujet: cinq trains, action: tomber en panne dans le tunnel}
              - {date: nuit du 2009-12-18 au 2009-12-19, sujet: les passagers, action: être évacués}
              - {date: 2009-12-19, action: suspendre | ses liaisons}
            impact:
              consequences:
                - {sujet: le trafic, action: être suspendu, date: du 2009-12-19 au 2009-12-21}
            """, named: "annee-\(draw)")
        for paragraph in article.sections.flatMap(\.paragraphs) {
            #expect(paragraph.sentences.plain.matches(of: /2009/).count <= 1, "\(paragraph.sentences.plain)")
        }
    }

    @Test(
        "Long after an incident, a day of this week is its weekday; days after it, it has its date",
        arguments: [
            (start: "2023-12-18", end: "2023-12-22", says: "vendredi", notSaid: "9 mars"),
            (start: "2024-02-28", end: "2024-02-29", says: "9 mars", notSaid: "2024"),
        ])
    func thisWeek(start: String, end: String, says: String, notSaid: String) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-09T18:00", from: start, until: end,
            """
            nouvelle: {sujet: une commission, action: reprocher à Twitter son manque de préparation, date: \(says == "vendredi" ? "2024-03-08" : "2024-03-09")}
            """, named: "semaine")
        let text = (article.standfirst + article.sentences).plain
        let news = article.standfirst.filter { $0.text.contains("a reproché") }.plain
        #expect(news.lowercased().contains(says), "\(text)")
        #expect(!news.contains(notSaid), "\(text)")
    }

    @Test("Behind older days, a day of this week has its date", arguments: draws)
    func behindOlderDays(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", publication: "2024-03-09T18:00", from: "2023-12-18", until: "2023-12-22",
            """
            chronologie:
              - {date: 2023-12-20, sujet: les pirates, action: copier | des fichiers}
              - {date: 2024-03-07, action: prévenir | ses clients | par courriel}
            """, named: "avant-\(draw)")
        let sentence = try #require(article.sentences.first { $0.text.contains("prévenu") }).text
        #expect(sentence.replacing("\u{A0}", with: " ").contains("7 mars"), "\(sentence)")
    }
}
