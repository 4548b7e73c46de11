import Diagnostics
import Incidents
import Testing

@testable import Writing

/// What an author adds of her own is printed as she wrote it.
@Suite("The author’s ornaments")
struct OrnamentTests {
    private static func article(_ nature: Incident.Nature, _ state: Incident.State, severity: Int) throws -> Article {
        let record =
            MinimalRecordsTests.record(nature, state, severity: severity)
            + "\nornement:\n  titre: L’oiseau muet\n  attaque: Un mardi sans gazouillis\n  chute: La branche est libre\n"
        let (incident, found) = try ExampleNewsroom.load().readIncident(text: record, file: "fiche.yaml")
        return try ExampleNewsroom.writer().article(for: #require(incident, "\(found.map(\.message))"))
    }

    @Test("A title takes the place of ours, whatever there is to tell", arguments: MinimalRecordsTests.cases)
    func title(nature: Incident.Nature, state: Incident.State) throws {
        let article = try Self.article(nature, state, severity: 3)
        #expect(article.title.map(\.text).joined() == "L’oiseau muet")
        #expect(article.text.contains("Un mardi sans gazouillis.") && article.text.contains("La branche est libre."))
    }

    @Test("Where it is grave, the title is ours")
    func gravity() throws {
        let article = try Self.article(.outage, .resolved, severity: 4)
        #expect(!article.text.contains("L’oiseau muet"))
    }
}
