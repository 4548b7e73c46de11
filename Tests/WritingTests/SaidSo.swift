import Testing

@testable import Writing

/// Facts of a record, and how some sentence of its article says them.
struct SaidSo: CustomTestStringConvertible, Sendable {
    let rule: String
    var nature = "panne"
    var severity = "critique"
    var state = "résolu"
    var publication = "2024-03-12T09:00"
    var start = "2024-03-11T10:00"
    var end = "2024-03-11T12:00"
    let facts: String
    /// What some sentence says, in one of these ways.
    var said: [String] = []
    /// What none does.
    var never: [String] = []
    var testDescription: String { rule }

    /// - Parameter name: of the record, from which its formulations are drawn.
    func check(named name: String) throws {
        let article = try WrittenRecord.article(
            nature: nature, severity: severity, state: state, publication: publication, from: start, until: end, facts,
            named: name)
        let text = article.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        #expect(said.isEmpty || said.contains { text.contains($0) }, "\(text)")
        for words in never { #expect(!text.contains(words), "\(words) in \(text)") }
    }
}
