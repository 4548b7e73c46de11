import French
import Testing

/// How the press counts: letters to nine, digits with a unit, halves and quarters of time, millions.
private let quantities: [(value: String, unit: String, expected: String)] = [
    ("1", "%", "1<NB>%"),
    ("2", "serveur", "deux serveurs"),
    ("9", "serveur", "neuf serveurs"),
    ("10", "panne", "10 pannes"),
    ("11", "panne", "11 pannes"),
    ("1", "serveur", "un serveur"),
    ("12000", "client", "12<NN>000 clients"),
    ("300000", "compte", "300<NN>000 comptes"),
    ("1000000", "compte", "un million de comptes"),
    ("1500000", "compte", "1,5<NB>million de comptes"),
    ("2500000000", "euro", "2,5<NB>milliards d’euros"),
    ("1000000000", "euro", "un milliard d’euros"),
    ("0", "panne", "aucune panne"),
    ("0", "heure", "aucune heure"),
    ("0,25", "heure", "un quart d’heure"),
    ("0,75", "heure", "trois quarts d’heure"),
    ("2,5", "heure", "deux heures et demie"),
    ("2,25", "heure", "deux heures et quart"),
    ("1,5", "jour", "un jour et demi"),
    ("1,5", "an", "un an et demi"),
    ("1,5", "mois", "un mois et demi"),
    ("0,5", "journée", "une demi-journée"),
    ("0,5", "point", "0,5 point"),
    ("1,5", "point", "1,5 point"),
    ("2,5", "point", "2,5 points"),
    ("40", "€", "40<NB>€"),
    ("40", "euro", "40<NB>euros"),
    ("1,7", "Tbit/s", "1,7<NB>Tbit/s"),
    ("20", "°C", "20<NB>°C"),
    ("100", "km/h", "100<NB>km/h"),
    ("21", "heure", "21<NB>heures"),
    ("5", "minute", "cinq minutes"),
    ("7", "jour", "sept jours"),
    ("24", "heure", "24<NB>heures"),
    ("1250000", "compte", "1,25<NB>million de comptes"),
    ("1234567", "compte", "1<NN>234<NN>567 comptes"),
    ("3000", "client", "3<NN>000 clients"),
    ("3", "million", "trois millions"),
    ("3,5", "million", "3,5<NB>millions"),
    ("1,99", "million", "1,99<NB>million"),
    ("2", "million", "deux millions"),
    ("2", "milliard", "deux milliards"),
    ("1,2", "milliard", "1,2<NB>milliard"),
    ("12", "million", "12<NB>millions"),
    ("43", "million", "43<NB>millions"),
    ("0,8", "million", "0,8<NB>million"),
    ("1", "million", "un million"),
    ("4", "millier", "quatre milliers"),
]

private let masculine: [(number: Int, words: String)] = [
    (11, "onze"),
    (16, "seize"),
    (22, "vingt-deux"),
    (31, "trente et un"),
    (72, "soixante-douze"),
    (77, "soixante-dix-sept"),
    (79, "soixante-dix-neuf"),
    (81, "quatre-vingt-un"),
    (90, "quatre-vingt-dix"),
    (98, "quatre-vingt-dix-huit"),
    (101, "cent un"),
    (110, "cent dix"),
    (199, "cent quatre-vingt-dix-neuf"),
    (280, "deux cent quatre-vingts"),
    (300, "trois cents"),
    (999, "neuf cent quatre-vingt-dix-neuf"),
    (1_001, "mille un"),
    (1_100, "mille cent"),
    (1_500, "mille cinq cents"),
    (1_999, "mille neuf cent quatre-vingt-dix-neuf"),
    (2_014, "deux mille quatorze"),
    (10_000, "dix mille"),
    (21_000, "vingt et un mille"),
    (80_000, "quatre-vingt mille"),
    (100_000, "cent mille"),
    (200_000, "deux cent mille"),
    (200_200, "deux cent mille deux cents"),
    (999_999, "neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf"),
    (80_000_000, "quatre-vingts millions"),
    (200_000_000, "deux cents millions"),
    (1_000_001, "un million un"),
    (1_500_000, "un million cinq cent mille"),
    (1_000_000_000, "un milliard"),
]

private let ordinals: [(number: Int, words: String)] = [
    (80, "quatre-vingtième"),
    (3, "troisième"),
    (4, "quatrième"),
    (5, "cinquième"),
    (10, "dixième"),
    (11, "onzième"),
    (19, "dix-neuvième"),
    (61, "soixante et unième"),
    (70, "soixante-dixième"),
    (91, "quatre-vingt-onzième"),
    (200, "deux centième"),
    (101, "cent unième"),
    (1_001, "mille unième"),
    (2_000, "deux millième"),
    (2_000_000, "deux millionième"),
    (1_000_000_000, "milliardième"),
]

private let shares: [(value: Double, expected: String)] = [
    (0.5, "la moitié"),
    (0.2, "un cinquième"),
    (0.1, "un dixième"),
    (0.3, "près d’un tiers"),
    (0.67, "les deux tiers"),
    (0.26, "un peu plus d’un quart"),
    (0.55, "plus de la moitié"),
    (0.48, "près de la moitié"),
    (0.74, "près des trois quarts"),
    (0.4, "les deux cinquièmes"), (0.6, "les trois cinquièmes"), (0.8, "les quatre cinquièmes"),
    (0.62, "près des deux tiers"), (0.34, "un tiers"),
]

@Suite("Numbers by families")
struct NumberFamilyTests {
    @Test("Quantities", arguments: quantities)
    func quantity(_ row: (value: String, unit: String, expected: String)) throws {
        #expect(visible(Quantity(try #require(Figure(parsing: row.value)), row.unit).tokens()) == row.expected)
    }

    @Test("Cardinals", arguments: masculine)
    func cardinal(_ row: (number: Int, words: String)) {
        #expect(Numerals.words(row.number) == row.words)
    }

    @Test("Ordinals", arguments: ordinals)
    func ordinal(_ row: (number: Int, words: String)) {
        #expect(Numerals.ordinalWords(row.number) == row.words)
    }

    @Test("Shares: fifths only when exact", arguments: shares)
    func share(_ row: (value: Double, expected: String)) {
        #expect(visible(Approximation.share(row.value) ?? []) == row.expected)
    }
}
