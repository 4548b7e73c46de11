import French

/// A verb by which somebody says what he means to do: *compte*, *prévoit de*, *a l’intention de*.
struct Intention {
    /// How many words stand before the infinitive.
    let length: Int
    /// Whether *de* brings in the infinitive, which is said again before each (Grevisse et Goosse, § 1044).
    let takesDe: Bool

    /// Nil where no such verb stands.
    init?(_ tokens: [Token], at verb: Int) {
        guard let row = Self.rows.first(where: { tokens.read($0, at: verb) }) else { return nil }
        length = row.count
        takesDe = row.last == "de"
    }

    private static let rows = [
        ["compte"], ["comptent"], ["entend"], ["entendent"], ["prévoit", "de"], ["prévoient", "de"],
        ["a", "l’", "intention", "de"], ["ont", "l’", "intention", "de"],
    ]
}
