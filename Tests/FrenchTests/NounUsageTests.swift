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
            NounGroupReadings.names, NounGroupReadings.press, NounGroupReadings.reports))
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
        "Below two, the noun is singular whatever was written",
        arguments: [
            ("1,5 gigaoctets de données", "1,5 gigaoctet de données"),
            ("1,2 térabits par seconde", "1,2 térabit par seconde"), ("1,9 kilomètres", "1,9 kilomètre"),
            ("1,5 mètres cubes d’eau", "1,5 mètre cube d’eau"), ("1,2 kilomètres carrés", "1,2 kilomètre carré"),
            ("0,5 secondes", "0,5 seconde"), ("plus de 1,5 heures", "plus de 1,5 heure"),
            ("1,5 gigabits par seconde", "1,5 gigabit par seconde"), ("1,5 kilowattheures", "1,5 kilowattheure"),
            ("1,5 mégawatts de puissance", "1,5 mégawatt de puissance"),
            ("1,8 millions de clients", "1,8 million de clients"),
            ("1,1 milliards d’euros", "1,1 milliard d’euros"), ("0 appels", "0 appel"),
            ("2,1 kilomètres", "2,1 kilomètres"),
            ("moins de 2 heures", "moins de 2 heures"), ("1 500 clients", "1 500 clients"),
            ("1,5 à 3 heures", "1,5 à 3 heures"), ("les 1,5 million de clients", "les 1,5 million de clients"),
        ])
    func belowTwo(_ text: String, _ expected: String) throws {
        #expect(breakable(try NounGroup(parsing: text).text) == expected)
    }

    @Test(
        "Before its verb, a group closes the comma it has opened",
        arguments: [
            ("des demandeurs d’emploi, actuels et anciens", "des demandeurs d’emploi, actuels et anciens,"),
            ("les clients, particuliers comme professionnels", "les clients, particuliers comme professionnels,"),
            ("la ministre, une ancienne élue", "la ministre, une ancienne élue,"),
            ("la plateforme, hébergée à Lyon", "la plateforme, hébergée à Lyon,"),
            ("les usagers, dont 300 enfants", "les usagers, dont 300 enfants,"),
            ("des noms, prénoms et adresses", "des noms, prénoms et adresses"),
            ("le site, l’application et la messagerie", "le site, l’application et la messagerie"),
            ("La Rochelle, Le Havre et New York", "La Rochelle, Le Havre et New York"),
            ("les réacteurs 2, 3 et 4", "les réacteurs 2, 3 et 4"),
            ("les lignes 1, 4 et 13", "les lignes 1, 4 et 13"),
            ("une panne longue, brutale et imprévue", "une panne longue, brutale et imprévue"),
            ("les clients, anciens et actuels,", "les clients, anciens et actuels,"),
            ("la plateforme, hébergée à Lyon, de l’éditeur", "la plateforme, hébergée à Lyon, de l’éditeur"),
            ("1,5 million de clients", "1,5 million de clients"), ("le site", "le site"),
        ])
    func beforeVerb(_ text: String, _ expected: String) throws {
        let group = try NounGroup(parsing: text)
        #expect(breakable(Typesetter.text(group.tokensBeforeVerb())) == expected)
    }

    @Test(
        "A missing determiner is told with the one that fits",
        arguments: [
            ("sud de Paris", "ajoutez un déterminant : « le sud de Paris »"),
            ("arrêt du serveur", "ajoutez un déterminant : « l’arrêt du serveur »"),
            ("panne de réseau", "ajoutez un déterminant : « une panne de réseau »"),
            ("serveurs", "ajoutez un déterminant : « des serveurs »"),
            ("gros serveurs", "ajoutez un déterminant (« le », « une », « des »…)"),
            (
                "Orange",
                "ajoutez un déterminant (« le », « une », « des »…) ; si c’est un nom propre, mettez à la ligne"
                    + " « texte: Orange » et, dessous, « genre: masculin »"
            ),
        ])
    func missingDeterminer(_ text: String, _ hint: String) {
        let problem = #expect(throws: FormProblem.self) { try NounGroup(parsing: text) }
        #expect(problem?.reason == .missingDeterminer)
        #expect(problem?.hint == hint)
    }

    @Test(
        "With its gender, what has a capital and no determiner is a name",
        arguments: [("Orange", Gender.masculine), ("Pôle emploi", .masculine), ("Gare du Nord", .feminine)])
    func named(_ text: String, _ gender: Gender) throws {
        let group = try NounGroup(parsing: text, gender: gender)
        #expect(group.text == text)
        #expect(group.agreement == Agreement(gender))
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
