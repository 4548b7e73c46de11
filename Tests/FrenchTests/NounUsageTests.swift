import French
import Testing

@Suite("Noun groups of the press")
struct NounUsageTests {
    /// A line of a table: cells between bars.
    struct Row: Sendable, CustomTestStringConvertible {
        var cells: [String]
        var testDescription: String { cells.joined(separator: " | ") }

        static func read(_ tables: String...) -> [Row] {
            tables.flatMap { $0.split(separator: "\n") }.map { line in
                Row(cells: line.split(separator: "|").map { String($0.drop { $0 == " " }).trimmed })
            }
        }
    }

    @Test(
        "Gender, number, and the group after de",
        arguments: Row.read(
            NounGroupReadings.determiners, NounGroupReadings.quantities, NounGroupReadings.coordinations,
            NounGroupReadings.names, NounGroupReadings.press))
    func read(_ row: Row) throws {
        let group = try NounGroup(parsing: row.cells[0])
        #expect(group.agreement == agreement(row.cells[1]))
        #expect(breakable(group.text(after: "de")) == row.cells[2])
        // What is read is written again, sums of money apart.
        let isSum = row.cells[0].contains("$") || row.cells[0].contains("€")
        #expect(breakable(group.text) == row.cells[0] || isSum)
    }

    @Test("From one number to the other, and back", arguments: Row.read(NounGroupForms.numbers))
    func numbers(_ row: Row) throws {
        #expect(try NounGroup(parsing: row.cells[0]).plural().text == row.cells[1])
        #expect(try NounGroup(parsing: row.cells[1]).singular().text == row.cells[0])
    }

    @Test("After à", arguments: Row.read(NounGroupForms.afterA))
    func afterA(_ row: Row) throws {
        #expect(breakable(try NounGroup(parsing: row.cells[0]).text(after: "à")) == row.cells[1])
    }

    @Test("What agrees with it", arguments: Row.read(NounGroupForms.agreeing))
    func agreeing(_ row: Row) throws {
        #expect(try NounGroup(parsing: row.cells[0]).agreeing(row.cells[1]) == row.cells[2])
    }

    @Test("With another determiner", arguments: Row.read(NounGroupForms.determined))
    func determined(_ row: Row) throws {
        let group = try NounGroup(parsing: row.cells[0])
        #expect(group.withDeterminer(.definite).text == row.cells[1])
        #expect(group.withDeterminer(.demonstrative).text == row.cells[2])
        #expect(group.withDeterminer(.possessive(.third, .singular)).text == row.cells[3])
    }

    @Test(
        "Pronouns",
        arguments: [
            ("la plupart des agences", "elles", "celles"), ("le site et l’application", "ils", "ceux"),
            ("l’ANSSI", "elle", "celle"), ("un quart d’heure", "il", "celui"),
        ])
    func pronouns(_ text: String, _ subject: String, _ demonstrative: String) throws {
        let group = try NounGroup(parsing: text)
        #expect(group.subjectPronoun.rawValue == subject)
        #expect(group.demonstrativePronoun == demonstrative)
    }

    @Test(
        "A determiner of the wrong gender is refused with the right one",
        arguments: [
            ("quel panne", "écrivez « quelle panne »"), ("nul donnée", "écrivez « nulle donnée »"),
            ("sa serveur", "écrivez « son serveur »"), ("certaines incidents", "écrivez « certains incidents »"),
        ])
    func mismatch(_ text: String, _ hint: String) {
        let problem = #expect(throws: FormProblem.self) { try NounGroup(parsing: text) }
        #expect(problem?.reason == .genderMismatch)
        #expect(problem?.hint == hint)
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
