import French
import Incidents
import Testing

@testable import Writing

/// No date could be read as another, none is more precise than what it rests on, and none is hammered.
@Suite("Dates in place")
struct DatesInPlaceTests {
    @Test(
        "How old what is open is, exact where its first day is known, else about",
        arguments: [
            (10...10, "10 jours"), (14...14, "deux semaines"), (16...16, "16 jours"), (30...30, "un mois"),
            (30...32, "un mois"), (32...32, "un mois"), (35...35, "environ cinq semaines"), (61...61, "deux mois"),
            (100...100, "environ trois mois"), (365...365, "un an"), (8...12, "environ 10 jours"),
            (25...45, "environ cinq semaines"),
        ])
    func age(days: ClosedRange<Int>, expected: String) {
        let text = Typesetter.text(Moments.age(in: days)).replacing("\u{A0}", with: " ")
        #expect(text == expected)
    }

    @Test("No day stands behind its own name: « pour le neuvième samedi samedi »", arguments: 0..<6)
    func dayBehindItself(draw: Int) throws {
        let text = try WrittenRecord.article(
            """
            contexte:
              - {sujet: les opposants, action: défiler à Lyon pour le neuvième mardi, date: 2024-03-12}

            """, named: "mardi-\(draw)"
        ).searchable
        #expect(text.contains("neuvième mardi") && !text.contains("mardi mardi"), "\(text)")
    }

    private static let attack = """
        schema: 1
        service: twitter
        nature: cyberattaque
        gravite: important
        etat: résolu
        publication: 2024-03-12T09:00
        debut: 2022-05-03
        fin: 2022-07-01
        chronologie:
          - {date: 2022-05-04, action: fermer | le site}
          - {date: 2022-05-20, action: rouvrir | le site}
        enquete:
          - {sujet: la police, action: arrêter | un suspect, date: 2024-02-02}
          - {sujet: le parquet, action: requérir | un procès, date: 2024-02-20}
        sources: [La rédaction]
        """

    @Test("Where two years meet, a date has its own, or the sentences before it have")
    func years() throws {
        let article = try WrittenRecord.article(whole: Self.attack, named: "annees")
        for section in article.sections {
            let sentences = section.paragraphs.flatMap(\.sentences)
            for index in sentences.indices where sentences[index].text.contains(/mai|juillet/) {
                let near = Array(sentences[max(0, index - 2)...index])
                #expect(near.plain.contains("2022"), "\(near.plain)")
            }
            for index in sentences.indices.dropFirst() where sentences[index - 1].text.contains("2022") {
                let text = sentences[index].text
                #expect(!text.contains("février") || text.contains("2024"), "\(text)")
            }
        }
    }

    @Test("A day that a neighbouring sentence has named is not named again, be it across a paragraph")
    func sameDay() throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours", publication: "2024-03-28T09:00",
            """
            chronologie:
              - {date: 2024-03-20, sujet: les pirates, action: publier | des fichiers}
            revendication: {auteur: des inconnus, date: 2024-03-20}
            """, named: "memejour")
        let text = article.sentences.plain
        #expect(text.split(separator: "20 mars").count <= 2, "\(text)")
    }

    @Test("What is answered to a demand for ransom stands behind it", arguments: 0..<6)
    func refusal(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours", publication: "2024-03-14T09:00",
            """
            impact: {usagers: les abonnés, usages: [publier un message]}
            faits:
              - {sujet: les attaquants, action: réclamer | une rançon, rubrique: impact}
            enquete: [{sujet: le parquet de Paris, action: ouvrir | une enquête, date: 2024-03-12}]
            suites: [{action: ne pas payer de rançon, certitude: affirmée}]
            """, named: "refus-\(draw)")
        let told = article.standfirst + article.sentences
        let refused = try #require(
            told.firstIndex { $0.text.contains("payer") || $0.text.contains("paiera") }, "\(article.text)")
        let demanded = try #require(told.firstIndex { $0.text.contains("réclamé") }, "\(article.text)")
        let inquiry = try #require(told.firstIndex { $0.text.contains("parquet") }, "\(article.text)")
        #expect(demanded <= refused && refused < inquiry, "\(article.text)")
    }

    @Test("An hour of a night stands for it, and the night that was just named is not named twice")
    func sameNight() throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", publication: "2024-03-20T09:00", from: "2024-03-11T23:10", until: "2024-03-15",
            """
            chronologie:
              - {date: 2024-03-11T23:40, action: couper | le réseau}
              - {date: nuit du 2024-03-11 au 2024-03-12, action: alerter | les autorités}
              - {date: nuit du 2024-03-11 au 2024-03-12, sujet: les experts, action: arriver sur place}
            """, named: "nuit")
        let text = article.sentences.plain.lowercased()
        #expect(text.split(separator: "la même nuit").count == 2, "\(text)")
        #expect(!text.contains("nuit du"), "\(text)")
    }

    @Test("The first day is not named over and over")
    func firstDay() throws {
        let article = try WrittenRecord.article(
            publication: "2024-04-20T09:00", until: "2024-03-13T10:00",
            """
            reconnaissance: {date: 2024-03-11}
            chronologie:
              - {date: 2024-03-12T08:00, action: ajouter | des serveurs}
            excuses: {date: 2024-03-11}
            contexte:
              - {sujet: un match, action: avoir lieu, date: 2024-03-11}
            """, named: "premierjour")
        let text = article.sentences.plain
        #expect(text.contains("premier jour") || text.split(separator: "11 mars").count <= 3, "\(text)")
    }

    @Test("The name of a day ends no sentence that the next begins with it", arguments: 0..<8)
    func dayOnce(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-13T09:00", until: "2024-03-11T12:00",
            """
            remedes:
              - {sujet: la préfecture, action: déclarer | l’état d’urgence, date: 2024-03-12}
            enquete:
              - {sujet: le bureau d’enquête, action: ouvrir | une enquête, date: 2024-03-12}
              - {sujet: le ministre, action: se rendre sur place, date: 2024-03-12}
            """, named: "jourdit-\(draw)")
        let text = article.sentences.plain
        #expect(!text.contains(/mardi\. Mardi,/), "\(text)")
    }
}
