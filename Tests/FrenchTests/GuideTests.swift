import Foundation
import French
import Testing

/// Documentation/french.md, line by line: the guide shows only what was run.
@Suite("Guide")
struct GuideTests {
    private static let seen = CalendarPhrases(
        seenFrom: LocalDateTime(iso: "2014-03-12T09:00")!, style: .archive)

    private static func text(_ tokens: [Token]) -> String { Typesetter.text(tokens) }

    /// Each expression of the guide, as written there.
    private static let expressions: [String: @Sendable () throws -> String?] = [
        #"Verb("acquérir")?.form(.future, .third, .plural)"#: { Verb("acquérir")?.form(.future, .third, .plural) },
        #"Verb("télécharger")?.form(.imperfect, .first, .plural)"#: {
            Verb("télécharger")?.form(.imperfect, .first, .plural)
        },
        #"Verb("appeler", orthography: .rectified1990)?.form(.future, .third, .singular)"#: {
            Verb("appeler", orthography: .rectified1990)?.form(.future, .third, .singular)
        },
        #"Verb("résoudre")?.pastParticiple(.feminineSingular)"#: {
            Verb("résoudre")?.pastParticiple(.feminineSingular)
        },
        #"text(VerbGroup(parsing: "se succéder")!.tokens(.compoundPast, subject: .femininePlural))"#: {
            text(VerbGroup(parsing: "se succéder")!.tokens(.compoundPast, subject: .femininePlural))
        },
        #"text(VerbGroup(parsing: "ne plus répondre")!.tokens(.compoundPast, subject: .masculinePlural))"#: {
            text(VerbGroup(parsing: "ne plus répondre")!.tokens(.compoundPast, subject: .masculinePlural))
        },
        #"text(VerbGroup(parsing: "s’interrompre de nouveau")!.tokens(.compoundPast, subject: .feminineSingular))"#: {
            text(VerbGroup(parsing: "s’interrompre de nouveau")!.tokens(.compoundPast, subject: .feminineSingular))
        },
        #"text(VerbGroup(parsing: "indiquer")!.inverted(.compoundPast, pronoun: .il))"#: {
            text(VerbGroup(parsing: "indiquer")!.inverted(.compoundPast, pronoun: .il))
        },
        #"text(try InfinitiveGroup(parsing: "annuler la modification").active(.future, subject: .femininePlural))"#: {
            text(try InfinitiveGroup(parsing: "annuler la modification").active(.future, subject: .femininePlural))
        },
        #"text(try InfinitiveGroup(parsing: "ne pas donner des précisions").active(.compoundPast, subject: .feminineSingular))"#:
            {
                text(
                    try InfinitiveGroup(parsing: "ne pas donner des précisions").active(
                        .compoundPast, subject: .feminineSingular))
            },
        #"text(try InfinitiveGroup(parsing: "mettre en ligne un correctif").passive(.compoundPast)!.tokens)"#: {
            text(try InfinitiveGroup(parsing: "mettre en ligne un correctif").passive(.compoundPast)!.tokens)
        },
        #"text(try InfinitiveGroup(parsing: "consulter leur liste").infinitive(owner: .feminineSingular))"#: {
            text(try InfinitiveGroup(parsing: "consulter leur liste").infinitive(owner: .feminineSingular))
        },
        #"try NounGroup(parsing: "une mise à jour défectueuse").plural().text"#: {
            try NounGroup(parsing: "une mise à jour défectueuse").plural().text
        },
        #"try NounGroup(parsing: "un nouvel incident").plural().text"#: {
            try NounGroup(parsing: "un nouvel incident").plural().text
        },
        #"try NounGroup(parsing: "une application").withDeterminer(.possessive(.third, .singular)).text"#: {
            try NounGroup(parsing: "une application").withDeterminer(.possessive(.third, .singular)).text
        },
        #"try NounGroup(parsing: "une héroïne").withDeterminer(.demonstrative).text"#: {
            try NounGroup(parsing: "une héroïne").withDeterminer(.demonstrative).text
        },
        #"try NounGroup(parsing: "le site et l’application").text(after: "de")"#: {
            try NounGroup(parsing: "le site et l’application").text(after: "de")
        },
        #"try NounGroup(parsing: "le site et l’application").agreeing("inaccessible")"#: {
            try NounGroup(parsing: "le site et l’application").agreeing("inaccessible")
        },
        #"try NounGroup(parsing: "la plupart des lignes").agreeing("rétabli")"#: {
            try NounGroup(parsing: "la plupart des lignes").agreeing("rétabli")
        },
        #"try NounGroup(parsing: "une partie du réseau").agreeing("coupé")"#: {
            try NounGroup(parsing: "une partie du réseau").agreeing("coupé")
        },
        #"NounForm.plural("numéro d’urgence")"#: { NounForm.plural("numéro d’urgence") },
        #"AdjectiveForm.inflect("vieux", .masculineSingular, before: "ordinateur")"#: {
            AdjectiveForm.inflect("vieux", .masculineSingular, before: "ordinateur")
        },
        #"Elision.joined("le", "hameçonnage")"#: { Elision.joined("le", "hameçonnage") },
        #"Elision.joined("le", "haut débit")"#: { Elision.joined("le", "haut débit") },
        #"Elision.joined("de", "Le Monde")"#: { Elision.joined("de", "Le Monde") },
        #"Elision.joined("à", "La Poste")"#: { Elision.joined("à", "La Poste") },
        #"Elision.joined("le", "onze")"#: { Elision.joined("le", "onze") },
        #"Elision.joined("si", "il")"#: { Elision.joined("si", "il") },
        #"Elision.joined("la", "SNCF")"#: { Elision.joined("la", "SNCF") },
        #"Elision.joined("le", "ANSSI")"#: { Elision.joined("le", "ANSSI") },
        #"Numerals.words(80_281, gender: .feminine)"#: { Numerals.words(80_281, gender: .feminine) },
        #"Numerals.words(271, orthography: .rectified1990)"#: { Numerals.words(271, orthography: .rectified1990) },
        #"Numerals.ordinalWords(21)"#: { Numerals.ordinalWords(21) },
        #"text(Quantity(3, "serveur").tokens())"#: { text(Quantity(3, "serveur").tokens()) },
        #"text(Quantity(70_000, "compte", hedge: .nearly).tokens())"#: {
            text(Quantity(70_000, "compte", hedge: .nearly).tokens())
        },
        #"text(Quantity(Figure(parsing: "1,5")!, "Go").tokens())"#: {
            text(Quantity(Figure(parsing: "1,5")!, "Go").tokens())
        },
        #"text(Approximation.collective(19, "minute")!)"#: { text(Approximation.collective(19, "minute")!) },
        #"text(Durations.exact(minutes: 106))"#: { text(Durations.exact(minutes: 106)) },
        #"text(Durations.rounded(minutes: 57))"#: { text(Durations.rounded(minutes: 57)) },
        #"text(seen.day(CalendarDate(iso: "2014-03-11")!))"#: { text(seen.day(CalendarDate(iso: "2014-03-11")!)) },
        #"text(seen.day(CalendarDate(iso: "2014-03-01")!))"#: { text(seen.day(CalendarDate(iso: "2014-03-01")!)) },
        #"text(seen.day(CalendarDate(iso: "2013-03-11")!))"#: { text(seen.day(CalendarDate(iso: "2013-03-11")!)) },
        #"text(seen.night(CalendarDate(iso: "2014-03-11")!))"#: { text(seen.night(CalendarDate(iso: "2014-03-11")!)) },
        #"text(seen.range(CalendarDate(iso: "2014-03-09")!, CalendarDate(iso: "2014-03-11")!))"#: {
            text(seen.range(CalendarDate(iso: "2014-03-09")!, CalendarDate(iso: "2014-03-11")!))
        },
        #"text(seen.hour(ClockTime(hour: 19, minute: 5)!))"#: { text(seen.hour(ClockTime(hour: 19, minute: 5)!)) },
        #"text(CalendarPhrases.relative(from: CalendarDate(iso: "2014-03-11")!, to: CalendarDate(iso: "2014-03-13")!))"#:
            {
                text(
                    CalendarPhrases.relative(
                        from: CalendarDate(iso: "2014-03-11")!, to: CalendarDate(iso: "2014-03-13")!))
            },
        #"text(Zone("Pacific/Honolulu")!.hourName)"#: { text(Zone("Pacific/Honolulu")!.hourName) },
        #"Typography.imprimerie.text("L'appli \"iCloud\" (v2.3.1) est tombée à 19h30...")"#: {
            Typography.imprimerie.text("L'appli \"iCloud\" (v2.3.1) est tombée à 19h30...")
        },
        #"Typography.presse.text("Voir https://exemple.fr/?a=1:2 !")"#: {
            Typography.presse.text("Voir https://exemple.fr/?a=1:2 !")
        },
        #"Typography.imprimerie.text("Le coeur du reseau, 12.500 clients,  40 %")"#: {
            Typography.imprimerie.text("Le coeur du reseau, 12.500 clients,  40 %")
        },
    ]

    private static let rows: [(expression: String, expected: String)] = {
        let guide = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../Documentation/french.md")
        let lines = ((try? String(contentsOf: guide, encoding: .utf8)) ?? "").split(separator: "\n")
        return lines.compactMap { line in
            let cells = line.split(separator: " | ").map(String.init)
            guard cells.count == 2, cells[0].hasPrefix("| `"), cells[0].hasSuffix("`"), cells[1].hasSuffix(" |") else {
                return nil
            }
            return (String(cells[0].dropFirst(3).dropLast()), String(cells[1].dropLast(2)))
        }
    }()

    @Test("The guide has a line for each expression tested here")
    func complete() {
        #expect(Set(Self.rows.map(\.expression)).intersection(Self.expressions.keys).count == Self.expressions.count)
    }

    @Test(
        "What the guide shows", arguments: rows.filter { $0.expression.contains("(") && !$0.expression.hasPrefix(".") })
    func shown(_ row: (expression: String, expected: String)) throws {
        let expression = try #require(Self.expressions[row.expression], "not run: \(row.expression)")
        let given = try #require(try expression())
        let plain = given.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : String($0) }.joined()
        #expect(plain == row.expected)
    }
}
