import Testing

@testable import Writing

/// A fire is fought and mastered, in one place.
@Suite("Fires")
struct FirePhrasingTests {
    private static let mastered = """
        lieu: dans la charpente
        chronologie:
          - {date: 2024-03-11T12:00, sujet: les pompiers, action: maîtriser | le feu}
          - {date: 2024-03-11T16:00, sujet: les pompiers, action: éteindre | le feu}
        """

    @Test("The step that ended it tells its end, in the story and in the chronology", arguments: 0..<8)
    func end(draw: Int) throws {
        let article = try WrittenRecord.article(nature: "incendie", Self.mastered, named: "feu-\(draw)")
        let text = article.sentences.plain
        #expect(text.ranges(of: "maîtrisé").count == 1, "\(text)")
        #expect(!article.timeline.contains { $0.what.map(\.text).joined() == "Incendie maîtrisé" })
        #expect(article.untold == [])
    }

    @Test("A place that says the service takes its name", arguments: 0..<8, [Article.Genre.article, .brief, .dispatch])
    func place(draw: Int, genre: Article.Genre) throws {
        let article = try WrittenRecord.article(
            of: "alertes-hawai", nature: "incendie", severity: "majeur", "lieu: dans le local du système",
            named: "lieu-\(draw)", genre: genre)
        let text = article.title.map(\.text).joined() + " " + (article.standfirst + article.sentences).plain
        let twice = /local du système (à|au|dans|sur|chez)|système d’alerte d’Hawaï dans le local/
        #expect(!text.contains(twice), "\(text)")
    }

    @Test("It is no trouble of a service", arguments: 0..<8)
    func struggle(draw: Int) throws {
        let article = try WrittenRecord.article(nature: "incendie", Self.mastered, named: "feu-\(draw)")
        let headings = article.sections.compactMap { $0.heading?.map(\.text).joined() }
        #expect(!(headings.joined() + article.sentences.plain).contains("erturbation"), "\(headings)")
    }
}
