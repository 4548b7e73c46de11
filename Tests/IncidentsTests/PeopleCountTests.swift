import French
import Testing

@testable import Incidents

@Suite("Counts of people")
struct PeopleCountTests {
    @Test(
        "An integer, alone or with its hedge, or a collective",
        arguments: [
            ("31", PeopleCount.Amount.number(31, nil)), ("2 500", .number(2500, nil)),
            ("au moins 31", .number(31, .atLeast)), ("Quelque 150", .number(150, .some)),
            ("un peu plus de 100", .number(100, .slightlyMore)), ("une vingtaine", .collective("une vingtaine")),
            ("plusieurs centaines", .collective("plusieurs centaines")),
        ])
    func read(text: String, amount: PeopleCount.Amount) {
        #expect(PeopleCount(parsing: text, in: 1...10_000_000)?.amount == amount)
    }

    @Test(
        "Anything else is refused",
        arguments: [
            "0", "-3", "3,5", "au moins", "au moins au moins 3", "jusqu’à 30", "des dizaines", "une vingtaines",
            "plusieurs vingtaines", "vingtaine", "beaucoup", "31 morts", "100000000",
        ])
    func refused(text: String) {
        #expect(PeopleCount(parsing: text, in: 1...10_000_000) == nil)
    }
}
