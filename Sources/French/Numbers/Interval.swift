extension Quantity {
    /// *de 3 à 12 serveurs*, *de trois à cinq serveurs*: the unit once, one notation for both bounds.
    public static func range(_ from: Quantity, _ upper: Quantity) -> [Token] {
        interval(from, upper, "de", "à")
    }

    /// *entre 12 000 et 16 000 clients*.
    public static func between(_ from: Quantity, _ upper: Quantity) -> [Token] {
        interval(from, upper, "entre", "et")
    }

    private static func interval(_ from: Quantity, _ upper: Quantity, _ opening: String, _ middle: String) -> [Token] {
        let isSmall = [from, upper].allSatisfy { $0.value.integer.map { (1...9).contains($0) } ?? false }
        let allDigits = from.isSymbol || upper.isSymbol || !isSmall
        var first = from
        first.unit = ""
        let start: [Token] = from.isSymbol ? [.number(from.value.digits)] : first.tokens(allDigits: allDigits)
        return [.word(opening)] + start + [.word(middle)] + upper.tokens(allDigits: allDigits)
    }
}
