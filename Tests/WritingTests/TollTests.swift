import Testing

@testable import Writing

/// The toll is printed with the hedge its source gives it, and with whom nobody has found.
@Suite("The toll")
struct TollTests {
    private static func sentences(_ toll: String, draw: Int, nature: String = "accident") throws -> String {
        let lines = toll.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        let text = WrittenRecord.record(
            nature: nature, severity: "critique", state: "résolu", "impact:\n  bilan_humain:\n\(lines)\n")
        let article = try GenreTests.writer().article(
            for: WrittenRecord.incident(whole: text, named: "bilan-\(draw)"), genre: .article)
        return article.searchable.replacing("\u{A0}", with: " ")
    }

    @Test(
        "A number is printed as the source gives it",
        arguments: [
            ("morts: au moins 31", "au moins 31 morts"), ("blesses: quelque 2500", "quelque 2 500 blessés"),
            ("morts: 2\nblesses: une vingtaine", "une vingtaine de blessés"),
            ("morts: plusieurs dizaines", "plusieurs dizaines de morts"),
            ("morts: plus de 10\nblesses: près de 300", "près de 300 blessés"),
            ("blesses: une centaine", "une centaine de blessés"),
            ("blesses: environ 1", "environ un blessé"),
        ], 0..<3)
    func hedged(toll: (String, String), draw: Int) throws {
        let text = try Self.sentences(toll.0, draw: draw).replacing("\u{202F}", with: " ")
        #expect(text.contains(toll.1), "\(text)")
    }

    @Test(
        "Those nobody has found are told, whatever is known of the others",
        arguments: [
            "morts: 2\ndisparus: 4", "morts: 2\ndisparus: 4\nblesses: 3", "disparus: 4", "morts: aucun\ndisparus: 4",
            "morts: 2\ndisparus: 4\nblesses: inconnu", "morts: inconnu\ndisparus: 4", "disparus: 4\nblesses: 3",
            "morts: 2\ndisparus: 4\nblesses: aucun",
        ], ["accident", "incendie", "panne"])
    func missing(toll: String, nature: String) throws {
        for draw in 0..<4 {
            let text = try Self.sentences(toll, draw: draw, nature: nature)
            #expect(text.contains("quatre disparus"), "\(text)")
        }
    }

    @Test("They are printed with the dead, not as a sentence apart", arguments: 0..<6)
    func together(draw: Int) throws {
        let text = try Self.sentences("morts: 2\ndisparus: 4\nblesses: 3", draw: draw)
        #expect(text.contains("deux morts, quatre disparus et trois blessés"), "\(text)")
    }
}
