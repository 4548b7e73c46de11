import Testing

@testable import Writing

/// How long it lasted is never told closer, nor longer, than the record knows; and an hour is printed as written.
@Suite("How long it lasted")
struct DurationTests {
    private static func all(_ article: Article) -> String {
        let headings = article.sections.compactMap { $0.heading?.map(\.text).joined() }
        return ([article.title.map(\.text).joined()] + headings).joined(separator: "\n")
            .replacing("\u{A0}", with: " ") + "\n" + (article.standfirst + article.sentences).plain
    }

    @Test(
        "A bound is a bound, in every genre",
        arguments: [
            // Start, end, what may be said, what may not.
            ("2024-03-11T10:00", "après 2024-03-11T21:10", "au moins onze heures", "environ"),
            ("avant 2024-03-11T10:00", "2024-03-11T21:10", "au moins onze heures", "environ"),
            ("vers 2024-03-11T10:00", "vers 2024-03-11T21:10", "environ onze heures", "au moins"),
            ("2024-03-11T10:00", "avant 2024-03-11T21:10", "", "onze heures"),
            ("après 2024-03-11T10:00", "après 2024-03-11T21:10", "", "onze heures"),
        ], 0..<4)
    func bounds(_ row: (start: String, end: String, said: String, never: String), draw: Int) throws {
        for genre in [Article.Genre.article, .brief, .dispatch, .social] {
            let article = try WrittenRecord.article(
                severity: "majeur", from: row.start, until: row.end, WrittenRecord.effects, named: "duree-\(draw)",
                genre: genre)
            let text = Self.all(article)
            #expect(!text.contains("\(row.never) onze") && (row.never != "onze heures" || !text.contains(row.never)))
            if genre == .article { #expect(row.said.isEmpty || text.contains(row.said), "\(text)") }
        }
    }

    @Test(
        "Four weeks or more are weeks and months",
        arguments: [
            ("2024-01-08T17:00", "2024-03-04T17:00", "huit semaines"),
            ("2023-02-10T10:00", "2024-03-07T09:00", "près de 13 mois"),
            ("2023-12-11T10:00", "2024-03-11T10:00", "13 semaines"),
            ("2023-12-10T10:00", "2024-03-10T10:00", "13 semaines"),
            ("2023-11-09T10:00", "2024-03-09T10:00", "quatre mois"),
            ("2023-10-20T10:00", "2024-03-05T11:12", "plus de quatre mois"),
            ("avant 2023-02-10T13:00", "2024-03-04", "environ 13 mois"),
        ], 0..<3)
    func months(_ row: (start: String, end: String, said: String), draw: Int) throws {
        let article = try WrittenRecord.article(
            severity: "majeur", publication: "2024-03-12T09:00", from: row.start, until: row.end, WrittenRecord.effects,
            named: "mois-\(draw)")
        let text = Self.all(article)
        #expect(text.contains(row.said), "\(text)")
        #expect(!text.contains(" minutes"), "\(text)")
    }

    @Test("Hours and minutes, where nothing else has said how long", arguments: 0..<4)
    func hours(draw: Int) throws {
        let article = try WrittenRecord.article(
            severity: "majeur", publication: "2024-03-22T09:00", from: "2024-03-11T01:35", until: "2024-03-13T15:00",
            "chronologie: [{date: 2024-03-12T11:00, action: rétablir | le réseau}]", named: "heures-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("61 heures et 25 minutes") || text.contains("deux jours"), "\(text)")
    }

    @Test("How long an operation will take that nobody would count", arguments: 0..<3)
    func operation(draw: Int) throws {
        let article = try WrittenRecord.article(
            whole: """
                schema: 1
                service: twitter
                nature: maintenance
                gravite: majeur
                etat: planifié
                publication: 2024-08-30T18:00
                debut: 2024-09-02T17:00
                fin: 2024-12-16T17:00
                impact:
                  usagers: les automobilistes et les poids lourds
                  usages: [passer d’une vallée à l’autre sans faire le tour du massif]
                cause: {texte: la réfection de la voûte}
                sources: [La rédaction]
                """, named: "travaux-\(draw)")
        // Unless the standfirst has told why, which leaves nothing to tell it with.
        let isTold = article.standfirst.plain.contains("réfection")
        #expect(isTold || Self.all(article).contains("15 semaines"), "\(Self.all(article))")
    }

    @Test("In a text message too")
    func message() throws {
        let text = try WrittenRecord.article(
            severity: "majeur", until: "après 2024-03-11T21:10", "", named: "duree", genre: .sms
        ).sentences.plain
        #expect(!text.contains("environ"), "\(text)")
        #expect(!text.contains("durée") || text.contains("au moins 11 h"), "\(text)")
    }

    @Test("Where a source gives it, no other is told", arguments: 0..<4)
    func source(draw: Int) throws {
        let article = try WrittenRecord.article(
            severity: "majeur", until: "après 2024-03-11T21:10",
            WrittenRecord.effects
                + "chiffres: [{valeur: 12, unite: heures, ecrit: au moins, sujet: la panne, action: durer, selon: netcraft}]",
            named: "mesure-\(draw)")
        let text = Self.all(article)
        #expect(!text.contains("onze heures"), "\(text)")
        #expect(text.contains("au moins 12 heures") || text.contains("au moins douze heures"), "\(text)")
    }

    @Test("“vers” is not rounded", arguments: ["19:53", "20:01", "20:31"], [Article.Genre.article, .sms])
    func around(hour: String, genre: Article.Genre) throws {
        let article = try WrittenRecord.article(
            until: "vers 2024-03-11T\(hour)", "", named: "vers", genre: genre)
        let said = "vers " + hour.replacing(":", with: " h ")
        #expect(Self.all(article).contains(said), "\(Self.all(article))")
    }
}
