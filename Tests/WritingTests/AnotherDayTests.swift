import Incidents
import Testing

@testable import Writing

/// A count has its day: yesterday’s is not how many are touched today.
@Suite("Counts of another day")
struct AnotherDayTests {
    private static let draws = 0..<8

    private static func article(_ dates: String, _ counts: String, named name: String) throws -> Article {
        try WrittenRecord.article(
            whole: """
                schema: 1
                service: twitter
                nature: panne
                gravite: important
                \(dates)
                impact:
                  touches:
                    valeur: 170000
                    unite: clients
                    selon: netcraft
                \(counts)
                sources: [La rédaction]
                """, named: name)
    }

    private static func text(_ sentences: [Article.Sentence]) -> String {
        sentences.plain
    }

    private static let ongoing = "etat: en cours\npublication: 2024-03-12T20:00\ndebut: 2024-03-11 matin"
    private static let resolved =
        "etat: résolu\npublication: 2024-03-14T09:00\ndebut: 2024-03-11T10:00\nfin: 2024-03-11T12:00"

    @Test("While it lasts, how many were touched the day before is past, dated, and no news of today", arguments: draws)
    func yesterday(draw: Int) throws {
        let article = try Self.article(Self.ongoing, "    date: 2024-03-11", named: "hier-\(draw)")
        let body = try #require(article.sentences.first { $0.text.contains("170") })
        #expect(Self.text([body]).contains("ont été touchés"))
        let day = ["lundi", "même jour"]
        #expect(day.contains { body.text.lowercased().contains($0) }, "\(body.text)")
        #expect(body.text.contains("Netcraft") || body.text.contains("société britannique"))
        #expect(!Self.text(article.standfirst).contains("170"))
        #expect(!article.title.map(\.text).joined().contains("170"))
        #expect(!(article.sentences.first?.text.contains("170") ?? true))
        #expect(article.untold.isEmpty)
    }

    @Test(
        "A count of the day itself is how many are touched",
        arguments: [("2024-03-12", ongoing), ("2024-03-12 matin", ongoing), ("2024-03-11", resolved)])
    func today(date: String, dates: String) throws {
        let article = try Self.article(dates, "    date: \(date)", named: "le-jour")
        let all = Self.text(article.standfirst + article.sentences)
        #expect(all.contains("170 000 clients"))
        #expect(!all.contains("lundi, 170 000"))
    }

    @Test("Once over, a count of another day than the incident’s has its day beside it", arguments: draws)
    func dated(draw: Int) throws {
        let article = try Self.article(Self.resolved, "    date: 2024-03-13", named: "apres-\(draw)")
        let all = article.standfirst + article.sentences
        let sentence = try #require(all.first { $0.text.contains("170") }?.text)
        #expect(sentence.lowercased().contains("mercredi"))
    }

    @Test(
        "What is noted of how many are touched is said right after the count",
        arguments: [
            (ongoing, ""), (resolved, ""), (ongoing, "    date: 2024-03-11\n"), (resolved, "    date: 2024-03-13\n"),
        ])
    func note(dates: String, date: String) throws {
        for draw in Self.draws {
            let article = try Self.article(
                dates, date + "    note: Cela représente moins de 1 % des clients.", named: "note-\(draw)")
            let sentences = article.sentences.map(\.text)
            let count = try #require(sentences.firstIndex { $0.contains("170") }, "\(sentences)")
            let isBeside = sentences[count].contains(", soit moins de 1")
            #expect(isBeside || sentences[count + 1].hasPrefix("Cela représente"), "\(sentences)")
            #expect(article.untold.isEmpty)
        }
    }

    @Test(
        "What is noted in less than a sentence stands beside the count, in its sentence",
        arguments: ["Environ un client sur cent.", "Pour la seule métropole.", "dont 200 entreprises"])
    func words(note: String) throws {
        for draw in Self.draws {
            let article = try Self.article(Self.resolved, "    note: \(note)", named: "incise-\(draw)")
            let words = note.prefix(1).lowercased() + note.dropFirst().replacing(".", with: "")
            let whole = article.sentences.map(\.text).filter { $0.contains(words) }
            #expect(whole.count == 1 && whole[0].contains("170") && whole[0].hasSuffix(", \(words)."), "\(whole)")
            #expect(article.untold.isEmpty)
        }
    }
}
