import French
import Testing

/// A number, the traditional words, and those of 1990 when they differ.
private let cardinalRows: [(number: Int, traditional: String, rectified: String)] = [
    (0, "zéro", "zéro"),
    (1, "un", "un"),
    (17, "dix-sept", "dix-sept"),
    (21, "vingt et un", "vingt-et-un"),
    (70, "soixante-dix", "soixante-dix"),
    (71, "soixante et onze", "soixante-et-onze"),
    (80, "quatre-vingts", "quatre-vingts"),
    (91, "quatre-vingt-onze", "quatre-vingt-onze"),
    (99, "quatre-vingt-dix-neuf", "quatre-vingt-dix-neuf"),
    (100, "cent", "cent"),
    (180, "cent quatre-vingts", "cent-quatre-vingts"),
    (200, "deux cents", "deux-cents"),
    (201, "deux cent un", "deux-cent-un"),
    (1_000, "mille", "mille"),
    (2_000, "deux mille", "deux-mille"),
    (80_080, "quatre-vingt mille quatre-vingts", "quatre-vingt-mille-quatre-vingts"),
    (1_000_000, "un million", "un-million"),
    (2_000_000, "deux millions", "deux-millions"),
    (3_000_000_000, "trois milliards", "trois-milliards"),
]

@Suite("Numbers in words")
struct NumeralsTests {
    @Test("Cardinals, both spellings", arguments: cardinalRows)
    func cardinals(_ row: (number: Int, traditional: String, rectified: String)) {
        #expect(Numerals.words(row.number) == row.traditional)
        #expect(Numerals.words(row.number, orthography: .rectified1990) == row.rectified)
    }

    @Test(
        "Feminine",
        arguments: [
            (1, "une"), (21, "vingt et une"), (81, "quatre-vingt-une"), (101, "cent une"),
            (21_000, "vingt et un mille"),
            (61, "soixante et une"), (1_001, "mille une"), (71, "soixante et onze"),
        ])
    func feminine(_ number: Int, _ expected: String) {
        #expect(Numerals.words(number, gender: .feminine) == expected)
    }

    @Test(
        "Ordinals",
        arguments: [
            (1, "premier"), (2, "deuxième"), (5, "cinquième"), (9, "neuvième"), (21, "vingt et unième"),
            (71, "soixante et onzième"),
            (80, "quatre-vingtième"), (81, "quatre-vingt-unième"), (100, "centième"), (101, "cent unième"),
            (200, "deux centième"),
            (1000, "millième"), (2000, "deux millième"), (1_000_000, "millionième"), (2_000_000, "deux millionième"),
            (1_000_000_000, "milliardième"),
        ])
    func ordinals(_ number: Int, _ expected: String) {
        #expect(Numerals.ordinalWords(number) == expected)
    }

    @Test(
        "Ordinals in digits",
        arguments: [
            (1, "ms", "1er"), (1, "fs", "1re"), (1, "mp", "1ers"), (2, "ms", "2e"), (21, "fp", "21es"),
            (1500, "ms", "1<NN>500e"),
        ])
    func ordinalDigits(_ number: Int, _ target: String, _ expected: String) {
        #expect(visible(Numerals.ordinalDigits(number, agreement: agreement(target))) == expected)
    }
}

@Suite("Quantities")
struct QuantityTests {
    @Test(
        "By the rules of the press",
        arguments: [
            ("10", "serveur", "10 serveurs"), ("1", "panne", "une panne"), ("16", "serveur", "16 serveurs"),
            ("45", "minute", "45<NB>minutes"), ("3", "%", "3<NB>%"), ("3,5", "%", "3,5<NB>%"), ("8", "Go", "8<NB>Go"),
            ("1500", "client", "1<NN>500 clients"), ("0", "compte", "aucun compte"), ("0,5", "heure", "une demi-heure"),
            ("1,5", "heure", "une heure et demie"), ("1,25", "heure", "une heure et quart"),
            ("1,75", "heure", "une heure trois quarts"),
            ("3000000", "", "trois millions"), ("3500000", "", "3,5<NB>millions"), ("1990000", "", "1,99<NB>million"),
            ("2000000", "", "deux millions"), ("3500000", "compte", "3,5<NB>millions de comptes"),
            ("43000000", "adresse", "43<NB>millions d’adresses"),
            ("9", "mot de passe", "neuf mots de passe"),
        ])
    func byTheRules(_ value: String, _ unit: String, _ expected: String) throws {
        let figure = try #require(Figure(parsing: value))
        #expect(visible(Quantity(figure, unit).tokens()) == expected)
    }

    @Test(
        "With a hedge",
        arguments: [
            (800, "entreprise", Hedge.some, "quelque 800 entreprises", "fp"),
            (33_000_000, "personne", .moreThan, "plus de 33<NB>millions de personnes", "fp"),
            (1, "client", .moreThan, "plus d’un client", "ms"), (2, "heure", .lessThan, "moins de deux heures", "fp"),
            (70_000, "signalement", .upTo, "jusqu’à 70<NN>000 signalements", "mp"),
            (1_000_000, "dossier", .moreThan, "plus d’un million de dossiers", "mp"),
        ])
    func withHedge(_ value: Int, _ unit: String, _ hedge: Hedge, _ expected: String, _ target: String) {
        let quantity = Quantity(value, unit, hedge: hedge)
        #expect(visible(quantity.tokens()) == expected)
        #expect(quantity.agreement == agreement(target))
    }

    @Test(
        "Collectives within ten per cent",
        arguments: [(21, "une vingtaine de"), (12, "une douzaine de"), (1000, "un millier de"), (25, "")])
    func collective(_ value: Int, _ expected: String) {
        #expect(visible(Approximation.collective(value) ?? []) == expected)
    }

    @Test(
        "Shares",
        arguments: [
            (0.51, "un peu plus de la moitié"), (0.49, "près de la moitié"), (0.33, "un tiers"),
            (0.66, "les deux tiers"), (0.5, "la moitié"),
            (0.24, "près d’un quart"), (0.75, "les trois quarts"), (0.62, "près des deux tiers"),
        ])
    func share(_ value: Double, _ expected: String) {
        #expect(visible(Approximation.share(value) ?? []) == expected)
    }
}
