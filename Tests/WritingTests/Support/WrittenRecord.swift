import Diagnostics
import Incidents

@testable import Writing

/// The article of a record that a test writes.
enum WrittenRecord {
    /// - Parameter text: the whole record.
    static func article(whole text: String, named name: String, genre: Article.Genre = .article) throws -> Article {
        let (incident, diagnostics) = try ExampleNewsroom.load().readIncident(text: text, file: "\(name).yaml")
        guard let incident else { throw Refusal(diagnostics) }
        return try GenreTests.writer().article(for: incident, genre: genre)
    }

    /// Of something that befell Twitter the day before, for two hours or until now: what all such records have in
    /// common, then the facts in question.
    static func article(
        nature: String = "panne", state: String = "résolu", publication: String = "2024-03-12T09:00",
        until end: String = "2024-03-11T12:00", _ facts: String, named name: String
    ) throws -> Article {
        try article(
            whole: """
                schema: 1
                service: twitter
                nature: \(nature)
                gravite: important
                etat: \(state)
                publication: \(publication)
                debut: 2024-03-11T10:00
                \(state == "résolu" ? "fin: \(end)" : "vu_le: \(publication)")
                \(facts)
                sources: [La rédaction]
                """, named: name)
    }
}

extension [Article.Sentence] {
    /// As one text, with plain spaces.
    var plain: String {
        map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
}
