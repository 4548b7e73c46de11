import Testing

@testable import Writing

/// Names of facts are counted by the place the compiler gives them.
@Suite("Sets of facts")
struct FactSetTests {
    @Test("Each name has its own place, in the order they are listed")
    func places() {
        #expect(FactName.allCases.map(\.index) == Array(FactName.allCases.indices))
        #expect(FactName.allCases.count <= UInt128.bitWidth)
    }

    @Test("A set gives back what was put into it", arguments: FactName.allCases)
    func members(name: FactName) {
        #expect(Array(FactSet(arrayLiteral: name)) == [name])
        var others = FactSet()
        for other in FactName.allCases.reversed() where other != name { others.insert(other) }
        #expect(Array(others) == FactName.allCases.filter { $0 != name })
        #expect(!others.contains(name))
    }
}
