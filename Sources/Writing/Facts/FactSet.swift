/// Some of the facts, one bit each: sets of them are made and compared with every sentence that is tried.
struct FactSet: Sendable, Hashable {
    private var bits: UInt128 = 0

    init() {}

    var count: Int { bits.nonzeroBitCount }

    var isEmpty: Bool { bits == 0 }

    func contains(_ name: FactName) -> Bool { bits & Self.bit(name) != 0 }

    mutating func insert(_ name: FactName) { bits |= Self.bit(name) }

    mutating func remove(_ name: FactName) { bits &= ~Self.bit(name) }

    mutating func formUnion(_ other: FactSet) { bits |= other.bits }

    func union(_ other: FactSet) -> FactSet {
        var union = self
        union.formUnion(other)
        return union
    }

    func intersection(_ other: FactSet) -> FactSet {
        var common = self
        common.bits &= other.bits
        return common
    }

    func subtracting(_ other: FactSet) -> FactSet {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    func isDisjoint(with other: FactSet) -> Bool { bits & other.bits == 0 }

    /// How many of them ``FactName`` lists before a name.
    func count(before name: FactName) -> Int { (bits & (Self.bit(name) - 1)).nonzeroBitCount }

    private static func bit(_ name: FactName) -> UInt128 { 1 << UInt128(name.index) }
}

extension FactSet: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: FactName...) {
        for name in elements { insert(name) }
    }
}

extension FactSet: Sequence {
    /// The names in the order of ``FactName``.
    func makeIterator() -> AnyIterator<FactName> {
        var bits = bits
        return AnyIterator {
            guard bits != 0 else { return nil }
            let index = bits.trailingZeroBitCount
            bits &= bits - 1
            return FactName.allCases[index]
        }
    }
}

extension FactSet {
    /// What belongs to an item, its source aside: what telling the item should tell.
    static let ofItem = FactSet(FactName.allCases.filter { $0.belongsToItem && $0 != .source })

    init(_ names: some Sequence<FactName>) {
        for name in names { insert(name) }
    }
}
